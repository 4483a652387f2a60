/** What later releases say in other words, as their own code says it. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerTo } from './answers.ts'
import { wrongName } from './texts.ts'

const containers = [{ name: 'c', image: 'i' }]
const template = { metadata: { labels: { app: '<b>' } }, spec: { containers } }
const set = {
  apiVersion: 'apps/v1',
  kind: 'DaemonSet',
  metadata: { name: 'web' },
  spec: { selector: {}, updateStrategy: { type: 'X', rollingUpdate: { maxSurge: '5%' } }, template }
}

test('from 1.34 on values are printed as JSON', () => {
  const label = "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and " +
    "must start and end with an alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for " +
    "validation is '(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')"
  const complaints = [
    'spec.selector: Invalid value: {}: empty selector is invalid for daemonset',
    `spec.template.labels: Invalid value: "<b>": ${label}`,
    'spec.updateStrategy: Unsupported value: {"Type":"X","RollingUpdate":{"MaxUnavailable":0,"MaxSurge":"5%"}}: ' +
      'supported values: "RollingUpdate", "OnDelete"'
  ]
  assert.equal(answerTo(set, '1.34').refusal, `[${complaints.join(', ')}]`)
  const matchExpressions = [{ key: 'app', operator: 'Exists' }]
  const wrong = { key: '-', operator: 'In' }
  const selector = { matchLabels: { b: '', a: 'x' }, matchExpressions: [...matchExpressions, wrong] }
  const deployment = { ...set, kind: 'Deployment', spec: { selector, template } }
  const said = answerTo(deployment, '1.34').refusal
  const printed = '{"matchLabels":{"a":"x","b":""},"matchExpressions":[{"key":"app","operator":"Exists"},' +
    '{"key":"-","operator":"In"}]}'
  assert.ok(said.includes(`, spec.selector: Invalid value: ${printed}: invalid label selector]`), said)
  const elsewhere = { matchExpressions: [{ key: 'x', operator: 'Exists' }] }
  const other = { ...set, kind: 'ReplicaSet', spec: { selector: elsewhere, template } }
  assert.match(answerTo(other, '1.34').refusal,
    /labels: Invalid value: \{"app":"\\u003cb\\u003e"\}: `selector` does not/)
})

test('from 1.35 on what a label may be is said in other words', () => {
  const labels = { [`${'x'.repeat(64)}-`]: 'x'.repeat(64), 'a/b/c': '' }
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', labels }, spec: { containers } }
  const at = 'metadata.labels: Invalid value:'
  const complaints = (unit: string, name: string): string => `[${[
    `${at} "a/b/c": ${name} ${wrongName.slice('name part '.length)} with an optional DNS subdomain prefix and '/' ` +
      "(e.g. 'example.com/MyName')",
    `${at} "${'x'.repeat(64)}-": name part must be no more than 63 ${unit}`,
    `${at} "${'x'.repeat(64)}-": ${wrongName}`,
    `${at} "${'x'.repeat(64)}": must be no more than 63 ${unit}`
  ].join(', ')}]`
  assert.equal(answerTo(pod, '1.34').refusal, complaints('characters', 'a qualified name'))
  assert.equal(answerTo(pod, '1.35').refusal, complaints('bytes', 'a valid label key'))
})

test('an owner is named in fewer words from 1.34 on', () => {
  const ownerReferences = [{ apiVersion: 'v1', kind: 'Pod', name: 'p', uid: '' }]
  const pod = { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', ownerReferences }, spec: { containers } }
  const at = 'metadata.ownerReferences.uid: Invalid value: "":'
  assert.equal(answerTo(pod, '1.33').refusal, `${at} uid must not be empty`)
  assert.equal(answerTo(pod, '1.34').refusal, `${at} must not be empty`)
})

test('from 1.34 on the conditions of a CronJob are met when they are true, as those of a Job', () => {
  const rules = [{ action: 'Ignore', onPodConditions: [{ type: 'DisruptionTarget' }] }]
  const job = { template: { spec: { restartPolicy: 'Never', containers } }, podFailurePolicy: { rules } }
  const cronJob = {
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    metadata: { name: 'c' },
    spec: { schedule: '@daily', jobTemplate: { spec: job } }
  }
  assert.match(answerTo(cronJob, '1.33').refusal, /onPodConditions\[0\]\.status: Required value/)
  assert.equal(answerTo(cronJob, '1.34').refusal, '')
})
