/**
 * Where the contents of a new volume come from, which a claim says in an old field and in a new one: a server keeps
 * both the same.
 * Source: kubernetes/kubernetes `pkg/api/persistentvolumeclaim/util.go`, DropDisabledFields,
 * EnforceDataSourceBackwardsCompatibility, NormalizeDataSources.
 */
import type * as core from '../../kube/api/core-v1.ts'
import { isOn } from '../../kube/gates.ts'
import type { Context } from '../../kube/rewrite.ts'

type Spec = core.PersistentVolumeClaimSpec
type Sources = { readonly [Name in 'dataSource' | 'dataSourceRef']: Spec[Name] | undefined }

/** Both fields as they are kept; undefined where nothing changes. */
export function matchDataSources(spec: Spec, context: Context): Sources | undefined {
  const kept = keptSources(spec, context)
  const { dataSource, dataSourceRef } = kept
  if (dataSource !== undefined && dataSourceRef === undefined) return { dataSource, dataSourceRef: dataSource }
  if (dataSource === undefined && dataSourceRef !== undefined && !dataSourceRef.namespace)
    return { dataSource: withoutNamespace(dataSourceRef), dataSourceRef }
  return dataSource === spec.dataSource && dataSourceRef === spec.dataSourceRef ? undefined : kept
}

/** The old field never held anything but a claim or a snapshot: what else is there is dropped without a word. */
function keptSources({ dataSource, dataSourceRef }: Spec, { kubernetes }: Context): Sources {
  const isElsewhere = Boolean(dataSourceRef?.namespace) && !isOn('CrossNamespaceVolumeDataSource', kubernetes)
  const kept = isElsewhere ? undefined : dataSourceRef
  const isKept = kept !== undefined || isClaimOrSnapshot(dataSource)
  return { dataSource: isKept ? dataSource : undefined, dataSourceRef: kept }
}

function isClaimOrSnapshot({ apiGroup = '', kind }: core.TypedLocalObjectReference = {}): boolean {
  if (kind === 'PersistentVolumeClaim') return apiGroup === ''
  return kind === 'VolumeSnapshot' && apiGroup === 'snapshot.storage.k8s.io'
}

/** Itself where there is none, so that its place is known. */
function withoutNamespace(reference: core.TypedObjectReference): core.TypedLocalObjectReference {
  if (reference.namespace === undefined) return reference
  const { namespace: _namespace, ...local } = reference
  return local
}
