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
  if (items.length < 2) return items
  const places = new Map<string, number>()
  let kept: T[] | undefined
  for (let index = 0; index < items.length; index++) {
    const item = items[index]!
    const key = keyOf(item)
    const place = key === '' ? undefined : places.get(key)
    if (place === undefined) {
      if (key !== '') places.set(key, kept?.length ?? index)
      kept?.push(item)
    } else {
      kept ??= items.slice(0, index)
      kept[place] = item
    }
  }
  return kept ?? items
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

/** Takes the duplicates out of the lists of a Pod's spec, which stands at a path. */
export function mergeLists(path: Path, changes: Changes): void {
  const spec = changes.at(path)
  for (const list of containerLists) {
    const containers = mergeList(spec, list, ['name'], path, changes)
    for (let index = 0; index < containers.length; index++)
      for (const inner of Object.keys(keysInContainer))
        mergeList(containers[index], inner, keysInContainer[inner]!, [...path, list, index], changes)
  }
  for (const list of Object.keys(keysInSpec)) mergeList(spec, list, keysInSpec[list]!, path, changes)
}

/** In: a struct and where it stands, one of its lists, and what is the key there. Out: the list without duplicates. */
function mergeList(
  struct: Json | undefined,
  list: string,
  keys: readonly string[],
  path: Path,
  changes: Changes
): readonly Json[] {
  const items = member(struct, list)
  if (!isList(items)) return []
  const [key, another] = keys
  if (key !== undefined && another === undefined && isShort(items) && areDifferent(items, key)) return items
  const merged = firstOfEach(items, item => keyIn(item, keys))
  if (merged !== items) changes.set([...path, list], merged)
  return merged
}

/** Where it is quicker to compare all items than to remember them. */
function isShort({ length }: readonly Json[]): boolean {
  return length <= 16
}

function areDifferent(items: readonly Json[], key: string): boolean {
  const values: (Json | undefined)[] = []
  for (let index = 0; index < items.length; index++) {
    const value = member(items[index], key)
    if (value !== undefined && values.includes(value)) return false
    values.push(value)
  }
  return true
}

/** Empty for an item that lacks its key: API validation refuses it. */
function keyIn(item: Json, keys: readonly string[]): string {
  const values: Json[] = []
  for (const key of keys) {
    const value = member(item, key) ?? (key === 'protocol' && isObject(item) ? 'TCP' : undefined)
    if (value === undefined) return ''
    values.push(value)
  }
  return values.map(String).join('/')
}
