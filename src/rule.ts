/** What a rule is: all that the files under `rules/` import. */
import type { JsonObject, Path } from './kube/json.ts'
import type { Container, Pod, Volume } from './kube/pod.ts'

export type { JsonObject, Path } from './kube/json.ts'
export { sourcesOf } from './kube/pod.ts'
export { goQuote } from './kube/quote.ts'
export type { Container, Pod, SeccompProfile, SELinuxOptions, Volume } from './kube/pod.ts'

/** A release of Kubernetes, as `1.32`. */
export type KubernetesVersion = `1.${number}`

/** What a rule looks at. The runner walks; the rule only judges what it is handed. */
export interface Subjects {
  /** A Pod, or the Pod template of a workload. */
  pod: Pod
  /** One container of any role. */
  container: Container
  /** A whole object. */
  object: JsonObject
  /** A file's text: such a rule has no check, the reader finds it. */
  text: never
}
export type Subject = keyof Subjects

/** One fault: where, and what is wrong there. */
export interface Violation {
  /** From the object's root. It may name a field that is absent: the report points at the nearest ancestor. */
  readonly path: Path
  /** What is wrong, in one sentence without a full stop. */
  readonly message: string
  /** The container whose fault it is, when it is a container's. */
  readonly container?: Container
  /** The volume whose fault it is, when it is a volume's. */
  readonly volume?: Volume
  /** The offending value, as the server's text prints it. */
  readonly value?: string
}

/** The check as it is from a release of Kubernetes on. A later revision replaces the earlier one. */
export interface Revision<S extends Subject> {
  readonly since: KubernetesVersion
  readonly check: (subject: Subjects[S]) => Iterable<Violation>
}

export interface RuleOf<S extends Subject> {
  /** `pack/name`; the name says what is found: it reads as "allow NAME". The file is `rules/pack/name.ts`. */
  readonly id: `${string}/${string}`
  readonly subject: S
  /** What is found, as a short sentence: `Pod shares a host namespace`. */
  readonly title: string
  /** What to write instead, in one line. */
  readonly remedy: string
  readonly tags: readonly string[]
  readonly references: readonly [string, ...string[]]
  /** How bad it is for security, 0.1 to 10 (CVSS-like, as GitHub's `security-severity`); absent: no security matter. */
  readonly securitySeverity?: number
  /** Sorted by `since`; the newest that is not newer than the version asked for runs. Empty when the reader checks. */
  readonly revisions: readonly Revision<S>[]
  /** The check of the Pod Security Standards that this rule is. */
  readonly standard?: Standard
  /** What this rule is in the profile of Toolforge's tool accounts. */
  readonly profile?: ProfilePart
}

/** Rows of the profile that tool accounts had as a PodSecurityPolicy; `rules/toolforge/profile-rows.ts` lists all. */
interface ProfilePart {
  readonly rows: readonly [string, ...string[]]
  /** The rules of the Pod Security Standards that find the same or nearly so. */
  readonly psa?: readonly string[]
  /** Since when what is in force today refuses it. */
  readonly since: string
  /** Whether that is known, or follows from what is known. */
  readonly certainty: 'verified' | 'inferred'
}

/** A check of the Pod Security Standards. Source: kubernetes/pod-security-admission `policy/`. */
export interface Standard {
  readonly level: 'baseline' | 'restricted'
  /** Upstream's check ID: the server sorts its texts by it, baseline checks first. */
  readonly check: string
  /** The baseline checks that this one replaces in restricted, from its first revision on. */
  readonly overrides?: readonly string[]
  /** The server's words for all violations of one Pod: `reason (detail)`; an empty detail is left out. */
  readonly refusal: (violations: readonly [Violation, ...Violation[]]) => { reason: string; detail: string }
}

export type Rule = { [S in Subject]: RuleOf<S> }[Subject]

/** A rule, typed by its subject. */
export function defineRule<S extends Subject>(rule: RuleOf<S>): RuleOf<S> {
  return rule
}

/** For people: `container "web"`, `init container "setup"`. */
export function theContainer({ role, name }: Pick<Container, 'role' | 'name'>): string {
  const kind = role === 'main' ? 'container' : `${role} container`
  return name === '' ? `the ${kind} without a name` : `${kind} "${name}"`
}
