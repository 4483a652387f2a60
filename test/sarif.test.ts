/** SARIF as its readers take it: no schema error, and nothing from the multitool but what is accepted with a reason. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sarif } from '../src/report/sarif.ts'
import { clean, optionsWith, reportOf, sample } from './report/sample.ts'
import { accepted, againstSchema, missingValidator, validateSarif } from './sarif-validator.ts'

const missing = missingValidator()
const options = { skip: missing === undefined ? false : `SARIF IS NOT VALIDATED: the validators are ${missing}` }

test('a report full of nasty findings is valid', options, async () => {
  assert.deepEqual(await faults(sarif(sample, optionsWith())), [])
})

test('a report without findings is valid', options, async () => {
  assert.deepEqual(await faults(sarif(clean, optionsWith())), [])
})

test('places that GitHub cannot show are valid all the same', options, async () => {
  const [finding] = sample.findings
  assert.ok(finding)
  const files = ['/etc/x.yaml', 'C:/x y.yaml', '//server/a/x.yaml', '../../x.yaml', '<stdin>', 'a:b/\ud800.yaml', '']
  const findings = files.map(file => ({ ...finding, file, message: '', help: '' }))
  assert.deepEqual(await faults(sarif(reportOf({ findings, verdicts: [] }), optionsWith())), [])
})

test('what Helm has rendered is valid', options, async () => {
  const rendered = { chart: 'web', file: 'web/templates/a.yaml' }
  const findings = sample.findings.map(one => ({ ...one, template: 'web/templates/a.yaml', rendered, values: ['a b'] }))
  assert.deepEqual(await faults(sarif(reportOf({ findings, verdicts: [] }), optionsWith())), [])
})

test('the validators find faults', options, async () => {
  const good = sarif(sample, optionsWith())
  assert.notDeepEqual(againstSchema(JSON.parse(good.replace('"level": "note"', '"level": "bad"'))), [])
  assert.notDeepEqual(againstSchema(JSON.parse(good.replace('"fullDescription"', '"other"'))), [])
  assert.match((await faults(good.replace('"ruleIndex": 0', '"ruleIndex": 77'))).join('\n'), /^error SARIF1009 /)
})

async function faults(json: string): Promise<string[]> {
  const complaints = await validateSarif(json)
  return complaints
    .filter(({ level, ruleId }) => level === 'error' || !Object.hasOwn(accepted, ruleId))
    .map(({ level, ruleId, message, location }) => `${level} ${ruleId} at ${location}: ${message}`)
}
