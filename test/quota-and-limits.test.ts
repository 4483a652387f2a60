/** The built-in plugins that fill Pods in and bound them: LimitRanger, ServiceAccount, ResourceQuota and kin. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaults } from '../src/admission/defaulting/defaulting.ts'
import { defaultTolerationSeconds } from '../src/admission/default-toleration-seconds.ts'
import { limitRanger } from '../src/admission/limit-ranger/plugin.ts'
import type { LimitRangeItem } from '../src/admission/limit-ranger/plugin.ts'
import { namespaceLifecycle } from '../src/admission/namespace-lifecycle.ts'
import { inOrder } from '../src/admission/order.ts'
import type { Answer, Plugin, Request } from '../src/admission/plugin.ts'
import { priority } from '../src/admission/priority.ts'
import { resourceQuota } from '../src/admission/resource-quota/plugin.ts'
import type { QuotaSpec } from '../src/admission/resource-quota/plugin.ts'
import { needsOf, summing } from '../src/admission/resource-quota/sum.ts'
import { runtimeClass } from '../src/admission/runtime-class.ts'
import { serviceAccount } from '../src/admission/service-account.ts'
import { validate } from '../src/admission/validation/validate.ts'
import { valueAt } from '../src/kube/json.ts'
import type { Json, JsonObject, Path } from '../src/kube/json.ts'
import { printedName } from '../src/kube/metadata.ts'
import { applyPatches } from '../src/kube/patch.ts'
import type { Patch } from '../src/kube/patch.ts'
import { builtIn } from '../src/kube/resources.ts'
import { podAt } from '../src/kube/pod.ts'
import { podPathOf } from '../src/kube/workloads.ts'
import { decoded, prepared } from './decoded.ts'

function request(given: JsonObject, more: Partial<Request> = {}): Request {
  const { apiVersion, kind } = given as { apiVersion: string; kind: string }
  const object = decoded(given, more.kubernetes ?? '1.32')
  const type = builtIn(apiVersion, kind)
  assert.ok(type)
  const path = podPathOf(apiVersion, kind)
  return {
    on: 'object',
    username: 'somebody',
    type,
    namespace: 'blog',
    name: printedName(object),
    object,
    pod: path && podAt(object, path),
    kubernetes: '1.32',
    filledIn: [],
    namespaceLabels: () => undefined,
    ...more
  }
}

function pod(spec: JsonObject, metadata: JsonObject = { name: 'web' }): JsonObject {
  return { apiVersion: 'v1', kind: 'Pod', metadata, spec }
}

function container(resources: Json = null, name = 'c'): JsonObject {
  return { name, image: 'i', ...(resources === null ? {} : { resources }) }
}

function patched(before: Request, patches: readonly Patch[]): Request {
  const object = applyPatches(before.object, patches, new Map())
  return request(object, { on: before.on, kubernetes: before.kubernetes })
}

/** What a controller's template is for: one of an object that makes Pods. */
function workload(apiVersion: string, kind: string, spec: JsonObject): JsonObject {
  return { apiVersion, kind, metadata: { name: 'w' }, spec: { template: { spec } } }
}

function defaulted({ object, kubernetes }: Request): JsonObject {
  return prepared(object, kubernetes, defaults)
}

/** What the plugin says to an object in its validating step. */
function asked(plugin: Plugin, object: JsonObject): readonly Answer[] {
  return plugin.validate?.(request(object)) ?? []
}

/** Defaulting, then the plugin. */
function mutated(plugin: Plugin, before: Request): { object: JsonObject; answers: readonly Answer[] } {
  const filled = request(defaulted(before), { on: before.on, kubernetes: before.kubernetes })
  const { patches, answers } = plugin.mutate?.(filled) ?? { patches: [], answers: [] }
  return { object: patched(filled, patches).object, answers }
}

/** Some fields of an object's spec. */
function part(object: JsonObject, ...fields: readonly string[]): readonly (Json | undefined)[] {
  return fields.map(field => valueAt(object, ['spec', field]))
}

function texts(answers: readonly Answer[]): string[] {
  return answers.flatMap(answer => {
    if ('message' in answer) return [answer.message]
    return 'reason' in answer ? [answer.reason] : []
  })
}

function paths(answers: readonly Answer[]): Path[] {
  return answers.flatMap(answer => ('violations' in answer ? answer.violations.map(({ path }) => path) : []))
}

const limits = (item: Omit<LimitRangeItem, 'type'>, type = 'Container'): Plugin =>
  limitRanger(() => [{ limits: [{ type, ...item }] }])

