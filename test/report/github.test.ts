import assert from 'node:assert/strict'
import { test } from 'node:test'
import { github } from '../../src/report/github.ts'
import { text } from '../../src/report/text.ts'
import { assertGenerated } from '../generated.ts'
import { clean, findingAt, optionsWith, reportOf, sample } from './sample.ts'

const command = /^::(error|warning|notice) /

test('the report of a GitHub Actions log', () => {
  assertGenerated('test/report/golden/github.txt', github(sample, optionsWith()))
})

test('the log holds the whole text report, and no command but ours', () => {
  const output = github(sample, optionsWith())
  const report = text(sample, optionsWith())
  assert.ok(output.endsWith(report))
  assert.doesNotMatch(report, /^\s*::|##\[/m)
  const commands = output.split('\n').filter(line => command.test(line))
  assert.equal(commands.length, sample.findings.length)
})

test('properties and messages are escaped as the runner reads them', () => {
  const line = github(sample, optionsWith()).split('\n').find(one => one.startsWith('::error file=nasty'))
  const [, properties = '', message = ''] = /^::error (.*?)::(.*)$/.exec(line ?? '') ?? []
  assert.match(properties, /^file=nasty #1 100%25%3A [^,:]*%2Cé\?\.yaml,line=4,endLine=4,col=9,endColumn=25,title=/)
  assert.match(message, /odd%0A::error::.*%0Ahelp: ::notice::100%25/)
})

test('where GitHub would drop annotations, the last one says how many', () => {
  const finding = (effect: 'rejects' | 'mutates') =>
    findingAt({ file: 'apps/web.yaml', covers: 'Thing', document: 3 }, 'api/odd-name', effect, 'odd', '')
  const many = (effect: 'rejects' | 'mutates', length: number) => Array.from({ length }, () => finding(effect))
  const annotations = (findings: ReturnType<typeof many>): string[] =>
    github(reportOf({ findings, verdicts: [] }), optionsWith()).split('\n').filter(line => command.test(line))

  const errors = annotations(many('rejects', 12))
  assert.equal(errors.filter(line => line.startsWith('::error ')).length, 10)
  assert.match(errors.at(-1) ?? '', /^::notice title=preadmit::2 findings more/)
  const both = annotations([...many('mutates', 30), ...many('rejects', 30)])
  assert.equal(both.filter(line => line.startsWith('::error ')).length, 10)
  assert.equal(both.filter(line => line.startsWith('::notice ')).length, 10)
  assert.match(both.at(-1) ?? '', /::41 findings more/)
  assert.equal(annotations(many('mutates', 10)).length, 10)
})

test('all is well in one line, and in none with quiet', () => {
  assert.equal(github(clean, optionsWith()), text(clean, optionsWith()))
  assert.equal(github(clean, optionsWith({ quiet: true })), '')
})
