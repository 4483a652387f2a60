/** From an object, as the cluster would take it, to what it refers to. */
import type { Admission } from '../admission/chain.ts'
import type { Request } from '../admission/plugin.ts'
import type { Resource } from '../finding.ts'
import type * as apps from '../kube/api/apps-v1.ts'
import type * as autoscaling from '../kube/api/autoscaling-v2.ts'
import type * as core from '../kube/api/core-v1.ts'
import type * as networking from '../kube/api/networking-v1.ts'
import type { Path } from '../kube/json.ts'
import { locate } from '../kube/locate.ts'
import type { Place } from '../kube/locate.ts'
import { leadsTo } from '../kube/path.ts'
import type { Pod } from '../kube/pod.ts'
import { detach } from '../settle/detach.ts'
import type { Entry, Reference, Selection } from './entry.ts'

/** The kinds whose size an autoscaler can set. */
const scaled: readonly string[] = ['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController']

/** The kinds that are looked up by name. */
const lookedUp: ReadonlySet<string> = new Set([
  'ServiceAccount', 'Secret', 'ConfigMap', 'PersistentVolumeClaim', 'Service', ...scaled
])

/**
 * What has to be remembered of an object, with its places in the text; undefined where that is nothing. It does not
 * hold on to the text, if the resource does not.
 */
export function entryOf({ requests, origins, faults }: Admission, resource: Resource): Entry | undefined {
  const { type, object, pod } = requests[0]
  const { kind, namespace, name } = resource
  const at = `${type.group}/${kind}`
  const placeOf: PlaceOf = where => {
    const { path, span: { start, end } } = locate(object, where, origins)
    return { path: detach(path), span: { start, end } }
  }
  /** Not what could not be decoded. */
  const isKnown = ({ place }: Pick<Reference, 'place'>): boolean => !faults.some(({ what, path }) =>
    what === 'wrong-type' && (leadsTo(path, place.path) || leadsTo(place.path, path)))
  const named = referencesOf(at, object, placeOf)
  if (pod === undefined && named.length === 0 && !lookedUp.has(kind)) return undefined
  const refersTo = (pod === undefined ? named : [...referencesOfPod(pod, placeOf), ...named]).filter(isKnown)
  const selection = at === '/Service' ? selectionOf(object, placeOf) : undefined
  return {
    kind,
    namespace,
    name,
    refersTo,
    selectable: pod && { labels: detach(pod.metadata.labels ?? {}), ports: pod.containers.flatMap(portNames) },
    selects: selection !== undefined && isKnown(selection) ? selection : undefined,
    ports: at === '/Service' ? servicePorts(object) : []
  }
}

type PlaceOf = (path: Path) => Place

function portNames({ spec }: Pod['containers'][number]): readonly string[] {
  return (spec.ports ?? []).flatMap(({ name }) => (name === undefined ? [] : detach(name)))
}

/** What a cluster puts into every namespace. */
const everywhere = new Set(['ServiceAccount default', 'ConfigMap kube-root-ca.crt'])