test('a limit without a request is a request, on Pods only', () => {
  const resources = { limits: { cpu: '1', memory: 0.5 } }
  const object = defaulted(request(pod({ containers: [container(resources)] })))
  assert.deepEqual(valueAt(object, ['spec', 'containers', 0, 'resources']), {
    limits: { cpu: '1', memory: '500m' },
    requests: { cpu: '1', memory: '500m' }
  })
  const template = workload('apps/v1', 'Deployment', { containers: [container({ limits: { cpu: '1' } })] })
  const ofTemplate = valueAt(defaulted(request(template)), ['spec', 'template', 'spec', 'containers', 0, 'resources'])
  assert.deepEqual(ofTemplate, { limits: { cpu: '1' } })
})

test('a Pod\'s own limits are requests from 1.34 on', () => {
  const resources = { limits: { cpu: '2', memory: '1Gi' } }
  const object = pod({ resources, containers: [container({ requests: { cpu: '500m' } })] })
  assert.equal(valueAt(defaulted(request(object)), ['spec', 'resources', 'requests']), undefined)
  const after = defaulted(request(object, { kubernetes: '1.34' }))
  assert.deepEqual(valueAt(after, ['spec', 'resources', 'requests']), { cpu: '500m', memory: '1Gi' })
})

test('volumes are completed', () => {
  const object = pod({ volumes: [{ name: 'a' }, { name: 'b', hostPath: { path: '/x' } }], containers: [] })
  assert.deepEqual(valueAt(defaulted(request(object)), ['spec', 'volumes']), [
    { name: 'a', emptyDir: {} },
    { name: 'b', hostPath: { path: '/x', type: '' } }
  ])
})

test('LimitRanger fills in what is missing and says so', () => {
  const plugin = limits({ default: { cpu: '500m', memory: '512Mi' }, defaultRequest: { cpu: '150m' } })
  const object = pod({ containers: [container({ limits: { cpu: '1' } })], initContainers: [container(null, 'i')] })
  const after = mutated(plugin, request(object)).object
  assert.deepEqual(valueAt(after, ['spec', 'containers', 0, 'resources']), {
    limits: { cpu: '1', memory: '512Mi' },
    requests: { cpu: '1', memory: '512Mi' }
  })
  assert.equal(
    valueAt(after, ['metadata', 'annotations', 'kubernetes.io/limit-ranger']),
    'LimitRanger plugin set: memory request for container c; memory limit for container c; ' +
      'cpu, memory request for init container i; cpu, memory limit for init container i'
  )
})

test('LimitRanger keeps containers within the bounds, each text once', () => {
  const plugin = limits({ min: { memory: '100Mi' }, max: { cpu: '1' }, maxLimitRequestRatio: { cpu: '2' } })
  const resources = { limits: { cpu: '1500m' }, requests: { cpu: '500m', memory: '64Mi' } }
  const answers = asked(plugin, pod({ containers: [container(resources), container(resources, 'd')] }))
  assert.deepEqual(texts(answers), [
    'pods "web" is forbidden: [minimum memory usage per Container is 100Mi, but request is 64Mi, ' +
      'maximum cpu usage per Container is 1, but limit is 1500m, ' +
      'cpu max limit to request ratio per Container is 2, but provided ratio is 3.000000]'
  ])
  assert.deepEqual(paths(answers)[0], ['spec', 'containers', 0, 'resources', 'requests', 'memory'])
  assert.equal(paths(answers).length, 6)
})

test('LimitRanger misses what is not specified, and sums up Pods', () => {
  const plugin = limits({ min: { cpu: '1' }, max: { memory: '1Gi' } }, 'Pod')
  const resources = { requests: { cpu: '400m' } }
  const answers = asked(plugin, pod({ containers: [container(resources), container(resources, 'd')] }))
  assert.deepEqual(texts(answers), [
    'pods "web" is forbidden: [minimum cpu usage per Pod is 1, but request is 800m, ' +
      'maximum memory usage per Pod is 1Gi.  No limit is specified]'
  ])
  const spec = { resources: { requests: { storage: '2Gi' } } }
  const claim = { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'p' }, spec }
  assert.deepEqual(texts(asked(limits({ max: { storage: '1Gi' } }, 'PersistentVolumeClaim'), claim)), [
    'persistentvolumeclaims "p" is forbidden: ' +
      'maximum storage usage per PersistentVolumeClaim is 1Gi, but request is 2Gi'
  ])
})

