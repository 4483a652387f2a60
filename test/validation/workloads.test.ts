/** Who makes Pods for good, in the words of a real server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KubernetesVersion } from '../../src/rule.ts'
import { answerTo } from './answers.ts'

const containers = [{ name: 'c', image: 'i' }]

function template(spec: object = {}, labels: object = { app: 'web' }): object {
  return { metadata: { labels }, spec: { containers, ...spec } }
}

function workload(kind: string, spec: object): object {
  const selector = { matchLabels: { app: 'web' } }
  return { apiVersion: 'apps/v1', kind, metadata: { name: 'web' }, spec: { selector, template: template(), ...spec } }
}

function refusal(kind: string, spec: object, kubernetes: KubernetesVersion = '1.32'): string {
  return answerTo(workload(kind, spec), kubernetes).refusal
}

const nothing =
  'v1.LabelSelector{MatchLabels:map[string]string(nil), MatchExpressions:[]v1.LabelSelectorRequirement(nil)}'
const mismatch = '`selector` does not match template `labels`'

test('a selector is there, asks for something, and selects the Pods of the template', () => {
  const ofTemplate = `spec.template.metadata.labels: Invalid value: map[string]string{"app":"web"}: ${mismatch}`
  const missing = `[spec.selector: Required value, ${ofTemplate}]`
  assert.equal(refusal('Deployment', { selector: undefined }), missing)
  assert.equal(refusal('StatefulSet', { selector: undefined }), missing)
  assert.equal(refusal('DaemonSet', { selector: undefined }), ofTemplate)
  const empty = `spec.selector: Invalid value: ${nothing}: empty selector is invalid for`
  assert.equal(refusal('ReplicaSet', { selector: {} }), `${empty} deployment`)
  assert.equal(refusal('StatefulSet', { selector: {} }), `${empty} statefulset`)
  const matchExpressions = [
    { key: 'app', operator: 'NotIn', values: ['db'] },
    { key: 'tier', operator: 'Exists' }
  ]
  assert.equal(refusal('Deployment', { selector: { matchExpressions } }), ofTemplate)
  const met = [matchExpressions[0], { key: 'x', operator: 'DoesNotExist' }]
  assert.equal(refusal('Deployment', { selector: { matchExpressions: met } }), '')
})

test('the template of a Deployment is looked at only when its selector is right', () => {
  const spec = { selector: { matchLabels: { app: 'a b' } }, template: template({ containers: [] }) }
  const said = refusal('Deployment', spec)
  assert.match(said, /^\[spec\.selector\.matchLabels: Invalid value: "a b": .*, spec\.selector: Invalid value: /)
  assert.match(said, /: invalid label selector\]$/)
})

test('a Deployment has a strategy, and its Pods run for ever', () => {
  const spec = {
    replicas: -1,
    minReadySeconds: 5,
    progressDeadlineSeconds: 5,
    strategy: { type: 'Recreate', rollingUpdate: {} },
    template: template({ restartPolicy: 'Never', activeDeadlineSeconds: 5 })
  }
  const complaints = [
    'spec.replicas: Invalid value: -1: must be greater than or equal to 0',
    'spec.template.spec.restartPolicy: Unsupported value: "Never": supported values: "Always"',
    'spec.template.spec.activeDeadlineSeconds: Forbidden: activeDeadlineSeconds in ReplicaSet is not Supported',
    "spec.strategy.rollingUpdate: Forbidden: may not be specified when strategy `type` is 'Recreate'",
    'spec.progressDeadlineSeconds: Invalid value: 5: must be greater than minReadySeconds'
  ]
  assert.equal(refusal('Deployment', spec), `[${complaints.join(', ')}]`)
  const rolling = 'spec.strategy.rollingUpdate'
  assert.equal(
    refusal('Deployment', { strategy: { rollingUpdate: { maxUnavailable: 0, maxSurge: '0%' } } }),
    `${rolling}.maxUnavailable: Invalid value: intstr.IntOrString{Type:0, IntVal:0, StrVal:""}: may not be 0 when ` +
      '`maxSurge` is 0'
  )
  assert.equal(
    refusal('Deployment', { strategy: { type: 'Rolling' } }),
    'spec.strategy: Unsupported value: apps.DeploymentStrategy{Type:"Rolling", ' +
      'RollingUpdate:(*apps.RollingUpdateDeployment)(nil)}: supported values: "Recreate", "RollingUpdate"'
  )
})

test('a DaemonSet takes a Pod away, or puts one more, but not both and not neither', () => {
  const update = 'spec.updateStrategy.rollingUpdate'
  assert.equal(
    refusal('DaemonSet', { updateStrategy: { rollingUpdate: { maxSurge: 1 } } }),
    `${update}.maxSurge: Invalid value: intstr.IntOrString{Type:0, IntVal:1, StrVal:""}: may not be set when ` +
      'maxUnavailable is non-zero'
  )
  assert.equal(
    refusal('DaemonSet', { updateStrategy: { rollingUpdate: { maxUnavailable: 0 } } }),
    `${update}.maxUnavailable: Required value: cannot be 0 when maxSurge is 0`
  )
})

test('a StatefulSet tells its Pods apart', () => {
  const spec = {
    podManagementPolicy: 'X',
    updateStrategy: { type: 'OnDelete', rollingUpdate: { partition: 2 } },
    ordinals: { start: -1 },
    persistentVolumeClaimRetentionPolicy: { whenScaled: 'X' }
  }
  const complaints = [
    "spec.podManagementPolicy: Invalid value: \"X\": must be 'OrderedReady' or 'Parallel'",
    'spec.updateStrategy.rollingUpdate: Invalid value: apps.RollingUpdateStatefulSetStrategy{Partition:2, ' +
      "MaxUnavailable:(*intstr.IntOrString)(nil)}: only allowed for updateStrategy 'RollingUpdate'",
    'spec.persistentVolumeClaimRetentionPolicy.whenScaled: Unsupported value: "X": supported values: "Retain", ' +
      '"Delete"',
    'spec.ordinals.start: Invalid value: -1: must be greater than or equal to 0'
  ]
  assert.equal(refusal('StatefulSet', spec), `[${complaints.join(', ')}]`)
})

test('before 1.34 nobody looks into the Pods of a StatefulSet until they are made', () => {
  const mounting = { name: 'c', image: 'i', volumeMounts: [{ name: 'data', mountPath: '/a' }] }
  const spec = {
    serviceName: 'A',
    template: template({ containers: [mounting, {}], volumes: [{ name: 'B', emptyDir: {} }] }),
    volumeClaimTemplates: [{ metadata: { name: 'data' }, spec: { accessModes: [] } }]
  }
  assert.equal(refusal('StatefulSet', spec), '')
  assert.match(refusal('StatefulSet', spec, '1.33'), /^spec\.serviceName: Invalid value: "A": a lowercase RFC 1123/)
  const complaints = refusal('StatefulSet', spec, '1.34')
  assert.match(complaints, /spec\.volumeClaimTemplates\[0\]\.spec\.accessModes: Required value/)
  assert.match(complaints, /spec\.template\.spec\.containers\[1\]\.image: Required value/)
  assert.doesNotMatch(complaints, /volumeMounts/)
  // The volumes of the claims come first.
  assert.match(complaints, /spec\.template\.spec\.volumes\[1\]\.name: Invalid value: "B"/)
  assert.ok(answerTo(workload('StatefulSet', spec), '1.34').places.includes('spec.template.spec.volumes.0.name'))
})

test('what makes no Pods by itself', () => {
  const controller = { apiVersion: 'v1', kind: 'ReplicationController', metadata: { name: 'rc' } }
  assert.equal(
    answerTo({ ...controller, spec: { selector: { a: 'b' }, replicas: -1 } }).refusal,
    '[spec.replicas: Invalid value: -1: must be greater than or equal to 0, spec.template: Required value]'
  )
  const { places } = answerTo({
    apiVersion: 'v1',
    kind: 'PodTemplate',
    metadata: { name: 't' },
    template: template({}, { a: 'b c' })
  })
  assert.deepEqual(places, ['template.metadata.labels.a'])
  const revision = { apiVersion: 'apps/v1', kind: 'ControllerRevision', metadata: { name: 'r' }, revision: 1 }
  assert.equal(answerTo(revision).refusal, 'data: Required value: data is mandatory')
  assert.equal(answerTo({ ...revision, data: [] }).refusal, 'data: Required value: data must be a valid JSON object')
})

test('an annotation that was a number once is one still', () => {
  const annotated = (kind: string, name: string, value: string): string => {
    const object = workload(kind, {})
    return answerTo({ ...object, metadata: { name: 'web', annotations: { [name]: value } } }).refusal
  }
  const generation = 'deprecated.daemonset.template.generation'
  assert.equal(
    annotated('DaemonSet', generation, 'x'),
    'DaemonSet in version "v1" cannot be handled as a DaemonSet: strconv.ParseInt: parsing "x": invalid syntax'
  )
  assert.equal(annotated('DaemonSet', generation, '-5'), '')
  assert.equal(
    annotated('Deployment', 'deprecated.deployment.rollback.to', '-5'),
    'spec.rollback.version: Invalid value: -5: must be greater than or equal to 0'
  )
})
