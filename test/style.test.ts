/** What no formatter checks for us: the shape of the text, and words that have no place in the project. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { root } from './root.ts'

const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8'
})
const files = [...new Set(listed.split('\0'))].filter(file => file !== '' && existsSync(join(root, file))).sort()
const bundled = (file: string): boolean => file.startsWith('dist/')

/** The places where a line of a file breaks a rule, as `file:line`. */
function places(wanted: (file: string) => boolean, wrong: (line: string) => boolean): string[] {
  return files.filter(wanted).flatMap(file =>
    readFileSync(join(root, file), 'utf8').split('\n').flatMap((line, i) => (wrong(line) ? `${file}:${i + 1}` : [])))
}

test('no line of TypeScript is longer than 120 columns or ends in white space, and no code in a semicolon', () => {
  // The check of configuration files is code that Ajv writes.
  const script = (file: string): boolean => file.endsWith('.ts') && file !== 'src/config/validator.ts'
  assert.deepEqual(places(script, line => line.length > 120), [])
  assert.deepEqual(places(script, line => /\s$|^(?!\s*(?:\/\/|\/?\*)).*;$/.test(line)), [])
})

test('nothing names a package registry or a place on somebody\'s machine', () => {
  const registry = /registry\.(npmjs|yarnpkg)\.|files\.pythonhosted\.|proxy\.golang\./
  const place = /(?<![\w.~-])\/(work|root|Users)\/|(?<![\w.~-])\/home\/[a-z]/
  const text = (file: string): boolean => !bundled(file) && file !== 'test/style.test.ts'
  assert.deepEqual(places(text, line => registry.test(line) || place.test(line)), [])
  assert.deepEqual(places(bundled, line => registry.test(line)), [])
})
