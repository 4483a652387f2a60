/**
 * The tool-account profile: the Kyverno policy that every tool's namespace has. What a Pod leaves out is filled in,
 * what it says wrong is refused.
 *
 * Verified: its name, that it mutates and validates, that it fills in what is absent and refuses an explicit
 * `runAsNonRoot: false` (toolforge-deploy functional tests, 2026). Inferred: it asks for what the tool's
 * PodSecurityPolicy asked for (Kyverno copies it "1:1 as much as possible", the Toolforge blog, 2024-07). The template
 * itself is not public: what the ways to write it agree on is the answer, what they differ about is undecided.
 */
import { unchanged } from '../../../admission/changes.ts'
import type { Answer, Plugin, Request, RuleViolation } from '../../../admission/plugin.ts'
import type { Container, Pod } from '../../../kube/pod.ts'
import { advice } from './advice.ts'
import type { Fault } from './faults.ts'
import { fill } from './fill.ts'
import { refusal } from './text.ts'
import { policyName, templateKinds, variants } from './variants.ts'
import type { Variant } from './variants.ts'
import { isAdmitted, isRefused, worldsOf } from './worlds.ts'
import type { Known, World } from './worlds.ts'

export interface ProfileOptions {
  /** The tool's number, which is its group's too; undefined when nobody said. */
  readonly uid: number | undefined
  /** The namespaces that have the policy. */
  readonly isTool: (namespace: string) => boolean
  /** The ways to write the policy that are considered; all when absent. */
  readonly considered?: readonly Variant[]
}

/**
 * The policy as a step of the chain. Its `mutate` stands before volume-admission and again behind it, as an API server
 * asks a webhook again that wants it (`reinvocationPolicy: IfNeeded`).
 */
export function profilePlugin({ uid, isTool, considered = variants }: ProfileOptions): Required<Plugin> {
  const known = ({ kubernetes }: Request): Known => ({ considered, uid, kubernetes })
  return {
    name: policyName,
    mutate: request => {
      if (!isPod(request) || !isTool(request.namespace) || request.pod === undefined) return unchanged
      const patches = fill(request.object, request.pod, known(request))
      return patches.length === 0 ? unchanged : { patches, answers: [] }
    },
    validate: request => {
      const isTemplate = request.on === 'object' && templateKinds.includes(request.type.kind)
      if ((!isTemplate && !isPod(request)) || !isTool(request.namespace)) return []
      // As it was sent.
      const pod = request.sent ?? request.pod
      if (pod === undefined) return []
      if (isTemplate) return judgeTemplate(request, pod, known(request))
      const answers = judgePod(request, pod, known(request))
      const advised = advice(pod, request.kubernetes)
      return advised.length === 0 ? answers : [...answers, ...advised]
    }
  }
}

function isPod({ type }: Request): boolean {
  return type.kind === 'Pod' && type.group === ''
}

function keyOf({ rule, path }: Fault): string {
  return JSON.stringify([rule, path])
}

function judgePod(request: Request, pod: Pod, known: Known): readonly Answer[] {
  const sent = worldsOf(pod, known, 2)
  if (isAdmitted(sent)) return []
  const now = containersNow(request)
  const worlds = sent.map(world => ({ ...world, faults: world.faults.map(fault => moved(fault, now)) }))
  const [expected] = worlds
  const [first] = expected?.faults ?? []
  const keys = worlds.map(({ faults }) => new Set(faults.map(keyOf)))
  const isCertain = (fault: Fault): boolean => keys.every(set => set.has(keyOf(fault)))
  const everything = new Map(worlds.flatMap(({ faults }) => faults.map(fault => [keyOf(fault), fault])))
  const open = [...everything.values()].filter(fault => !isCertain(fault))
  if (expected === undefined || first === undefined || !isRefused(worlds)) return undecided(open, worlds)
  // When there is another fault in each world, those that the words are about stand for all.
  const certain = expected.faults.filter(isCertain)
  const likely = worlds.findLast(({ variant }) => variant === expected.variant) ?? expected
  const named = certain.length > 0 ? certain : likely.faults
  const violations = named.map(violationOf)
  const message = refusal(request, first.at)
  return [
    { kind: 'deny', message, code: 400, reason: '', violations },
    ...undecided(open.filter(fault => !named.includes(fault)), worlds)
  ]
}

