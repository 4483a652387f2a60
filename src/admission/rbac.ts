/** Role-based access control: whether a role lets a user create something, and what the API server says if not. */
import { goQuote } from '../kube/quote.ts'
import type { ResourceType } from '../kube/resources.ts'
import type { Answer, Request, RuleViolation } from './plugin.ts'
import { forbidden } from './status.ts'

/** One rule of a Role or ClusterRole. */
export interface PolicyRule {
  readonly verbs: readonly string[]
  readonly apiGroups: readonly string[]
  readonly resources: readonly string[]
  /** Such a rule never allows a create: the server does not look at the new object's name. */
  readonly resourceNames?: readonly string[]
}

/**
 * Whether one of the rules allows the verb on every object of the type.
 * Source: kubernetes/kubernetes `pkg/apis/rbac/v1/evaluation_helpers.go` (VerbMatches, APIGroupMatches,
 * ResourceMatches).
 */
export function isGranted(rules: readonly PolicyRule[], verb: string, { group, plural }: ResourceType): boolean {
  return rules.some(({ verbs, apiGroups, resources, resourceNames }) => {
    const isAboutAny = resourceNames === undefined || resourceNames.length === 0
    return isAboutAny && has(apiGroups, group) && has(resources, plural) && has(verbs, verb)
  })
}

function has(granted: readonly string[], wanted: string): boolean {
  return granted.includes('*') || granted.includes(wanted)
}

/**
 * What every user may create, in any cluster. Source: ClusterRole `system:basic-user` of kubernetes/kubernetes
 * `plugin/pkg/auth/authorizer/rbac/bootstrappolicy/policy.go`.
 */
export const basicUser: readonly PolicyRule[] = [
  {
    verbs: ['create'],
    apiGroups: ['authorization.k8s.io'],
    resources: ['selfsubjectaccessreviews', 'selfsubjectrulesreviews']
  },
  { verbs: ['create'], apiGroups: ['authentication.k8s.io'], resources: ['selfsubjectreviews'] }
]

/**
 * The API server's refusal of a create that no role allows. (`kubectl apply` first gets the object, and prints the
 * refusal of that when it may not be got either.)
 * Source: k8s.io/apiserver `pkg/endpoints/handlers/responsewriters/errors.go`, forbiddenMessage.
 */
export function notAuthorized({ username, type, namespace }: Request, violations: readonly RuleViolation[]): Answer {
  const where = namespace === '' ? 'at the cluster scope' : `in the namespace ${goQuote(namespace)}`
  const what = `create resource ${goQuote(type.plural)} in API group ${goQuote(type.group)}`
  const message = forbidden(type, '', `User ${goQuote(username)} cannot ${what} ${where}`)
  return { kind: 'deny', message, code: 403, reason: 'Forbidden', violations }
}
