/** What scales and protects workloads, in the words of a real server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerTo } from './answers.ts'

const scaleTargetRef = { apiVersion: 'apps/v1', kind: 'Deployment', name: 'web' }

function autoscaler(spec: object, version = 'v2', metadata: object = {}): object {
  return {
    apiVersion: `autoscaling/${version}`,
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'web', ...metadata },
    spec: { scaleTargetRef, maxReplicas: 3, ...spec }
  }
}

test('an autoscaler keeps within bounds', () => {
  assert.equal(answerTo(autoscaler({})).refusal, '')
  assert.equal(
    answerTo(autoscaler({ minReplicas: 0, maxReplicas: -1, scaleTargetRef: { kind: 'a/b' } })).refusal,
    '[spec.minReplicas: Invalid value: 0: must be greater than or equal to 1, ' +
      'spec.maxReplicas: Invalid value: -1: must be greater than 0, ' +
      'spec.maxReplicas: Invalid value: -1: must be greater than or equal to `minReplicas`, ' +
      "spec.scaleTargetRef.kind: Invalid value: \"a/b\": may not contain '/', " +
      'spec.scaleTargetRef.name: Required value, ' +
      'spec.metrics: Forbidden: must specify at least one Object or External metric to support scaling to zero ' +
      'replicas]'
  )
  const none = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler', metadata: { name: 'web' } }
  assert.match(answerTo(none).refusal, /^\[spec\.maxReplicas: Invalid value: 0: must be greater than 0, /)
})

test('from 1.34 on the group of what is scaled has to be named', () => {
  const spec = { scaleTargetRef: { kind: 'Deployment', name: 'web' } }
  assert.equal(answerTo(autoscaler(spec)).refusal, '')
  assert.equal(
    answerTo(autoscaler(spec), '1.34').refusal,
    'spec.scaleTargetRef.apiVersion: Invalid value: "": apiVersion must specify API group'
  )
  const core = { scaleTargetRef: { apiVersion: 'v1', kind: 'ReplicationController', name: 'web' } }
  assert.equal(answerTo(autoscaler(core), '1.34').refusal, '')
})

test('a metric has the source that its type names, and a target', () => {
  const refusal = (metric: object): string => answerTo(autoscaler({ metrics: [metric] })).refusal
  const at = 'spec.metrics[0]'
  const types = '"ContainerResource", "External", "Object", "Pods", "Resource"'
  const cases: readonly (readonly [metric: object, refusal: string])[] = [
    [
      {},
      `[${at}.type: Required value: must specify a metric source type, ` +
        `${at}.type: Unsupported value: "": supported values: ${types}]`
    ],
    [{ type: 'Pods' }, `${at}.pods: Required value: must populate information for the given metric source`],
    [
      { type: 'Resource', resource: { name: 'cpu', target: { type: 'utilization', averageUtilization: 0 } }, pods: {} },
      `[${at}.pods.metric.name: Required value: must specify a metric name, ` +
        `${at}.pods.target.type: Required value: must specify a metric target type, ` +
        `${at}.pods.target.type: Invalid value: "": must be either Utilization, Value, or AverageValue, ` +
        `${at}.pods.target.averageValue: Required value: must specify a positive target averageValue, ` +
        `${at}.pods: Forbidden: must populate the given metric source only]`
    ],
    [
      { type: 'Resource', resource: { target: { type: 'Value', averageValue: '0' } } },
      `[${at}.resource.name: Required value: must specify a resource name, ${at}.resource.target.averageValue: ` +
        `Invalid ` +
        'value: resource.Quantity{i:resource.int64Amount{value:0, scale:0}, ' +
        'd:resource.infDecAmount{Dec:(*inf.Dec)(nil)}, s:"0", Format:"DecimalSI"}: must be positive]'
    ],
    [
      { type: 'ContainerResource', containerResource: { name: 'gpu', container: 'web', target: { type: 'Value' } } },
      `[${at}.containerResource.name: Invalid value: gpu: must be a standard resource type or fully qualified, ` +
        `${at}.containerResource.name: Invalid value: gpu: must be a standard resource for containers, ` +
        `${at}.containerResource.target.averageUtilization: Required value: must set either a target raw value or a ` +
        'target utilization]'
    ]
  ]
  for (const [metric, expected] of cases) assert.equal(refusal(metric), expected)
})

test('what scaling may do has limits', () => {
  const scaleUp = { stabilizationWindowSeconds: 3601, policies: [] }
  const behavior = { scaleUp, scaleDown: { policies: [{ type: 'x' }] } }
  assert.equal(
    answerTo(autoscaler({ behavior })).refusal,
    '[spec.behavior.scaleUp.stabilizationWindowSeconds: Invalid value: 3601: must be less than or equal to 3600, ' +
      'spec.behavior.scaleUp.policies: Required value: must specify at least one Policy, ' +
      'spec.behavior.scaleDown.policies[0].type: Unsupported value: "x": supported values: "Percent", "Pods", ' +
      'spec.behavior.scaleDown.policies[0].value: Invalid value: 0: must be greater than zero, ' +
      'spec.behavior.scaleDown.policies[0].periodSeconds: Invalid value: 0: must be greater than zero]'
  )
})

test('autoscaling/v1 is judged as what the server makes of it, and blamed for what it says', () => {
  const annotations = {
    'autoscaling.alpha.kubernetes.io/metrics': '[{"type":"Pods","pods":{"metricName":"a/b","targetAverageValue":"1"}}]',
    'autoscaling.alpha.kubernetes.io/behavior': '{"ScaleUp":{"Policies":[{"Type":"Pods","Value":1,"PeriodSeconds":0}]}}'
  }
  const given = autoscaler({ targetCPUUtilizationPercentage: 0 }, 'v1', { annotations })
  const { refusal, places } = answerTo(given)
  assert.equal(
    refusal,
    "[spec.metrics[0].pods.metric.name: Invalid value: \"a/b\": may not contain '/', " +
      'spec.metrics[1].resource.target.averageUtilization: Invalid value: 0: must be greater than 0, ' +
      'spec.behavior.scaleUp.policies[0].periodSeconds: Invalid value: 0: must be greater than zero]'
  )
  assert.deepEqual(places, [
    'metadata.annotations.autoscaling.alpha.kubernetes.io/metrics',
    'spec.targetCPUUtilizationPercentage',
    'metadata.annotations.autoscaling.alpha.kubernetes.io/behavior'
  ])
  const unread = { 'autoscaling.alpha.kubernetes.io/metrics': 'none' }
  assert.equal(answerTo(autoscaler({}, 'v1', { annotations: unread })).refusal, '')
})

test('a PodDisruptionBudget has one bound', () => {
  const refusal = (spec: object): string =>
    answerTo({ apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', metadata: { name: 'web' }, spec }).refusal
  assert.equal(refusal({ minAvailable: '50%' }), '')
  assert.equal(
    refusal({ minAvailable: 1, maxUnavailable: '101%', unhealthyPodEvictionPolicy: 'Always' }),
    '[spec: Invalid value: policy.PodDisruptionBudgetSpec{MinAvailable:(*intstr.IntOrString)(0x0), ' +
      'Selector:(*v1.LabelSelector)(nil), MaxUnavailable:(*intstr.IntOrString)(0x0), ' +
      'UnhealthyPodEvictionPolicy:(*policy.UnhealthyPodEvictionPolicyType)(0x0)}: minAvailable and maxUnavailable ' +
      'cannot be both set, spec.maxUnavailable: Invalid value: intstr.IntOrString{Type:1, IntVal:0, StrVal:"101%"}: ' +
      'must not be greater than 100%, spec.unhealthyPodEvictionPolicy: Unsupported value: "Always": supported ' +
      'values: "AlwaysAllow", "IfHealthyBudget"]'
  )
})
