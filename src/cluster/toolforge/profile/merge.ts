/**
 * Lists that lose their duplicates. Whatever Kyverno changes, the whole Pod goes through kustomize's merge, for which
 * some lists are maps: of items with one key the last one stays, at the place of the first.
 * Measured with Kyverno 1.19; the keys are those of Kubernetes' `patchMergeKey`.
 */
import type { Changes } from '../../../admission/changes.ts'
import { isList, isObject, member } from '../../../kube/json.ts'
import type { Json, Path } from '../../../kube/json.ts'
import { containerLists } from '../../../kube/pod.ts'

/** One item for each key: the last one, where the first one stood. Items without a key stay. */
export function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const kept: T[] = []
  const places = new Map<string, number>()
  for (const item of items) {
    const key = keyOf(item)
    const place = key === '' ? undefined : places.get(key)
    if (place !== undefined) kept[place] = item
    else {
      if (key !== '') places.set(key, kept.length)
      kept.push(item)
    }
  }
  return kept.length === items.length ? items : kept
}

/** The lists of a Pod's spec that are maps to kustomize, and the fields that are the key. */
const keysInSpec: Readonly<Record<string, readonly string[]>> = {
  volumes: ['name'],
  hostAliases: ['ip'],
  imagePullSecrets: ['name'],
  topologySpreadConstraints: ['topologyKey', 'whenUnsatisfiable']
}

const keysInContainer: Readonly<Record<string, readonly string[]>> = {
  env: ['name'],
  ports: ['containerPort', 'protocol'],
  volumeMounts: ['mountPath']
}

/** Takes the duplicates out of the lists of a Pod's spec. */
export function mergeLists(spec: Path, changes: Changes): void {
  for (const list of containerLists) {
    mergeList([...spec, list], ['name'], changes)
    const containers = changes.at([...spec, list])
    for (const index of isList(containers) ? containers.keys() : [])
      for (const [inner, keys] of Object.entries(keysInContainer))
        mergeList([...spec, list, index, inner], keys, changes)
  }
  for (const [list, keys] of Object.entries(keysInSpec)) mergeList([...spec, list], keys, changes)
}

function mergeList(path: Path, keys: readonly string[], changes: Changes): void {
  const list = changes.at(path)
  if (!isList(list)) return
  const merged = firstOfEach(list, item => keyIn(item, keys))
  if (merged !== list) changes.set(path, merged)
}

/** Empty for an item that lacks its key: API validation refuses it. */
function keyIn(item: Json, keys: readonly string[]): string {
  if (!isObject(item)) return ''
  const values = keys.map(key => member(item, key) ?? (key === 'protocol' ? 'TCP' : undefined))
  return values.includes(undefined) ? '' : values.map(String).join('/')
}
