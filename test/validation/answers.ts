/** What a server of some release says to an object, and where the causes are. */
import assert from 'node:assert/strict'
import { judgeManifest } from '../../src/admission/manifest.ts'
import { levelCluster } from '../../src/cluster/levels.ts'
import { manifestsIn } from '../../src/read/manifest.ts'
import { readDocuments } from '../../src/read/read.ts'
import type { KubernetesVersion } from '../../src/rule.ts'

interface Said {
  /** The complaints of the refusal, behind the name of the object; empty for an object that is taken. */
  readonly refusal: string
  readonly warnings: readonly string[]
  /** Why it is not known what the server says. */
  readonly undecided: readonly string[]
  /** The places of the causes, each `spec.volumes.0.name`. */
  readonly places: readonly string[]
}

/** Asks a cluster with the defaults of that release. The object may be a text already. */
export function answerTo(object: object | string, kubernetes: KubernetesVersion = '1.32'): Said {
  const [manifest] = manifestsIn(readDocuments(typeof object === 'string' ? object : JSON.stringify(object)))
  assert.ok(manifest)
  const world = { cluster: levelCluster('privileged', kubernetes), namespaceLabels: () => ({}) }
  const { judgement, found } = judgeManifest(manifest, world, () => '')
  const of = (action: string): readonly string[] =>
    judgement.responses.filter(one => one.on === 'object' && one.action === action).map(({ message }) => message)
  return {
    refusal: (of('deny')[0] ?? '').replace(/^.*? is invalid: /, ''),
    warnings: of('warn'),
    undecided: judgement.undecided.map(({ reason }) => reason),
    places: found.map(({ path }) => path.join('.'))
  }
}