/** The containers of the Pod as it is now, by list and name. */
type ContainersNow = ReadonlyMap<string, readonly Container[]>

function containersNow({ pod }: Request): ContainersNow {
  const now = new Map<string, Container[]>()
  for (const container of pod?.containers ?? []) {
    const key = nameInList(container)
    const same = now.get(key)
    if (same === undefined) now.set(key, [container])
    else same.push(container)
  }
  return now
}

function nameInList({ path, name }: Container): string {
  return `${path.at(-2)} ${name}`
}

/** The fault at its place in the Pod as it is now: a container may have moved since it was sent. */
function moved(fault: Fault, now: ContainersNow): Fault {
  const was = fault.container
  const [container, another] = (was && now.get(nameInList(was))) ?? []
  if (was === undefined || container === undefined || another !== undefined) return fault
  return { ...fault, path: [...container.path, ...fault.path.slice(was.path.length)], container }
}

function violationOf({ rule, path, message, container, volume }: Fault): RuleViolation {
  return { rule, path, message, ...(container ? { container } : {}), ...(volume ? { volume } : {}) }
}

/** One answer for each value that may be the uid, and one for each container that may be filled in. */
function undecided(faults: readonly Fault[], worlds: readonly World[]): readonly Answer[] {
  const groups = new Map<string, Fault[]>()
  for (const fault of faults) {
    const key = isAboutUid(fault, worlds) ? `uid ${fault.instead}` : JSON.stringify(fault.container?.path ?? fault.path)
    groups.set(key, [...(groups.get(key) ?? []), fault])
  }
  return Array.from(groups.values(), group => {
    const [first] = group as [Fault, ...Fault[]]
    const reason = isAboutUid(first, worlds) ? whoseUid(group) : whichWay(group)
    return { kind: 'undecided', rule: first.rule, path: first.path, reason }
  })
}

function isAboutUid({ instead }: Fault, worlds: readonly World[]): boolean {
  return instead !== undefined && worlds.some(({ uid }) => uid.text === instead)
}

function whoseUid(faults: readonly Fault[]): string {
  const fields = [...new Set(faults.map(({ path }) => String(path.at(-1))))].join(', ')
  return `whether ${faults[0]?.instead} (${fields}) is the tool's uid is not known here; --uid N settles it`
}

/** Why the ways to write the policy differ about a container. */
function whichWay(faults: readonly Fault[]): string {
  const name = faults[0]?.container?.name ?? ''
  const fields = [...new Set(faults.map(({ lacks, path }) => lacks ?? fieldOf(path)))].join(', ')
  const isLacking = faults.every(({ lacks }) => lacks !== undefined)
  const what = isLacking
    ? `whether the policy fills in ${fields} of the container "${name}" or refuses the Pod`
    : `whether the policy overwrites ${fields} of the container "${name}" or refuses the Pod`
  return `${what} is not known outside Toolforge; write the right value in every container`
}

/** The field below the security context that a path goes through. */
function fieldOf(path: Fault['path']): string {
  return path
    .slice(path.indexOf('securityContext') + 1)
    .filter(step => typeof step === 'string')
    .join('.')
}

/**
 * A workload. Whether its template is judged too is not known: what is certain is what becomes of its Pods. So this
 * says nothing but what differs from that.
 */
function judgeTemplate(request: Request, pod: Pod, known: Known): readonly Answer[] {
  const { kind } = request.type
  const faulty = worldsOf(pod, known, 1).find(({ faults }) => faults.length > 0)
  const first = faulty?.faults[0]
  if (first === undefined) return []
  const ofPods = worldsOf(pod, known, 2)
  if (!isRefused(ofPods) && !isAdmitted(ofPods)) return []
  const mayBe = `whether the policy also judges the ${kind} itself (Kyverno's autogen) is not known outside Toolforge`
  const then = isRefused(ofPods)
    ? `if it does, applying it is refused already, and not only its Pods`
    : `if it does, this one is refused as it stands, although its Pods are admitted`
  return [{ kind: 'undecided', rule: first.rule, path: first.path, reason: `${mayBe}: ${then}` }]
}