test('LimitRanger is undecided where the bound is not known well enough', () => {
  const plugin = limits({ max: { memory: { least: '4Gi', below: '7Gi' } } })
  const ask = (memory: string): readonly Answer[] =>
    asked(plugin, pod({ containers: [container({ limits: { memory } })] }))
  assert.deepEqual(ask('4Gi'), [])
  assert.deepEqual(ask('5Gi').map(({ kind }) => kind), ['undecided'])
  assert.deepEqual(texts(ask('7Gi')), [
    'pods "web" is forbidden: maximum memory usage per Container is ?, but limit is 7Gi'
  ])
})

test('a request has to fit its limit', () => {
  const resources = {
    limits: { 'cpu': '1', 'example.org/fpga': '2' },
    requests: { 'cpu': '2', 'example.org/fpga': '1', 'example.org/gpu': '1' }
  }
  const object = defaulted(request(pod({ containers: [container(resources)] })))
  const place = 'spec.containers[0].resources'
  assert.deepEqual(texts(validate(request(object))), [
    `Pod "web" is invalid: [${place}.requests: Invalid value: "2": must be less than or equal to cpu limit of 1, ` +
      `${place}.requests: Invalid value: "1": must be equal to example.org/fpga limit of 2, ` +
      `${place}.limits: Required value: Limit must be set for non overcommitable resources]`
  ])
})

const quota = (more: Partial<QuotaSpec>): Plugin => resourceQuota(() => [{ name: 'q', hard: {}, ...more }])

test('ResourceQuota adds up containers, sidecars and overhead, and the greediest init container', () => {
  const object = pod({
    overhead: { cpu: '100m' },
    containers: [container({ requests: { cpu: '500m' } }), container({ requests: { cpu: '500m' } }, 'd')],
    initContainers: [
      { ...container({ requests: { cpu: '200m' } }, 's'), restartPolicy: 'Always' },
      container({ requests: { cpu: '1100m' } }, 'i')
    ]
  })
  const plugin = quota({ hard: { 'requests.cpu': '1', 'pods': '5' }, used: { 'requests.cpu': '300m' } })
  assert.deepEqual(texts(asked(plugin, object)), [
    'pods "web" is forbidden: exceeded quota: q, requested: requests.cpu=1400m, ' +
      'used: requests.cpu=300m, limited: requests.cpu=1'
  ])
})

test('ResourceQuota wants cpu and memory named once it counts them', () => {
  const containers = [container(null, 'b'), container({ limits: { cpu: '1' } }, 'a')]
  const plugin = quota({ hard: { 'limits.cpu': '9', 'memory': '9Gi', 'requests.ephemeral-storage': '1' } })
  assert.deepEqual(texts(asked(plugin, pod({ containers, initContainers: [container(null, 'i')] }))), [
    'pods "web" is forbidden: failed quota: q: must specify limits.cpu for: b,i; memory for: a,b,i'
  ])
})

test('ResourceQuota counts Services, their node ports and balancers', () => {
  const service = { apiVersion: 'v1', kind: 'Service', metadata: { name: 's' } }
  const plugin = quota({ hard: { 'services.nodeports': '1', 'services.loadbalancers': '0', 'count/services': '3' } })
  const ask = (spec: JsonObject): string[] => texts(asked(plugin, { ...service, spec }))
  const ports = [{ port: 1 }, { port: 2, nodePort: 30_000 }]
  assert.deepEqual(ask({ ports }), [])
  assert.match(ask({ ports, type: 'NodePort' }).join(), /requested: services.nodeports=2, used: services.nodeports=0/)
  assert.match(ask({ ports, type: 'LoadBalancer' }).join(), /requested: services.loadbalancers=1,services.nodeports=2,/)
  assert.match(
    ask({ ports, type: 'LoadBalancer', allocateLoadBalancerNodePorts: false }).join(),
    /requested: services.loadbalancers=1, /
  )
})

test('ResourceQuota counts any kind, and claims by their class', () => {
  const plugin = quota({
    hard: {
      'count/jobs.batch': '0',
      'secrets': '0',
      'gold.storageclass.storage.k8s.io/requests.storage': '1Gi',
      'persistentvolumeclaims': '1'
    }
  })
  const ask = (object: JsonObject): string => texts(asked(plugin, object)).join()
  const metadata = { name: 'x' }
  assert.match(ask({ apiVersion: 'batch/v1', kind: 'Job', metadata }), /^jobs.batch "x" .* requested: count\/jobs/)
  assert.match(ask({ apiVersion: 'v1', kind: 'Secret', metadata }), /requested: secrets=1, used: secrets=0/)
  assert.equal(ask({ apiVersion: 'v1', kind: 'ConfigMap', metadata }), '')
  const spec = { storageClassName: 'gold', resources: { requests: { storage: '2Gi' } } }
  assert.match(
    ask({ apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'p' }, spec }),
    /requested: gold.storageclass.storage.k8s.io\/requests.storage=2Gi,/
  )
})

