/** From one input to what is said of it: its text is read, and its documents are judged, if it is a manifest at all. */
import type { World } from './admission/manifest.ts'
import { isUnread } from './discover/discover.ts'
import type { Input } from './discover/discover.ts'
import { chartOf } from './discover/helm.ts'
import type { Whereabouts } from './finding.ts'
import { judgeText } from './judge-text.ts'
import type { JudgedText } from './judge-text.ts'
import { detach } from './settle/detach.ts'
import { notRead, skippedVerdict } from './settle/text.ts'
import type { Watch } from './watch.ts'

/** What is said of an input before the others are known. */
export interface JudgedInput extends JudgedText {
  /** The file; absent where it was not read. */
  readonly read?: string
  /** The Helm chart that it is a template of, which is not judged. */
  readonly chart?: string
}

/** Judges an input. `cwd` is what its path is relative to, `today` the day by which suppressions end. */
export function judgeInput(input: Input, world: World, cwd: string, today: string, watch: Watch): JudgedInput {
  watch.file?.(input.file)
  const source = input.read()
  const at = whereabouts(input)
  if (isUnread(source))
    return { ...nothing, verdicts: [skippedVerdict(at, 1, source.message)], findings: notRead(source, at) }
  const { file: read, text } = source
  const chart = chartOf(input, text, cwd)
  if (chart !== null) {
    const verdicts = [skippedVerdict(at, 1, `a template of the Helm chart ${chart}`)]
    return { ...nothing, verdicts, read, chart }
  }
  const whereIs: Parameters<typeof judgeText>[1] = (document, item, template) =>
    whereabouts(input, document, item, template)
  return { ...judgeText(text, whereIs, world, today, watch), read }
}

const nothing: JudgedText = { verdicts: [], findings: [], referring: [], needing: [], faults: [] }

function whereabouts(
  { file, rendered }: Input,
  document = 0,
  item: number | null = null,
  template: string | null = null
): Whereabouts {
  const at = { file, document, item, template: detach(template) }
  return rendered ? { ...at, rendered: { chart: rendered.chart, file: rendered.fileOf(template) } } : at
}
