/** The bundle keeps its compiled code beside itself, and never runs code that is not its own. */
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import type { Report } from '../src/finding.ts'
import { root } from './root.ts'

const scratch = mkdtempSync(join(tmpdir(), 'preadmit-code-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

const kept = 'node_modules/.cache/preadmit'

/** An installation of its own. `run` lints, and gives the version that is told then. */
function installed(name: string): { readonly folder: string; readonly run: () => string } {
  const folder = join(scratch, name)
  for (const part of ['dist', 'package.json']) cpSync(join(root, part), join(folder, part), { recursive: true })
  const run = (): string => {
    const args = [join(folder, 'dist/preadmit.cjs'), '--no-config', '--format', 'json', '-']
    const input = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n'
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', input })
    assert.equal(stderr, '')
    return (JSON.parse(stdout) as Report).tool.version
  }
  return { folder, run }
}

test('compiled code is kept in the installation, and used again', () => {
  const { folder, run } = installed('twice')
  const version = run()
  const [file] = readdirSync(join(folder, kept))
  assert.ok(file !== undefined)
  const before = readFileSync(join(folder, kept, file))
  assert.equal(run(), version)
  assert.ok(readFileSync(join(folder, kept, file)).equals(before))
})

test('code of a bundle that has changed since is not run', () => {
  const { folder, run } = installed('changed')
  const version = run()
  const main = join(folder, 'dist/chunks/main.cjs')
  const other = `${'9'.repeat(version.length - 1)}8`
  writeFileSync(main, readFileSync(main, 'utf8').replaceAll(`"${version}"`, `"${other}"`))
  assert.equal(run(), other)
  assert.equal(run(), other)
})

test('kept code that is damaged does no harm', () => {
  const { folder, run } = installed('damaged')
  const version = run()
  const [file = ''] = readdirSync(join(folder, kept))
  const sound = readFileSync(join(folder, kept, file))
  writeFileSync(join(folder, kept, file), 'no code')
  assert.equal(run(), version)
  assert.notEqual(readFileSync(join(folder, kept, file), 'latin1'), 'no code')
  writeFileSync(join(folder, kept, file), sound.subarray(0, sound.length / 2))
  assert.equal(run(), version)
})

test('a run that judges nothing keeps nothing: the next one would have to make nearly all its code', () => {
  const { folder } = installed('idle')
  const empty = mkdtempSync(join(scratch, 'empty-'))
  const args = [join(folder, 'dist/preadmit.cjs'), '--no-config', '.']
  const { status } = spawnSync(process.execPath, args, { cwd: empty })
  assert.equal(status, 0)
  assert.ok(!existsSync(join(folder, kept)))
})

test('where the folder cannot be made, nothing is kept', () => {
  const { folder, run } = installed('occupied')
  writeFileSync(join(folder, 'node_modules'), 'a file')
  assert.match(run(), /^\d/)
  assert.equal(readFileSync(join(folder, 'node_modules'), 'utf8'), 'a file')
})
