/** The kinds that carry a Pod, and what their controllers make of them. */
import { inherit, isList, isObject, member, valueAt } from './json.ts'
import type { Json, JsonObject, Origins, Path } from './json.ts'
import { generatedName, metadataText } from './metadata.ts'

interface Workload {
  readonly apiVersion: string
  /** From the object's root to the Pod (template). */
  readonly path: Path
  /** What its controller creates; absent when there is no controller. */
  readonly makes?: Maker
}

interface Maker {
  readonly apiVersion: string
  readonly kind: 'Pod' | 'Job'
  /** From the object's root to the template of what is made. */
  readonly template: Path
  /** What the made object is called, `xxxxx` for the random end of a generated name. */
  readonly name: (owner: string) => string
  /** The service account in `kube-system` as which the controller asks. */
  readonly controller: string
  /** Volumes that the made Pod gets from its owner; those of the template with such a name give way. */
  readonly volumes?: (owner: JsonObject, name: string) => readonly JsonObject[]
}

const pod = { apiVersion: 'v1', kind: 'Pod', template: ['spec', 'template'] } as const
const generated = (owner: string): string => generatedName(`${owner}-`)

/**
 * Upstream: `DefaultPodSpecExtractor` of kubernetes/pod-security-admission for the kinds. A Deployment's Pods are made
 * by its ReplicaSet, whose template is the Deployment's; their name carries the ReplicaSet's hash too, which is not
 * known before. The number in the name of a CronJob's Job is the minute it was scheduled for.
 */
const workloads: Readonly<Record<string, Workload>> = {
  Pod: { apiVersion: 'v1', path: [] },
  PodTemplate: { apiVersion: 'v1', path: ['template'] },
  ReplicationController: {
    apiVersion: 'v1',
    path: ['spec', 'template'],
    makes: { ...pod, name: generated, controller: 'replication-controller' }
  },
  ReplicaSet: {
    apiVersion: 'apps/v1',
    path: ['spec', 'template'],
    makes: { ...pod, name: generated, controller: 'replicaset-controller' }
  },
  Deployment: {
    apiVersion: 'apps/v1',
    path: ['spec', 'template'],
    makes: { ...pod, name: generated, controller: 'replicaset-controller' }
  },
  StatefulSet: {
    apiVersion: 'apps/v1',
    path: ['spec', 'template'],
    makes: { ...pod, name: owner => `${owner}-0`, controller: 'statefulset-controller', volumes: claimVolumes }
  },
  DaemonSet: {
    apiVersion: 'apps/v1',
    path: ['spec', 'template'],
    makes: { ...pod, name: generated, controller: 'daemon-set-controller' }
  },
  Job: {
    apiVersion: 'batch/v1',
    path: ['spec', 'template'],
    makes: { ...pod, name: generated, controller: 'job-controller' }
  },
  CronJob: {
    apiVersion: 'batch/v1',
    path: ['spec', 'jobTemplate', 'spec', 'template'],
    makes: {
      apiVersion: 'batch/v1',
      kind: 'Job',
      template: ['spec', 'jobTemplate'],
      name: owner => `${owner}-29000000`,
      controller: 'cronjob-controller'
    }
  }
}

/** The kinds whose Pod `podPathOf` knows, in no release-dependent order. */
export const workloadKinds: readonly string[] = Object.keys(workloads)

function workloadOf(apiVersion: string, kind: string): Workload | undefined {
  const workload = Object.hasOwn(workloads, kind) ? workloads[kind] : undefined
  return workload?.apiVersion === apiVersion ? workload : undefined
}

/** From the root of an object of this kind to its Pod or Pod template; undefined for kinds without one. */
export function podPathOf(apiVersion: string, kind: string): Path | undefined {
  return workloadOf(apiVersion, kind)?.path
}

/** An object that a controller would create, and who asks for it. */
export interface Made {
  readonly apiVersion: string
  readonly kind: 'Pod' | 'Job'
  readonly name: string
  readonly object: JsonObject
  readonly username: string
}

/**
 * What the controller of an object creates from it: a Pod, or a CronJob's Job; undefined where there is no controller
 * or no template. The values are the owner's own (so their origins hold); the root and the metadata are new.
 */
export function madeFrom(
  owner: { readonly object: JsonObject },
  apiVersion: string,
  kind: string,
  name: string,
  origins: Origins
): Made | undefined {
  const maker = workloadOf(apiVersion, kind)?.makes
  const template = maker && valueAt(owner.object, maker.template)
  if (maker === undefined || !isObject(template)) return undefined
  const madeName = maker.name(name)
  const made: JsonObject = {
    apiVersion: maker.apiVersion,
    kind: maker.kind,
    metadata: placed({ ...members(template, 'metadata'), name: madeName }, member(template, 'metadata'), origins),
    ...('spec' in template ? { spec: specOf(template, maker.volumes?.(owner.object, name) ?? [], origins) } : {})
  }
  return {
    apiVersion: maker.apiVersion,
    kind: maker.kind,
    name: madeName,
    object: placed(made, template, origins),
    username: `system:serviceaccount:kube-system:${maker.controller}`
  }
}

function specOf(template: JsonObject, own: readonly JsonObject[], origins: Origins): Json {
  const spec = template['spec'] ?? null
  if (own.length === 0 || !isObject(spec)) return spec
  const names = own.map(volume => member(volume, 'name'))
  const given = member(spec, 'volumes')
  const others = (isList(given) ? given : []).filter(volume => !names.includes(member(volume, 'name')))
  return placed({ ...spec, volumes: [...own, ...others] }, spec, origins)
}

/** Upstream: `pkg/controller/statefulset/stateful_set_utils.go`, updateStorage. */
function claimVolumes(set: JsonObject, name: string): readonly JsonObject[] {
  const templates = valueAt(set, ['spec', 'volumeClaimTemplates'])
  return (isList(templates) ? templates : []).flatMap(template => {
    const claim = metadataText(isObject(template) ? template : {}, 'name')
    return claim === '' ? [] : [{ name: claim, persistentVolumeClaim: { claimName: `${claim}-${name}-0` } }]
  })
}

function members(value: JsonObject, key: string): JsonObject {
  const inner = member(value, key)
  return isObject(inner) ? inner : {}
}

/** Gives a new object the place of the one it was made from. */
function placed(made: JsonObject, from: Json | undefined, origins: Origins): JsonObject {
  if (isObject(from)) inherit(made, from, origins)
  return made
}
