/**
 * StorageObjectInUseProtection: a volume or a claim that is in use is not deleted.
 * Source: kubernetes/kubernetes `plugin/pkg/admission/storage/storageobjectinuseprotection/admission.go`.
 */
import { isList, valueAt } from '../kube/json.ts'
import { changesTo, unchanged } from './changes.ts'
import type { Plugin } from './plugin.ts'

const finalizers: Readonly<Record<string, string>> = {
  PersistentVolume: 'kubernetes.io/pv-protection',
  PersistentVolumeClaim: 'kubernetes.io/pvc-protection'
}

const path = ['metadata', 'finalizers']

export const storageObjectInUseProtection: Plugin = {
  name: 'StorageObjectInUseProtection',
  mutate: ({ type, object }) => {
    const finalizer = type.group === '' ? finalizers[type.kind] : undefined
    if (finalizer === undefined) return unchanged
    const own = valueAt(object, path)
    const changes = changesTo(object)
    if (!isList(own) || !own.includes(finalizer)) changes.append(path, finalizer)
    return { patches: changes.patches, answers: [] }
  }
}
