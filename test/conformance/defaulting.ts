/**
 * Objects as a real API server 1.32 stored them, against ours after decoding, defaulting, the built-in mutating plugins
 * and the server's preparations. What only the server can know is left out on both sides.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { admit } from '../../src/admission/chain.ts'
import { defaultTolerationSeconds } from '../../src/admission/default-toleration-seconds.ts'
import { inOrder } from '../../src/admission/order.ts'
import { priority } from '../../src/admission/priority.ts'
import { runtimeClass } from '../../src/admission/runtime-class.ts'
import { serviceAccount } from '../../src/admission/service-account.ts'
import type { Cluster } from '../../src/cluster/cluster.ts'
import { levelCluster } from '../../src/cluster/levels.ts'
import { isList, isObject } from '../../src/kube/json.ts'
import type { Json, JsonObject } from '../../src/kube/json.ts'
import { printedName } from '../../src/kube/metadata.ts'
import { builtIn } from '../../src/kube/resources.ts'
import { schemasOf } from '../../src/kube/schema/schema.ts'
import type { Definition, Type } from '../../src/kube/schema/schema.ts'
import { decoded, nodeOf } from '../decoded.ts'
import { storageObjectInUseProtection } from '../../src/admission/storage-object-in-use-protection.ts'
import { tally } from './suite.ts'
import type { Result } from './suite.ts'

export const name = 'defaulting'

interface Line {
  readonly id: string
  readonly what: 'object' | 'pods'
  readonly sent: JsonObject
  readonly persisted: JsonObject
}

/** Allocators, clocks and the random: the server's own. Its status, and the number of an object's generation too. */
const serversOwn = [
  ['status'],
  ['metadata', 'generation'],
  ['metadata', 'name'],
  ['metadata', 'namespace'],
  ['spec', 'clusterIP'],
  ['spec', 'clusterIPs'],
  ['spec', 'ipFamilies'],
  ['spec', 'ipFamilyPolicy'],
  ['spec', 'healthCheckNodePort'],
  ['spec', 'ports', 'nodePort'],
  ['spec', 'volumeClaimTemplates', 'status']
] as const

export async function run(corpora: string): Promise<Result> {
  const { add, result } = tally()
  const cluster: Cluster = {
    ...levelCluster('privileged', '1.32'),
    plugins: inOrder([
      serviceAccount(() => ({}), ''),
      priority({ classOf: () => undefined }),
      defaultTolerationSeconds,
      runtimeClass(() => ({})),
      storageObjectInUseProtection
    ])
  }
  for (const text of readFileSync(join(corpora, 'verdicts/defaulting.jsonl'), 'utf8').trimEnd().split('\n')) {
    const { id, what, sent, persisted } = JSON.parse(text) as Line
    const type = builtIn(String(sent['apiVersion']), String(sent['kind']))
    if (type === undefined) throw new Error(`${id}: no such kind`)
    const candidate = { node: nodeOf(sent), name: printedName(sent), type, namespace: 'plain' }
    const [request] = admit({ ...candidate, namespaceLabels: () => ({}) }, cluster).requests
    const definition = schemasOf(32).definition(type.definition)
    add(`${id} ${what}`, known(decoded(persisted, '1.32'), definition), known(request?.object ?? {}, definition))
  }
  return result()
}

/** The object without what only the server knows; numbers that only it can give are the same. */
function known(object: JsonObject, definition: Definition): Json {
  const text = JSON.stringify(plain(object, { of: undefined, definition }))
    .replaceAll('xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx', '<uid>')
  return serversOwn.reduce<Json>((rest, path) => without(rest, path), JSON.parse(text) as Json)
}

/** Without lists and maps that hold nothing, which the server does not write; other members may be empty structs. */
function plain(value: Json, type: Pick<Type, 'of' | 'definition'>): Json {
  const { of, definition } = type
  if (isList(value)) return of === undefined ? value : value.map(item => plain(item, of))
  if (!isObject(value)) return value
  const members = Object.entries(value).flatMap(([key, inner]): readonly (readonly [string, Json])[] => {
    const field = definition?.fields.get(key)
    if (inner === undefined || (field?.type.of !== undefined && isEmpty(inner))) return []
    return [[key, field === undefined ? inner : plain(inner, field.type)]]
  })
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : 1)))
}

function isEmpty(value: Json): boolean {
  return (isList(value) ? value : Object.keys(isObject(value) ? value : { one: 1 })).length === 0
}

function without(value: Json, [step, ...rest]: readonly string[]): Json {
  if (isList(value)) return value.map(item => without(item, [step ?? '', ...rest]))
  if (!isObject(value) || step === undefined || !Object.hasOwn(value, step)) return value
  const { [step]: inner, ...others } = value
  return rest.length === 0 || inner === undefined ? others : { ...value, [step]: without(inner, rest) }
}
