/** Volumes of kinds that are gone or going. Source: kubernetes/kubernetes `pkg/api/pod/warnings.go`. */
import { append } from '../../../../append.ts'
import type * as core from '../../../../kube/api/core-v1.ts'
import { minorOf } from '../../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../../rule.ts'
import type { Answer } from '../../../plugin.ts'
import { warning } from '../../../warning.ts'
import { child, item, pathOf, print } from '../../field.ts'
import type { Field } from '../../field.ts'
import { claimWarnings } from '../../persistent-volumes.ts'

type Source = Exclude<keyof core.Volume, 'name'>

interface Former {
  readonly why: string
  /** What the server calls it, if not by its name. */
  readonly named?: string
}

/** Since when. */
const former: Readonly<Partial<Record<Source, Former>>> = {
  photonPersistentDisk: { why: 'deprecated in v1.11, non-functional in v1.16+' },
  gitRepo: { why: 'deprecated in v1.11' },
  scaleIO: { why: 'deprecated in v1.16, non-functional in v1.22+' },
  flocker: { why: 'deprecated in v1.22, non-functional in v1.25+' },
  storageos: { why: 'deprecated in v1.22, non-functional in v1.25+', named: 'storageOS' },
  quobyte: { why: 'deprecated in v1.22, non-functional in v1.25+' },
  glusterfs: { why: 'deprecated in v1.25, non-functional in v1.26+' },
  cephfs: { why: 'deprecated in v1.28, non-functional in v1.31+' },
  rbd: { why: 'deprecated in v1.28, non-functional in v1.31+' }
}

/** A volume that has no fault has one source. */
export function volumeWarnings(
  volumes: readonly core.Volume[],
  at: Field,
  kubernetes: KubernetesVersion
): readonly Answer[] {
  const answers: Answer[] = []
  for (const [index, volume] of volumes.entries()) {
    if (volume.ephemeral !== undefined) append(answers, ephemeralWarnings(volume, item(at, index)))
    for (const source of Object.keys(volume) as Source[]) {
      const row = former[source]
      if (row !== undefined) answers.push(formerSource(source, row, item(at, index), kubernetes))
    }
  }
  return answers
}

function formerSource(
  source: Source,
  { why, named = source }: Former,
  at: Field,
  kubernetes: KubernetesVersion
): Answer {
  // The gate GitRepoVolumeDriver.
  const isOff = source === 'gitRepo' && minorOf(kubernetes) >= 33
  const detail = `${why}${isOff ? ', and disabled by default in v1.33+' : ''}`
  const message = `volumes of the kind ${source} are ${detail}`
  const violation = { rule: 'api/deprecated', path: pathOf(child(at, source)), message }
  return warning(`${print(child(at, named))}: ${detail}`, [violation])
}

function ephemeralWarnings({ ephemeral }: core.Volume, at: Field): readonly Answer[] {
  const { spec } = ephemeral?.volumeClaimTemplate ?? {}
  return spec === undefined ? [] : claimWarnings(spec, child(at, 'ephemeral', 'volumeClaimTemplate', 'spec'))
}
