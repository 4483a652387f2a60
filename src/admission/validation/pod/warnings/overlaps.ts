/**
 * Files of a volume that get in each other's way: two of one path, or one where another has a folder.
 * Source: kubernetes/kubernetes `pkg/api/pod/warnings.go`, warningsForOverlappingVirtualPaths.
 */
import { append } from '../../../../append.ts'
import type * as core from '../../../../kube/api/core-v1.ts'
import { goQuote } from '../../../../kube/quote.ts'
import { minorOf } from '../../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../../rule.ts'
import type { Answer } from '../../../plugin.ts'
import { warning } from '../../../warning.ts'
import { child, item, pathOf } from '../../field.ts'
import type { Field } from '../../field.ts'

/** A file of a volume, and whose it is; empty, where all are of one. */
interface File {
  readonly path: string
  readonly source: string
  /** Where its path stands. */
  readonly at: Field
}

export function* overlapWarnings(
  volumes: readonly core.Volume[],
  at: Field,
  kubernetes: KubernetesVersion
): Iterable<Answer> {
  for (const [index, volume] of volumes.entries()) {
    const { name = '', configMap, secret, downwardAPI, projected } = volume
    if ((configMap ?? secret ?? downwardAPI ?? projected) === undefined) continue
    const place = item(at, index)
    if (configMap?.items)
      yield* ofSource(name, `ConfigMap ${goQuote(configMap.name ?? '')}`, configMap.items, child(place, 'configMap'))
    if (secret?.items)
      yield* ofSource(name, `Secret ${goQuote(secret.secretName ?? '')}`, secret.items, child(place, 'secret'))
    if (downwardAPI?.items) yield* ofSource(name, 'DownwardAPI', downwardAPI.items, child(place, 'downwardAPI'))
    if (projected !== undefined) yield* ofProjected(name, projected, child(place, 'projected'), kubernetes)
  }
}

type Items = readonly { readonly path?: string }[]

function* ofSource(volume: string, what: string, items: Items, at: Field): Iterable<Answer> {
  const files = filesIn(volume, what)
  for (const file of filesOf(items, '', at)) yield* added(file, files)
}

function* ofProjected(
  volume: string,
  { sources = [] }: core.ProjectedVolumeSource,
  at: Field,
  kubernetes: KubernetesVersion
): Iterable<Answer> {
  const files = filesIn(volume, 'Projected')
  let own: readonly File[] = []
  for (const [index, source] of sources.entries()) {
    const place = item(child(at, 'sources'), index)
    if (Object.keys(source).length === 0) {
      const text = `volume ${goQuote(volume)} (Projected) has no sources provided`
      const message = 'this source puts nothing into the volume'
      yield warning(text, [{ rule: 'api/doubtful-value', path: pathOf(place), message }])
      continue
    }
    // Until 1.33 a server took the files of the source before for those of one that names none.
    own = projectedFiles(source, place) ?? (minorOf(kubernetes) < 34 ? own : [])
    for (const file of own) yield* added(file, files)
  }
}

/** The files that a source names; undefined for one that does not tell. */
function projectedFiles(source: core.VolumeProjection, at: Field): readonly File[] | undefined {
  const { configMap, secret, downwardAPI, serviceAccountToken, clusterTrustBundle, podCertificate } = source
  if (configMap?.items)
    return filesOf(configMap.items, `ConfigMap ${goQuote(configMap.name ?? '')}`, child(at, 'configMap'))
  if (secret?.items) return filesOf(secret.items, `Secret ${goQuote(secret.name ?? '')}`, child(at, 'secret'))
  if (downwardAPI?.items) return filesOf(downwardAPI.items, 'DownwardAPI', child(at, 'downwardAPI'))
  if (serviceAccountToken !== undefined)
    return [fileAt(serviceAccountToken.path, 'ServiceAccountToken', child(at, 'serviceAccountToken', 'path'))]
  if (clusterTrustBundle !== undefined) {
    const { name, signerName = '', path } = clusterTrustBundle
    return [fileAt(path, `ClusterTrustBundle ${goQuote(name ?? signerName)}`, child(at, 'clusterTrustBundle', 'path'))]
  }
  if (podCertificate === undefined) return undefined
  const parts = { certificateChainPath: 'chain', keyPath: 'key', credentialBundlePath: 'credential bundle' } as const
  return Object.entries(parts).flatMap(([field, what]) => {
    const path = podCertificate[field as keyof typeof parts] ?? ''
    return path === '' ? [] : [fileAt(path, `PodCertificate ${what}`, child(at, 'podCertificate', field))]
  })
}

function filesOf(items: Items, source: string, at: Field): readonly File[] {
  return items.map(({ path }, index) => fileAt(path, source, child(item(child(at, 'items'), index), 'path')))
}

function fileAt(path: string | undefined, source: string, at: Field): File {
  return { path: withoutSlashes(path ?? ''), source, at }
}

function withoutSlashes(path: string): string {
  let end = path.length
  while (path[end - 1] === '/') end--
  return path.slice(0, end)
}

/** A step of a path: the files that end here, those that go on, and where they go. */
interface Folder {
  readonly files: number[]
  readonly below: number[]
  readonly folders: Map<string, Folder>
}

function newFolder(): Folder {
  return { files: [], below: [], folders: new Map() }
}

/** The files of a volume so far. */
interface Files {
  readonly volume: string
  /** As the server calls the volume's source. */
  readonly what: string
  readonly all: File[]
  readonly names: Set<string>
  /** Where they are, from the first file on that is in a folder, or has the name of another one. */
  root: Folder | undefined
}

function filesIn(volume: string, what: string): Files {
  return { volume, what, all: [], names: new Set(), root: undefined }
}

/** What one more file is in the way of. */
function* added(file: File, files: Files): Iterable<Answer> {
  if (file.path === '') return
  const { volume, what, all } = files
  const index = all.length
  const root = rootFor(file, files)
  all.push(file)
  if (root === undefined) return
  for (const earlier of inTheWay(root, file.path, index)) {
    const other = all[earlier] ?? file
    const text = `volume ${goQuote(volume)} (${what}): overlapping paths: ${print(file)} with ${print(other)}`
    const message = `${print(file)} is in the way of ${print(other)}`
    yield warning(text, [{ rule: 'api/doubtful-value', path: pathOf(file.at), message }])
  }
}

/** The root of the folders that it takes to tell what a file is in the way of; undefined where it takes none. */
function rootFor({ path }: File, files: Files): Folder | undefined {
  const { all, names } = files
  if (files.root !== undefined) return files.root
  if (!path.includes('/') && !names.has(path)) {
    names.add(path)
    return undefined
  }
  const root = newFolder()
  for (const [index, earlier] of all.entries()) inTheWay(root, earlier.path, index)
  return (files.root = root)
}

/** The files that one is in the way of: at its path, below it, and where it has a folder. It becomes one of them. */
function inTheWay(root: Folder, path: string, file: number): readonly number[] {
  const found: number[] = []
  let at = root
  for (const step of path.split('/')) {
    at.below.push(file)
    let next = at.folders.get(step)
    if (next === undefined) at.folders.set(step, (next = newFolder()))
    append(found, at.files)
    at = next
  }
  append(found, at.files, at.below)
  at.files.push(file)
  return found.sort((a, b) => a - b)
}

function print({ path, source }: File): string {
  return source === '' ? goQuote(path) : `${goQuote(path)} (${source})`
}
