/**
 * ServiceAccount: which account a Pod runs as, that it exists, and its token as a file in every container.
 * Source: kubernetes/kubernetes `plugin/pkg/admission/serviceaccount/admission.go`. Not here: accounts that restrict
 * the secrets of their Pods (the annotation `kubernetes.io/enforce-mountable-secrets`, deprecated since 1.32).
 */
import { lastingContainers } from '../kube/containers.ts'
import { goQuote } from '../kube/quote.ts'
import { isList, isObject, member, valueAt } from '../kube/json.ts'
import type { Json, Path } from '../kube/json.ts'
import type { Pod } from '../kube/pod.ts'
import { changesTo, unchanged } from './changes.ts'
import type { Changes } from './changes.ts'
import { deny, denyUnfinished } from './denial.ts'
import { requestedPod, specOf } from './pod-request.ts'
import type { Answer, Plugin, Request } from './plugin.ts'

/** What of a ServiceAccount changes its Pods. */
export interface ServiceAccount {
  readonly automountServiceAccountToken?: boolean
  readonly imagePullSecrets?: readonly string[]
}

type Accounts = (namespace: string, name: string) => ServiceAccount | undefined

/** Static Pods of a kubelet carry it; they may not refer to anything of the API. */
const mirrorAnnotation = 'kubernetes.io/config.mirror'
const tokenPath = '/var/run/secrets/kubernetes.io/serviceaccount'
const volumePrefix = 'kube-api-access-'

/** The plugin, with the accounts that exist. `help` tells what to write where nobody can make another one. */
export function serviceAccount(accountOf: Accounts, help?: string): Plugin {
  return {
    name: 'ServiceAccount',
    mutate: request => {
      const pod = requestedPod(request)
      if (pod === undefined) return unchanged
      if (isMirror(pod)) return { patches: [], answers: mirrorFaults(request, pod, denyUnfinished) }
      const changes = changesTo(request.object)
      const spec = specOf(pod)
      const { serviceAccountName = '', serviceAccount: oldName = '', automountServiceAccountToken: own } = pod.spec
      const name = serviceAccountName || oldName || 'default'
      if (serviceAccountName !== name) changes.set([...spec, 'serviceAccountName'], name)
      if (oldName !== name) changes.set([...spec, 'serviceAccount'], name)
      const account = accountOf(request.namespace, name)
      if (account === undefined)
        return { patches: changes.patches, answers: [missing(request, name, denyUnfinished, help)] }
      if (own ?? account.automountServiceAccountToken ?? true) mountToken(pod, changes)
      const secrets = account.imagePullSecrets ?? []
      if (secrets.length > 0 && (pod.spec.imagePullSecrets ?? []).length === 0)
        changes.set([...spec, 'imagePullSecrets'], secrets.map(secret => ({ name: secret })))
      return { patches: changes.patches, answers: [] }
    },
    // A webhook may have named another account.
    validate: request => {
      const pod = requestedPod(request)
      if (pod === undefined) return []
      if (isMirror(pod)) return mirrorFaults(request, pod, deny)
      const name = pod.spec.serviceAccountName ?? ''
      return name === '' || accountOf(request.namespace, name) !== undefined ? [] : [missing(request, name, deny, help)]
    }
  }
}

/** The field, and its old name. */
const fields = ['serviceAccountName', 'serviceAccount'] as const

function isMirror({ metadata: { annotations } }: Pod): boolean {
  return annotations !== undefined && Object.hasOwn(annotations, mirrorAnnotation)
}

function textAt(object: Json, path: Path): string {
  const value = valueAt(object, path)
  return typeof value === 'string' ? value : ''
}

function missing(request: Request, name: string, refuse: typeof deny, help: string | undefined): Answer {
  const account = `${request.namespace}/${name}`
  const path = [...(request.pod?.path ?? []), 'spec', 'serviceAccountName']
  const place = textAt(request.object, path) === '' ? [...path.slice(0, -1), 'serviceAccount'] : path
  const violation = {
    rule: 'kube/missing-service-account',
    path: place,
    message: `the service account "${name}" does not exist in the namespace ${request.namespace}`,
    ...(help === undefined ? {} : { help })
  }
  const why = `error looking up service account ${account}: serviceaccount ${goQuote(name)} not found`
  return refuse(request, why, [violation])
}

