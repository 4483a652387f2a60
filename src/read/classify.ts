/** What a document is: an object for the cluster, something else, or one that was meant to be an object. */
import { distance } from '../nearest.ts'
import { valueOf } from './entry.ts'
import type { MapNode, Node } from './node.ts'

/** What kubectl says of a document that it refuses, and what we say. */
export interface Refusal {
  /** kubectl's words, after `error: error validating "FILE": ` or `error: unable to decode "FILE": `. */
  readonly kubectl: string
  /** What is wrong, in one sentence without a full stop. */
  readonly message: string
  /** From the document's (or item's) root; it may end in a key that is absent. */
  readonly path: readonly (string | number)[]
}

export type Classified =
  | { readonly kind: 'object' }
  /** `why` completes "skipped: …". */
  | { readonly kind: 'skipped'; readonly why: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/**
 * Files that have `apiVersion` and `kind` and are read by a program, not by an API server: no cluster serves them.
 * A row is a reason, and the apiVersions up to the `/` (or whole, where there is none), with a kind behind them if only
 * that one of the group's is such a file.
 */
const clientSide: readonly (readonly [why: string, ...groups: readonly string[]])[] = [
  [
    'input of kustomize; lint what it builds: kustomize build DIR | preadmit -',
    'kustomize.config.k8s.io', 'builtin', 'fn.kpt.dev', 'kpt.dev Kptfile', 'config.kubernetes.io ResourceList'
  ],
  ['configuration of the kubelet', 'kubelet.config.k8s.io'],
  ['configuration of kube-proxy', 'kubeproxy.config.k8s.io'],
  ['configuration of the scheduler', 'kubescheduler.config.k8s.io'],
  [
    'configuration of a controller manager',
    'kubecontrollermanager.config.k8s.io', 'cloudcontrollermanager.config.k8s.io', 'controllermanager.config.k8s.io'
  ],
  [
    'configuration of the API server',
    'apiserver.config.k8s.io', 'apiserver.k8s.io', 'audit.k8s.io', 'pod-security.admission.config.k8s.io',
    'eventratelimit.admission.k8s.io', 'resourcequota.admission.k8s.io', 'podtolerationrestriction.admission.k8s.io'
  ],
  [
    'configuration of kubectl and of other clients',
    'v1 Config', 'client.authentication.k8s.io', 'kubectl.config.k8s.io'
  ],
  ['a message between the API server and a webhook', 'admission.k8s.io', 'imagepolicy.k8s.io'],
  [
    'input of a program that makes clusters',
    'kubeadm.k8s.io', 'kind.x-k8s.io', 'k3d.io', 'k0sctl.k0sproject.io', 'eksctl.io', 'kops.k8s.io', 'ctlptl.dev',
    'config.kwok.x-k8s.io', 'clusterctl.cluster.x-k8s.io Metadata'
  ],
  [
    'configuration of a build or deployment program',
    'skaffold', 'tanka.dev', 'garden.io', 'kbld.k14s.io', 'kapp.k14s.io', 'vendir.k14s.io', 'imgpkg.carvel.dev',
    'score.dev'
  ],
  [
    'a test for a program, not for the cluster',
    'chainsaw.kyverno.io', 'cli.kyverno.io', 'kuttl.dev', 'test.gatekeeper.sh', 'scorecard.operatorframework.io'
  ],
  ['an entry of a catalogue', 'backstage.io', 'krew.googlecontainertools.github.com', 'meta.pkg.crossplane.io']
]

/**
 * Says what a document is. The same holds in a directory, for a named file and on standard input, as kubectl makes
 * no difference either; but a directory also holds values files, CI files and the like, so what bears no sign of an
 * object is skipped. Signs are: one of `apiVersion` and `kind` (or a key misspelt like it) beside a `metadata` or
 * `spec`, those two together, or objects in the same file (`amongObjects`): kubectl stops at such a document.
 *
 * Source of the texts: kubectl 1.32 (`getObjectKind` in `pkg/util/openapi/validation`, then cli-runtime's decoder).
 */
export function classify(root: Node | null, amongObjects = false): Classified {
  if (root === null || root.kind === 'null') return { kind: 'skipped', why: 'an empty document' }
  if (root.kind !== 'map') {
    const isListOfObjects = root.kind === 'seq' && root.items.some(item => classify(item).kind === 'object')
    if (!isListOfObjects && !amongObjects) return { kind: 'skipped', why: 'not a Kubernetes object' }
    const message = isListOfObjects
      ? 'a list of objects is no manifest; write them as items of "kind: List", or as documents of their own'
      : 'this document is not a Kubernetes object, and kubectl stops here'
    return refuse(validating(['invalid object to validate']), message, [])
  }
  const apiVersion = valueOf(root, 'apiVersion')
  const kind = valueOf(root, 'kind')
  const why = apiVersion?.kind === 'string' ? clientSideReason(apiVersion.value, kind) : undefined
  if (why !== undefined) return { kind: 'skipped', why }
  const problems = headerProblems(root)
  if (problems.length === 0) return headerOf(apiVersion, kind, root)
  if (!amongObjects && !isMeantAsObject(root)) return { kind: 'skipped', why: 'not a Kubernetes object' }
  return refuse(validating(problems), explain(root), [wrongKey(root)])
}

/**
 * The complaints of kubectl's validation about `apiVersion` and `kind`, in its order.
 * Source: `getObjectKind`, kubectl `pkg/util/openapi/validation/validation.go`.
 */
export function headerProblems(node: Node): readonly string[] {
  if (node.kind !== 'map') return ['invalid object to validate']
  const problems: string[] = []
  const apiVersion = valueOf(node, 'apiVersion')
  if (apiVersion === undefined || apiVersion.kind === 'null') problems.push('apiVersion not set')
  else if (apiVersion.kind !== 'string') problems.push("apiVersion isn't string type")
  else if (apiVersion.value.split('/').length > 2) problems.push(`unexpected GroupVersion string: ${apiVersion.value}`)
  const kind = valueOf(node, 'kind')
  if (kind === undefined || kind.kind === 'null') problems.push('kind not set')
  else if (kind.kind !== 'string') problems.push("kind isn't string type")
  return problems
}

/** The text of a failed validation: the complaints without repetition, as apimachinery's `Aggregate` prints them. */
export function validating(problems: readonly string[]): string {
  const distinct = [...new Set(problems)]
  const text = distinct.length === 1 ? distinct[0] : `[${distinct.join(', ')}]`
  const advice = 'if you choose to ignore these errors, turn validation off with --validate=false'
  return `error validating data: ${text}; ${advice}`
}

/** Both are strings: an object, unless one of them is empty. */
function headerOf(apiVersion: Node | undefined, kind: Node | undefined, root: MapNode): Classified {
  if (kind?.kind === 'string' && kind.value === '')
    return refuse(`Object 'Kind' is missing in '${goJson(root)}'`, 'kind is empty', ['kind'])
  if (apiVersion?.kind === 'string' && apiVersion.value === '')
    return refuse('the server could not find the requested resource', 'apiVersion is empty', ['apiVersion'])
  return { kind: 'object' }
}

/** The rows of `clientSide` by group. */
const reasons = new Map<string, { readonly why: string; readonly only: string | undefined }>()
for (const [why, ...groups] of clientSide)
  for (const text of groups) {
    const [group = '', only] = text.split(' ')
    reasons.set(group, { why, only })
  }

function clientSideReason(apiVersion: string, kind: Node | undefined): string | undefined {
  const slash = apiVersion.indexOf('/')
  const row = reasons.get(slash < 0 ? apiVersion : apiVersion.slice(0, slash))
  if (row === undefined) return undefined
  const { why, only } = row
  return only === undefined || (kind?.kind === 'string' && kind.value === only) ? why : undefined
}

function isMeantAsObject(root: MapNode): boolean {
  const hasMetadata = valueOf(root, 'metadata')?.kind === 'map'
  const hasSpec = valueOf(root, 'spec')?.kind === 'map'
  const hasHeader = root.entries.some(({ key }) => headerKey(key) !== undefined)
  return (hasMetadata && hasSpec) || (hasHeader && (hasMetadata || hasSpec))
}

/** The key of the header that a key is, or is misspelt from. */
function headerKey(key: string): 'apiVersion' | 'kind' | undefined {
  if (key.length > 12) return undefined
  const lower = key.toLowerCase()
  if (distance(lower, 'apiversion') <= 2) return 'apiVersion'
  return distance(lower, 'kind') <= 1 ? 'kind' : undefined
}

/** The first key of the header that is misspelt; else the one that is wrong. */
function wrongKey(root: MapNode): string {
  const misspelt = root.entries.find(({ key }) => headerKey(key) !== undefined && headerKey(key) !== key)
  if (misspelt && !valueOf(root, headerKey(misspelt.key) ?? '')) return misspelt.key
  const apiVersion = valueOf(root, 'apiVersion')
  return apiVersion?.kind === 'string' && apiVersion.value.split('/').length <= 2 ? 'kind' : 'apiVersion'
}

function explain(root: MapNode): string {
  const key = wrongKey(root)
  const meant = headerKey(key)
  if (meant !== undefined && meant !== key) return `the key ${key} must be spelt ${meant}`
  const missing = (['apiVersion', 'kind'] as const).filter(name => {
    const value = valueOf(root, name)
    return value === undefined || value.kind === 'null'
  })
  if (missing.length > 0) return `${missing.join(' and ')} ${missing.length > 1 ? 'are' : 'is'} missing`
  return valueOf(root, key)?.kind === 'string' ? `${key} must be VERSION or GROUP/VERSION` : `${key} must be a string`
}

function refuse(kubectl: string, message: string, path: Refusal['path']): Classified {
  return { kind: 'refused', refusal: { kubectl, message, path } }
}

/** As Go's encoding/json prints it: keys sorted, and the characters that HTML knows escaped. */
function goJson(node: Node): string {
  if (node.kind === 'seq') return `[${node.items.map(goJson).join(',')}]`
  if (node.kind === 'map') {
    const entries = node.entries.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    return `{${entries.map(({ key, value }) => `${goString(key)}:${goJson(value)}`).join(',')}}`
  }
  return node.kind === 'string' ? goString(node.value) : String(node.value)
}

function goString(text: string): string {
  const escape = (found: string): string => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
  return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, escape)
}
