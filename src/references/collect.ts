/** From an object, as the cluster would take it, to what it refers to. */
import type { Admission } from '../admission/chain.ts'
import type { Request } from '../admission/plugin.ts'
import type * as apps from '../kube/api/apps-v1.ts'
import type * as autoscaling from '../kube/api/autoscaling-v2.ts'
import type * as core from '../kube/api/core-v1.ts'
import type * as networking from '../kube/api/networking-v1.ts'
import type { Path } from '../kube/json.ts'
import { locate } from '../kube/locate.ts'
import type { Place } from '../kube/locate.ts'
import { leadsTo } from '../kube/path.ts'
import type { Pod } from '../kube/pod.ts'
import type { Entry, Reference, Selection } from './entry.ts'

/** What has to be remembered of an object, with its places in the text. */
export function entryOf({ requests: [request], origins, faults }: Admission): Entry {
  const { type, namespace, name, object, pod } = request
  const placeOf = (where: Path): Place => {
    const { path, span } = locate(object, where, origins)
    return { path, span }
  }
  const { group, kind } = type
  const at = `${group}/${kind}`
  /** Not what could not be decoded. */
  const isKnown = ({ place }: Pick<Reference, 'place'>): boolean => !faults.some(({ what, path }) =>
    what === 'wrong-type' && (leadsTo(path, place.path) || leadsTo(place.path, path)))
  const selection = at === '/Service' ? selectionOf(object, placeOf) : undefined
  const ofPod = pod === undefined ? [] : [...referencesOfPod(pod, placeOf)]
  return {
    kind,
    namespace,
    name,
    refersTo: [...ofPod, ...referencesOf(at, object, placeOf)].filter(isKnown),
    selectable: pod && { labels: pod.metadata.labels ?? {}, ports: pod.containers.flatMap(portNames) },
    selects: selection !== undefined && isKnown(selection) ? selection : undefined,
    ports: at === '/Service' ? servicePorts(object) : []
  }
}

function portNames({ spec }: Pod['containers'][number]): readonly string[] {
  return (spec.ports ?? []).flatMap(({ name }) => name ?? [])
}

/** What a cluster puts into every namespace. */
const everywhere = new Set(['ServiceAccount default', 'ConfigMap kube-root-ca.crt'])

/** Names in a Pod or in a template. What may be absent is left out. */
function* referencesOfPod(pod: Pod, placeOf: (path: Path) => Place): Iterable<Reference> {
  const inSpec: Path = [...pod.path, 'spec']
  const to = (kind: string, name: string | undefined, path: Path): readonly Reference[] =>
    name === undefined || everywhere.has(`${kind} ${name}`) ? [] : [{ kind, name, place: placeOf(path) }]
  const { serviceAccountName, imagePullSecrets = [] } = pod.spec
  yield* to('ServiceAccount', serviceAccountName, [...inSpec, 'serviceAccountName'])
  for (const [index, { name }] of imagePullSecrets.entries())
    yield* to('Secret', name, [...inSpec, 'imagePullSecrets', index, 'name'])
  for (const [index, volume] of pod.volumes.entries()) {
    const path = [...inSpec, 'volumes', index]
    const { configMap, secret, persistentVolumeClaim, projected } = volume
    if (configMap?.optional !== true) yield* to('ConfigMap', configMap?.name, [...path, 'configMap', 'name'])
    if (secret?.optional !== true) yield* to('Secret', secret?.secretName, [...path, 'secret', 'secretName'])
    const { claimName } = persistentVolumeClaim ?? {}
    yield* to('PersistentVolumeClaim', claimName, [...path, 'persistentVolumeClaim', 'claimName'])
    for (const [at, source] of (projected?.sources ?? []).entries()) {
      const inSource = [...path, 'projected', 'sources', at]
      if (source.configMap?.optional !== true)
        yield* to('ConfigMap', source.configMap?.name, [...inSource, 'configMap', 'name'])
      if (source.secret?.optional !== true) yield* to('Secret', source.secret?.name, [...inSource, 'secret', 'name'])
    }
  }
  for (const { path, spec } of pod.containers) {
    for (const [index, { configMapRef, secretRef }] of (spec.envFrom ?? []).entries()) {
      const at = [...path, 'envFrom', index]
      if (configMapRef?.optional !== true) yield* to('ConfigMap', configMapRef?.name, [...at, 'configMapRef', 'name'])
      if (secretRef?.optional !== true) yield* to('Secret', secretRef?.name, [...at, 'secretRef', 'name'])
    }
    for (const [index, { valueFrom }] of (spec.env ?? []).entries()) {
      const { configMapKeyRef, secretKeyRef } = valueFrom ?? {}
      const at = [...path, 'env', index, 'valueFrom']
      if (configMapKeyRef?.optional !== true)
        yield* to('ConfigMap', configMapKeyRef?.name, [...at, 'configMapKeyRef', 'name'])
      if (secretKeyRef?.optional !== true) yield* to('Secret', secretKeyRef?.name, [...at, 'secretKeyRef', 'name'])
    }
  }
}

