/** Specs of flow control as Go's `%#v` prints the internal types. */
import type * as flowcontrol from '../../../kube/api/flowcontrol-v1.ts'
import { goQuote } from '../../../kube/quote.ts'
import type { GoSyntax } from '../field.ts'
import { goList, goPointer, goStrings, goStruct } from '../go-syntax.ts'

/** A struct of this API. */
function go(type: string, fields: Readonly<Record<string, string | GoSyntax>>): GoSyntax {
  return goStruct(`flowcontrol.${type}`, fields)
}

function pointer(type: string, value: unknown): GoSyntax {
  return goPointer(`flowcontrol.${type}`, value)
}

export function goFlowSchema(spec: flowcontrol.FlowSchemaSpec): GoSyntax {
  const { priorityLevelConfiguration, matchingPrecedence = 1000, distinguisherMethod, rules } = spec
  return go('FlowSchemaSpec', {
    PriorityLevelConfiguration:
      go('PriorityLevelConfigurationReference', { Name: goQuote(priorityLevelConfiguration?.name ?? '') }),
    MatchingPrecedence: String(matchingPrecedence),
    DistinguisherMethod: pointer('FlowDistinguisherMethod', distinguisherMethod),
    Rules: goList('flowcontrol.PolicyRulesWithSubjects', rules, ({ subjects, resourceRules, nonResourceRules }) =>
      go('PolicyRulesWithSubjects', {
        Subjects: goList('flowcontrol.Subject', subjects, ({ kind = '', user, group, serviceAccount }) => go('Subject', {
          Kind: goQuote(kind),
          User: pointer('UserSubject', user),
          Group: pointer('GroupSubject', group),
          ServiceAccount: pointer('ServiceAccountSubject', serviceAccount)
        })),
        ResourceRules: goList('flowcontrol.ResourcePolicyRule', resourceRules, rule => go('ResourcePolicyRule', {
          Verbs: goStrings(rule.verbs),
          APIGroups: goStrings(rule.apiGroups),
          Resources: goStrings(rule.resources),
          ClusterScope: String(rule.clusterScope ?? false),
          Namespaces: goStrings(rule.namespaces)
        })),
        NonResourceRules: goList('flowcontrol.NonResourcePolicyRule', nonResourceRules, rule => go('NonResourcePolicyRule', {
          Verbs: goStrings(rule.verbs),
          NonResourceURLs: goStrings(rule.nonResourceURLs)
        }))
      }))
  })
}

export function goPriorityLevel({ type = '', limited, exempt }: flowcontrol.PriorityLevelConfigurationSpec): GoSyntax {
  return go('PriorityLevelConfigurationSpec', {
    Type: goQuote(type),
    Limited: pointer('LimitedPriorityLevelConfiguration', limited),
    Exempt: pointer('ExemptPriorityLevelConfiguration', exempt)
  })
}