/** Names in a Pod or in a template. What may be absent is left out. */
function referencesOfPod(pod: Pod, placeOf: PlaceOf): readonly Reference[] {
  const references: Reference[] = []
  const inSpec: Path = [...pod.path, 'spec']
  const refer = (kind: string, name: string, path: Path): void => {
    if (!everywhere.has(`${kind} ${name}`)) references.push({ kind, name: detach(name), place: placeOf(path) })
  }
  const referTo = (kind: string, source: Source | undefined, path: Path, field: string): void => {
    if (source?.name !== undefined && source.optional !== true) refer(kind, source.name, [...path, field, 'name'])
  }
  const { serviceAccountName, imagePullSecrets = [] } = pod.spec
  if (serviceAccountName !== undefined)
    refer('ServiceAccount', serviceAccountName, [...inSpec, 'serviceAccountName'])
  for (const [index, { name }] of imagePullSecrets.entries())
    if (name !== undefined) refer('Secret', name, [...inSpec, 'imagePullSecrets', index, 'name'])
  for (const [index, volume] of pod.volumes.entries()) {
    const path = [...inSpec, 'volumes', index]
    const { configMap, secret, persistentVolumeClaim, projected } = volume
    referTo('ConfigMap', configMap, path, 'configMap')
    if (secret?.secretName !== undefined && secret.optional !== true)
      refer('Secret', secret.secretName, [...path, 'secret', 'secretName'])
    const { claimName } = persistentVolumeClaim ?? {}
    if (claimName !== undefined)
      refer('PersistentVolumeClaim', claimName, [...path, 'persistentVolumeClaim', 'claimName'])
    for (const [at, source] of (projected?.sources ?? []).entries()) {
      const inSource = [...path, 'projected', 'sources', at]
      referTo('ConfigMap', source.configMap, inSource, 'configMap')
      referTo('Secret', source.secret, inSource, 'secret')
    }
  }
  for (const { path, spec: { envFrom = [], env = [] } } of pod.containers) {
    for (const [index, { configMapRef, secretRef }] of envFrom.entries()) {
      const at = [...path, 'envFrom', index]
      referTo('ConfigMap', configMapRef, at, 'configMapRef')
      referTo('Secret', secretRef, at, 'secretRef')
    }
    for (let index = 0; index < env.length; index++) {
      const { valueFrom } = env[index]!
      if (valueFrom === undefined) continue
      const at = [...path, 'env', index, 'valueFrom']
      referTo('ConfigMap', valueFrom.configMapKeyRef, at, 'configMapKeyRef')
      referTo('Secret', valueFrom.secretKeyRef, at, 'secretKeyRef')
    }
  }
  return references
}

/** A part of a Pod that names a ConfigMap or a Secret. */
interface Source {
  readonly name?: string
  readonly optional?: boolean
}

/** Names in objects of other kinds. */
function referencesOf(kind: string, object: Request['object'], placeOf: PlaceOf): readonly Reference[] {
  switch (kind) {
    case 'networking.k8s.io/Ingress':
      return [...backendsOf(object, placeOf)]
    case 'autoscaling/HorizontalPodAutoscaler': {
      const { kind: target = '', name } = (object as autoscaling.HorizontalPodAutoscaler).spec?.scaleTargetRef ?? {}
      if (!scaled.includes(target) || name === undefined) return []
      return [{ kind: detach(target), name: detach(name), place: placeOf(['spec', 'scaleTargetRef', 'name']) }]
    }
    case 'apps/StatefulSet': {
      const { serviceName } = (object as apps.StatefulSet).spec ?? {}
      if (serviceName === undefined) return []
      return [{ kind: 'Service', name: detach(serviceName), place: placeOf(['spec', 'serviceName']) }]
    }
    default:
      return []
  }
}

function* backendsOf({ spec }: networking.Ingress, placeOf: PlaceOf): Iterable<Reference> {
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
      name: detach(name),
      place: placeOf([...at, 'name']),
      ...(number === undefined ? {} : { port: { port: detach(number), place: placeOf([...at, 'port', which]) } })
    }
  }
}

/** Labels that controllers put on their Pods. */
const ofControllers = new RegExp([
  '^(?:controller-uid|job-name|pod-template-hash|controller-revision-hash|batch\\.kubernetes\\.io/.*|',
  'apps\\.kubernetes\\.io/pod-index|statefulset\\.kubernetes\\.io/pod-name)$'
].join(''))

/** The Pods that a Service looks for; undefined for one that leaves that to somebody else. */
function selectionOf(object: Request['object'], placeOf: PlaceOf): Selection | undefined {
  const { selector = {}, type, ports = [] } = (object as core.Service).spec ?? {}
  const labels = Object.entries(selector).filter(([key]) => !ofControllers.test(key))
  if (labels.length === 0 || type === 'ExternalName') return undefined
  return {
    labels: detach(Object.fromEntries(labels)),
    place: placeOf(['spec', 'selector']),
    ports: ports.flatMap(({ targetPort }, index) =>
      typeof targetPort === 'string' && !/^\d+$/.test(targetPort)
        ? [{ port: detach(targetPort), place: placeOf(['spec', 'ports', index, 'targetPort']) }]
        : [])
  }
}

function servicePorts(object: Request['object']): readonly (string | number)[] {
  const { ports = [] } = (object as core.Service).spec ?? {}
  return ports.flatMap(({ name, port }) => [detach(name), port]).filter(one => one !== undefined)
}
