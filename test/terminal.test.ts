/** What is shown at a terminal and nowhere else: colours, links to pages, and the line of progress. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { run } from '../src/main.ts'
import { progress, progressFor } from '../src/progress.ts'
import type { Streams } from '../src/streams.ts'
import { hasColors, hasLinks } from '../src/terminal.ts'

const scratch = mkdtempSync(join(tmpdir(), 'preadmit-terminal-'))
after(() => rmSync(scratch, { recursive: true, force: true }))
writeFileSync(join(scratch, 'bad.yaml'), [
  'apiVersion: v1', 'kind: Pod', 'metadata: {name: "a\\e]8;;https://evil.example\\e\\\\b"}',
  'spec:', '  hostNetwork: true', '  containers: [{name: "\\e[2J", image: a}]', ''
].join('\n'))

type Environment = Streams['env']

test('colours', () => {
  const cases: readonly (readonly [env: Environment, expected: boolean])[] = [
    [{}, true], [{ TERM: 'xterm' }, true], [{ TERM: 'dumb' }, false],
    [{ NO_COLOR: '1' }, false], [{ NO_COLOR: '' }, true]
  ]
  for (const [env, expected] of cases) assert.equal(hasColors(env), expected, JSON.stringify(env))
})

test('links', () => {
  const cases: readonly (readonly [env: Environment, expected: boolean, color?: boolean, isWindows?: boolean])[] = [
    [{}, false],
    [{ TERM: 'xterm-256color' }, false],
    [{ TERM: 'xterm-kitty' }, true],
    [{ TERM: 'alacritty' }, true],
    [{ TERM: 'xterm-kitty' }, false, false],
    [{ TERM: 'xterm-kitty', CI: 'true' }, false],
    [{ TERM: 'xterm-kitty', TEAMCITY_VERSION: '2024.1' }, false],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.0.15' }, false],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '3.1.0' }, true],
    [{ TERM_PROGRAM: 'iTerm.app', TERM_PROGRAM_VERSION: '4.0.0' }, true],
    [{ TERM_PROGRAM: 'iTerm.app' }, false],
    [{ TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20200608-110940-3fb3a61' }, false],
    [{ TERM_PROGRAM: 'WezTerm', TERM_PROGRAM_VERSION: '20240203-110809-5046fc22' }, true],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.71.2' }, false],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '1.72.0' }, true],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '2.0.0' }, true],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '0.49.6' }, false],
    [{ TERM_PROGRAM: 'vscode', TERM_PROGRAM_VERSION: '0.49.6', CURSOR_TRACE_ID: 'x' }, true],
    [{ TERM_PROGRAM: 'ghostty' }, true],
    [{ TERM_PROGRAM: 'zed' }, true],
    [{ TERM_PROGRAM: 'Apple_Terminal', TERM_PROGRAM_VERSION: '455' }, false],
    [{ VTE_VERSION: '4601' }, false],
    [{ VTE_VERSION: '5000' }, false],
    [{ VTE_VERSION: '0.50.0' }, false],
    [{ VTE_VERSION: '5002' }, true],
    [{ VTE_VERSION: '0.51.0' }, true],
    [{ VTE_VERSION: '7600' }, true],
    [{ VTE_VERSION: 'new' }, false],
    [{ VTE_VERSION: '7600' }, false, true, true],
    [{ WT_SESSION: 'x' }, true, true, true],
    [{ WT_SESSION: 'x' }, false, false, true],
    [{ FORCE_HYPERLINK: '1' }, true],
    [{ FORCE_HYPERLINK: '1', CI: 'true' }, true, false],
    [{ FORCE_HYPERLINK: '0', TERM: 'xterm-kitty' }, false],
    [{ FORCE_HYPERLINK: '', TERM: 'xterm-kitty' }, true]
  ]
  for (const [env, expected, color = true, isWindows = false] of cases)
    assert.equal(hasLinks(env, color, isWindows), expected, JSON.stringify(env))
})

async function printed(env: Environment, isTTY: boolean, ...argv: readonly string[]): Promise<string> {
  let out = ''
  await run(['--no-config', '--cluster', 'baseline', ...argv, 'bad.yaml'], {
    stdin: Readable.from([]),
    stdout: { write: piece => (out += piece), isTTY, columns: 80 },
    stderr: { write: piece => assert.fail(piece) },
    cwd: scratch,
    env
  })
  return out
}

test('the rule is a link where there are links, and what stands in a manifest never is one', async () => {
  const link = '\x1b]8;;https://github.com/toolforge/preadmit/blob/main/rules/psa/host-namespaces.md\x1b\\'
  const kitty = { TERM: 'xterm-kitty' }
  const out = await printed(kitty, true)
  assert.ok(out.includes(`${link}[psa/host-namespaces]\x1b]8;;\x1b\\`), out)
  assert.ok(!out.includes('\x1b]8;;https://evil.example') && !out.includes('\x1b[2J'))
  assert.ok(out.includes('\\x1b]8;;https://evil.example'))
  assert.ok((await printed({ FORCE_HYPERLINK: '1' }, true, '--no-color')).includes(link))
  for (const [env, isTTY, ...argv] of [
    [kitty, false], [{ FORCE_HYPERLINK: '1' }, false], [kitty, true, '--no-color'], [{ ...kitty, NO_COLOR: '1' }, true],
    [kitty, true, '--format', 'compact'], [kitty, true, '--format', 'json']
  ] as const)
    assert.ok(!(await printed(env, isTTY, ...argv)).includes('\x1b]'), JSON.stringify([env, isTTY, argv]))
})

test('a long run shows how far it is, not too often, and leaves nothing behind', () => {
  let time = 1000
  let line = ''
  const terminal = { columns: 40, write: (text: string) => (line += text) }
  const { file, erase } = progress(terminal, 2000, () => time)
  file('a.yaml')
  time += 499
  file('b.yaml')
  erase()
  assert.equal(line, '')
  time += 1
  file('\x1b[2J.yml')
  assert.equal(line, '\r\x1b[Kpreadmit: 3 of 2000 files: \\x1b[2J.yml')
  line = ''
  time += 99
  file('d.yaml')
  assert.equal(line, '')
  time += 1
  file(`${'long/'.repeat(20)}e.yaml`)
  assert.equal(line, '\r\x1b[Kpreadmit: 5 of 2000 files: long/long/l…')
  line = ''
  erase()
  erase()
  assert.equal(line, '\r\x1b[K')
})

test('nothing moves where it would be garbage', () => {
  const wanted = (env: Environment, isTTY: boolean, color: boolean | null): boolean => {
    const stream = { write: () => true, isTTY }
    const streams = { stdin: Readable.from([]), stdout: stream, stderr: stream, cwd: scratch, env }
    return progressFor(streams, color, 1) !== undefined
  }
  assert.ok(wanted({ TERM: 'xterm' }, true, null))
  assert.ok(!wanted({ TERM: 'xterm' }, false, null))
  assert.ok(!wanted({ TERM: 'xterm' }, false, true))
  assert.ok(!wanted({ TERM: 'xterm' }, true, false))
  for (const env of [{ TERM: 'dumb' }, { NO_COLOR: '1' }, { CI: 'true' }, { TEAMCITY_VERSION: '1' }])
    assert.ok(!wanted(env, true, null), JSON.stringify(env))
})

test('the line is gone before the report is printed, and --quiet has none', async t => {
  let time = 0
  t.mock.method(performance, 'now', () => (time += 1000))
  const shown = async (...argv: readonly string[]): Promise<string> => {
    let all = ''
    const stream = { write: (piece: string) => (all += piece), isTTY: true, columns: 80 }
    await run(['--no-config', '--cluster', 'privileged', ...argv, 'bad.yaml'],
      { stdin: Readable.from([]), stdout: stream, stderr: stream, cwd: scratch, env: { TERM: 'xterm' } })
    return all
  }
  const all = await shown()
  const moved = '\r\x1b[Kpreadmit: 1 of 1 files: bad.yaml\r\x1b[K'
  assert.ok(all.startsWith(moved), all)
  assert.equal(all.slice(moved.length), (await shown('--fail-on', 'error')).slice(moved.length))
  assert.ok(!(await shown('--quiet')).includes('\r'))
})
