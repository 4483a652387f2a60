/** Whatever stands in manifests and messages: no reporter throws, and none lets through what steers a terminal. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { isFormat, reporters } from '../../src/report/index.ts'
import { againstSchema, missingValidator } from '../sarif-validator.ts'
import { options, report } from './arbitrary.ts'

const { text: loadText, github: loadGithub, json: loadJson, sarif: loadSarif } = reporters
const [asText, asGithub, asJson, asSarif] = await Promise.all([loadText(), loadGithub(), loadJson(), loadSarif()])

const spot = 'line=\\d+,endLine=\\d+,col=\\d+,endColumn=\\d+'
const ours = new RegExp(`^::(error|warning|notice) (file=[^:,]*(,${spot})?,title=[^:,]*|title=preadmit)::`)

test('people never get a control character, nor GitHub\'s runner a command that is not ours', () => {
  fc.assert(fc.property(report, options, (given, how) => {
    for (const reporter of [asText, asGithub]) {
      const output = reporter(given, how)
      assert.doesNotMatch(output.replaceAll('\n', ''), /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
      assert.match(output, /^(.*\n)*$/)
    }
    assert.doesNotMatch(asText(given, how), /^\s*::|##\[/m)
    const commands = asGithub(given, how).split('\n').filter(line => /^\s*::/.test(line))
    for (const command of commands) {
      assert.match(command, ours)
    }
    assert.ok(commands.length <= 30)
  }))
})

test('every finding has a head of one line', () => {
  fc.assert(fc.property(report, options, (given, how) => {
    const head = /^\S.*(:\d+:\d+)?: (error|warning|note): .* \[.*\]$/
    const heads = asText(given, how).split('\n').filter(line => head.test(line))
    assert.ok(heads.length >= given.findings.length)
  }))
})

test('JSON reads back as the report', () => {
  fc.assert(fc.property(report, options, (given, how) => {
    assert.deepEqual(JSON.parse([...asJson(given, how)].join('')), JSON.parse(JSON.stringify(given)))
  }))
})

test('SARIF is JSON with one result a finding, and the same every time', () => {
  fc.assert(fc.property(report, options, (given, how) => {
    const output = asSarif(given, how)
    const log = JSON.parse(output) as { runs: [{ results: unknown[] }] }
    assert.equal(log.runs[0].results.length, given.findings.length)
    assert.equal(asSarif(given, how), output)
  }))
})

const missing = missingValidator()
const skip = missing === undefined ? false : `SARIF IS NOT VALIDATED: the validators are ${missing}`
test('SARIF satisfies its schema', { skip }, () => {
  fc.assert(fc.property(report, options, (given, how) => {
    assert.deepEqual(againstSchema(JSON.parse(asSarif(given, how))), [])
  }))
})

test('formats have names', () => {
  assert.ok(isFormat('sarif'))
  assert.ok(!isFormat('toString'))
})
