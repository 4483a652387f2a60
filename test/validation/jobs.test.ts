/** Jobs and CronJobs, in the words of a real server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scheduleError } from '../../src/admission/validation/workloads/schedule.ts'
import { zoneError } from '../../src/admission/validation/workloads/time-zone.ts'
import { answerTo } from './answers.ts'

const containers = [{ name: 'c', image: 'i' }]

function template(restartPolicy: string, labels?: object): object {
  return { metadata: { labels }, spec: { containers, restartPolicy } }
}

function refusal(spec: object, name = 'j'): string {
  const job = { template: template('Never'), ...spec }
  return answerTo({ apiVersion: 'batch/v1', kind: 'Job', metadata: { name }, spec: job }).refusal
}

function cronRefusal(spec: object, name = 'c'): string {
  const cron = { schedule: '@daily', jobTemplate: { spec: { template: template('Never') } }, ...spec }
  return answerTo({ apiVersion: 'batch/v1', kind: 'CronJob', metadata: { name }, spec: cron }).refusal
}

test('the Pods of a Job come to an end', () => {
  const said = 'spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"'
  assert.equal(refusal({ template: template('Always') }), said)
})

test('a Job makes its selector and its labels itself', () => {
  const spec = { selector: { matchLabels: { a: 'b' } }, template: template('Never', { 'job-name': 'x' }) }
  const uid = 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'
  const labels =
    `map[string]string{"batch.kubernetes.io/controller-uid":"${uid}", "batch.kubernetes.io/job-name":"j", ` +
    `"controller-uid":"${uid}", "job-name":"x"}`
  const complaints = [
    `spec.template.metadata.labels[job-name]: Invalid value: ${labels}: must be 'j'`,
    'spec.selector: Invalid value: v1.LabelSelector{MatchLabels:map[string]string{"a":"b", ' +
      `"batch.kubernetes.io/controller-uid":"${uid}"}, MatchExpressions:[]v1.LabelSelectorRequirement(nil)}: ` +
      '`selector` not auto-generated',
    `spec.template.metadata.labels: Invalid value: ${labels}: \`selector\` does not match template \`labels\``
  ]
  assert.equal(refusal(spec), `[${complaints.join(', ')}]`)
  const own = { manualSelector: true, selector: { matchLabels: { a: 'b' } }, template: template('Never', { a: 'b' }) }
  assert.equal(refusal(own), '')
})

test('indexes need to be counted', () => {
  const complaints = [
    'spec.managedBy: Invalid value: "x": must be a domain-prefixed path (such as "acme.io/foo")',
    'spec.completions: Required value: when completion mode is Indexed',
    'spec.podReplacementPolicy: Unsupported value: "Never": supported values: "Failed", "TerminatingOrFailed"'
  ]
  const spec = { completionMode: 'Indexed', parallelism: 3, managedBy: 'x', podReplacementPolicy: 'Never' }
  assert.equal(refusal(spec), `[${complaints.join(', ')}]`)
  assert.equal(
    refusal({ maxFailedIndexes: 1, successPolicy: { rules: [{ succeededIndexes: '1' }] } }),
    '[spec.backoffLimitPerIndex: Required value: when maxFailedIndexes is specified, ' +
      'spec.maxFailedIndexes: Invalid value: 1: requires indexed completion mode, ' +
      'spec.successPolicy: Invalid value: batch.SuccessPolicy{Rules:[]batch.SuccessPolicyRule{' +
      'batch.SuccessPolicyRule{SucceededIndexes:(*string)(0x0), SucceededCount:(*int32)(nil)}}}: ' +
      'requires indexed completion mode]'
  )
  const long = 'x'.repeat(61)
  assert.equal(
    refusal({ completions: 100, completionMode: 'Indexed' }, long),
    `metadata.name: Invalid value: "${long}": will not able to create pod with invalid DNS label: ${long}-99`
  )
})

test('a success policy names indexes that there are', () => {
  const rules = [
    { succeededIndexes: '0,2-1', succeededCount: 4 },
    {},
    { succeededIndexes: '3' },
    { succeededIndexes: '0-2', succeededCount: 3 }
  ]
  const at = 'spec.successPolicy.rules'
  const complaints = [
    `${at}[0].succeededIndexes: Invalid value: "0,2-1": error parsing succeededIndexes: non-increasing order, ` +
      'previous: 2, current: 1',
    `${at}[0].succeededCount: Invalid value: 4: must be less than or equal to 3 (the number of specified completions)`,
    `${at}[0].succeededCount: Invalid value: 4: must be less than or equal to 0 (the number of indexes in the ` +
      'specified succeededIndexes field)',
    `${at}[1]: Required value: at least one of succeededCount or succeededIndexes must be specified`,
    `${at}[2].succeededIndexes: Invalid value: "3": error parsing succeededIndexes: too large index: "3"`
  ]
  const said = refusal({ completions: 3, completionMode: 'Indexed', successPolicy: { rules } })
  assert.equal(said, `[${complaints.join(', ')}]`)
})

test('a failure policy says which failures, and what is done', () => {
  const rules = [
    { action: 'FailIndex', onExitCodes: { operator: 'In', containerName: 'x', values: [2, 1, 1, 0] } },
    { onPodConditions: [{ type: 'A' }] },
    { action: 'Skip' }
  ]
  const at = 'spec.podFailurePolicy.rules'
  const complaints = [
    `${at}[0].action: Invalid value: "FailIndex": requires the backoffLimitPerIndex to be set`,
    `${at}[0].onExitCodes.containerName: Invalid value: "x": must be one of the container or initContainer names in ` +
      'the pod template',
    `${at}[0].onExitCodes.values[2]: Duplicate value: 1`,
    `${at}[0].onExitCodes.values[3]: Invalid value: 0: must not be 0 for the In operator`,
    `${at}[0].onExitCodes.values: Invalid value: []int32{2, 1, 1, 0}: must be ordered`,
    `${at}[1].action: Required value: valid values: ["Count" "FailIndex" "FailJob" "Ignore"]`,
    `${at}[2].action: Unsupported value: "Skip": supported values: "Count", "FailIndex", "FailJob", "Ignore"`,
    `${at}[2]: Invalid value: specifying one of OnExitCodes and OnPodConditions is required`,
    'spec.template.spec.restartPolicy: Invalid value: "OnFailure": only "Never" is supported when podFailurePolicy ' +
      'is specified'
  ]
  const said = refusal({ podFailurePolicy: { rules }, template: template('OnFailure') })
  assert.equal(said, `[${complaints.join(', ')}]`)
  // The status is filled in for a Job, and not for the Job of a CronJob.
  const jobTemplate = {
    spec: {
      podFailurePolicy: { rules: [{ action: 'Count', onPodConditions: [{ type: 'A' }] }] },
      template: template('Never')
    }
  }
  assert.equal(
    cronRefusal({ jobTemplate }),
    'spec.jobTemplate.spec.podFailurePolicy.rules[0].onPodConditions[0].status: Required value: valid values: ' +
      '["False" "True" "Unknown"]'
  )
})

test('a CronJob has a schedule, and a name to which a Job can add the time', () => {
  const when = { timeZone: 'europe/berlin', schedule: 'TZ=UTC 0 * * *' }
  const spec = { concurrencyPolicy: 'X', startingDeadlineSeconds: -1, ...when }
  const name = 'x'.repeat(53)
  const complaints = [
    'spec.schedule: Invalid value: "TZ=UTC 0 * * *": expected exactly 5 fields, found 4: [0 * * *]',
    'spec.schedule: Invalid value: "TZ=UTC 0 * * *": cannot use TZ or CRON_TZ in schedule, use timeZone field instead',
    'spec.startingDeadlineSeconds: Invalid value: -1: must be greater than or equal to 0',
    'spec.timeZone: Invalid value: "europe/berlin": unknown time zone europe/berlin',
    'spec.concurrencyPolicy: Unsupported value: "X": supported values: "Allow", "Forbid", "Replace"',
    `metadata.name: Invalid value: "${name}": must be no more than 52 characters`
  ]
  assert.equal(cronRefusal(spec, name), `[${complaints.join(', ')}]`)
  const jobTemplate = {
    spec: { selector: { matchLabels: { a: 'b' } }, manualSelector: true, template: template('Never') }
  }
  const end =
    '`selector` will be auto-generated, spec.jobTemplate.spec.manualSelector: Unsupported value: true: supported ' +
    'values: "nil", "false"]'
  assert.ok(cronRefusal({ jobTemplate }).endsWith(end))
})

test('a schedule is read as robfig/cron does', () => {
  const good = [
    '* * * * *', '*/5 1-3 1,15 jan-MAR mon-fri/2', '? 0 ? * *', ', * * * *', '+5 * * * *', '0/70 * * * *', '@hourly',
    '@every 1h30m', '@every -1.5s', 'TZ=Europe/Berlin @daily', ' 0  0\t1 1 *'
  ]
  for (const schedule of good) assert.equal(scheduleError(schedule), undefined, schedule)
  const bad = {
    '': 'expected exactly 5 fields, found 0: []',
    '60 * * * *': 'end of range (60) above maximum (59): 60',
    '* * 0 * *': 'beginning of range (0) below minimum (1): 0',
    '* * * * 7': 'end of range (7) above maximum (6): 7',
    '5-3 * * * *': 'beginning of range (5) beyond end of range (3): 5-3',
    '*/0 * * * *': 'step of range should be a positive number: */0',
    '1-2-3 * * * *': 'too many hyphens: 1-2-3',
    '1/2/3 * * * *': 'too many slashes: 1/2/3',
    '*/-5 * * * *': 'negative number (-5) not allowed: -5',
    'x * * * *': 'failed to parse int from x: strconv.Atoi: parsing "x": invalid syntax',
    '99999999999999999999 * * * *':
      'failed to parse int from 99999999999999999999: strconv.Atoi: parsing "99999999999999999999": value out of range',
    '@noon': 'unrecognized descriptor: @noon',
    '@every 5': 'failed to parse duration @every 5: time: missing unit in duration "5"',
    '@every 5q': 'failed to parse duration @every 5q: time: unknown unit "q" in duration "5q"',
    '@every .h': 'failed to parse duration @every .h: time: invalid duration ".h"',
    'CRON_TZ=Mars/X * * * * *': 'provided bad location Mars/X: unknown time zone Mars/X',
    'TZ=../x * * * * *': 'provided bad location ../x: time: invalid location name'
  }
  for (const [schedule, why] of Object.entries(bad)) assert.equal(scheduleError(schedule), why, schedule)
})

test('time zones are those of the tz database, with its capitals', () => {
  const zones = [
    'UTC', 'Etc/UTC', 'Etc/GMT+12', 'EST5EDT', 'US/Pacific', 'GB-Eire', 'NZ-CHAT', 'W-SU', 'Europe/Isle_of_Man',
    'America/Port-au-Prince', 'America/Knox_IN', 'America/Argentina/ComodRivadavia', 'Antarctica/DumontDUrville',
    'Factory'
  ]
  for (const zone of zones) assert.equal(zoneError(zone), undefined, zone)
  const others = [
    'utc', 'Utc', 'europe/berlin', 'EUROPE/BERLIN', 'Europe/berlin', 'PST', 'Pst', 'ACT', 'SystemV/AST4',
    'Systemv/Ast4', 'US/Pacific-New', '+01', '+01:00', 'UTC+1', 'Europe', 'Mars/X'
  ]
  for (const zone of others) assert.equal(zoneError(zone), `unknown time zone ${zone}`, zone)
})
