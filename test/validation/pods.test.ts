/** A Pod's spec beside its containers and volumes, and its annotations, in the words of a real server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KubernetesVersion } from '../../src/rule.ts'
import { answerTo } from './answers.ts'

const containers = [{ name: 'c', image: 'i' }]

function pod(spec: object, metadata: object = {}): object {
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', ...metadata }, spec: { containers, ...spec } }
}

function refusal(spec: object, metadata: object = {}, kubernetes: KubernetesVersion = '1.32'): string {
  return answerTo(pod(spec, metadata), kubernetes).refusal
}

/** As the server prints several complaints. */
function all(...texts: readonly string[]): string {
  return `[${texts.join(', ')}]`
}

test('a toleration says one thing', () => {
  const tolerations = [
    { key: 'a', operator: 'Equals' },
    { operator: 'Equal', effect: 'NoRun' },
    { key: 'b', operator: 'Exists', value: 'c', tolerationSeconds: 5 }
  ]
  const complaints = all(
    'spec.tolerations[0].operator: Unsupported value: "Equals": supported values: "Equal", "Exists"',
    'spec.tolerations[1].operator: Invalid value: "Equal": operator must be Exists when `key` is empty, which means ' +
      '"match all values and all keys"',
    'spec.tolerations[1].effect: Unsupported value: "NoRun": supported values: "NoSchedule", "PreferNoSchedule", ' +
      '"NoExecute"',
    'spec.tolerations[2].effect: Invalid value: "": effect must be \'NoExecute\' when `tolerationSeconds` is set',
    'spec.tolerations[2].operator: Invalid value: "c": value must be empty when `operator` is \'Exists\''
  )
  assert.equal(refusal({ tolerations }), complaints)
})

test('Pods are spread by a topology key, and each kind of spread stands once', () => {
  const topologySpreadConstraints = [
    {
      maxSkew: 0,
      topologyKey: 'zone',
      whenUnsatisfiable: 'ScheduleAnyway',
      minDomains: 0,
      nodeTaintsPolicy: 'Heed',
      labelSelector: { matchLabels: { app: 'web' } },
      matchLabelKeys: ['app']
    },
    { maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'ScheduleAnyway', matchLabelKeys: ['x'] }
  ]
  const first = 'spec.topologySpreadConstraints[0]'
  const before = [
    `${first}.maxSkew: Invalid value: 0: must be greater than zero`,
    `${first}.{topologyKey, whenUnsatisfiable}: Duplicate value: "{zone, ScheduleAnyway}"`,
    `${first}.minDomains: Invalid value: 0: must be greater than zero`,
    `${first}.minDomains: Invalid value: 0: can only use minDomains if whenUnsatisfiable=DoNotSchedule, not ` +
      'ScheduleAnyway',
    `${first}.nodeTaintsPolicy: Unsupported value: "Heed": supported values: "Honor", "Ignore"`
  ]
  const second = 'spec.topologySpreadConstraints[1]'
  const after = `${second}.matchLabelKeys: Forbidden: must not be specified when labelSelector is not set`
  const ofKeys = `${first}.matchLabelKeys[0]: Invalid value: "app": exists in both matchLabelKeys and labelSelector`
  assert.equal(refusal({ topologySpreadConstraints }), all(...before, ofKeys, after))
  // From 1.34 on the server adds the Pod's own label to the selector, and finds it there twice if the Pod has it.
  assert.equal(refusal({ topologySpreadConstraints }, {}, '1.34'), all(...before, after))
  const merged = `${first}[0]: Invalid value: "app": exists in both matchLabelKeys and labelSelector`
  assert.equal(refusal({ topologySpreadConstraints }, { labels: { app: 'a' } }, '1.34'), all(...before, merged, after))
})

test('keys of labels join the selector of an affinity, with the values of the Pod', () => {
  const term = {
    topologyKey: 'zone',
    labelSelector: { matchExpressions: [{ key: 'tier', operator: 'In', values: ['x'] }] },
    matchLabelKeys: ['tier'],
    mismatchLabelKeys: ['tier']
  }
  const affinity = { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } }
  const at = 'spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0]'
  const twice = `${at}.matchLabelKeys[0]: Invalid value: "tier": exists in both matchLabelKeys and mismatchLabelKeys`
  assert.equal(refusal({ affinity }), twice)
  const inSelector = `${at}[0]: Invalid value: "tier": exists in both matchLabelKeys and labelSelector`
  assert.equal(refusal({ affinity }, { labels: { tier: 'y' } }), all(inSelector, twice))
})

