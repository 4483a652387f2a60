/** What containers and Pods ask for, in the words of a real server; of newer releases as their source has them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KubernetesVersion } from '../../src/rule.ts'
import { answerTo } from './answers.ts'

function pod(resources: object, spec: object = {}): object {
  const containers = [{ name: 'web', image: 'web', resources }]
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'web', namespace: 'blog' }, spec: { containers, ...spec } }
}

function saidOf(resources: object): readonly string[] {
  const { refusal } = answerTo(pod(resources))
  return refusal.replace(/^\[|\]$/g, '').split(/, (?=spec\.)/).map(text => text.replace('spec.containers[0].', ''))
}

test('resources have names that containers can ask for', () => {
  assert.deepEqual(saidOf({ limits: { 'foo': '1', 'kubernetes.io/x': '1', 'a/b/c': '1' } }).slice(0, 4), [
    'resources.limits[a/b/c]: Invalid value: a/b/c: a qualified name must consist of alphanumeric characters, ' +
      "'-', '_' or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or " +
      "'123-abc', regex used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]') with an optional DNS " +
      "subdomain prefix and '/' (e.g. 'example.com/MyName')",
    "resources.limits[a/b/c]: Invalid value: a/b/c: doesn't follow extended resource name standard",
    'resources.limits[foo]: Invalid value: foo: must be a standard resource type or fully qualified',
    'resources.limits[foo]: Invalid value: foo: must be a standard resource for containers'
  ])
})

test('amounts are as they were written: in whole pieces, in whole pages, no less than nothing', () => {
  const quantity = (value: string, large: string): string =>
    `resource.Quantity{i:resource.int64Amount{${value}}, d:resource.infDecAmount{Dec:(*inf.Dec)(${large})}, s:"", ` +
    'Format:"DecimalSI"}'
  assert.deepEqual(saidOf({ limits: { 'cpu': '-1', 'hugepages-2Mi': '3Mi', 'x.y/z': '1.5' } }).slice(0, 3), [
    'resources.limits[cpu]: Invalid value: "-1": must be greater than or equal to 0',
    'resources.limits[hugepages-2Mi]: Invalid value: "3Mi": 3Mi is not positive integer multiple of hugepages-2Mi',
    `resources.limits[x.y/z]: Invalid value: ${quantity('value:15, scale:-1', 'nil')}: must be an integer`
  ])
  // What the server fills in from the limit is written like it; so large an amount overflows.
  assert.deepEqual(saidOf({ limits: { 'x.y/z': '12345678901234567890.5' } }), [
    `resources.limits[x.y/z]: Invalid value: ${quantity('value:0, scale:0', '0x0')}: must be an integer`,
    `resources.requests[x.y/z]: Invalid value: ${quantity('value:0, scale:0', '0x0')}: must be an integer`
  ])
  assert.deepEqual(saidOf({ limits: { 'hugepages-2Mi': '2Mi' } }), [
    'resources: Forbidden: HugePages require cpu or memory'
  ])
})

test('what it costs to run a Pod at all is an amount like others', () => {
  const { refusal, places } = answerTo(pod({}, { overhead: { cpu: '-1' } }))
  assert.equal(refusal, 'spec.overhead.limits[cpu]: Invalid value: "-1": must be greater than or equal to 0')
  assert.deepEqual(places, ['spec.overhead.cpu'])
})

test('claims are dropped before 1.34, and then are those of the Pod', () => {
  const claims = [{ name: 'a' }, { name: 'a', request: 'b' }, { name: 'c' }]
  const asked = (kubernetes: KubernetesVersion): string =>
    answerTo(pod({ claims }, { resourceClaims: [{ name: 'a', resourceClaimName: 'a' }] }), kubernetes).refusal
  assert.equal(asked('1.33'), '')
  assert.equal(
    asked('1.34'),
    '[spec.containers[0].resources.claims[1]: Duplicate value: "a", spec.containers[0].resources.claims[2]: ' +
      'Not found: "c": must be one of the names in pod.spec.resourceClaims: a]'
  )
})

test('a Pod asks for as much as its containers, from 1.34 on', () => {
  const resources = { limits: { 'cpu': '1', 'x.y/z': '1' }, requests: { cpu: '500m' } }
  const object = pod({ requests: { cpu: '600m' }, limits: { cpu: '2' } }, { resources })
  assert.equal(answerTo(object).refusal, '')
  assert.equal(
    answerTo(object, '1.34').refusal,
    '[spec.resources.limits[x.y/z]: Unsupported value: "x.y/z": supported values: "cpu", "hugepages-", "memory", ' +
      'spec.resources.requests[cpu]: Invalid value: "500m": must be greater than or equal to aggregate container ' +
      'requests of 600m, ' +
      'spec.resources.containers[0][cpu].limits: Invalid value: "2": must be less than or equal to pod limits of 1]'
  )
  const windows = pod({}, { resources, os: { name: 'windows' } })
  assert.equal(answerTo(windows, '1.34').refusal, 'spec.resources: Forbidden: may not be set for a windows pod')
})