/** Upstream: mountServiceAccountToken. */
function mountToken(pod: Pod, changes: Changes): void {
  const existing = pod.volumes.find(volume => volume.name?.startsWith(volumePrefix))
  const name = existing?.name ?? `${volumePrefix}xxxxx`
  let isMounted = false
  for (const { path, spec } of lastingContainers(pod)) {
    if (spec.volumeMounts?.some(({ mountPath }) => mountPath === tokenPath)) continue
    changes.append([...path, 'volumeMounts'], { mountPath: tokenPath, name, readOnly: true })
    isMounted = true
  }
  if (isMounted && existing === undefined)
    changes.append([...pod.path, 'spec', 'volumes'], { name, projected: tokenVolume })
}

/** A token for an hour, the cluster's certificate, and the namespace. */
const tokenVolume: Json = {
  defaultMode: 0o644,
  sources: [
    { serviceAccountToken: { expirationSeconds: 3607, path: 'token' } },
    { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
    { downwardAPI: { items: [{ fieldRef: { apiVersion: 'v1', fieldPath: 'metadata.namespace' }, path: 'namespace' }] } }
  ]
}

/** A server tells the first of these only. */
function mirrorFaults(request: Request, pod: Pod, refuse: typeof deny): readonly Answer[] {
  const spec = specOf(pod)
  const about = (path: Path, why: string): readonly Answer[] => [
    refuse(request, why, [{ rule: 'kube/mirror-pod-reference', path, message: why }])
  ]
  for (const field of fields)
    if (textAt(request.object, [...spec, field]) !== '')
      return about([...spec, field], 'a mirror pod may not reference service accounts')
  const [secret] = secretsIn(request.object, pod)
  if (secret !== undefined) return about(secret, 'a mirror pod may not reference secrets')
  for (const [index] of pod.volumes.entries()) {
    const sources = valueAt(request.object, [...spec, 'volumes', index, 'projected', 'sources'])
    const at = isList(sources) ? sources.findIndex(source => isObject(member(source, 'serviceAccountToken'))) : -1
    const path = [...spec, 'volumes', index, 'projected', 'sources', at, 'serviceAccountToken']
    if (at >= 0) return about(path, 'a mirror pod may not use ServiceAccountToken volume projections')
  }
  return []
}

/** Wherever a secret is named in a Pod: the fields that end so, and the volumes whose source is one. */
function* secretsIn(object: Json, pod: Pod): Iterable<Path> {
  const spec = specOf(pod)
  const pull = valueAt(object, [...spec, 'imagePullSecrets'])
  if (isList(pull) && pull.length > 0) yield [...spec, 'imagePullSecrets']
  for (const { path } of pod.containers) yield* secretReferences(valueAt(object, path), path)
  for (const [index] of pod.volumes.entries()) {
    const path = [...spec, 'volumes', index]
    const volume = valueAt(object, path)
    if (isObject(member(volume, 'secret'))) yield [...path, 'secret']
    yield* secretReferences(volume, path)
  }
}

/** Fields of a container or a volume that refer to a secret. */
const secretFields: ReadonlySet<string> = new Set([
  'secretKeyRef', 'secretRef', 'secret', 'secretName', 'controllerPublishSecretRef', 'nodePublishSecretRef',
  'nodeStageSecretRef'
])

function* secretReferences(value: Json | undefined, path: Path): Iterable<Path> {
  if (isList(value)) for (const [index, item] of value.entries()) yield* secretReferences(item, [...path, index])
  if (!isObject(value)) return
  for (const [key, inner] of Object.entries(value))
    if (secretFields.has(key) && inner !== null && inner !== undefined) yield [...path, key]
    else yield* secretReferences(inner, [...path, key])
}
