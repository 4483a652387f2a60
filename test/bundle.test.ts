/** The committed `dist/` is what its sources make, byte for byte. */
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { bundle } from './bundle.ts'
import { root } from './root.ts'

const dist = join(root, 'dist')

test('dist is current', async () => {
  const { files: made } = await bundle()
  if (process.env['UPDATE'] === '1') {
    rmSync(dist, { recursive: true, force: true })
    for (const [file, text] of made) {
      mkdirSync(dirname(join(dist, file)), { recursive: true })
      writeFileSync(join(dist, file), text)
    }
  }
  const stale = 'the sources changed: UPDATE=1 npm test makes dist anew'
  assert.deepEqual(filesBelow(dist), [...made.keys()], stale)
  for (const [file, text] of made) {
    assert.ok(readFileSync(join(dist, file), 'utf8') === text, `dist/${file} is not current: ${stale}`)
  }
})

test('dist names no place on the machine that made it', async () => {
  for (const [file, text] of (await bundle()).files) assert.ok(!text.includes(root), `dist/${file} contains ${root}`)
})

test('the command starts lean', async () => {
  const { files, atStart } = await bundle()
  assert.ok(files.get('preadmit.cjs')?.startsWith('#!/usr/bin/env node\n'))
  assert.deepEqual(atStart.filter(name => name !== 'picocolors'), [], 'load these on demand, by import()')
})

/** All files below a folder, sorted, with `/`. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .sort()
}
