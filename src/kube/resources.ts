/**
 * The resources that an API server has built in, and in which releases. See `schema/schema.ts` for their source, and
 * `former-kinds.ts` for those that no known release has any more.
 */
import type { KubernetesVersion } from '../rule.ts'
import { nearest } from '../nearest.ts'
import { formerKind, isFormerGroup } from './former-kinds.ts'
import { schemaFile } from './schema/schema.ts'
import type { CustomKind } from './structural/custom-kind.ts'

/** A kind that an API server can serve. */
export interface ResourceType {
  /** Empty for the core group. */
  readonly group: string
  readonly version: string
  readonly kind: string
  /** As in URLs and in RBAC rules. */
  readonly plural: string
  readonly namespaced: boolean
  /** An alpha or beta version: an API server serves it only when it is told to. */
  readonly isOptional: boolean
  /** What its CustomResourceDefinition says of it; absent for a kind that is built in. */
  readonly custom?: CustomKind
}

/** A kind that is built in. */
export interface BuiltInType extends ResourceType {
  readonly custom?: never
  /** First and last minor release, among those that we know (28 to 36), whose API has it. */
  readonly since: number
  readonly until: number
  /** The name of its type in the schema file. */
  readonly definition: string
}

/** The oldest and the newest minor release in the schema file. */
const oldest = 28
const newest = 36

/** From 1.24 on, new beta versions are off by default; these were on before, or are an exception. */
const betasThatAreOn: readonly string[] =
  ['v1beta2', 'v1beta3'].map(version => `flowcontrol.apiserver.k8s.io/${version}`)

/** A kind's row of the schema file, taken apart when somebody asks for the kind: a run has a few of them. */
interface Row {
  readonly text: string
  type?: BuiltInType
}

/** Every kind by its `apiVersion` and its name. */
let table: ReadonlyMap<string, ReadonlyMap<string, Row>> | undefined

function kinds(): ReadonlyMap<string, ReadonlyMap<string, Row>> {
  if (table !== undefined) return table
  const made = new Map<string, Map<string, Row>>()
  for (const text of schemaFile().resources) {
    const [apiVersion = '', kind = ''] = text.split(' ', 2)
    const ofVersion = made.get(apiVersion) ?? new Map<string, Row>()
    made.set(apiVersion, ofVersion)
    ofVersion.set(kind, { text })
  }
  table = made
  return made
}

function parse(row: string): BuiltInType {
  const [apiVersion = '', kind = '', plural = '', type = ''] = row.split(' ')
  const [group, version] = splitApiVersion(apiVersion)
  const [definition = '', since = '', until = ''] = type.split(/[@-]/)
  return {
    group,
    version,
    kind,
    plural: plural.replace('*', ''),
    namespaced: !plural.endsWith('*'),
    since: since === '' ? oldest : Number(since),
    until: until === '' ? newest : Number(until),
    isOptional: /alpha|beta/.test(version) && !betasThatAreOn.includes(apiVersion),
    definition
  }
}

/** The resource for an `apiVersion` and `kind` of a manifest, in any release; undefined when nobody built it in. */
export function builtIn(apiVersion: string, kind: string): BuiltInType | undefined {
  const row = kinds().get(apiVersion)?.get(kind)
  return row && (row.type ??= parse(row.text))
}

/** The minor release whose schemas stand for a release: its own, or those of the nearest that is known. */
export function schemaMinor(version: KubernetesVersion): number {
  return Math.min(Math.max(minorOf(version), oldest), newest)
}

/** Whether a release has the resource. */
function isServed({ since, until }: BuiltInType, version: KubernetesVersion): boolean {
  const minor = schemaMinor(version)
  return since <= minor && minor <= until
}

/** The release whose resources stand for those of a release that is not known here; undefined for a known one. */
export function standIn(version: KubernetesVersion): KubernetesVersion | undefined {
  const minor = minorOf(version)
  return minor < oldest ? `1.${oldest}` : minor > newest ? `1.${newest}` : undefined
}

/** Why a release creates no object of some kind. */
export interface Absence {
  /** In one sentence, for people, with what to write instead where that is known. */
  readonly why: string
  /** Another release has the kind. */
  readonly isElsewhere: boolean
  /** The field that is to be changed. */
  readonly field: 'apiVersion' | 'kind'
}

