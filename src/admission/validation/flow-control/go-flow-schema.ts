/** Specs of flow control as Go's `%#v` prints the internal types. */
import type * as flowcontrol from '../../../kube/api/flowcontrol-v1.ts'
import { goQuote } from '../../../kube/quote.ts'
import type { GoSyntax } from '../field.ts'
import { goList, goPointer, goStrings, goStruct } from '../go-syntax.ts'

type Fields = Readonly<Record<string, string | GoSyntax>>

/** A struct of this API. */
function go(type: string, fields: Fields): GoSyntax {
  return goStruct(`flowcontrol.${type}`, fields)
}

function list<T>(type: string, items: readonly T[] | undefined, fieldsOf: (item: T) => Fields): GoSyntax {
  return goList(`flowcontrol.${type}`, items, item => go(type, fieldsOf(item)))
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
    Rules: list('PolicyRulesWithSubjects', rules, rule => ({
      Subjects: list('Subject', rule.subjects, ({ kind = '', user, group, serviceAccount }) => ({
        Kind: goQuote(kind),
        User: pointer('UserSubject', user),
        Group: pointer('GroupSubject', group),
        ServiceAccount: pointer('ServiceAccountSubject', serviceAccount)
      })),
      ResourceRules: list('ResourcePolicyRule', rule.resourceRules, one => ({
        Verbs: goStrings(one.verbs),
        APIGroups: goStrings(one.apiGroups),
        Resources: goStrings(one.resources),
        ClusterScope: String(one.clusterScope ?? false),
        Namespaces: goStrings(one.namespaces)
      })),
      NonResourceRules: list('NonResourcePolicyRule', rule.nonResourceRules, one => ({
        Verbs: goStrings(one.verbs),
        NonResourceURLs: goStrings(one.nonResourceURLs)
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
