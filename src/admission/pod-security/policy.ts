/**
 * Which level holds in a namespace, in which version, in which mode.
 * Source: kubernetes/pod-security-admission `api/helpers.go` (PolicyToEvaluate) and `api/constants.go`.
 */
import type { KubernetesVersion } from '../../rule.ts'
import { goQuote } from '../../kube/quote.ts'
import type { Labels } from '../plugin.ts'

export const levels = ['privileged', 'baseline', 'restricted'] as const
export type Level = (typeof levels)[number]

export const modes = ['enforce', 'audit', 'warn'] as const
export type Mode = (typeof modes)[number]

/** A level, and the release whose definition of it holds. */
export interface LevelVersion {
  readonly level: Level
  readonly version: KubernetesVersion | 'latest'
}

export type Policy = Readonly<Record<Mode, LevelVersion>>

/** Who is not asked at all. Source: PodSecurityConfiguration, `exemptions`. */
export interface Exemptions {
  readonly usernames: readonly string[]
  readonly namespaces: readonly string[]
  readonly runtimeClasses: readonly string[]
}

/** The plugin's configuration: what holds where a namespace has no label, and the exemptions. */
export interface PodSecurityConfiguration {
  readonly defaults: Policy
  readonly exemptions: Exemptions
}

export const noExemptions: Exemptions = { usernames: [], namespaces: [], runtimeClasses: [] }

/** A label whose value means nothing, with the server's text for it. */
export interface LabelError {
  readonly label: string
  readonly value: string
  readonly message: string
}

const prefix = 'pod-security.kubernetes.io/'

/** `restricted:latest`, `baseline:v1.25`: as the server prints a level with its version. */
export function printLevel({ level, version }: LevelVersion): string {
  return `${level}:${version === 'latest' ? version : `v${version}`}`
}

/** True when nothing would ever be said. */
function isFullyPrivileged(policy: Policy): boolean {
  return modes.every(mode => policy[mode].level === 'privileged')
}

/** A level; anything but the three names is undefined. */
export function parseLevel(text: string): Level | undefined {
  return levels.find(level => level === text)
}

/** `latest`, or `v1.N` without leading zeros; anything else is undefined. */
export function parseVersion(text: string): LevelVersion['version'] | undefined {
  if (text === 'latest') return 'latest'
  const minor = /^v1\.(0|[1-9][0-9]{0,17})$/.exec(text)?.[1]
  return minor === undefined ? undefined : `1.${Number(minor)}`
}

/** What stands in for a level that cannot be read: refusals fail closed, the other modes open. */
const fallback: Readonly<Record<Mode, Level>> = { enforce: 'restricted', audit: 'privileged', warn: 'privileged' }

/**
 * The policy of a namespace with these labels, and what is wrong with them. A wrong version counts as latest. Where no
 * label names a level to warn of, the level to enforce is warned of too, if it is the stricter one.
 */
export function policyOf(labels: Labels, defaults: Policy): { policy: Policy; errors: readonly LabelError[] } {
  const errors: LabelError[] = []
  const value = <T>(label: string, parse: (text: string) => T | undefined, otherwise: T, message: string) => {
    const text = Object.hasOwn(labels, label) ? labels[label] : undefined
    if (text === undefined) return undefined
    const parsed = parse(text)
    if (parsed === undefined) errors.push({ label, value: text, message })
    return { parsed: parsed ?? otherwise, valid: parsed !== undefined }
  }
  const read = (mode: Mode) => ({
    level: value(prefix + mode, parseLevel, fallback[mode], `must be one of ${levels.join(', ')}`),
    version: value(`${prefix}${mode}-version`, parseVersion, 'latest' as const, 'must be "latest" or "v1.x"')
  })
  const enforce = read('enforce')
  const audit = read('audit')
  const warn = read('warn')
  const merge = (mode: Mode, set: ReturnType<typeof read>): LevelVersion => ({
    level: set.level?.parsed ?? defaults[mode].level,
    version: set.version?.parsed ?? defaults[mode].version
  })
  const policy = { enforce: merge('enforce', enforce), audit: merge('audit', audit), warn: merge('warn', warn) }
  if (warn.level === undefined && enforce.level?.valid && isStricter(policy.enforce.level, policy.warn.level))
    policy.warn = {
      level: policy.enforce.level,
      version: warn.version === undefined ? policy.enforce.version : policy.warn.version
    }
  return { policy, errors }
}

function isStricter(level: Level, than: Level): boolean {
  return levels.indexOf(level) > levels.indexOf(than)
}

/** What the server warns of when a Namespace that is exempt sets a policy all the same; undefined when it does not. */
export function exemptionWarning(name: string, labels: Labels, policy: Policy, defaults: Policy): string | undefined {
  const same = (mode: Mode): boolean => {
    const [one, other] = [policy[mode], defaults[mode]]
    return one.level === other.level && (one.level === 'privileged' || one.version === other.version)
  }
  if (isFullyPrivileged(policy) || modes.every(same)) return undefined
  const set = modes.filter(
    mode =>
      policy[mode].level !== 'privileged' &&
      [prefix + mode, `${prefix}${mode}-version`].some(label => Object.hasOwn(labels, label))
  )
  const printed = set.map(mode => `${mode}=${printLevel(policy[mode])}`).join(', ')
  return `namespace ${goQuote(name)} is exempt from Pod Security, and the policy (${printed}) will be ignored`
}
