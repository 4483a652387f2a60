/** What is found in the text itself, before anybody looks at objects: as findings of the rules that bear its name. */
import { remedyOf } from '../catalogue.ts'
import type { Unread } from '../discover/discover.ts'
import type { Finding, Found, Response, Verdict, Whereabouts } from '../finding.ts'
import type { Document, Problem } from '../read/document.ts'
import { maxDocuments } from '../read/limits.ts'
import { lineIndex } from '../read/lines.ts'
import { settle } from './settle.ts'

const rules = {
  'syntax': ['yaml/syntax-error', 'rejects'],
  'duplicate-key': ['yaml/duplicate-key', 'advises'],
  'limit': ['yaml/exceeded-limit', 'undecided']
} as const

/** What to do about a limit that was hit. */
const waysOut = {
  depth: 'Nest lists and mappings less deeply',
  documents: `Split the file: no more than ${maxDocuments} documents of one are read`
} as const

/** What the reader has to say about a document, as findings. */
export function foundInText({ problems, ignored }: Document): readonly Found[] {
  const found = problems.map((problem): Found => {
    const { code, message, start, end } = problem
    const [rule, effect] = rules[code]
    const said = { rule, effect, message, help: remedyOf(rule), path: [], span: { start, end } }
    // Anything may stand in what is not read: a limit that let it pass would be a way around every rule.
    return code === 'limit' ? { ...said, severity: 'error', help: waysOut[problem.limit] } : said
  })
  if (ignored === undefined) return found
  const rule = 'yaml/ignored-text'
  const message = 'kubectl never reads this: the document has ended, and no other one has begun'
  return [...found, { rule, effect: 'advises', message, help: remedyOf(rule), path: [], span: ignored }]
}

/** A text that could not be read, as a finding at its beginning. */
export function notRead({ message, help }: Unread, at: Whereabouts): readonly Finding[] {
  const rule = 'yaml/unreadable-file'
  const said = { rule, effect: 'rejects', message, help: help ?? remedyOf(rule) } as const
  const found: Found = { ...said, path: [], span: { start: 0, end: 0 } }
  return settle([found], { ...at, resource: null }, lineIndex(''))
}

/** The verdict on a document that could not be read. Kubectl may read what is beyond a limit of ours. */
export function unreadVerdict(
  at: Whereabouts,
  line: number,
  why: Exclude<Problem, { code: 'duplicate-key' }>
): Verdict {
  if (why.code === 'limit') return { ...skippedVerdict(at, line, why.message), verdict: 'unknown' }
  return skippedVerdict(at, line, why.message, `error parsing ${at.file}: ${why.kubectl}`)
}

/** The verdict on a text that holds no object to judge: a document without a tree, a template, a file unread. */
export function skippedVerdict(at: Whereabouts, line: number, why: string, kubectl?: string): Verdict {
  const on = { on: 'object', kind: '', by: 'kubectl', action: 'deny', code: 0, reason: '' } as const
  const responses: Response[] = kubectl === undefined ? [] : [{ ...on, message: kubectl }]
  const resource = { apiVersion: '', kind: '', namespace: '', name: '' }
  const undecided = [{ by: 'reader', reason: why }]
  return { ...at, line, ...resource, hooks: [], verdict: 'skipped', responses, undecided, mutations: [] }
}

/** What kept a document from being read at all; undefined for one that was. */
export function obstacle({ root, problems }: Document): Exclude<Problem, { code: 'duplicate-key' }> | undefined {
  return root === null ? problems.find(problem => problem.code !== 'duplicate-key') : undefined
}
