/** What holds in the end: flags beat files, an override beats its file, and each value knows where it comes from. */
import { clusterNames, hasTools } from '../cluster/names.ts'
import type { Severity } from '../finding.ts'
import { isNamed } from '../glob.ts'
import type { Key, Layer, Severities, Values } from './configuration.ts'
import type { Options } from './flags.ts'

/** A value, and for people where it comes from: `flag`, `FILE:LINE` or `default`. */
export interface Setting<Value> {
  readonly value: Value
  readonly from: string
}
export type Settings = { readonly [Name in Key]: Setting<Values[Name]> }

const defaults: Values = {
  'cluster': clusterNames[0],
  'tool': null,
  'uid': null,
  'namespace': null,
  'kubernetes-version': null,
  'disable-admission-plugins': [],
  'files': ['.'],
  'with-policies': false,
  'fail-on': 'error',
  'formats': ['text']
}

/** All keys that have a value, in the order in which people read them. */
export const keys = Object.keys(defaults) as readonly Key[]

/** What the command line says. */
export function flagsLayer(options: Options): Layer {
  const { cluster, tool, uid, namespace, kubernetesVersion, disableAdmissionPlugins, withPolicies, failOn } = options
  const given: { readonly [Name in Key]: Values[Name] | null | false } = {
    cluster,
    tool,
    uid,
    namespace,
    'kubernetes-version': kubernetesVersion,
    'disable-admission-plugins': disableAdmissionPlugins,
    'files': options.paths,
    'with-policies': withPolicies,
    'fail-on': failOn,
    'formats': options.formats
  }
  const isGiven = (value: unknown): boolean =>
    value !== null && value !== false && !(Array.isArray(value) && value.length === 0)
  return {
    values: Object.fromEntries(Object.entries(given).filter(([, value]) => isGiven(value))),
    placeOf: () => 'flag'
  }
}

/**
 * The settings of layers, the weakest first. A cluster without tool accounts takes no tool and no uid from a layer that
 * is weaker than the one that names it: they were meant for another cluster.
 */
export function settingsOf(layers: readonly Layer[]): Settings {
  const strongest = <Name extends Key>(key: Name, among: readonly Layer[]): Setting<Values[Name]> => {
    const layer = among.findLast(({ values }) => values[key] !== undefined)
    const value = layer?.values[key]
    return layer === undefined || value === undefined
      ? { value: defaults[key], from: 'default' }
      : { value, from: layer.placeOf(key) }
  }
  const cluster = strongest('cluster', layers)
  const named = layers.findLastIndex(({ values }) => values.cluster !== undefined)
  const withTool = hasTools(cluster.value) ? layers : layers.slice(Math.max(named, 0))
  return Object.fromEntries(keys.map(key =>
    [key, key === 'cluster' ? cluster : strongest(key, key === 'tool' || key === 'uid' ? withTool : layers)]
  )) as unknown as Settings
}

/**
 * The severity that is set for a rule; undefined when none is. Lists come the weakest first. In one list, the rule's
 * name beats patterns, and of several patterns the last one holds.
 */
export function severityIn(lists: readonly Severities[]): (rule: string) => Setting<Severity> | undefined {
  const set = lists.filter(list => list.length > 0)
  if (set.length === 0) return () => undefined
  const known = new Map<string, Setting<Severity> | undefined>()
  return rule => {
    if (known.has(rule)) return known.get(rule)
    let found: Severities[number] | undefined
    for (const list of set)
      found = list.find(one => one.rule === rule) ?? list.findLast(one => isNamed(rule, one.rule)) ?? found
    const setting = found === undefined ? undefined : { value: found.severity, from: found.place }
    known.set(rule, setting)
    return setting
  }
}
