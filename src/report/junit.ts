/** The report as JUnit XML, for the test pages of Jenkins, GitLab and others: an object is a test, a file a suite. */
import { append } from '../append.ts'
import type { Finding } from '../finding.ts'
import { distinct } from './distinct.ts'
import type { Reporter } from './reporter.ts'
import { groupByFile } from './text.ts'
import type { ObjectGroup } from './text.ts'
import { noCommands, visible, visibleLines } from './visible.ts'
import { count, findingLine, nameOf, verdictWords } from './wording.ts'
import { xmlAttributes, xmlText } from './xml.ts'

type Outcome = 'passed' | 'failure' | 'skipped'

interface TestCase {
  readonly outcome: Outcome
  readonly xml: string
}

/**
 * Each object is one test, so that its name stays while its findings change, and a server can tell that a test fails
 * no more. A test fails when the object is refused or has an error; it is skipped when the answer cannot be known, when
 * the document is no object, and when all its errors are suppressed; else it passes. The findings stand in the test's
 * text, a line each and below it what to write instead, then the refusal in the cluster's words.
 *
 * The attributes are those in the schema of Jenkins' xUnit plugin, which refuses others: so the file is the class, and
 * no test has a `file`. GitLab keeps one of the tests that agree in suite, class and name: names are distinct.
 * Source of behaviour: junit-10.xsd of https://github.com/jenkinsci/xunit-plugin, and GitLab's
 * lib/gitlab/ci/parsers/test/junit.rb and lib/gitlab/ci/reports/test_case.rb
 */
export const junit: Reporter = report => {
  const all: TestCase[] = []
  const suites = groupByFile(report).map(({ file, objects }) => {
    const unique = distinct(' #')
    const cases = objects.map(object => testCase(file, unique(titleOf(object)), object))
    append(all, cases)
    const numbers = { ...numbersOf(cases), skipped: cases.filter(({ outcome }) => outcome === 'skipped').length }
    const attributes = xmlAttributes({ name: visible(file), ...numbers, time: 0 })
    return `  <testsuite${attributes}>\n${cases.map(({ xml }) => xml).join('')}  </testsuite>\n`
  })
  const attributes = xmlAttributes({ name: 'preadmit', ...numbersOf(all), time: 0 })
  const body = `<testsuites${attributes}>\n${suites.join('')}</testsuites>\n`
  return noCommands(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`)
}

function numbersOf(cases: readonly TestCase[]): Record<'tests' | 'failures' | 'errors', number> {
  return { tests: cases.length, failures: cases.filter(({ outcome }) => outcome === 'failure').length, errors: 0 }
}

/** `Deployment web in tool-x`; of a document that is no object, its number. */
function titleOf({ verdict, findings, document, item }: ObjectGroup): string {
  const resource = findings.find(finding => finding.resource !== null)?.resource ?? verdict
  if (resource !== undefined && (resource.kind !== '' || resource.name !== '')) return nameOf(resource)
  return `document ${document + 1}${item < 0 ? '' : `, item ${item + 1}`}`
}

function testCase(file: string, name: string, object: ObjectGroup): TestCase {
  const { outcome, message } = judge(object)
  const head = `    <testcase${xmlAttributes({ name, classname: visible(file), time: 0 })}`
  const text = textOf(object)
  if (outcome === 'passed') {
    const xml = text === '' ? `${head}/>\n` : `${head}>\n      <system-out>${text}</system-out>\n    </testcase>\n`
    return { outcome, xml }
  }
  const { verdict = 'skipped' } = object.verdict ?? {}
  const type = verdict === 'skipped' ? 'unreadable' : verdict
  const element = `<${outcome}${xmlAttributes({ type, message })}`
  return { outcome, xml: `${head}>\n      ${element}>${text}</${outcome}>\n    </testcase>\n` }
}

/** What becomes of the test, and the line that test pages show of it. */
function judge({ findings, verdict }: ObjectGroup): { readonly outcome: Outcome; readonly message: string } {
  // The configuration may call a cause of the refusal less than an error, and anything else one.
  const errors = findings.filter(({ severity, effect }) =>
    severity === 'error' || effect === 'rejects' || effect === 'rejects-pods')
  const [first, ...more] = errors.filter(finding => finding.suppressed === null)
  if (first !== undefined) {
    const rest = more.length === 0 ? '' : ` (and ${count(more.length, 'more error')})`
    return { outcome: 'failure', message: `${visible(first.message)}${rest}` }
  }
  const refused = verdict?.verdict === 'rejected' || verdict?.verdict === 'pods-rejected'
  if (errors.length > 0) {
    const still = refused ? ', and the cluster will still refuse it' : ''
    return { outcome: 'skipped', message: `${count(errors.length, 'error')} suppressed${still}` }
  }
  if (verdict === undefined) return { outcome: 'passed', message: '' }
  const message = verdictWords(verdict)
  if (refused) return { outcome: 'failure', message }
  return { outcome: verdict.verdict === 'admitted' ? 'passed' : 'skipped', message }
}

/** All findings of the object and the cluster's refusal, as text of an element. */
function textOf({ findings, verdict }: ObjectGroup): string {
  const refusal = verdict?.responses.find(({ action }) => action === 'deny')
  const lines = findings.flatMap(linesOf)
  if (refusal !== undefined) {
    lines.push('The cluster would say:', ...visibleLines(refusal.message).map(line => `  ${line}`))
  }
  return lines.map(xmlText).join('\n')
}

function linesOf(finding: Finding): string[] {
  const { help, suppressed } = finding
  const lines = [findingLine(finding)]
  if (suppressed !== null) lines.push(`  suppressed: ${visible(suppressed.reason)}`)
  if (help.trim() !== '') {
    lines.push(...visibleLines(help).map((line, at) => `  ${at === 0 ? 'help:' : '     '} ${line}`))
  }
  return lines
}