/**
 * Why a release has no such kind; undefined for one that it has, or that a custom resource may define. Nobody but
 * Kubernetes defines kinds in its own groups, in the core group, or in a group without a dot.
 */
export function absenceOf(apiVersion: string, kind: string, version: KubernetesVersion): Absence | undefined {
  const type = builtIn(apiVersion, kind)
  if (type !== undefined && isServed(type, version)) return undefined
  const former = type === undefined ? formerKind(apiVersion, kind) : undefined
  const [group] = splitApiVersion(apiVersion)
  if (type === undefined && former === undefined && group.includes('.') && !isOwnGroup(group)) return undefined
  const instead = servedBy(kind, apiVersion, version)
  const otherwise = instead === undefined ? '' : `: write apiVersion: ${instead}`
  if (type !== undefined) {
    const isYoung = minorOf(version) < type.since
    const when = isYoung ? `comes with Kubernetes 1.${type.since}` : `went with Kubernetes 1.${type.until + 1}`
    return { why: `the kind ${kind} of ${apiVersion} ${when}${otherwise}`, isElsewhere: true, field: 'apiVersion' }
  }
  if (former !== undefined) {
    const advice = former.advice === undefined ? otherwise : `: ${former.advice}`
    const why = `the kind ${kind} of ${apiVersion} went with Kubernetes 1.${former.until}${advice}`
    return { why, isElsewhere: true, field: 'apiVersion' }
  }
  const why = `Kubernetes has no kind ${kind} in ${apiVersion}`
  if (instead !== undefined) return { why: `${why}${otherwise}`, isElsewhere: false, field: 'apiVersion' }
  const meant = nearest(kind, kinds().get(apiVersion)?.keys() ?? [])
  if (meant !== null) return { why: `${why}; did you mean ${meant}?`, isElsewhere: false, field: 'kind' }
  const other = nearest(kind, new Set([...kinds().values()].flatMap(ofVersion => [...ofVersion.keys()])))
  const from = other === null ? undefined : servedBy(other, apiVersion, version)
  const hint = from === undefined ? '' : `; did you mean ${other} of ${from}?`
  return { why: `${why}${hint}`, isElsewhere: false, field: kinds().has(apiVersion) ? 'kind' : 'apiVersion' }
}

/**
 * The `apiVersion` that serves a kind of that name: of the same group before others, a stable one before others, and
 * then the one with the same number, or with the highest.
 */
function servedBy(kind: string, apiVersion: string, version: KubernetesVersion): string | undefined {
  const [group] = splitApiVersion(apiVersion)
  const stage = (name: string): number => (name.includes('alpha') ? 2 : name.includes('beta') ? 1 : 0)
  const [, asked] = splitApiVersion(apiVersion)
  const number = (name: string): number => Number(/^v(\d+)/.exec(name)?.[1] ?? 0)
  const rank = (one: BuiltInType): number => (one.group === group ? 0 : 3) + stage(one.version)
  const distance = (one: BuiltInType): number => number(one.version) === number(asked) ? 0 : 100 - number(one.version)
  const [best] = [...kinds().keys()]
    .flatMap(one => builtIn(one, kind) ?? [])
    .filter(type => isServed(type, version))
    .toSorted((a, b) => rank(a) - rank(b) || distance(a) - distance(b))
  return best && apiVersionOf(best)
}

let groups: ReadonlySet<string> | undefined

/** A group of Kubernetes itself, now or formerly. */
function isOwnGroup(group: string): boolean {
  groups ??= new Set(Array.from(kinds().keys(), apiVersion => splitApiVersion(apiVersion)[0]))
  return groups.has(group) || isFormerGroup(group)
}

/** `apps/v1`, `v1`: as manifests write it. */
export function apiVersionOf({ group, version }: Pick<ResourceType, 'group' | 'version'>): string {
  return group === '' ? version : `${group}/${version}`
}

/** `apps/v1` as `['apps', 'v1']`, `v1` as `['', 'v1']`. */
export function splitApiVersion(apiVersion: string): readonly [group: string, version: string] {
  const slash = apiVersion.indexOf('/')
  return slash < 0 ? ['', apiVersion] : [apiVersion.slice(0, slash), apiVersion.slice(slash + 1)]
}

/** 32 for `1.32`. */
export function minorOf(version: KubernetesVersion): number {
  return Number(version.slice(2))
}
