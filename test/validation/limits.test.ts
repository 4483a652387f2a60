/** LimitRanges and ResourceQuotas, in the words of a real server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerTo } from './answers.ts'

function of(kind: string, spec: object): object {
  return { apiVersion: 'v1', kind, metadata: { name: 'x' }, spec }
}

function quantity(value: number, scale: number, text: string): string {
  return `resource.Quantity{i:resource.int64Amount{value:${value}, scale:${scale}}, ` +
    `d:resource.infDecAmount{Dec:(*inf.Dec)(nil)}, s:"${text}", Format:"DecimalSI"}`
}

test('the bounds of a LimitRange fit each other, and are printed as they were written', () => {
  const at = 'spec.limits[0]'
  const container = { type: 'Container', min: { cpu: 0.5 }, max: { cpu: '100m' }, maxLimitRequestRatio: { cpu: 0.1 } }
  const pod = { type: 'Pod', default: { cpu: 1 } }
  const limits = [container, { type: 'Container' }, pod, { type: 'PersistentVolumeClaim' }]
  assert.equal(
    answerTo(of('LimitRange', { limits })).refusal,
    `[${at}.min[cpu]: Invalid value: ${quantity(5, -1, '500m')}: min value 500m is greater than max value 100m, ` +
      `${at}.defaultRequest[cpu]: Invalid value: ${quantity(100, -3, '100m')}: min value 500m is greater than ` +
      `default request value 100m, ${at}.default[cpu]: Invalid value: ${quantity(5, -1, '500m')}: min value 500m is ` +
      `greater than default value 100m, ${at}.maxLimitRequestRatio[cpu]: Invalid value: ` +
      `${quantity(1, -1, '100m')}: ratio 100m is less than 1, spec.limits[1].type: Duplicate value: "Container", ` +
      "spec.limits[2].default: Forbidden: may not be specified when `type` is 'Pod', " +
      'spec.limits[3].limits: Required value: either minimum or maximum storage value is required, but neither was ' +
      'provided]'
  )
  const ratio = { type: 'Pod', min: { cpu: 1 }, max: { cpu: 3 }, maxLimitRequestRatio: { cpu: 4 } }
  assert.equal(
    answerTo(of('LimitRange', { limits: [ratio] })).refusal,
    `${at}.maxLimitRequestRatio[cpu]: Invalid value: ${quantity(4, 0, '4')}: ratio 4 is greater than max/min = 3.000000`
  )
})

test('a ResourceQuota counts what can be counted, in scopes that go with it', () => {
  const matchExpressions =
    [{ scopeName: 'Terminating', operator: 'In' }, { scopeName: 'x', operator: 'Exists', values: ['a'] }]
  const hard = { 'pods': 1.5, 'cpu': -1, 'foo': 1, 'services.loadbalancers': 1 }
  const scopes = ['BestEffort', 'NotBestEffort']
  const printed = '[]core.ResourceQuotaScope{"BestEffort", "NotBestEffort"}'
  const at = 'spec.scopeSelector.matchExpressions'
  const requirement = 'core.ScopedResourceSelectorRequirement'
  const { refusal, places } = answerTo(of('ResourceQuota', { hard, scopes, scopeSelector: { matchExpressions } }))
  assert.equal(
    refusal,
    '[spec.hard[cpu]: Invalid value: "-1": must be greater than or equal to 0, ' +
      'spec.hard[foo]: Invalid value: foo: must be a standard resource type or fully qualified, ' +
      'spec.hard[foo]: Invalid value: foo: must be a standard resource for quota, ' +
      `spec.hard[pods]: Invalid value: ${quantity(15, -1, '')}: must be an integer, ` +
      `spec.scopes: Invalid value: ${printed}: unsupported scope applied to resource, ` +
      `spec.scopes: Invalid value: ${printed}: conflicting scopes, ` +
      `${at}: Invalid value: core.ScopeSelector{MatchExpressions:[]${requirement}{${requirement}{ScopeName:` +
      `"Terminating", Operator:"In", Values:[]string(nil)}, ${requirement}{ScopeName:"x", Operator:"Exists", ` +
      'Values:[]string{"a"}}}}: unsupported scope applied to resource, ' +
      `${at}.operator: Invalid value: "In": must be 'Exists' when scope is any of ResourceQuotaScopeTerminating, ` +
      'ResourceQuotaScopeNotTerminating, ResourceQuotaScopeBestEffort, ResourceQuotaScopeNotBestEffort or ' +
      'ResourceQuotaScopeCrossNamespacePodAffinity, ' +
      `${at}.values: Required value: must be at least one value when \`operator\` is 'In' or 'NotIn' for scope ` +
      `selector, ${at}.scopeName: Invalid value: "x": unsupported scope, ` +
      `${at}.values: Invalid value: []string{"a"}: must be no value when \`operator\` is 'Exist' or 'DoesNotExist' ` +
      'for scope selector]'
  )
  assert.equal(places.at(-1), 'spec.scopeSelector.matchExpressions.1.values')
})
