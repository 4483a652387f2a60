/**
 * The FlowSchemas and the PriorityLevelConfigurations that every cluster has, and that nobody may change.
 * Source: k8s.io/apiserver `pkg/apis/flowcontrol/bootstrap/default.go`.
 */
import { isDeepStrictEqual } from 'node:util'
import type * as flowcontrol from '../../../kube/api/flowcontrol-v1.ts'

function everythingOf(...groups: readonly string[]): flowcontrol.PolicyRulesWithSubjects {
  return {
    subjects: groups.map(name => ({ kind: 'Group', group: { name } })),
    resourceRules: [{ verbs: ['*'], apiGroups: ['*'], resources: ['*'], clusterScope: true, namespaces: ['*'] }],
    nonResourceRules: [{ verbs: ['*'], nonResourceURLs: ['*'] }]
  }
}

const schemas: Readonly<Record<string, flowcontrol.FlowSchemaSpec>> = {
  'exempt': {
    priorityLevelConfiguration: { name: 'exempt' },
    matchingPrecedence: 1,
    rules: [everythingOf('system:masters')]
  },
  'catch-all': {
    priorityLevelConfiguration: { name: 'catch-all' },
    matchingPrecedence: 10_000,
    distinguisherMethod: { type: 'ByUser' },
    rules: [everythingOf('system:unauthenticated', 'system:authenticated')]
  }
}

const catchAll: flowcontrol.PriorityLevelConfigurationSpec = {
  type: 'Limited',
  limited: { nominalConcurrencyShares: 5, lendablePercent: 0, limitResponse: { type: 'Reject' } }
}

/** False for another spec of a schema that is given. */
export function isMandatorySchema(name: string, spec: flowcontrol.FlowSchemaSpec): boolean {
  return !Object.hasOwn(schemas, name) || isDeepStrictEqual({ ...spec }, schemas[name])
}

/** False for another spec of the level that takes all that is left. */
export function isMandatoryLevel(name: string, spec: flowcontrol.PriorityLevelConfigurationSpec): boolean {
  return name !== 'catch-all' || isDeepStrictEqual({ ...spec }, catchAll)
}
