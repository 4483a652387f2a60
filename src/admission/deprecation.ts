/**
 * Versions of the API that are on their way out. Whoever uses one is warned, whatever becomes of the object: the
 * warning belongs to the URL. Who is not authorized hears nothing.
 *
 * Versions that a server serves only when it is told to are not here: no object of theirs is sent through the chain.
 * Source: k8s.io/apiserver `pkg/endpoints/deprecation/deprecation.go`, and the `APILifecycle…` methods in k8s.io/api
 * (`zz_generated.prerelease-lifecycle.go`, `core/v1/lifecycle.go`).
 */
import { apiVersionOf, minorOf } from '../kube/resources.ts'
import type { Answer, Request } from './plugin.ts'
import { warning } from './warning.ts'

/** The minor releases that deprecate a version and no longer serve it, and what to use: an `apiVersion` and a kind. */
interface Lifecycle {
  readonly deprecated: number
  readonly removed?: number
  readonly replacement: string
}

const flowControl = 'flowcontrol.apiserver.k8s.io'

function flowControlVersion(kind: string): Readonly<Record<string, Lifecycle>> {
  return {
    [`${flowControl}/v1beta2 ${kind}`]: { deprecated: 26, removed: 29, replacement: `${flowControl}/v1beta3 ${kind}` },
    [`${flowControl}/v1beta3 ${kind}`]: { deprecated: 29, removed: 32, replacement: `${flowControl}/v1 ${kind}` }
  }
}

const lifecycles: Readonly<Record<string, Lifecycle>> = {
  'v1 Endpoints': { deprecated: 33, replacement: 'discovery.k8s.io/v1 EndpointSlice' },
  ...flowControlVersion('FlowSchema'),
  ...flowControlVersion('PriorityLevelConfiguration')
}

/** The warning of a deprecated version, for a release that has deprecated it. */
export function deprecation({ type, kubernetes }: Request): readonly Answer[] {
  const used = `${apiVersionOf(type)} ${type.kind}`
  const lifecycle = lifecycles[used]
  if (lifecycle === undefined || minorOf(kubernetes) < lifecycle.deprecated) return []
  const { deprecated, removed, replacement } = lifecycle
  const until = removed === undefined ? '' : `, unavailable in v1.${removed}+`
  const message = `${used} is deprecated in v1.${deprecated}+${until}; use ${replacement}`
  const [apiVersion, kind] = replacement.split(' ')
  const gone = removed === undefined ? 'is deprecated' : `goes with Kubernetes 1.${removed}`
  const instead = kind === type.kind ? `write apiVersion: ${apiVersion}` : `use a ${kind} of ${apiVersion}`
  return [warning(message, [{ rule: 'api/deprecated', path: ['apiVersion'], message: `${used} ${gone}: ${instead}` }])]
}