/** Names in objects of other kinds. */
function* referencesOf(kind: string, object: Request['object'], placeOf: (path: Path) => Place): Iterable<Reference> {
  if (kind === 'networking.k8s.io/Ingress') yield* backendsOf(object, placeOf)
  if (kind === 'autoscaling/HorizontalPodAutoscaler') {
    const { kind: target = '', name } = (object as autoscaling.HorizontalPodAutoscaler).spec?.scaleTargetRef ?? {}
    const isKnown = ['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController'].includes(target)
    if (isKnown && name !== undefined)
      yield { kind: target, name, place: placeOf(['spec', 'scaleTargetRef', 'name']) }
  }
  if (kind === 'apps/StatefulSet') {
    const { serviceName } = (object as apps.StatefulSet).spec ?? {}
    if (serviceName !== undefined) yield { kind: 'Service', name: serviceName, place: placeOf(['spec', 'serviceName']) }
  }
}

function* backendsOf({ spec }: networking.Ingress, placeOf: (path: Path) => Place): Iterable<Reference> {
  const backends = [
    { backend: spec?.defaultBackend, path: ['spec', 'defaultBackend'] as Path },
    ...(spec?.rules ?? []).flatMap(({ http }, rule) =>
      (http?.paths ?? []).map(({ backend }, index) =>
        ({ backend, path: ['spec', 'rules', rule, 'http', 'paths', index, 'backend'] as Path })))
  ]
  for (const { backend, path } of backends) {
    const { name, port } = backend?.service ?? {}
    if (name === undefined) continue
    const at = [...path, 'service']
    const number = port?.name ?? port?.number
    const which = port?.name === undefined ? 'number' : 'name'
    yield {
      kind: 'Service',
      name,
      place: placeOf([...at, 'name']),
      ...(number === undefined ? {} : { port: { port: number, place: placeOf([...at, 'port', which]) } })
    }
  }
}

/** Labels that controllers put on their Pods. */
const ofControllers = new RegExp([
  '^(?:controller-uid|job-name|pod-template-hash|controller-revision-hash|batch\\.kubernetes\\.io/.*|',
  'apps\\.kubernetes\\.io/pod-index|statefulset\\.kubernetes\\.io/pod-name)$'
].join(''))

/** The Pods that a Service looks for; undefined for one that leaves that to somebody else. */
function selectionOf(object: Request['object'], placeOf: (path: Path) => Place): Selection | undefined {
  const { selector = {}, type, ports = [] } = (object as core.Service).spec ?? {}
  const labels = Object.entries(selector).filter(([key]) => !ofControllers.test(key))
  if (labels.length === 0 || type === 'ExternalName') return undefined
  return {
    labels: Object.fromEntries(labels),
    place: placeOf(['spec', 'selector']),
    ports: ports.flatMap(({ targetPort }, index) =>
      typeof targetPort === 'string' && !/^\d+$/.test(targetPort)
        ? [{ port: targetPort, place: placeOf(['spec', 'ports', index, 'targetPort']) }]
        : [])
  }
}

function servicePorts(object: Request['object']): readonly (string | number)[] {
  const { ports = [] } = (object as core.Service).spec ?? {}
  return ports.flatMap(({ name, port }) => [name, port]).filter(one => one !== undefined)
}
