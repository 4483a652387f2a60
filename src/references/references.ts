/** Advice about references, for the objects of a run. */
import { remedyOf } from '../catalogue.ts'
import type { Finding, Found } from '../finding.ts'
import { lineIndex } from '../read/lines.ts'
import { settle } from '../settle/settle.ts'
import type { Subject } from '../settle/settle.ts'
import type { Entry } from './entry.ts'
import { indexOf, missingIn } from './missing.ts'

/** What an object refers to, where it goes, and which one it is. */
export interface Referring {
  readonly entry: Entry
  /** The name of the cluster that it goes to. */
  readonly cluster: string
  readonly subject: Subject
}

const rule = 'api/reference'

/** The findings about what leads nowhere, by file. Objects that go to different clusters know nothing of each other. */
export function missingReferences(
  referring: readonly Referring[],
  textOf: (file: string) => string | undefined
): ReadonlyMap<string, readonly Finding[]> {
  const byFile = new Map<string, { readonly subject: Subject; readonly found: Found }[]>()
  for (const cluster of new Set(referring.map(one => one.cluster))) {
    const together = referring.filter(one => one.cluster === cluster)
    const index = indexOf(together.map(({ entry }) => entry))
    for (const { entry, subject } of together)
      for (const { place, message } of missingIn(entry, index)) {
        const found: Found = { rule, effect: 'advises', severity: 'note', message, help: remedyOf(rule), ...place }
        const others = byFile.get(subject.file)
        if (others === undefined) byFile.set(subject.file, [{ subject, found }])
        else others.push({ subject, found })
      }
  }
  return new Map(
    Array.from(byFile, ([file, all]) => {
      const lines = lineIndex(textOf(file) ?? '')
      return [file, all.flatMap(({ subject, found }) => settle([found], subject, lines))] as const
    })
  )
}
