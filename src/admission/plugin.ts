/** What a step of the admission chain is, what it is asked, and what it may answer. */
import type { JsonObject, Path } from '../kube/json.ts'
import type { Patch } from '../kube/patch.ts'
import type { Pod } from '../kube/pod.ts'
import type { FilledIn } from '../kube/rewrite.ts'
import type { ResourceType } from '../kube/resources.ts'
import type { KubernetesVersion, Violation } from '../rule.ts'

/** What a request asks for: the manifest's object, something between it and its Pods (a CronJob's Job), or the Pod. */
export type Stage = 'object' | 'derived' | 'pod'

/** One request to create one object, as a plugin sees it. */
export interface Request {
  readonly on: Stage
  readonly username: string
  readonly type: ResourceType
  /** Empty for what is cluster-wide. */
  readonly namespace: string
  /** As the server prints it: `web-xxxxx` for a generated name, empty when there is none. */
  readonly name: string
  readonly object: JsonObject
  /** The Pod, or the Pod template, that the object carries. */
  readonly pod: Pod | undefined
  /** The Pod as it was asked for; absent while no step has changed anything. */
  readonly sent?: Pod | undefined
  readonly kubernetes: KubernetesVersion
  /** The values that the server made of others. */
  readonly filledIn: readonly FilledIn[]
  /** The labels of a namespace; undefined when the namespace is not known. */
  readonly namespaceLabels: (namespace: string) => Labels | undefined
}

export type Labels = Readonly<Record<string, string>>

/** A fault and the rule that names it. */
export interface RuleViolation extends Violation {
  readonly rule: string
  /** What to write instead, here; absent: what the rule says for all its places. */
  readonly help?: string
  /** The part of the field that is wrong, and that is marked; absent: its value. */
  readonly mark?: 'key'
  /** The value is the name of an item of this list, and there is none: one that is wrong itself may be meant. */
  readonly lookedUp?: { readonly name: string; readonly list: Path }
  /** What is said instead where the manifest does not have the field. */
  readonly ifAbsent?: { readonly rule: string; readonly message: string }
}

/** What a plugin says; no answer means allowed. */
export type Answer =
  | {
      readonly kind: 'deny' | 'warn' | 'audit'
      /** The server's text, exactly. */
      readonly message: string
      /** Those of the server's Status; 201 and empty when the request goes through. */
      readonly code: number
      readonly reason: string
      /** Every single cause, with its place. */
      readonly violations: readonly RuleViolation[]
    }
  | {
      /** It cannot be known offline: an answer of its own, never folded into a pass. */
      readonly kind: 'undecided'
      readonly rule: string
      readonly reason: string
      readonly path: Path
    }
  | {
      /** Advice of ours: the server says nothing, and what it does stays the same. */
      readonly kind: 'advise'
      readonly violations: readonly RuleViolation[]
    }

/** What a mutating step changes, and what it has to say. */
export interface Mutated {
  readonly patches: readonly Patch[]
  readonly answers: readonly Answer[]
}

/** One step of the chain. It does not know its neighbours. All that mutate are asked before any that validates. */
export interface Plugin {
  /** As `--disable-admission-plugins` names it. */
  readonly name: string
  readonly mutate?: (request: Request) => Mutated
  readonly validate?: (request: Request) => readonly Answer[]
}
