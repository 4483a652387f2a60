/** Specs of flow control as Go prints the internal types. */
import type * as flowcontrol from '../../../kube/api/flowcontrol-v1.ts'
import type { GoSyntax } from '../field.ts'
import { goList, goPointer, goStrings, goStruct } from '../go-syntax.ts'
import type { GoValue } from '../go-syntax.ts'

type Fields = Readonly<Record<string, GoValue>>

/** A struct of this API. */
function go(type: string, fields: Fields): GoSyntax {
  return goStruct(`flowcontrol.${type}`, fields)
}

function list<T>(type: string, items: readonly T[] | undefined, fieldsOf: (item: T) => Fields): GoSyntax {
  return goList(`flowcontrol.${type}`, items, item => go(type, fieldsOf(item)))
}

function pointer<T>(type: string, value: T | undefined, fieldsOf: (value: T) => Fields): GoSyntax {
  return goPointer(`flowcontrol.${type}`, value && go(type, fieldsOf(value)))
}

export function goFlowSchema(spec: flowcontrol.FlowSchemaSpec): GoSyntax {
  const { priorityLevelConfiguration, matchingPrecedence = 1000, distinguisherMethod, rules } = spec
  return go('FlowSchemaSpec', {
    PriorityLevelConfiguration:
      go('PriorityLevelConfigurationReference', { Name: priorityLevelConfiguration?.name ?? '' }),
    MatchingPrecedence: matchingPrecedence,
    DistinguisherMethod: pointer('FlowDistinguisherMethod', distinguisherMethod, ({ type = '' }) => ({ Type: type })),
    Rules: list('PolicyRulesWithSubjects', rules, rule => ({
      Subjects: list('Subject', rule.subjects, ({ kind = '', user, group, serviceAccount }) => ({
        Kind: kind,
        User: pointer('UserSubject', user, ({ name = '' }) => ({ Name: name })),
        Group: pointer('GroupSubject', group, ({ name = '' }) => ({ Name: name })),
        ServiceAccount: pointer('ServiceAccountSubject', serviceAccount, ({ namespace = '', name = '' }) =>
          ({ Namespace: namespace, Name: name }))
      })),
      ResourceRules: list('ResourcePolicyRule', rule.resourceRules, one => ({
        Verbs: goStrings(one.verbs),
        APIGroups: goStrings(one.apiGroups),
        Resources: goStrings(one.resources),
        ClusterScope: one.clusterScope ?? false,
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
    Type: type,
    Limited: pointer('LimitedPriorityLevelConfiguration', limited, goLimited),
    Exempt: pointer('ExemptPriorityLevelConfiguration', exempt, goExempt)
  })
}

function goLimited(limited: flowcontrol.LimitedPriorityLevelConfiguration): Fields {
  const { nominalConcurrencyShares = 0, limitResponse = {}, lendablePercent, borrowingLimitPercent } = limited
  return {
    NominalConcurrencyShares: nominalConcurrencyShares,
    LimitResponse: go('LimitResponse', {
      Type: limitResponse.type ?? '',
      Queuing: pointer('QueuingConfiguration', limitResponse.queuing, ({ queues, handSize, queueLengthLimit }) => ({
        Queues: queues ?? 0,
        HandSize: handSize ?? 0,
        QueueLengthLimit: queueLengthLimit ?? 0
      }))
    }),
    LendablePercent: goPointer('int32', lendablePercent),
    BorrowingLimitPercent: goPointer('int32', borrowingLimitPercent)
  }
}

function goExempt(exempt: flowcontrol.ExemptPriorityLevelConfiguration): Fields {
  return {
    NominalConcurrencyShares: goPointer('int32', exempt.nominalConcurrencyShares),
    LendablePercent: goPointer('int32', exempt.lendablePercent)
  }
}
