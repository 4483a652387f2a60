/** What a server warns of in Pods and in those who make them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerTo } from './answers.ts'

const container = { name: 'c', image: 'i' }

function pod(spec: object, metadata: object = {}): object {
  const containers = [container]
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'p', ...metadata }, spec: { containers, ...spec } }
}

function deployment(spec: object, annotations: object = {}): object {
  const labels = { app: 'web' }
  const template = { metadata: { labels, annotations }, spec: { containers: [container], ...spec } }
  const own = { selector: { matchLabels: labels }, template }
  return { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: own }
}

test('labels of nodes that are no longer used', () => {
  const expression = { key: 'beta.kubernetes.io/arch', operator: 'Exists' }
  const terms = { nodeSelectorTerms: [{ matchExpressions: [expression] }] }
  const spec = {
    nodeSelector: { 'beta.kubernetes.io/os': 'linux' },
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: terms } }
  }
  const at = 'spec.affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[0]'
  assert.deepEqual(answerTo(pod(spec)).warnings, [
    'spec.nodeSelector[beta.kubernetes.io/os]: deprecated since v1.14; use "kubernetes.io/os" instead',
    `${at}.matchExpressions[0].key: beta.kubernetes.io/arch is deprecated since v1.14; use "kubernetes.io/arch" instead`
  ])
})

test('terms that mean no Pod', () => {
  const term = { topologyKey: 'zone' }
  const spec = {
    topologySpreadConstraints: [{ maxSkew: 1, whenUnsatisfiable: 'DoNotSchedule', ...term }],
    affinity: {
      podAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] },
      podAntiAffinity: { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: term }] }
    }
  }
  const why = 'a null labelSelector results in matching no pod'
  assert.deepEqual(answerTo(deployment(spec)).warnings, [
    `spec.template.spec.topologySpreadConstraints[0].labelSelector: ${why}`,
    `spec.template.spec.affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[0].labelSelector: ${why}`,
    'spec.template.spec.affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[0].podAffinityTerm.' +
      `labelSelector: ${why}`
  ])
})

test('volumes of kinds that are gone', () => {
  const storage = { requests: { storage: '1500m' } }
  const volumeClaimTemplate = { spec: { accessModes: ['ReadWriteOnce'], resources: storage } }
  const volumes = [
    { name: 'a', gitRepo: { repository: 'x' } },
    { name: 'b', storageos: { volumeName: 'x' } },
    { name: 'c', ephemeral: { volumeClaimTemplate } }
  ]
  const others = [
    'spec.volumes[1].storageOS: deprecated in v1.22, non-functional in v1.25+',
    'spec.volumes[2].ephemeral.volumeClaimTemplate.spec.resources.requests[storage]: fractional byte value "1500m" ' +
      'is invalid, must be an integer'
  ]
  const { warnings, places } = answerTo(pod({ volumes }))
  assert.deepEqual(warnings, ['spec.volumes[0].gitRepo: deprecated in v1.11', ...others])
  assert.equal(places[1], 'spec.volumes.1.storageos')
  const disabled = 'spec.volumes[0].gitRepo: deprecated in v1.11, and disabled by default in v1.33+'
  assert.deepEqual(answerTo(pod({ volumes }), '1.33').warnings, [disabled, ...others])
})

test('files of a volume that are in the way of others', () => {
  const items = (...paths: readonly string[]): readonly object[] => paths.map(path => ({ key: 'k', path }))
  const sources = [
    { configMap: { name: 'm', items: items('a') } },
    { secret: { name: 's', items: items('a/b') } },
    { configMap: { name: 'n' } },
    {}
  ]
  const volumes = [
    { name: 'v', configMap: { name: 'm', items: items('x/y', 'x/y/', 'x', 'xy') } },
    { name: 'w', projected: { sources } }
  ]
  const before = [
    'volume "v" (ConfigMap "m"): overlapping paths: "x/y" with "x/y"',
    'volume "v" (ConfigMap "m"): overlapping paths: "x" with "x/y"',
    'volume "w" (Projected): overlapping paths: "a/b" (Secret "s") with "a" (ConfigMap "m")'
  ]
  const after = 'volume "w" (Projected) has no sources provided'
  // Until 1.33 a source that names no files had those of the one before.
  const again = 'volume "w" (Projected): overlapping paths: "a/b" (Secret "s") with "a/b" (Secret "s")'
  assert.deepEqual(answerTo(pod({ volumes })).warnings, [...before, again, after])
  assert.deepEqual(answerTo(pod({ volumes }), '1.34').warnings, [...before, after])
})

test('values that stand twice, or are none', () => {
  const spec = {
    hostAliases: [{ ip: '1.1.1.1' }, { ip: '1.1.1.1' }],
    imagePullSecrets: [{ name: 'a' }, { name: 'a' }, {}],
    overhead: { memory: '1500m' },
    containers: [{ ...container, resources: { limits: { 'ephemeral-storage': '100m' } } }]
  }
  const fraction = (value: string): string => `fractional byte value "${value}" is invalid, must be an integer`
  assert.deepEqual(answerTo(pod(spec)).warnings, [
    'spec.hostAliases[1].ip: duplicate ip "1.1.1.1"',
    'spec.imagePullSecrets[1].name: duplicate name "a"',
    'spec.imagePullSecrets[2].name: invalid empty name ""',
    `spec.overhead[memory]: ${fraction('1500m')}`,
    `spec.containers[0].resources.limits[ephemeral-storage]: ${fraction('100m')}`,
    `spec.containers[0].resources.requests[ephemeral-storage]: ${fraction('100m')}`
  ])
})

test('ports that several containers have', () => {
  const spec = {
    initContainers: [{ name: 'i', image: 'i', ports: [{ containerPort: 80, name: 'http' }] }],
    containers: [
      { ...container, ports: [{ containerPort: 80 }, { containerPort: 81, hostIP: '1.1.1.1' }] },
      {
        name: 'd',
        image: 'i',
        ports: [{ containerPort: 82, hostPort: 82 }, { containerPort: 80, hostPort: 8080, name: 'http' }]
      },
      { name: 'e', image: 'i', ports: [{ containerPort: 82, hostPort: 82, hostIP: '1.1.1.1' }] }
    ]
  }
  const port = 'spec.containers'
  const warnings = [
    `${port}[0].ports[0]: duplicate port definition with spec.initContainers[0].ports[0]`,
    `${port}[0].ports[1]: hostIP set without hostPort: {Name: HostPort:0 ContainerPort:81 Protocol:TCP HostIP:1.1.1.1}`,
    `${port}[1].ports[1]: overlapping port definition with spec.initContainers[0].ports[0]`,
    `${port}[1].ports[1]: overlapping port definition with ${port}[0].ports[0]`,
    `${port}[2].ports[0]: dangerously ambiguous port definition with ${port}[1].ports[0]`
  ]
  assert.deepEqual(answerTo(pod(spec)).warnings, warnings)
  const first = 'spec.initContainers[0].ports[0]'
  const ofName =
    `${port}[1].ports[1]: duplicate port name "http" with ${first}, services and probes that select ports by name ` +
    `will use ${first}`
  assert.deepEqual(answerTo(pod(spec), '1.33').warnings, [...warnings, ofName])
})

test('profiles that are annotations still', () => {
  const seccomp = 'seccomp.security.alpha.kubernetes.io/pod'
  const appArmor = 'container.apparmor.security.beta.kubernetes.io/c'
  const annotations = { [seccomp]: 'unconfined', [appArmor]: 'runtime/default' }
  const ofSeccomp = 'non-functional in v1.27+; use the "seccompProfile" field instead'
  const ofAppArmor = 'deprecated since v1.30; use the "appArmorProfile" field instead'
  const inTemplate = 'spec.template.metadata.annotations'
  assert.deepEqual(answerTo(deployment({}, annotations)).warnings, [
    `${inTemplate}[${seccomp}]: ${ofSeccomp}`,
    `${inTemplate}[${appArmor}]: ${ofAppArmor}`
  ])
  assert.deepEqual(answerTo(pod({}, { annotations })).warnings, [
    `metadata.annotations[${appArmor}]: ${ofAppArmor}`,
    `metadata.annotations[${seccomp}]: ${ofSeccomp}`
  ])
  // The server has made a field of it before it looks, so that also who is refused hears of it.
  const refused = answerTo(pod({ nodeName: 'A' }, { annotations }))
  assert.match(refused.refusal, /^spec\.nodeName: Invalid value: "A"/)
  assert.deepEqual(refused.warnings, [`metadata.annotations[${appArmor}]: ${ofAppArmor}`])
  const same = { securityContext: { appArmorProfile: { type: 'RuntimeDefault' } } }
  assert.deepEqual(answerTo(pod(same, { annotations: { [appArmor]: 'runtime/default' } })).warnings, [])
})

test('names that make bad host names', () => {
  const use = 'which can result in surprising behavior; a DNS label is recommended: [must not contain dots]'
  const { warnings } = answerTo(pod({}, { name: 'a.b' }))
  assert.deepEqual(warnings, [`metadata.name: this is used in the Pod's hostname, ${use}`])
  const job = { template: { spec: { restartPolicy: 'Never', containers: [container] } } }
  const schedule = { schedule: '@daily', jobTemplate: { spec: job } }
  for (const [kind, spec] of Object.entries({ Job: job, CronJob: schedule }))
    assert.deepEqual(answerTo({ apiVersion: 'batch/v1', kind, metadata: { name: 'a.b' }, spec }).warnings, [
      `metadata.name: this is used in Pod names and hostnames, ${use}`
    ])
  // A name that is generated is cut, so that it is as long as a label may be.
  assert.deepEqual(answerTo(pod({}, { name: undefined, generateName: 'x'.repeat(63) })).warnings, [])
})

test('a StatefulSet has warnings about its claims', () => {
  const claim = { spec: { accessModes: ['ReadWriteOnce'], resources: { limits: { storage: '1m' } } } }
  const template = { metadata: { labels: { a: 'b' } }, spec: { containers: [container] } }
  const selector = { matchLabels: { a: 'b' } }
  const spec = { selector, template, volumeClaimTemplates: [claim], revisionHistoryLimit: -1 }
  const set = { apiVersion: 'apps/v1', kind: 'StatefulSet', metadata: { name: 's' }, spec }
  const ofClaim =
    'spec.volumeClaimTemplates[0].resources.limits[storage]: fractional byte value "1m" is invalid, must be an integer'
  assert.deepEqual(answerTo(set).warnings, [ofClaim])
  assert.equal(answerTo(set, '1.33').warnings.length, 2)
})

test('there is room for so many warnings, each once', () => {
  const env = Array.from({ length: 100 }, (_, index) => ({ name: `${'A'.repeat(400)}${index % 2}` }))
  const { warnings } = answerTo(pod({ containers: [{ ...container, env }] }))
  const lengths = warnings.map(({ length }) => length)
  assert.equal(Math.max(...lengths), 256)
  const written = lengths.slice(0, -1).reduce((sum, length) => sum + length, 0)
  assert.ok(written < 4096 && written + (lengths.at(-1) ?? 0) >= 4096)
  const twice = Array.from({ length: 50 }, () => ({ key: 'k', path: 'a' }))
  const { warnings: of } = answerTo(pod({ volumes: [{ name: 'v', configMap: { name: 'm', items: twice } }] }))
  assert.deepEqual(of, ['volume "v" (ConfigMap "m"): overlapping paths: "a" with "a"'])
})