test('the value of a required node label is looked at from 1.33 on', () => {
  const expression = { key: 'zone', operator: 'In', values: ['a b'] }
  const terms = { nodeSelectorTerms: [{ matchExpressions: [expression] }] }
  const affinity = { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms } }
  assert.equal(refusal({ affinity }), '')
  const complaint = /matchExpressions\[0\]\.values\[0\]: Invalid value: "a b": a valid label/
  assert.match(refusal({ affinity }, {}, '1.33'), complaint)
})

test('names are resolved by what stands in the Pod', () => {
  const dnsConfig = { nameservers: ['1.1.1.1', '1.1.1', '::1', '010.0.0.1'], options: [{ value: '1' }] }
  const complaints = all(
    'spec.dnsPolicy: Unsupported value: "Cluster": supported values: "ClusterFirstWithHostNet", "ClusterFirst", ' +
      '"Default", "None"',
    'spec.dnsConfig.nameservers: Invalid value: []string{"1.1.1.1", "1.1.1", "::1", "010.0.0.1"}: must not have more ' +
      'than 3 nameservers',
    'spec.dnsConfig.nameservers[1]: Invalid value: "1.1.1": must be a valid IP address, (e.g. 10.9.8.7 or ' +
      '2001:db8::ffff)',
    'spec.dnsConfig.options[0]: Required value: must not be empty'
  )
  assert.equal(refusal({ dnsPolicy: 'Cluster', dnsConfig }), complaints)
  assert.equal(
    refusal({ dnsPolicy: 'None' }),
    'spec.dnsConfig: Required value: must provide `dnsConfig` when `dnsPolicy` is None'
  )
})

test('a Pod in the network of its machine has the ports of the machine', () => {
  const container = { name: 'c', image: 'i', ports: [{ containerPort: 80, hostPort: 8080 }] }
  const complaint =
    'spec.containers[0].ports[0].hostPort: Invalid value: 8080: must match `containerPort` when `hostNetwork` is true'
  assert.equal(refusal({ hostNetwork: true, containers: [container] }), complaint)
})

test('what only a Pod can have wrong', () => {
  const annotations = {
    'kubernetes.io/config.mirror': 'x',
    'controller.kubernetes.io/pod-deletion-cost': '+1',
    'scheduler.alpha.kubernetes.io/tolerations': '[{"key":"a","operator":"Equals"}]'
  }
  const spec = {
    nodeName: '',
    schedulingGates: [{ name: 'a' }, { name: 'a' }],
    volumes: [{ name: 'v', projected: { sources: [{ serviceAccountToken: { path: 'a' } }] } }],
    ephemeralContainers: [{ name: 'e', image: 'i' }]
  }
  const complaints = all(
    'metadata.annotations[kubernetes.io/config.mirror]: Invalid value: "x": must set spec.nodeName if mirror pod ' +
      'annotation is set',
    'metadata.annotations.scheduler.alpha.kubernetes.io/tolerations[0].operator: Unsupported value: "Equals": ' +
      'supported values: "Equal", "Exists"',
    'metadata.annotations[controller.kubernetes.io/pod-deletion-cost]: Invalid value: "+1": must be a 32bit integer',
    'spec.schedulingGates[1]: Duplicate value: "a"',
    'spec.volumes[0].projected.sources[0].serviceAccountToken: Forbidden: must not be specified when ' +
      'serviceAccountName is not set',
    'spec.ephemeralContainers: Forbidden: cannot be set on create'
  )
  assert.equal(refusal(spec, { annotations }), complaints)
  assert.equal(
    refusal({ nodeName: 'n', schedulingGates: [{ name: 'a' }] }),
    'spec.nodeName: Forbidden: cannot be set until all schedulingGates have been cleared'
  )
})

test('tolerations in an annotation are read as Go does', () => {
  const complaints = {
    '[{"key":1}]': 'json: cannot unmarshal number into Go struct field Toleration.Key of type string',
    '[{"key":"a"': 'unexpected end of JSON input',
    '{}': 'json: cannot unmarshal object into Go value of type []core.Toleration',
    '[] x': "invalid character 'x' after top-level value"
  }
  for (const [text, why] of Object.entries(complaints)) {
    const annotations = { 'scheduler.alpha.kubernetes.io/tolerations': text }
    const said = `metadata.annotations: Invalid value: "scheduler.alpha.kubernetes.io/tolerations": ${why}`
    assert.equal(refusal({}, { annotations }), said)
  }
  const good = '[{"Key":"a","OPERATOR":"Exists","tolerationSeconds":null}]'
  assert.equal(refusal({}, { annotations: { 'scheduler.alpha.kubernetes.io/tolerations': good } }), '')
})
