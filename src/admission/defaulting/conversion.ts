/**
 * What becomes of an object on its way through the server's internal version and back: old names of fields, and what is
 * written in two places.
 * Source: kubernetes/kubernetes `pkg/apis/core/v1/conversion.go`, `pkg/apis/apps/v1/conversion.go`.
 */
import type * as apps from '../../kube/api/apps-v1.ts'
import type * as core from '../../kube/api/core-v1.ts'
import { wholeNumber } from '../../kube/decoding/conversion.ts'
import { inTurn, rewrite } from '../../kube/rewrite.ts'
import type { Rewrite, Rewrites } from '../../kube/rewrite.ts'

/** Init containers were annotations once; the server drops what is left of that. */
const formerInitContainers = ['init-containers', 'init-container-statuses'].flatMap(name =>
  [`pod.beta.kubernetes.io/${name}`, `pod.alpha.kubernetes.io/${name}`])

const withoutInitContainers: Rewrite = rewrite<core.Pod>(({ metadata }) => {
  const { annotations = {} } = metadata ?? {}
  if (!formerInitContainers.some(name => Object.hasOwn(annotations, name))) return undefined
  const others = Object.entries(annotations).filter(([name]) => !formerInitContainers.includes(name))
  const { annotations: _, ...rest } = metadata ?? {}
  return { metadata: others.length === 0 ? rest : { ...rest, annotations: Object.fromEntries(others) } }
})

/** Of a Pod only, not of a template: whoever ends before he began has a second. */
const positiveGracePeriod: Rewrite = rewrite<core.Pod>(({ spec }) =>
  (spec?.terminationGracePeriodSeconds ?? 0) < 0 ? { spec: { ...spec, terminationGracePeriodSeconds: 1 } } : undefined)

export const conversions: Rewrites['structs'] = {
  'core/v1.Pod': inTurn(withoutInitContainers, positiveGracePeriod),
  'core/v1.PodTemplateSpec': withoutInitContainers,
  'core/v1.Secret': rewrite<core.Secret>(({ data, stringData }, { note }) => {
    if (stringData === undefined) return undefined
    for (const key of Object.keys(stringData)) note({ path: ['data', key], from: ['stringData', key] })
    const encoded = Object.entries(stringData).map(([key, text]) => [key, Buffer.from(text).toString('base64')])
    return { stringData: undefined, data: { ...data, ...Object.fromEntries(encoded) } }
  }),
  'core/v1.NodeSpec': rewrite<core.NodeSpec>(({ podCIDR, podCIDRs = [] }) => {
    if (podCIDR === undefined) return podCIDRs[0] === undefined ? undefined : { podCIDR: podCIDRs[0] }
    return podCIDRs[0] === podCIDR ? undefined : { podCIDRs: [podCIDR] }
  }),
  'apps/v1.DaemonSet': rewrite<apps.DaemonSet>(({ metadata }) => {
    const name = 'deprecated.daemonset.template.generation'
    const given = metadata?.annotations?.[name]
    // What is no number cannot be converted.
    const generation = wholeNumber(given ?? '') ?? 1n
    const annotations = { ...metadata?.annotations, [name]: String(generation > 1n ? generation : 1n) }
    return given === annotations[name] ? undefined : { metadata: { ...metadata, annotations } }
  }),
  'apps/v1.StatefulSetSpec': rewrite<apps.StatefulSetSpec>(({ volumeClaimTemplates }) => {
    if (volumeClaimTemplates === undefined) return undefined
    const typed = { apiVersion: 'v1', kind: 'PersistentVolumeClaim' }
    return { volumeClaimTemplates: volumeClaimTemplates.map(claim => ({ ...claim, ...typed })) }
  })
}
