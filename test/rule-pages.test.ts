/**
 * The rules' pages are their tests: on the lines of a block that end in `# error: RULE, …` just these rules must be
 * found, and nothing anywhere else. What the cluster is quoted with must be what is said about one of the blocks.
 *
 * A block is judged on the cluster of the rule's level; what stands after `yaml` are further options of the command.
 */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import { rules } from '../rules/index.ts'
import type { Report, Verdict } from '../src/finding.ts'
import { run } from '../src/main.ts'
import type { Rule } from '../src/rule.ts'
import { root } from './root.ts'

const clusters: Readonly<Record<string, string>> = { toolforge: 'toolforge' }

/** A fenced block; its text keeps the line breaks. */
const fence = /^```(?<language>\w+) *(?<options>.*)\n(?<text>[^]*?)^```$/gm

for (const rule of rules)
  test(`the examples of ${rule.id}`, async () => {
    const page = readFileSync(join(root, `rules/${rule.id}.md`), 'utf8')
    const messages: string[] = []
    for (const { groups } of page.matchAll(fence)) {
      const { language, options = '', text = '' } = groups ?? {}
      if (language !== 'yaml') continue
      const { findings, verdicts } = await lint(rule, options, text)
      const counted = findings.filter(({ suppressed }) => suppressed === null)
      const found = counted.map(({ rule: id, start }) => `${start.line} ${id}`)
      assert.deepEqual([...new Set(found)].sort(), wanted(text).sort(), text)
      messages.push(...verdicts.flatMap(printed))
    }
    // Some things cannot be shown in a block, such as a file that may not be opened.
    if (!page.includes('# error: ')) return
    const said = /^## What the cluster says$(?<said>[^]*?)^## /m.exec(page)?.groups?.['said'] ?? ''
    for (const { groups } of said.matchAll(fence)) {
      const text = groups?.['text']?.trimEnd() ?? ''
      assert.ok(messages.includes(text), `${text}\nis not among:\n${messages.join('\n')}`)
    }
  })

/** The texts of the server and of kubectl. */
function printed({ verdict, responses, kind, name }: Verdict): string[] {
  const texts = responses.map(({ message }) => message.trimEnd())
  return verdict === 'admitted' ? [...texts, `${kind.toLowerCase()}/${name} created`] : texts
}

/** `LINE RULE` for each rule that a comment names. */
function wanted(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const named = /# error: (?<named>.*)$/.exec(line)?.groups?.['named']
    return named?.split(', ').map(id => `${index + 1} ${id}`) ?? []
  })
}

async function lint(rule: Rule, options: string, text: string): Promise<Report> {
  const pack = rule.id.replace(/\/.*/, '')
  const cluster = rule.standard?.level ?? clusters[pack] ?? 'baseline'
  const argv = ['--no-config', '--format', 'json', '--cluster', cluster, ...options.split(' ').filter(Boolean), '-']
  let report = ''
  let complaints = ''
  const status = await run(argv, {
    stdin: Readable.from([text]),
    stdout: { write: written => (report += written) },
    stderr: { write: written => (complaints += written) },
    cwd: root,
    env: {}
  })
  assert.ok(status < 2, complaints)
  return JSON.parse(report) as Report
}
