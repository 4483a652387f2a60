/** What is generated for configuration files is current: the schema, its validator, the table in README.md. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { assertGenerated } from '../generated.ts'
import { root } from '../root.ts'
import { Ajv } from 'ajv'
import { readConfiguration } from '../../src/config/configuration.ts'
import { rules } from '../../rules/index.ts'
import { keyTable, published, validatorModule } from './schema.ts'

test('the published schema is current, and is published', () => {
  assertGenerated('config.schema.json', `${JSON.stringify(published, null, 2)}\n`)
  const { files } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { files: string[] }
  assert.ok(files.includes('config.schema.json'))
})

test('the validator is current, and needs nothing of ajv', async () => {
  assertGenerated('src/config/validator.ts', await validatorModule())
})

test("README's examples are right, for the published schema too", async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const section = /\n## Configuration\n([^]*?)\n## /.exec(readme)?.[1] ?? ''
  const examples = Array.from(section.matchAll(/```yaml\n([^]*?)```/g), ([, text = '']) => text)
  assert.ok(examples.length >= 2)
  const ids = rules.map(({ id }) => id)
  for (const text of examples)
    assert.ok(!('errors' in (await readConfiguration({ file: 'x', base: '/', text }, ids))), text)
  const validate = new Ajv({ allowUnionTypes: true }).compile(published)
  const values = [
    [{ cluster: 'toolsbeta', rules: { 'toolforge/*': 'note', 'psa/host-port': 'error' } }, true],
    [{ 'kubernetes-version': 1.3, 'overrides': [{ paths: ['a'], rules: { 'psa/*': 'note' } }] }, true],
    [{ rules: { 'psa/host-prot': 'note' } }, false],
    [{ rules: { 'psa/host-port': 'off' } }, false],
    [{ clutser: 'toolsbeta' }, false]
  ] as const
  for (const [value, expected] of values) assert.equal(validate(value), expected, JSON.stringify(value))
})

test('the table of keys in README.md is current', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const marks = /(<!-- keys of the configuration -->\n)[^]*?(\n<!-- end of keys -->)/
  assert.match(readme, marks)
  assertGenerated('README.md', readme.replace(marks, (_, start: string, end: string) => start + keyTable() + end))
})