test('ResourceQuota looks at the Pods of its scopes only', () => {
  const ask = (more: Partial<QuotaSpec>, spec: JsonObject): boolean =>
    asked(quota({ hard: { pods: '0' }, ...more }), pod({ containers: [container()], ...spec })).length > 0
  assert.equal(ask({ scopes: ['BestEffort'] }, {}), true)
  assert.equal(ask({ scopes: ['NotBestEffort'] }, {}), false)
  assert.equal(ask({ scopes: ['Terminating'] }, { activeDeadlineSeconds: 5 }), true)
  assert.equal(ask({ scopes: ['NotTerminating'] }, { activeDeadlineSeconds: 5 }), false)
  assert.equal(ask({ scopes: ['PriorityClass'] }, {}), false)
  const high = { matchExpressions: [{ scopeName: 'PriorityClass', operator: 'In', values: ['high'] }] }
  assert.equal(ask({ scopeSelector: high }, { priorityClassName: 'high' }), true)
  assert.equal(ask({ scopeSelector: high }, { priorityClassName: 'low' }), false)
  const affinity = { podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ namespaces: ['x'] }] } }
  assert.equal(ask({ scopes: ['CrossNamespacePodAffinity'] }, { affinity }), true)
  assert.equal(ask({ scopes: ['CrossNamespacePodAffinity'] }, {}), false)
})

test('ResourceQuota is undecided where the quota is not known well enough', () => {
  const plugin = quota({ hard: { 'limits.cpu': { least: '2', below: '20' } } })
  const ask = (cpu: string): readonly Answer[] =>
    asked(plugin, pod({ containers: [container({ limits: { cpu } })] }))
  assert.deepEqual(ask('2'), [])
  assert.deepEqual(texts(ask('3')), [
    'this needs 3 of limits.cpu, but the quota of the namespace is 2 or more, less than 20: ' +
      '`kubectl describe resourcequota q -n blog` tells'
  ])
  assert.deepEqual(ask('20').map(({ kind }) => kind), ['deny'])
})

test('the sum over all manifests is told once, at the object that is too much', () => {
  const deployment = (name: string, replicas: number): JsonObject => ({
    apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name }, spec: { replicas }
  })
  const made = request(pod({ containers: [container({ requests: { memory: '1Gi' } })] }), { on: 'pod' })
  const planned = [['a', 2], ['b', 3], ['c', 1]] as const
  const quotas = [{ name: 'q', hard: { 'requests.memory': '4Gi', 'count/deployments.apps': '2' } }]
  const sum = summing(() => quotas)
  const found = planned.flatMap(([name, replicas]) =>
    sum(needsOf({ object: request(deployment(name, replicas)), pod: made }, () => quotas))
      .map(({ need, message }) => ({ name, path: need.path, message }))
  )
  assert.deepEqual(found.map(({ name, message }) => [name, message]), [
    ['b', 'the manifests up to here need 5Gi of requests.memory, but the quota q of the namespace is 4Gi'],
    ['c', 'the manifests up to here need 3 of count/deployments.apps, but the quota q of the namespace is 2']
  ])
  assert.deepEqual(found[0]?.path, ['spec', 'replicas'])
})

test('ServiceAccount names the account before the Pod has its name', () => {
  const plugin = serviceAccount((_, name) => (name === 'default' ? { imagePullSecrets: ['s'] } : undefined))
  const refused = mutated(plugin, request(pod({ serviceAccount: 'x', containers: [] }, { generateName: 'web-' })))
  assert.deepEqual(texts(refused.answers), [
    'pods "web-" is forbidden: error looking up service account blog/x: serviceaccount "x" not found'
  ])
  const made = request(pod({ serviceAccountName: 'x', containers: [] }, { name: 'web-xxxxx' }), { on: 'pod' })
  assert.match(texts(mutated(plugin, made).answers).join(), /^pods "web-" is forbidden/)
  const { object } = mutated(plugin, request(pod({ containers: [container()] })))
  const spec = object['spec'] as JsonObject
  assert.deepEqual([spec['serviceAccountName'], spec['serviceAccount']], ['default', 'default'])
  assert.deepEqual(spec['imagePullSecrets'], [{ name: 's' }])
  assert.deepEqual(valueAt(spec, ['containers', 0, 'volumeMounts', 0, 'name']), 'kube-api-access-xxxxx')
  const without = request(pod({ automountServiceAccountToken: false, containers: [container()] }))
  assert.equal(valueAt(mutated(plugin, without).object, ['spec', 'volumes']), undefined)
})

