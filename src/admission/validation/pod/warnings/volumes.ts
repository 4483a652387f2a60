/** Volumes of kinds that are gone or going. Source: kubernetes/kubernetes `pkg/api/pod/warnings.go`. */
import type * as core from '../../../../kube/api/core-v1.ts'
import { minorOf } from '../../../../kube/resources.ts'
import type { KubernetesVersion } from '../../../../rule.ts'
import type { Answer } from '../../../plugin.ts'
import { warning } from '../../../warning.ts'
import { child, item, pathOf, print } from '../../field.ts'
import type { Field } from '../../field.ts'
import { claimWarnings } from '../../persistent-volumes.ts'

type Source = Exclude<keyof core.Volume, 'name'>

/** Since when; the server calls some by another name. */
const former = [
  ['photonPersistentDisk', 'deprecated in v1.11, non-functional in v1.16+'],
  ['gitRepo', 'deprecated in v1.11'],
  ['scaleIO', 'deprecated in v1.16, non-functional in v1.22+'],
  ['flocker', 'deprecated in v1.22, non-functional in v1.25+'],
  ['storageos', 'deprecated in v1.22, non-functional in v1.25+', 'storageOS'],
  ['quobyte', 'deprecated in v1.22, non-functional in v1.25+'],
  ['glusterfs', 'deprecated in v1.25, non-functional in v1.26+'],
  ['ephemeral', ''],
  ['cephfs', 'deprecated in v1.28, non-functional in v1.31+'],
  ['rbd', 'deprecated in v1.28, non-functional in v1.31+']
] as const satisfies readonly (readonly [source: Source, why: string, named?: string])[]

export function volumeWarnings(
  volumes: readonly core.Volume[],
  at: Field,
  kubernetes: KubernetesVersion
): readonly Answer[] {
  return volumes.flatMap((volume, index) => {
    const place = item(at, index)
    return former.flatMap(([source, why, named = source]) => {
      if (volume[source] === undefined) return []
      if (source === 'ephemeral') return ephemeralWarnings(volume, place)
      // The gate GitRepoVolumeDriver.
      const isOff = source === 'gitRepo' && minorOf(kubernetes) >= 33
      const detail = `${why}${isOff ? ', and disabled by default in v1.33+' : ''}`
      const message = `volumes of the kind ${source} are ${detail}`
      const violation = { rule: 'api/deprecated', path: pathOf(child(place, source)), message }
      return [warning(`${print(child(place, named))}: ${detail}`, [violation])]
    })
  })
}

function ephemeralWarnings({ ephemeral }: core.Volume, at: Field): readonly Answer[] {
  const { spec } = ephemeral?.volumeClaimTemplate ?? {}
  return spec === undefined ? [] : claimWarnings(spec, child(at, 'ephemeral', 'volumeClaimTemplate', 'spec'))
}
