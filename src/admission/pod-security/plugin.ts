/**
 * PodSecurity: the Pod Security Standards, enforced on Pods and warned of on what makes Pods.
 * Source: kubernetes/pod-security-admission `admission/admission.go` (ValidatePod, ValidatePodController,
 * ValidateNamespace), and the plugin around it in kubernetes/kubernetes `plugin/pkg/admission/security/podsecurity`.
 */
import { rules } from '../../../rules/index.ts'
import { labelsOf } from '../../kube/metadata.ts'
import type { Pod } from '../../kube/pod.ts'
import { minorOf } from '../../kube/resources.ts'
import type { KubernetesVersion } from '../../rule.ts'
import { goQuote } from '../../kube/quote.ts'
import { forbidden, invalid } from '../status.ts'
import type { Answer, Plugin, Request, RuleViolation } from '../plugin.ts'
import { warning } from '../warning.ts'
import { evaluate, forbiddenDetail } from './evaluate.ts'
import { exemptionWarning, policyOf, printLevel } from './policy.ts'
import type { LevelVersion, Mode, PodSecurityConfiguration } from './policy.ts'

/** The plugin with a configuration. Namespaces whose labels nobody knows have none. */
export function podSecurity(configuration: PodSecurityConfiguration): Plugin {
  return {
    name: 'PodSecurity',
    validate: request => {
      const { group, kind } = request.type
      if (group === '' && kind === 'Namespace') return judgeNamespace(request, configuration)
      return request.pod === undefined ? [] : judgePod(request, configuration)
    }
  }
}

function judgePod(request: Request, { defaults, exemptions }: PodSecurityConfiguration): readonly Answer[] {
  const { pod } = request
  if (pod === undefined) return []
  if (exemptions.namespaces.includes(request.namespace) || exemptions.usernames.includes(request.username)) return []
  const { policy } = policyOf(request.namespaceLabels(request.namespace) ?? {}, defaults)
  const isPod = request.type.kind === 'Pod'
  const runtimeClass = pod.spec.runtimeClassName ?? ''
  if (runtimeClass !== '' && exemptions.runtimeClasses.includes(runtimeClass)) return []

  const asked: Mode[] = isPod ? ['enforce', 'audit', 'warn'] : ['audit', 'warn']
  if (asked.every(mode => policy[mode].level === 'privileged')) return []

  // Modes with the same level and version share one evaluation, as upstream.
  const judged = new Map<string, Judgement | undefined>()
  const judge = (mode: Mode): Judgement | undefined => {
    const key = printLevel(policy[mode])
    if (!judged.has(key)) judged.set(key, judgeLevel(pod, policy[mode], request.kubernetes))
    return judged.get(key)
  }
  const answers: Answer[] = []
  const refused = isPod ? judge('enforce') : undefined
  if (refused !== undefined) {
    const why = `violates PodSecurity ${goQuote(printLevel(policy.enforce))}: ${refused.detail}`
    const message = forbidden(request.type, request.name, why)
    answers.push({ kind: 'deny', message, code: 403, reason: 'Forbidden', violations: refused.violations })
  }
  // A request that is refused gets no warnings on top.
  for (const [mode, kind] of [['warn', 'warn'], ['audit', 'audit']] as const) {
    const found = mode === 'warn' && refused !== undefined ? undefined : judge(mode)
    if (found === undefined) continue
    const message = `would violate PodSecurity ${goQuote(printLevel(policy[mode]))}: ${found.detail}`
    answers.push({ kind, message, code: 201, reason: '', violations: found.violations })
  }
  return answers
}

interface Judgement {
  /** The server's words. */
  readonly detail: string
  readonly violations: readonly RuleViolation[]
}

/** What a level has against a Pod; undefined when nothing. */
function judgeLevel(pod: Pod, set: LevelVersion, server: KubernetesVersion): Judgement | undefined {
  const { allowed, results } = evaluate(rules, { level: set.level, version: effectiveVersion(set, server) }, pod)
  if (allowed) return undefined
  const violations = results.flatMap(({ rule, violations: found }) =>
    found.map(one => ({ ...one, rule: rule.id }))
  )
  return { detail: forbiddenDetail(results), violations }
}

/** A server knows no checks newer than itself: `latest` and later versions are its own. */
function effectiveVersion({ version }: LevelVersion, server: KubernetesVersion): KubernetesVersion {
  return version === 'latest' || minorOf(version) > minorOf(server) ? server : version
}

function judgeNamespace(request: Request, { defaults, exemptions }: PodSecurityConfiguration): readonly Answer[] {
  const labels = labelsOf(request.object)
  const { policy, errors } = policyOf(labels, defaults)
  if (errors.length > 0) {
    const texts = errors.map(
      ({ label, value, message }) => `metadata.labels[${label}]: Invalid value: ${goQuote(value)}: ${message}`
    )
    const violations = errors.map(({ label, value, message }) => ({
      rule: 'psa/namespace-label',
      path: ['metadata', 'labels', label],
      message: `the label ${label} is ${goQuote(value)}, but ${message}`
    }))
    const message = invalid(request.type, request.name, texts)
    return [{ kind: 'deny', message, code: 422, reason: 'Invalid', violations }]
  }
  if (!exemptions.namespaces.includes(request.name)) return []
  const text = exemptionWarning(request.name, labels, policy, defaults)
  return text === undefined ? [] : [warning(text, [])]
}