test('a mirror Pod refers to nothing', () => {
  const plugin = serviceAccount(() => ({}))
  const metadata = { name: 'web', annotations: { 'kubernetes.io/config.mirror': 'x' } }
  const env = [{ name: 'A', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } }]
  const { answers } = mutated(plugin, request(pod({ containers: [{ ...container(), env }] }, metadata)))
  assert.deepEqual(texts(answers), ['pods "web" is forbidden: a mirror pod may not reference secrets'])
})

test('Priority turns a name into a number', () => {
  const plugin = priority({ classOf: name => (name === 'high' ? { value: 7, preemptionPolicy: 'Never' } : undefined) })
  const ask = (spec: JsonObject): ReturnType<typeof mutated> =>
    mutated(plugin, request(pod({ containers: [], ...spec })))
  assert.deepEqual(part(ask({ priorityClassName: 'high' }).object, 'priority', 'preemptionPolicy'), [7, 'Never'])
  assert.equal(valueAt(ask({ priorityClassName: 'system-node-critical' }).object, ['spec', 'priority']), 2_000_001_000)
  assert.deepEqual(texts(ask({ priorityClassName: 'low' }).answers), [
    'pods "web" is forbidden: no PriorityClass with name low was found'
  ])
  assert.match(texts(ask({ priority: 3 }).answers).join(), /priority \(3\) must not be provided .* computed 0 from/)
  assert.match(texts(ask({ preemptionPolicy: 'Never' }).answers).join(), /PreemptionPolicy \(Never\) must not be/)
})

test('RuntimeClass brings its overhead, nodes and tolerations', () => {
  const kata = { overhead: { cpu: '0.1' }, nodeSelector: { kvm: 'yes' }, tolerations: [{ operator: 'Exists' }] }
  const plugin = runtimeClass(name => (name === 'kata' ? kata : undefined))
  const own = { key: 'x', operator: 'Exists' }
  const { object } = mutated(plugin, request(pod({ runtimeClassName: 'kata', containers: [], tolerations: [own] })))
  assert.deepEqual(part(object, 'tolerations', 'overhead', 'nodeSelector'), [
    [{ operator: 'Exists' }],
    { cpu: '100m' },
    { kvm: 'yes' }
  ])
  assert.deepEqual(asked(plugin, object), [])
  const missing = mutated(plugin, request(pod({ runtimeClassName: 'gvisor', containers: [] })))
  assert.deepEqual(texts(missing.answers), ['pods "web" is forbidden: pod rejected: RuntimeClass "gvisor" not found'])
  assert.deepEqual(texts(asked(plugin, pod({ overhead: { cpu: '1' }, containers: [] }))), [
    'pods "web" is forbidden: pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead'
  ])
})

test('DefaultTolerationSeconds adds what the Pod does not tolerate', () => {
  const tolerations = [{ key: 'node.kubernetes.io/not-ready', operator: 'Exists' }]
  const { object } = mutated(defaultTolerationSeconds, request(pod({ containers: [], tolerations })))
  assert.deepEqual(valueAt(object, ['spec', 'tolerations', 1, 'key']), 'node.kubernetes.io/unreachable')
  const all = [{ operator: 'Exists' }]
  const { object: after } = mutated(defaultTolerationSeconds, request(pod({ containers: [], tolerations: all })))
  assert.deepEqual(valueAt(after, ['spec', 'tolerations']), all)
})

test('NamespaceLifecycle wants the namespace to exist', () => {
  const plugin = namespaceLifecycle(name => name === 'shop')
  assert.deepEqual(texts(plugin.mutate?.(request(pod({}))).answers ?? []), ['namespaces "blog" not found'])
  assert.deepEqual(plugin.mutate?.(request(pod({}), { namespaceLabels: () => ({}) })).answers, [])
})

test('plugins stand in the order of a server, webhooks where it calls them', () => {
  const mutate = (): { patches: []; answers: [] } => ({ patches: [], answers: [] })
  const named = (name: string, mutates: boolean): Plugin => (mutates ? { name, mutate } : { name })
  const plugins = [
    named('ResourceQuota', false), named('b-webhook', false), named('a-webhook', true), named('RuntimeClass', true),
    named('PodSecurity', false), named('ValidatingAdmissionPolicy', false), named('LimitRanger', true)
  ]
  assert.deepEqual(inOrder(plugins).map(({ name }) => name), [
    'LimitRanger', 'PodSecurity', 'RuntimeClass', 'a-webhook', 'ValidatingAdmissionPolicy', 'b-webhook', 'ResourceQuota'
  ])
})
