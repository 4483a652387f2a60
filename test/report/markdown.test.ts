import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import * as fc from 'fast-check'
import { markdown } from '../../src/report/markdown.ts'
import { assertGenerated } from '../generated.ts'
import { root } from '../root.ts'
import { options, withSuppressed } from './arbitrary.ts'
import { clean, optionsWith, reportOf, sample } from './sample.ts'

const tools = join(root, 'test/tools/node_modules')
const isThere = existsSync(join(tools, 'micromark-extension-gfm'))
const missing = 'MARKDOWN IS NOT RENDERED: the parser is not installed: npm ci --prefix test/tools'
const rendered = { skip: isThere ? false : missing }

/** The HTML that GitHub's dialect makes of it, before anything is removed for safety. */
async function renderer(): Promise<(text: string) => string> {
  const load = async (file: string): Promise<unknown> => import(pathToFileURL(join(tools, file)).href)
  const { micromark } = await load('micromark/index.js') as
    { micromark: (text: string, options: object) => string }
  const { gfm, gfmHtml } = await load('micromark-extension-gfm/index.js') as
    { gfm: () => object; gfmHtml: () => object }
  const how = { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }
  return text => micromark(text, how)
}

/** Everything that we write ourselves; a link, an image or an attribute of another kind came from elsewhere. */
const names = 'h2|p|strong|table|thead|tbody|tr|th|td|code|pre|details|summary|ul|li'
const ours = new RegExp(`^</?(?:${names})(?: align="right")?>$`)

test('the summary of a job', () => {
  assertGenerated('test/report/golden/summary.md', markdown(sample, optionsWith()))
})

test('all is well in a table of one row, and in nothing with quiet', () => {
  assert.match(markdown(clean, optionsWith()), /^## preadmit: all admitted\n\n1 object in 1 file, /)
  assert.equal(markdown(clean, optionsWith({ quiet: true })), '')
})

test('whatever stands in manifests, the page holds our elements only, a row for each finding', rendered, async () => {
  const html = await renderer()
  const dangerous = '<script>x</script> [a](b) **c** ![d](e) `f` | g | https://a.org www.b.org a@c.org </pre> &lt;'
  const [finding] = sample.findings
  const [, verdict] = sample.verdicts
  assert.ok(finding && verdict)
  const nasty = reportOf({
    findings: [{ ...finding, message: dangerous, help: dangerous, rule: dangerous, file: dangerous }],
    verdicts: [{
      ...verdict,
      name: dangerous,
      responses: verdict.responses.map(one => ({ ...one, message: dangerous }))
    }]
  })
  for (const report of [nasty, sample, ...fc.sample(withSuppressed, 150)]) {
    const page = html(markdown(report, optionsWith()))
    for (const tag of page.replaceAll('<!-- -->', '').match(/<[^>]*>?/g) ?? []) assert.match(tag, ours)
    const counted = report.findings.filter(({ suppressed }) => suppressed === null).length
    const rows = page.match(/<tr>/g)?.length ?? 0
    assert.equal(rows, counted === 0 ? 2 : counted + 3)
    if (report === nasty) assert.equal(page.match(/` \| g \| /g)?.length, 6)
    assert.doesNotMatch(page.replace(/<(code|pre)>.*?<\/\1>/gs, ''), /[@#$]\w|:\/\/|www\./)
  }
})

test('nothing steers the terminal or GitHub\'s runner', () => {
  fc.assert(fc.property(withSuppressed, options, (report, how) => {
    const output = markdown(report, how)
    const allowed = output.replaceAll('\n', '').replaceAll('\ufe0f', '')
    assert.doesNotMatch(allowed, /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
    assert.doesNotMatch(output, /^\s*::|##\[/m)
  }))
})

test('a page that is too long keeps the most severe findings and says how many are left out', () => {
  const [error] = sample.findings
  const note = sample.findings.find(({ severity }) => severity === 'note')
  const refused = sample.verdicts.find(({ verdict }) => verdict === 'rejected')
  assert.ok(error && note && refused)
  const long = '*'.repeat(5000)
  const findings = [
    ...Array.from({ length: 300 }, (_, at) => ({ ...note, help: `${at}${long}` })),
    ...Array.from({ length: 150 }, (_, at) => ({ ...error, message: long, help: `${at}${long}`, file: long }))
  ]
  const verdicts = Array.from({ length: 500 }, () =>
    ({ ...refused, name: long, responses: refused.responses.map(one => ({ ...one, message: long })) }))
  const output = markdown(reportOf({ findings, verdicts }), optionsWith())
  assert.ok(Buffer.byteLength(output) < 2 ** 20)
  assert.equal(output.match(/^\| ❌ error/gm)?.length ?? 0, 0)
  const brief = findings.map(one => ({ ...one, message: 'x', file: 'y' }))
  const short = markdown(reportOf({ findings: brief, verdicts: [] }), optionsWith())
  assert.equal(short.match(/^\| ❌ error/gm)?.length, 150)
  assert.equal(short.match(/^\| ℹ️ note/gm)?.length, 50)
  assert.match(short, /^and 250 more findings$/m)
})
