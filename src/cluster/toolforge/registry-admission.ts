/**
 * registry-admission: images come from the registries of Toolforge.
 * Source: registry-admission `server/registryadmission.go` (2023-03), and the recorded answers of that code on
 * Kubernetes 1.32. Verified: what it looks at, its text. Inferred: newer versions, whose code is not public, do the
 * same.
 */
import type { Answer, Plugin, Request, RuleViolation } from '../../admission/plugin.ts'
import { deniedByWebhook } from '../../admission/status.ts'
import { distance } from '../../nearest.ts'
import type { Container } from '../../kube/pod.ts'
import { goQuote } from '../../kube/quote.ts'
import { namespaceOf, toolIn } from './account.ts'

/** Where images may come from, and which of the registries holds what tools build. */
export interface Registries {
  readonly registries: readonly string[]
  readonly harbor: string
}

const webhook = 'registry-admission.tools.wmcloud.org'

/**
 * Asked for Pods and Deployments only: the other workloads are created, and their Pods refused. Only `containers` are
 * looked at, not init or ephemeral ones, and the image is compared as text: it begins with a registry and a slash.
 */
export function registryAdmission(known: Registries): Plugin {
  const beginnings = known.registries.map(registry => `${registry}/`)
  const isForeign = (image: string): boolean => !beginnings.some(beginning => image.startsWith(beginning))
  return {
    name: 'registry-admission',
    validate: request => {
      const { type, namespace } = request
      const isSeen = type.kind === 'Pod' ? type.group === '' : type.kind === 'Deployment' && type.group === 'apps'
      if (!isSeen || namespace === 'kube-system') return []
      const foreign = request.pod?.containers.filter(({ role, spec }) => role === 'main' && isForeign(spec.image ?? ''))
      if (foreign === undefined) return []
      return foreign.length === 0 ? [] : [refusal(request, foreign, known)]
    }
  }
}

function refusal({ type, namespace, name }: Request, containers: readonly Container[], known: Registries): Answer {
  const { registries } = known
  const kind = `${type.group}/${type.version}, Kind=${type.kind}`
  const object = `Kind=${kind}, Namespace=${namespace} Name=${name}`
  const images = containers.map(({ spec }) => `${object} Image=${spec.image ?? ''}`)
  const why =
    `The following container images did not match any of the allowed registries ` +
    `([${registries.join(' ')}]): [${images.join(' ')}]`
  const violations = containers.map((container): RuleViolation => {
    const image = container.spec.image ?? ''
    return {
      rule: 'toolforge/foreign-image',
      path: [...container.path, 'image'],
      message: `the image ${goQuote(image)} is not from one of Toolforge's registries (${registries.join(', ')})`,
      help: nearestImage(image, known, toolIn(namespace)),
      container
    }
  })
  return { kind: 'deny', message: deniedByWebhook(webhook, why), code: 400, reason: '', violations }
}

/** So many letters of a registry may be wrong. */
const mostWrong = 3

/** What to write instead of an image: the nearest form that is allowed, or the way to get one. */
function nearestImage(image: string, { registries, harbor }: Registries, tool: string | undefined): string {
  const text = image.trim().replace(/^(https?|docker):\/\//i, '')
  const slash = text.indexOf('/')
  const first = slash < 0 ? '' : text.slice(0, slash).toLowerCase()
  // As in Docker's references: what has a dot or a colon before the first slash is a host.
  const host = /[.:]/.test(first) ? first.replace(/:\d*$/, '') : ''
  const path = host === '' ? text : text.slice(slash + 1)
  const meant = registries.find(registry => host !== '' && distance(host, registry, mostWrong + 1) <= mostWrong)
  if (meant !== undefined && path !== '') return `Write ${meant}/${path}`
  const own = registries.find(registry => registry.startsWith('docker-registry.')) ?? harbor
  if (/^toolforge-[a-z0-9]/.test(path)) return `Write ${own}/${path}`
  if (/^tool-[a-z0-9]/.test(path)) return `Write ${harbor}/${path}`
  return (
    'Take one of the images that `toolforge jobs images` lists, or build your own from a Git repository with ' +
    `\`toolforge build start\` and write ${harbor}/${namespaceOf(tool ?? 'NAME')}/IMAGE:latest`
  )
}
