/**
 * ResourceQuota: no object may use more than its namespace has left.
 * Source: k8s.io/apiserver `pkg/admission/plugin/resourcequota/controller.go`, CheckRequest.
 */
import { append } from '../../append.ts'
import { lastingContainers } from '../../kube/containers.ts'
import { describeLimit, isAbove, limitOf, printLimit } from '../../kube/bound.ts'
import type { Bound, Limit } from '../../kube/bound.ts'
import { add, print, quantityOf, zero } from '../../kube/quantity.ts'
import type { Quantity } from '../../kube/quantity.ts'
import { sortedNames } from '../../kube/sorted.ts'
import { theContainer } from '../../rule.ts'
import { deny } from '../denial.ts'
import type { Answer, Plugin, Request, RuleViolation } from '../plugin.ts'
import { remembered } from '../remembered.ts'
import { isInScope, matching, unnamed, usageOf } from './usage.ts'
import type { Usage } from './usage.ts'

/** A ResourceQuota. */
export interface QuotaSpec {
  readonly name: string
  readonly hard: Readonly<Record<string, Bound>>
  /** `status.used`: what is used already; a resource that it does not name is taken for unused. */
  readonly used?: Readonly<Record<string, string | number>>
  readonly scopes?: readonly string[]
  readonly scopeSelector?: { readonly matchExpressions?: readonly ScopeRequirement[] }
}

export interface ScopeRequirement {
  readonly scopeName: string
  readonly operator: string
  readonly values?: readonly string[]
}

/** The plugin, with the quotas of each namespace: the same objects whenever it asks. */
export function resourceQuota(quotasOf: (namespace: string) => readonly QuotaSpec[]): Plugin {
  return {
    name: 'ResourceQuota',
    validate: request => {
      const quotas = quotasOf(request.namespace).filter(quota => concerns(quota, request))
      const usage = quotas.length === 0 ? undefined : usageOf(request)
      if (usage === undefined) return []
      const refusal = firstOf(quotas, quota => missing(quota, request))
      if (refusal !== undefined) return [refusal]
      const answers: Answer[] = []
      for (const quota of quotas) {
        const exceeded = exceededBy(quota, usage)
        if (exceeded.length === 0) continue
        append(answers, undecided(quota, exceeded, usage, request.namespace))
        const certain = exceeded.filter(({ isCertain }) => isCertain)
        // A server stops at the first quota that refuses.
        if (certain.length > 0) return [denial(quota, certain, usage, request), ...answers]
      }
      return answers
    }
  }
}

function firstOf<T, R>(items: readonly T[], ask: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const answer = ask(item)
    if (answer !== undefined) return answer
  }
  return undefined
}

/** Whether a quota is about the object at all. */
export function concerns(quota: QuotaSpec, request: Request): boolean {
  return matching(request.type, quota).length > 0 && isInScope(quota, request)
}

/** The refusal of a Pod with a container that does not say how much it wants of what the quota is about. */
function missing(quota: QuotaSpec, request: Request): Answer | undefined {
  const lacking = unnamed(request, quota)
  if (lacking.size === 0) return undefined
  const parts = [...lacking].map(([resource, names]) => `${resource} for: ${names.join(',')}`)
  const why = `failed quota: ${quota.name}: must specify ${parts.join('; ')}`
  const containers = request.pod === undefined ? [] : lastingContainers(request.pod)
  const violations = [...lacking].flatMap(([resource, names]) =>
    containers
      .filter(({ name }) => names.includes(name))
      .map((container): RuleViolation => {
        const [list = 'requests', name = ''] = resource.includes('.') ? resource.split('.') : ['requests', resource]
        const message = `${theContainer(container)} does not say ${list}.${name}, which the quota ${quota.name} counts`
        return { rule: 'kube/exceeded-quota', path: [...container.path, 'resources', list, name], message, container }
      })
  )
  return deny(request, why, violations)
}

interface Exceeded {
  readonly resource: string
  readonly requested: Quantity
  readonly used: Quantity
  readonly limit: Limit
  readonly isCertain: boolean
}

function exceededBy(quota: QuotaSpec, usage: Usage): readonly Exceeded[] {
  const all: Exceeded[] = []
  for (const { resource, limit, used } of boundsOf(quota).values()) {
    const requested = usage.list.get(resource)
    if (requested === undefined || requested.digits === 0n) continue
    const answer = isAbove(add(used, requested), limit)
    if (answer !== 'no') all.push({ resource, requested, used, limit, isCertain: answer === 'yes' })
  }
  return all
}

/** A resource of a quota. */
interface Bounded {
  readonly resource: string
  readonly limit: Limit
  /** What is used already, as far as the cluster says. */
  readonly used: Quantity
}

/** The resources of a quota by name, in the order of their names; without those whose bound is no quantity. */
export const boundsOf = remembered((quota: QuotaSpec): ReadonlyMap<string, Bounded> => {
  const made = new Map<string, Bounded>()
  for (const resource of sortedNames(Object.keys(quota.hard))) {
    const bound = quota.hard[resource]
    const limit = bound === undefined ? undefined : limitOf(bound)
    const used = quantityOf(quota.used?.[resource]) ?? zero
    if (limit !== undefined) made.set(resource, { resource, limit, used })
  }
  return made
})

function denial(quota: QuotaSpec, exceeded: readonly Exceeded[], usage: Usage, request: Request): Answer {
  const listed = (value: (one: Exceeded) => string): string =>
    exceeded.map(one => `${one.resource}=${value(one)}`).join(',')
  const why =
    `exceeded quota: ${quota.name}, requested: ${listed(({ requested }) => print(requested))}, ` +
    `used: ${listed(({ used }) => print(used))}, limited: ${listed(({ limit }) => printLimit(limit))}`
  const violations = exceeded.map(one => ({
    rule: 'kube/exceeded-quota',
    path: usage.pathOf(one.resource),
    message: `this needs ${sentence(one)}`
  }))
  return deny(request, why, violations)
}

/** `9Gi of limits.memory, but the namespace has 8Gi and uses 1Gi already`. */
function sentence({ resource, requested, used, limit }: Exceeded): string {
  const already = used.digits === 0n ? '' : ` and uses ${print(used)} already`
  return `${print(requested)} of ${resource}, but the quota of the namespace is ${describeLimit(limit)}${already}`
}

function undecided(quota: QuotaSpec, exceeded: readonly Exceeded[], usage: Usage, namespace: string): Answer[] {
  const teller = `kubectl describe resourcequota ${quota.name} -n ${namespace}`
  return exceeded
    .filter(({ isCertain }) => !isCertain)
    .map(one => ({
      kind: 'undecided',
      rule: 'kube/exceeded-quota',
      reason: `this needs ${sentence(one)}: \`${teller}\` tells`,
      path: usage.pathOf(one.resource)
    }))
}
