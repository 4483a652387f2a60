/** Kinds that belong to the whole cluster, or to what runs it, in the words of a real server. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerTo } from './answers.ts'
import { wrongDns1035Label, wrongLabel, wrongName } from './texts.ts'

const metadata = { name: 'x' }

test('a Namespace is a DNS label, and knows its finalizers', () => {
  const named = { name: 'A', finalizers: ['x'] }
  const unknown = 'name is neither a standard finalizer name nor is it fully qualified'
  const { refusal, places } =
    answerTo({ apiVersion: 'v1', kind: 'Namespace', metadata: named, spec: { finalizers: ['y', 'kubernetes'] } })
  assert.equal(
    refusal,
    `[metadata.name: Invalid value: "A": ${wrongLabel}, metadata.finalizers[0]: Invalid value: "x": ${unknown}, ` +
      `spec.finalizers: Invalid value: "y": ${unknown}]`
  )
  assert.deepEqual(places, ['metadata.name', 'metadata.finalizers.0', 'spec.finalizers.0'])
})

test('a ServiceAccount with a deprecated annotation is warned of', () => {
  const annotations = { 'kubernetes.io/enforce-mountable-secrets': 'true' }
  const account = { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'x', annotations } }
  assert.deepEqual(answerTo(account).warnings, [
    'metadata.annotations[kubernetes.io/enforce-mountable-secrets]: deprecated in v1.32+; prefer separate namespaces ' +
      'to isolate access to mounted secrets'
  ])
  assert.deepEqual(answerTo(account, '1.31').warnings, [])
})

test('a Node has taints that differ, and one network of each family', () => {
  const taint = { key: 'a', effect: 'NoSchedule' }
  const spec = { taints: [taint, taint, { key: '', effect: 'x' }], podCIDRs: ['10.0.0.0/24', '10.0.1.0/24', 'x'] }
  const { refusal, places } =
    answerTo({ apiVersion: 'v1', kind: 'Node', metadata, spec, status: { capacity: { pods: 1.5 } } })
  const half = 'resource.Quantity{i:resource.int64Amount{value:15, scale:-1}, ' +
    'd:resource.infDecAmount{Dec:(*inf.Dec)(nil)}, s:"", Format:"DecimalSI"}'
  assert.equal(
    refusal,
    '[metadata.taints[1]: Duplicate value: core.Taint{Key:"a", Value:"", Effect:"NoSchedule", TimeAdded:<nil>}: ' +
      'taints must be unique by key and effect pair, metadata.taints[2].key: Invalid value: "": name part must be ' +
      `non-empty, metadata.taints[2].key: Invalid value: "": ${wrongName}, ` +
      'metadata.taints[2].effect: Unsupported value: "x": supported values: "NoSchedule", "PreferNoSchedule", ' +
      `"NoExecute", status.capacity.pods: Invalid value: ${half}: must be an integer, ` +
      `status.allocatable.pods: Invalid value: ${half}: must be an integer, ` +
      'spec.podCIDRs[2]: Invalid value: "x": must be a valid CIDR value, (e.g. 10.9.8.0/24 or 2001:db8::/64), ' +
      'spec.podCIDRs: Internal error: invalid PodCIDRs. failed to check with dual stack with error:invalid CIDR[2]: ' +
      '<nil> (invalid CIDR address: x), spec.podCIDRs: Invalid value: []string{"10.0.0.0/24", "10.0.1.0/24", "x"}: ' +
      'may specify no more than one CIDR for each IP family]'
  )
  assert.equal(places[0], 'spec.taints.1')
})

test('what a cluster itself uses is not for others', () => {
  const of = (rest: object): object =>
    ({ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata, ...rest })
  assert.equal(
    answerTo(of({ metadata: { name: 'system-x' }, value: 1, preemptionPolicy: 'never' })).refusal,
    "[metadata.name: Forbidden: priority class names with 'system-' prefix are reserved for system use only. error: " +
      'system-x is not a known system priority class, preemptionPolicy: Unsupported value: "never": supported ' +
      'values: "PreemptLowerPriority", "Never"]'
  )
  assert.equal(
    answerTo(of({ value: 1000000001 })).refusal,
    'value: Forbidden: maximum allowed value of a user defined priority is 1000000000'
  )
})

test('a RuntimeClass names a handler, its costs and its nodes', () => {
  const scheduling = { nodeSelector: { 'a b': 'c' }, tolerations: [{ key: 'a' }, { key: 'a' }] }
  const overhead = { podFixed: { 'hugepages-2Mi': '3Mi', 'foo': 1 } }
  const runtime = { apiVersion: 'node.k8s.io/v1', kind: 'RuntimeClass', metadata, handler: 'A', overhead, scheduling }
  const { refusal, places } = answerTo(runtime)
  assert.equal(
    refusal,
    `[handler: Invalid value: "A": ${wrongLabel}, ` +
      'overhead.limits[foo]: Invalid value: foo: must be a standard resource type or fully qualified, ' +
      'overhead.limits[foo]: Invalid value: foo: must be a standard resource for containers, ' +
      'overhead.limits[hugepages-2Mi]: Invalid value: "3Mi": 3Mi is not positive integer multiple of hugepages-2Mi, ' +
      'overhead: Forbidden: HugePages require cpu or memory, ' +
      `scheduling.nodeSelector: Invalid value: "a b": ${wrongName}, ` +
      'scheduling.tolerations[1]: Duplicate value: core.Toleration{Key:"a", Operator:"", Value:"", Effect:"", ' +
      'TolerationSeconds:(*int64)(nil)}]'
  )
  assert.equal(places[1], 'overhead.podFixed.foo')
  assert.equal(answerTo({ ...runtime, handler: 'a', overhead: {}, scheduling: {} }).refusal, '')
})

test('an APIService is named by its version and group', () => {
  const spec = { group: 'a', version: 'V1', groupPriorityMinimum: 20001, caBundle: 'aGk=', insecureSkipTLSVerify: true }
  assert.equal(
    answerTo({ apiVersion: 'apiregistration.k8s.io/v1', kind: 'APIService', metadata, spec }).refusal,
    '[metadata.name: Invalid value: "x": must be `spec.version+"."+spec.group`: "V1.a", ' +
      `spec.version: Invalid value: "V1": ${wrongDns1035Label}, ` +
      'spec.groupPriorityMinimum: Invalid value: 20001: must be positive and less than 20000, ' +
      'spec.versionPriority: Invalid value: 0: must be positive and less than 1000, ' +
      'spec.caBundle: Invalid value: "2 bytes": local APIServices may not have a caBundle, ' +
      'spec.insecureSkipTLSVerify: Invalid value: true: local APIServices may not have insecureSkipTLSVerify]'
  )
})

test('flow control says whose requests have which priority', () => {
  const of = (kind: string, spec: object): object =>
    ({ apiVersion: 'flowcontrol.apiserver.k8s.io/v1', kind, metadata, spec })
  const rule = {
    subjects: [{ kind: 'User', group: { name: 'a' } }],
    resourceRules: [{ verbs: ['*', 'get'], apiGroups: [''], resources: ['pods'] }],
    nonResourceRules: [{ verbs: ['x'], nonResourceURLs: ['/a*'] }]
  }
  const schema = of('FlowSchema', { matchingPrecedence: 1, distinguisherMethod: { type: 'x' }, rules: [rule] })
  const at = 'spec.rules[0]'
  assert.equal(
    answerTo(schema).refusal,
    "[spec.matchingPrecedence: Invalid value: 1: only the schema named 'exempt' may have matchingPrecedence 1, " +
      'spec.distinguisherMethod.type: Unsupported value: flowcontrol.FlowDistinguisherMethod{Type:"x"}: supported ' +
      'values: "ByNamespace", "ByUser", ' +
      'spec.priorityLevelConfiguration.name: Required value: must reference a priority level, ' +
      `${at}.subjects[0].user: Required value: user is required when subject kind is 'User', ` +
      `${at}.subjects[0].group: Forbidden: group is forbidden when subject kind is not 'Group', ` +
      `${at}.resourceRules[0].verbs: Invalid value: []string{"*", "get"}: if '*' is present, must not specify other ` +
      `verbs, ${at}.resourceRules[0].namespaces: Required value: resource rules that are not cluster scoped must ` +
      `supply at least one namespace, ${at}.nonResourceRules[0].verbs: Unsupported value: []string{"x"}: supported ` +
      'values: "create", "delete", "deletecollection", "get", "list", "patch", "proxy", "update", "watch", ' +
      `${at}.nonResourceRules[0].nonResourceURLs[0]: Invalid value: "/a*": wildcard can only do suffix matching]`
  )
  const limited = { lendablePercent: 101, limitResponse: { type: 'Queue', queuing: { queues: 128, handSize: 9 } } }
  assert.equal(
    answerTo(of('PriorityLevelConfiguration', { type: 'Limited', limited })).refusal,
    '[spec.limited.limitResponse.queuing.handSize: Invalid value: 9: required entropy bits of deckSize 128 and ' +
      'handSize 9 should not be greater than 60, spec.limited.lendablePercent: Invalid value: 101: must be between 0 ' +
      'and 100, inclusive]'
  )
})
