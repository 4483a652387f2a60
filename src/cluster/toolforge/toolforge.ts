/** The clusters of Toolforge as a tool account meets them: all that is particular to them is in this folder. */
import { defaultTolerationSeconds } from '../../admission/default-toleration-seconds.ts'
import { limitRanger } from '../../admission/limit-ranger/plugin.ts'
import type { LimitRangeItem, LimitRangeSpec } from '../../admission/limit-ranger/plugin.ts'
import { namespaceLifecycle } from '../../admission/namespace-lifecycle.ts'
import { inOrder } from '../../admission/order.ts'
import type { Labels, Plugin } from '../../admission/plugin.ts'
import { priority } from '../../admission/priority.ts'
import { resourceQuota } from '../../admission/resource-quota/plugin.ts'
import type { QuotaSpec } from '../../admission/resource-quota/plugin.ts'
import { runtimeClass } from '../../admission/runtime-class.ts'
import { serviceAccount } from '../../admission/service-account.ts'
import type { KubernetesVersion } from '../../rule.ts'
import type { Cluster } from '../cluster.ts'
import { namespaceOf, toolIn, unknownTool } from './account.ts'
import type { Account } from './account.ts'
import { authorization, usernameIn, whyUnknown } from './authorization.ts'
import { clusters, otherNamespaces, toolNamespaceLabels } from './clusters.ts'
import type { ToolforgeFacts, Variant } from './clusters.ts'
import { envvarsAdmission } from './envvars-admission.ts'
import { ingressAdmission } from './ingress-admission.ts'
import { profilePlugin } from './profile/plugin.ts'
import { registryAdmission } from './registry-admission.ts'
import { volumeAdmission } from './volume-admission.ts'

/** What the command line says of the account and the cluster; what is absent was not said. */
export interface ToolforgeOptions extends Account {
  readonly kubernetes?: KubernetesVersion
  /** kubectl's `-n`. A tool's namespace names the tool, too. */
  readonly namespace?: string
  /** The tool's real policy, where a user has it: it judges instead of what is known of all tools' policies. */
  readonly policy?: Required<Plugin>
}

/**
 * The cluster for one account. Which tool it is, nobody has to say: an object in the namespace of a tool is that
 * tool's. Where the manifest names no namespace either, the object is judged in the tool's own namespace whatever its
 * name, as kubectl's context on Toolforge has it: texts that print the name then print `<tool>` (`unknownTool`), and
 * only a step that compares the name or the uid with something is undecided.
 */
export function toolforgeCluster(variant: Variant, options: ToolforgeOptions = {}): Cluster {
  const { tool, uid, kubernetes, namespace } = options
  const { policy = profilePlugin({ uid, isTool }) } = options
  const facts = clusters[variant]
  const named = tool ?? (namespace === undefined ? undefined : toolIn(namespace))
  const account: Account = { ...(named === undefined ? {} : { tool: named }), ...(uid === undefined ? {} : { uid }) }
  const quotasOf = quotas(facts)
  return {
    name: variant,
    kubernetes: kubernetes ?? facts.kubernetes.value,
    usernameIn: target => usernameIn(target, account),
    defaultNamespace: namespace ?? namespaceOf(named ?? unknownTool),
    namespaceLabels,
    authorize: authorization(account),
    plugins: inOrder([...builtIn(facts, quotasOf), ...webhooks(facts, policy)]),
    quotasOf,
    whyUnknown
  }
}

/** Every tool that has a possible name is taken to exist: who asks for another's namespace is refused anyway. */
function namespaceLabels(namespace: string): Labels | undefined {
  if (isTool(namespace)) return toolNamespaceLabels(namespace)
  return otherNamespaces.includes(namespace) ? { 'kubernetes.io/metadata.name': namespace } : undefined
}

function isTool(namespace: string): boolean {
  return toolIn(namespace) !== undefined
}

/**
 * The plugins that every API server has, with what is in a tool's namespace.
 * Verified: a namespace has the service account `default` only, and a tool may not make any (maintain-kubeusers, 2023).
 * Inferred: there are no PriorityClasses but the system's, and no RuntimeClasses.
 */
function builtIn(
  { limits, raised }: ToolforgeFacts,
  quotasOf: (namespace: string) => readonly QuotaSpec[]
): readonly Plugin[] {
  return [
    namespaceLifecycle(namespace => isTool(namespace) || otherNamespaces.includes(namespace)),
    limitRanger(rangesOf(limits.value, raised.value)),
    serviceAccount(
      (_, name) => (name === 'default' ? {} : undefined),
      'Remove serviceAccountName: a tool has the service account default only, and cannot make another one'
    ),
    priority({ classOf: () => undefined }),
    defaultTolerationSeconds,
    runtimeClass(() => undefined),
    resourceQuota(quotasOf)
  ]
}

/** The limit range of each namespace; the same object for all tools that have been given no more than the others. */
function rangesOf(
  limits: LimitRangeItem,
  raised: ToolforgeFacts['raised']['value']
): (namespace: string) => readonly LimitRangeSpec[] {
  const ordinary = [{ limits: [limits] }]
  const given = Object.entries(raised).map(([tool, { max }]) =>
    [tool, [{ limits: [{ ...limits, max: { ...limits.max, ...max } }] }]])
  const ofRaised: Readonly<Record<string, readonly LimitRangeSpec[]>> = Object.fromEntries(given)
  return namespace => (isTool(namespace) ? (raisedFor(namespace, ofRaised) ?? ordinary) : [])
}

/** Toolforge's own webhooks: those that mutate by the name of their configuration, then those that validate. */
function webhooks(facts: ToolforgeFacts, { name, mutate, validate }: Required<Plugin>): readonly Plugin[] {
  const { registries, harbor, domains, volumes, variables, routesIngresses } = facts
  return [
    envvarsAdmission(variables.value, isTool),
    { name, mutate },
    volumeAdmission(volumes.value, isTool),
    // Kyverno is asked again for what another webhook has changed (reinvocationPolicy: IfNeeded).
    { name, mutate },
    ingressAdmission({ domains: domains.value, routesIngresses: routesIngresses.value }),
    { name, validate },
    registryAdmission({ registries: registries.value, harbor: harbor.value })
  ]
}

/** The quota of each namespace; the same object for the same namespace. */
function quotas({ quota, raised }: ToolforgeFacts): (namespace: string) => readonly QuotaSpec[] {
  const known = new Map<string, readonly QuotaSpec[]>()
  return namespace => {
    const made = known.get(namespace)
    if (made !== undefined) return made
    if (!isTool(namespace)) return []
    const own = [{ name: namespace, hard: { ...quota.value, ...raisedFor(namespace, raised.value)?.quota } }]
    known.set(namespace, own)
    return own
  }
}

function raisedFor<T>(namespace: string, raised: Readonly<Record<string, T>>): T | undefined {
  const tool = toolIn(namespace) ?? ''
  return Object.hasOwn(raised, tool) ? raised[tool] : undefined
}
