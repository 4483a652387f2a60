/** What a tool account may create: the ClusterRole that it has in its own namespace, and nothing anywhere else. */
import type { Answer, Request, RuleViolation } from '../../admission/plugin.ts'
import { basicUser, isGranted, notAuthorized } from '../../admission/rbac.ts'
import type { PolicyRule } from '../../admission/rbac.ts'
import { goQuote } from '../../kube/quote.ts'
import type { ResourceType } from '../../kube/resources.ts'
import { namespaceOf, toolIn, unknownTool } from './account.ts'
import type { Account } from './account.ts'

const all = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection']
const readOnly = ['get', 'list', 'watch']

/**
 * The ClusterRole `tools-user`.
 * Verified: maintain-kubeusers `deployment/chart/templates/rbac.yaml` (2023-08). Later versions are not public: what
 * they added is not here. Inferred: nothing of this was taken away.
 */
const toolsUser: readonly PolicyRule[] = [
  {
    verbs: all,
    apiGroups: [''],
    resources: [
      'configmaps',
      'endpoints',
      'pods',
      'pods/attach',
      'pods/exec',
      'pods/portforward',
      'pods/proxy',
      'secrets',
      'services',
      'services/proxy'
    ]
  },
  {
    verbs: all,
    apiGroups: ['apps'],
    resources: [
      'deployments',
      'deployments/rollback',
      'deployments/scale',
      'replicasets',
      'replicasets/scale',
      'statefulsets',
      'statefulsets/scale'
    ]
  },
  { verbs: all, apiGroups: ['batch'], resources: ['cronjobs', 'jobs'] },
  { verbs: all, apiGroups: ['networking.k8s.io'], resources: ['ingresses', 'networkpolicies'] },
  {
    verbs: readOnly,
    apiGroups: [''],
    resources: [
      'bindings',
      'events',
      'limitranges',
      'namespaces',
      'pods/log',
      'replicationcontrollers',
      'resourcequotas'
    ]
  },
  { verbs: readOnly, apiGroups: ['apps'], resources: ['controllerrevisions', 'daemonsets'] },
  { verbs: readOnly, apiGroups: ['autoscaling'], resources: ['horizontalpodautoscalers'] },
  { verbs: readOnly, apiGroups: ['policy'], resources: ['poddisruptionbudgets'] },
  { verbs: readOnly, apiGroups: ['metrics.k8s.io'], resources: ['pods'] }
]

/** What to write instead of a kind that a tool may not create; those that tools are known to try. */
const instead: Readonly<Record<string, string>> = {
  'daemonsets.apps': 'Write a Deployment: a tool cannot have one Pod on every machine',
  'horizontalpodautoscalers.autoscaling': 'Set spec.replicas of the Deployment',
  'namespaces': "Remove it: a tool has one namespace, and it exists already",
  'persistentvolumeclaims': "Remove it, and keep files in the tool's directory, which is mounted into every Pod",
  'persistentvolumes': "Remove it, and keep files in the tool's directory, which is mounted into every Pod",
  'poddisruptionbudgets.policy': 'Remove it: the cluster decides when Pods move',
  'replicationcontrollers': 'Write a Deployment',
  'rolebindings.rbac.authorization.k8s.io': 'Remove it: what the tool may do is set by the cluster',
  'roles.rbac.authorization.k8s.io': 'Remove it: what the tool may do is set by the cluster',
  'serviceaccounts': 'Remove it, and serviceAccountName with it: Pods run as the service account "default"'
}

/** Asks for a request of the account: refused outside its namespace, and for kinds that its role does not name. */
export function authorization({ tool }: Account): (request: Request) => readonly Answer[] {
  return request => {
    const { type, namespace } = request
    const isTools = tool === undefined ? toolIn(namespace) !== undefined : namespace === namespaceOf(tool)
    const isOwn = type.namespaced && isTools
    const mayCreate = isGranted(toolsUser, 'create', type)
    if (isGranted(basicUser, 'create', type) || (isOwn && mayCreate)) return []
    const violations: RuleViolation[] = []
    if (!mayCreate) {
      const help = instead[type.group === '' ? type.plural : `${type.plural}.${type.group}`]
      const article = /^[AEIOU]/.test(type.kind) ? 'an' : 'a'
      const message = `a tool account may not create ${article} ${type.kind}`
      violations.push({ rule: 'kube/forbidden-kind', path: ['kind'], message, ...(help === undefined ? {} : { help }) })
    }
    if (type.namespaced && !isOwn) {
      const own = namespaceOf(tool ?? 'NAME')
      const only = 'but a tool may create things only in its own'
      violations.push({
        rule: 'toolforge/foreign-namespace',
        path: ['metadata', 'namespace'],
        message: `this goes to the namespace ${goQuote(namespace)}, ${only}, ${own}`,
        ...(tool === undefined ? {} : { help: `Remove metadata.namespace, or write the tool's own, ${own}` })
      })
    }
    return [notAuthorized(request, violations)]
  }
}

/** The user who applies manifests to a namespace: the tool. Verified: maintain-kubeusers, generate_pk (2023-08). */
export function usernameIn(namespace: string, { tool }: Account): string {
  return tool ?? toolIn(namespace) ?? unknownTool
}

/** A kind that is not built in. */
type CustomKind = Pick<ResourceType, 'group' | 'kind'>

/** Why nobody outside knows what becomes of a custom kind; undefined where there is nothing particular to say. */
export function whyUnknown({ group, kind }: CustomKind): string | undefined {
  if (group === 'gateway.networking.k8s.io' && kind === 'HTTPRoute')
    return (
      'Toolforge routes by HTTPRoutes since 2026-04, but neither the role that lets a tool create one nor the check ' +
      'of its hostnames is public'
    )
  if (group === 'jobs-api.toolforge.org' || group.endsWith('.toolforge.org'))
    return `${kind} is a kind of Toolforge's own, and its definition is not public`
  return undefined
}
