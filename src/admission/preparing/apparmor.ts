/**
 * AppArmor profiles, which a Pod has as annotations or as fields: a server writes both, from 1.34 on the fields only.
 * Source: kubernetes/kubernetes `pkg/registry/core/pod/strategy.go`, applyAppArmorVersionSkew.
 */
import type * as core from '../../kube/api/core-v1.ts'
import { isOn } from '../../kube/gates.ts'
import type { Path } from '../../kube/json.ts'
import { containerLists } from '../../kube/pod.ts'
import type { ContainerList } from '../../kube/pod.ts'
import { minorOf } from '../../kube/resources.ts'
import type { Context } from '../../kube/rewrite.ts'

/** The annotation of a container's profile, before the container's name. */
export const appArmorOfContainer = 'container.apparmor.security.beta.kubernetes.io/'

/** The Pod with annotations for its profiles, and profiles for its annotations; undefined where nothing changes. */
export function syncAppArmor({ metadata, spec }: core.Pod, { kubernetes, note }: Context): core.Pod | undefined {
  if (spec === undefined || spec.os?.name === 'windows' || !isOn('AppArmorFields', kubernetes)) return undefined
  const ofPod = spec.securityContext?.appArmorProfile
  const annotations: Record<string, string> = { ...metadata?.annotations }
  const written = new Set<string>()
  const synced: Partial<Record<ContainerList, readonly core.Container[]>> = {}
  for (const list of containerLists) {
    const containers = spec[list]?.map((container, index) => {
      const key = appArmorOfContainer + (container.name ?? '')
      const annotation = Object.hasOwn(annotations, key) ? annotations[key] : undefined
      const field = container.securityContext?.appArmorProfile
      const inAnnotations: Path = ['metadata', 'annotations', key]
      const inField = (of: Path): Path => [...of, 'securityContext', 'appArmorProfile', 'type']
      const path = ['spec', list, index]
      if (annotation === undefined) {
        const text = minorOf(kubernetes) < 34 ? annotationFor(field ?? ofPod) : undefined
        if (text === undefined) return container
        annotations[key] = text
        written.add(key)
        note({ path: inAnnotations, from: inField(field ? path : ['spec']) })
        return container
      }
      const copied = field === undefined ? profileFor(annotation) : undefined
      if (copied === undefined || isSameProfile(copied, ofPod)) return container
      note({ path: inField(path), from: inAnnotations })
      return { ...container, securityContext: { ...container.securityContext, appArmorProfile: copied } }
    })
    if (containers?.some((container, index) => container !== spec[list]?.[index])) synced[list] = containers
  }
  if (written.size === 0 && Object.keys(synced).length === 0) return undefined
  return { metadata: { ...metadata, annotations }, spec: { ...spec, ...synced } }
}

function annotationFor(profile: core.AppArmorProfile | undefined): string | undefined {
  if (profile?.type === 'Unconfined') return 'unconfined'
  if (profile?.type === 'RuntimeDefault') return 'runtime/default'
  return profile?.type === 'Localhost' && profile.localhostProfile !== undefined
    ? `localhost/${profile.localhostProfile}`
    : undefined
}

/** A profile that API validation would refuse is not copied. */
export function profileFor(annotation: string): core.AppArmorProfile | undefined {
  if (annotation === 'unconfined') return { type: 'Unconfined' }
  if (annotation === 'runtime/default') return { type: 'RuntimeDefault' }
  const path = annotation.startsWith('localhost/') ? annotation.slice('localhost/'.length) : ''
  return path.trim() !== '' && path.length <= 4095 && path === path.trim()
    ? { type: 'Localhost', localhostProfile: path }
    : undefined
}

/** Whether two profiles, or none, are the same. */
export function isSameProfile(one: core.AppArmorProfile | undefined, other: core.AppArmorProfile | undefined): boolean {
  return one?.type === other?.type && one?.localhostProfile === other?.localhostProfile
}
