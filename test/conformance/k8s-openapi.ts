/**
 * The cases of kubernetes-sigs/kubectl-validate: objects, some of custom kinds whose definitions stand beside them, and
 * what that tool says: accepted, or refused with the fields that are to blame. Its texts are its own. Cases that only
 * rules in CEL decide are left out.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { customKinds } from '../../src/admission/custom-kinds.ts'
import { judgeManifest } from '../../src/admission/manifest.ts'
import type { Judged, World } from '../../src/admission/manifest.ts'
import { levelCluster } from '../../src/cluster/levels.ts'
import { printField } from '../../src/kube/path.ts'
import { manifestsIn } from '../../src/read/manifest.ts'
import { readDocuments } from '../../src/read/read.ts'
import { tally } from './suite.ts'
import type { Result } from './suite.ts'

export const name = 'k8s-openapi'

/** A Status as it stands in the comments before an object. */
interface Status {
  readonly status: 'Success' | 'Failure'
  readonly details?: { readonly causes?: readonly { readonly field?: string }[] }
}

export async function run(corpora: string): Promise<Result> {
  const { add, leaveOut, result } = tally()
  const folder = join(corpora, 'k8s-openapi/testcases')
  const world = worldOf(join(folder, 'crds'), join(folder, 'more-crds'))
  for (const file of readdirSync(join(folder, 'manifests')).sort()) {
    const text = readFileSync(join(folder, 'manifests', file), 'utf8')
    const expected = statusesIn(text)
    for (const [index, manifest] of manifestsIn(readDocuments(text)).entries()) {
      const status = expected[index]
      const id = `k8s-openapi/testcases/manifests/${file}#${index}`
      if (status === undefined) throw new Error(`${id}: the answer is missing`)
      if (file.startsWith('error_cel_')) leaveOut('rules in CEL')
      else {
        const answer = answerIn(status)
        const got = answerOf(judgeManifest(manifest, world, () => ''))
        // Where the tool names no field, any will do.
        add(id, answer, answer.fields.length === 0 ? { ...got, fields: [] } : got)
      }
    }
  }
  return result()
}

/** A cluster that refuses nothing by itself, with the kinds that the files of some folders define. */
function worldOf(...folders: readonly string[]): World {
  const world: World = { cluster: levelCluster('privileged', '1.32'), namespaceLabels: () => ({}) }
  const defining = folders.flatMap(folder =>
    readdirSync(folder).flatMap(file =>
      manifestsIn(readDocuments(readFileSync(join(folder, file), 'utf8')))
        .filter(({ kind }) => kind === 'CustomResourceDefinition')
        .map(manifest => ({ file, manifest }))))
  const customKind = customKinds(() => defining, manifest => {
    const { judgement, admission } = judgeManifest(manifest, world, () => '')
    return { isRefused: judgement.verdict === 'rejected', object: admission?.requests[0].object }
  })
  return { ...world, customKind }
}

/** The Statuses in a file's comments: each is a JSON object. */
function statusesIn(text: string): readonly Status[] {
  const statuses: Status[] = []
  let json: string | undefined
  for (const line of text.split('\n')) {
    if (line === '# {') json = ''
    if (json === undefined) continue
    json = line.startsWith('#') ? json + line.slice(1) : undefined
    const status = json === undefined || !line.endsWith('}') ? undefined : statusOf(json)
    if (status === undefined) continue
    statuses.push(status)
    json = undefined
  }
  return statuses
}

function statusOf(json: string): Status | undefined {
  try {
    return JSON.parse(json) as Status
  } catch {
    // It ends with a later line.
    return undefined
  }
}

interface Answer {
  readonly isRefused: boolean
  readonly fields: readonly string[]
}

function answerIn({ status, details }: Status): Answer {
  const fields = (details?.causes ?? []).flatMap(({ field = '<nil>' }) => (field === '<nil>' ? [] : [field]))
  return { isRefused: status === 'Failure', fields: [...new Set(fields)].sort() }
}

/** What is wrong with an object that no server could decode. */
const undecodable: ReadonlySet<string> = new Set(['api/unknown-field', 'api/wrong-type'])

/** A complaint of API validation names its field; what cannot be decoded is a field that we found. */
function answerOf({ judgement, found }: Judged): Answer {
  const refusal = judgement.responses.find(({ on, action }) => on === 'object' && action === 'deny')
  if (refusal === undefined) return { isRefused: false, fields: [] }
  const complaint = /(?:^|[[ ])([\w.$[\]-]+): (?:Invalid|Required|Unsupported|Duplicate) value/g
  const complaints = refusal.message.matchAll(complaint)
  const named = Array.from(complaints, ([, field = '']) => field.replace(/^\[/, ''))
  const paths = found.filter(({ rule }) => undecodable.has(rule)).map(({ path }) => printField(path))
  return { isRefused: true, fields: [...new Set(refusal.code === 422 ? named : paths)].sort() }
}
