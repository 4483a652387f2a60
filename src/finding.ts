/** The currency of the program: what is found, what the cluster says, and the report that holds both. */
import type { Path } from './kube/json.ts'
import type { Span } from './read/node.ts'

/** What a finding means for the object. */
export type Effect = 'rejects' | 'rejects-pods' | 'warns' | 'audits' | 'mutates' | 'undecided' | 'advises'
export type Severity = 'error' | 'warning' | 'note'

/** Severity follows from the effect, where a finding says nothing else. */
export const severityOf: Readonly<Record<Effect, Severity>> = {
  'rejects': 'error',
  'rejects-pods': 'error',
  'warns': 'warning',
  'advises': 'warning',
  'audits': 'note',
  'mutates': 'note',
  'undecided': 'note'
}

/** Strongest first: of several findings of one rule at one place, the strongest effect stays. */
export const effects: readonly Effect[] = [
  'rejects',
  'rejects-pods',
  'warns',
  'advises',
  'undecided',
  'mutates',
  'audits'
]

/** A place in a file: line and column count from 1 (UTF-16 code units), the offset from 0. */
export interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Where an object, or the text of a document, stands. */
export interface Whereabouts {
  /** Relative to the working directory, with `/`, without `./`; in angle brackets what is no file. */
  readonly file: string
  readonly document: number
  /** The item of a List, from 0; null outside a List. */
  readonly item: number | null
  /** The template of a chart that it was made of, as Helm names it: `CHART/templates/x.yaml`; null when unknown. */
  readonly template: string | null
  /** For what `--helm` rendered: lines are lines of that text, and of no file. */
  readonly rendered?: Rendered
}

/**
 * What a text was rendered from. There is no line of the template: a line of output may come from an `include`, a loop
 * or a value, and a wrong line is worse than none.
 */
export interface Rendered {
  /** The chart, as printed. */
  readonly chart: string
  /** The file to open, as printed. It is there: the template, or where that is no file of its own, the chart's. */
  readonly file: string
}

/** Which object a finding or verdict is about. Empty strings where the manifest says nothing. */
export interface Resource {
  readonly apiVersion: string
  readonly kind: string
  readonly namespace: string
  readonly name: string
}

/** A finding before it is settled: its place is a span of the file's text. */
export interface Found {
  readonly rule: string
  readonly effect: Effect
  /** Absent: that of the effect. */
  readonly severity?: Severity
  readonly message: string
  readonly help: string
  readonly path: Path
  readonly span: Span
}

export interface Finding extends Whereabouts {
  readonly rule: string
  readonly severity: Severity
  readonly effect: Effect
  readonly message: string
  /** From the object's root; it may end in a field that the manifest does not have. */
  readonly path: Path
  /** The place, always within one line. */
  readonly start: Position
  readonly end: Position
  /** Null for a finding about the text itself. */
  readonly resource: Resource | null
  /** Stable while lines move: made of rule, resource and path. */
  readonly fingerprint: string
  /** The values files of `--helm` with which alone this is found; absent: with all of them. */
  readonly values?: readonly string[]
  readonly edits: readonly never[]
  /** Why it is hidden; null for one that counts. */
  readonly suppressed: Suppression | null
  /** What to write instead. */
  readonly help: string
}

/** Why a finding is hidden. The verdict is the cluster's, and stays. */
export interface Suppression {
  readonly reason: string
  readonly by: 'comment' | 'annotation' | 'configuration' | 'baseline'
  /** The last day on which it holds, as `2027-01-31`; absent when it has no end. */
  readonly until?: string
}

export type VerdictName = 'admitted' | 'rejected' | 'pods-rejected' | 'unknown' | 'skipped'

/** One text of the server (or of kubectl), exactly. */
export interface Response {
  /** What was asked for: the manifest's object, what its controller makes of it, or the Pod in the end. */
  readonly on: 'object' | 'derived' | 'pod'
  readonly kind: string
  /** The step of the chain, as `--disable-admission-plugins` names it. */
  readonly by: string
  readonly action: 'deny' | 'warn' | 'audit'
  /** HTTP status; 0 when kubectl itself refuses. Warnings and audits have 201. */
  readonly code: number
  readonly reason: string
  readonly message: string
}

export interface Undecided {
  readonly by: string
  readonly reason: string
}

export interface Mutation {
  readonly by: string
  readonly on: 'object' | 'derived' | 'pod'
  readonly op: 'add' | 'remove' | 'replace'
  readonly path: Path
  readonly value?: unknown
}

export interface Verdict extends Resource, Whereabouts {
  /** Where the object begins. */
  readonly line: number
  /** The events at which Helm creates it, such as `pre-install` or `test`; empty for what is no Helm hook. */
  readonly hooks: readonly string[]
  /** The values files of `--helm` with which alone this is the verdict; absent: with all of them. */
  readonly values?: readonly string[]
  readonly verdict: VerdictName
  /** Begins with the refusal that would be given, one for the object or one for what is made of it. */
  readonly responses: readonly Response[]
  readonly undecided: readonly Undecided[]
  readonly mutations: readonly Mutation[]
}

export interface Summary {
  readonly files: number
  readonly objects: number
  readonly admitted: number
  readonly rejected: number
  readonly podsRejected: number
  readonly unknown: number
  readonly skipped: number
  /** Errors, warnings and notes count findings that are not suppressed. */
  readonly errors: number
  readonly warnings: number
  readonly notes: number
  readonly suppressed: number
}

/** The JSON report: a contract. */
export interface Report {
  readonly version: 1
  readonly tool: { readonly name: 'preadmit'; readonly version: string }
  readonly cluster: { readonly name: string; readonly kubernetes: string }
  readonly summary: Summary
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
}
