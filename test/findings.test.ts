/** Where findings stand, that each is said once, and what was meant: the half of API validation that people read. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judgeManifest } from '../src/admission/manifest.ts'
import { levelCluster } from '../src/cluster/levels.ts'
import type { Found } from '../src/finding.ts'
import { manifestsIn } from '../src/read/manifest.ts'
import { readDocuments } from '../src/read/read.ts'

/** What is found in one manifest, each as `marked text: rule`, in the order of the text. */
function marked(manifest: string): readonly string[] {
  return found(manifest).map(({ span, rule }) => `${manifest.slice(span.start, span.end)}: ${rule}`)
}

function found(text: string): readonly Found[] {
  const [manifest] = manifestsIn(readDocuments(text))
  assert.ok(manifest)
  const world = { cluster: levelCluster('privileged', '1.32'), namespaceLabels: () => ({}) }
  const all = judgeManifest(manifest, world, () => '').found
  return Array.from(new Map(all.map(one => [`${one.rule} ${one.span.start} ${one.path.join('.')}`, one])).values())
    .toSorted((a, b) => a.span.start - b.span.start)
}

const head = (kind: string, name = 'web'): string =>
  `apiVersion: ${kind.includes('/') ? kind.slice(0, kind.lastIndexOf('/')) : 'v1'}\n` +
  `kind: ${kind.slice(kind.lastIndexOf('/') + 1)}\nmetadata: {name: ${name}}\n`
const pod = (container: string, spec = ''): string =>
  `${head('Pod')}spec:\n  containers:\n    - {name: web, image: web, ${container}}\n${spec}`
const deployment = (spec: string): string => `${head('apps/v1/Deployment')}spec:\n${spec}`
const template = '{metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: b}]}}'

/** What is marked, and by which rule. */
const places: readonly (readonly [what: string, manifest: string, ...marks: readonly string[]])[] = [
  ['a misspelt field, at its key', pod('imagepullPolicy: Always'), 'imagepullPolicy: api/unknown-field'],
  ['a value of a wrong type', pod('env: [{name: A, value: 8080}]'), '8080: api/wrong-type'],
  ['a field that is missing in an item, at its first key',
    `${head('Pod')}spec:\n  containers:\n    - name: web\n`, 'name: api/required'],
  ['what nothing holds, at the first key of all',
    'apiVersion: storage.k8s.io/v1\nkind: StorageClass\nmetadata: {name: a}\n', 'apiVersion: api/required'],
  ['a field all of whose neighbours are wrong, too',
    `${head('PersistentVolumeClaim')}spec:\n  accessModes: ReadWriteOnce\n  nope: 1\n`,
    'spec: api/required', 'ReadWriteOnce: api/wrong-type', 'nope: api/unknown-field'],
  ['a label, at its key', `${head('ConfigMap')}data: {c/d: x}\n`, 'c/d: api/invalid-value'],
  ['a resource that does not exist, at its key', pod('resources: {limits: {mem: 1}}'), 'mem: api/invalid-value'],
  ['a kind that does not exist', head('apps/v1/Deploymnt'), 'Deploymnt: api/unknown-kind'],
  ['a kind of another group', head('Deployment'), 'v1: api/unknown-kind'],
  ['a strategy that does not exist',
    deployment(`  strategy: {type: rolling}\n  selector: {matchLabels: {a: b}}\n  template: ${template}\n`),
    'rolling: api/invalid-value'],
  ['storage of a template for claims', `${head('apps/v1/StatefulSet')}spec:\n  selector: {matchLabels: {a: b}}\n` +
    `  template: ${template}\n  volumeClaimTemplates:\n` +
    '    - {metadata: {name: a}, spec: {resources: {requests: {storage: 5m}}}}\n', '5m: api/doubtful-value']
]

for (const [what, manifest, ...marks] of places)
  test(`marked: ${what}`, () => assert.deepEqual(marked(manifest), marks))

/** What is said once, although the server says it twice or more. */
const once: readonly (readonly [what: string, manifest: string, ...paths: readonly string[]])[] = [
  ['a required field under a wrong name', `${head('Pod')}spec:\n  container: [{name: a, image: b}]\n`,
    'spec.container'],
  ['a field in a wrong place', `${head('batch/v1/CronJob')}spec:\n  schedule: "0 6 * * *"\n  template: ${template}\n`,
    'spec.template'],
  ['former fields of a backend', `${head('networking.k8s.io/v1/Ingress')}spec:\n  rules: [{http: {paths: [{path: /, ` +
    'pathType: Exact, backend: {serviceName: a, servicePort: 80}}]}}]\n',
    'spec.rules.0.http.paths.0.backend.serviceName', 'spec.rules.0.http.paths.0.backend.servicePort'],
  ['a type that is missing and therefore wrong', `${head('autoscaling/v2/HorizontalPodAutoscaler')}spec:\n` +
    '  maxReplicas: 3\n  scaleTargetRef: {kind: Deployment, name: web}\n' +
    '  metrics: [{type: Resource, resource: {name: cpu, target: {averageUtilization: 1}}}]\n',
    'spec.metrics.0.resource.target.type'],
  ['a volume that is wrong, and mounted', pod('volumeMounts: [{name: a, mountPath: /x}]',
    '  volumes: [{name: b}, {name: a, nfs: {server: a}}]\n'), 'spec.volumes.1.nfs.path'],
  ['a mount of one volume, and a fault of another', pod('volumeMounts: [{name: aa, mountPath: /x}]', '  volumes: ' +
    '[{name: bb, nfs: {server: a}}]\n'), 'spec.containers.0.volumeMounts.0.name', 'spec.volumes.0.nfs.path'],
  ['volumes that cannot be decoded, and are mounted',
    pod('volumeMounts: [{name: aa, mountPath: /x}]', '  volumes: a\n'),
    'spec.volumes'],
  ['a DaemonSet without a selector', `${head('apps/v1/DaemonSet')}spec:\n  template: ${template}\n`, 'spec.selector'],
  ['a mount without a name', pod('volumeMounts: [{mountPath: /x}]'), 'spec.containers.0.volumeMounts.0.name'],
  ['a port without a number', `${head('Service')}spec:\n  ports: [{name: a}]\n`, 'spec.ports.0.port'],
  ['a source that cannot be decoded', pod('envFrom: [{configMapRef: a}]'), 'spec.containers.0.envFrom.0.configMapRef'],
  ['a workload without a selector', deployment(`  template: ${template}\n`), 'spec.selector'],
  ['the name of a Namespace, which is a label too', 'apiVersion: v1\nkind: Namespace\nmetadata: {name: My NS}\n',
    'metadata.name'],
  ['a name from which others are made', `${head('batch/v1/CronJob', '-x')}spec:\n  schedule: "0 6 * * *"\n` +
    '  jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}\n',
    'metadata.name']
]

for (const [what, manifest, ...paths] of once)
  test(`said once: ${what}`, () => assert.deepEqual(found(manifest).map(({ path }) => path.join('.')), paths))

/** The last words of a message: what to write instead. */
const meant: readonly (readonly [manifest: string, ending: string])[] = [
  [pod('', '  env: [{name: A}]\n'), 'did you mean containers[0].env?'],
  [pod('nodeSelector: {a: b}'), 'did you mean spec.nodeSelector?'],
  [deployment('  containers: [{name: a, image: b}]\n  selector: {matchLabels: {a: b}}\n' +
    '  template: {metadata: {labels: {a: b}}}\n'), 'did you mean template.spec.containers?'],
  [`${head('PersistentVolumeClaim')}spec: {accessModes: [ReadWriteOnce], storage: 1Gi}\n`,
    'did you mean resources.requests.storage?'],
  [deployment(`  selector: {a: b}\n  template: ${template}\n`), 'did you mean matchLabels.a?'],
  [pod('', '  volumes: [{name: a, secret: {name: b}}]\n'), 'did you mean secretName?'],
  [pod('', '  securityContext: {privileged: true}\n'),
    'did you mean privileged in the securityContext of a container?'],
  [pod('resources: {limits: {memory: 100MB}}'), 'write 100Mi, or 100M'],
  [pod('ports: [{containerPort: "80"}]'), 'remove the quotes'],
  [pod('command: run'), 'write [run]'],
  [pod('command: "5"'), 'write ["5"]'],
  [pod('env: [{name: A, value: yes}]'), 'put it in quotes'],
  [pod('volumeMounts: [{name: dta, mountPath: /x}]', '  volumes: [{name: data}]\n'), 'did you mean data?'],
  [pod('env: [{name: A, valueFrom: {fieldRef: {fieldPath: metadata.nam}}}]'), 'did you mean metadata.name?'],
  [pod('resources: {limits: {mem: 1}}'), 'did you mean memory?'],
  [head('ConfigMap', 'My_Web'), 'did you mean my-web?'],
  ['apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, labels: {Example.org/a: b}}\n', 'did you mean example.org/a?'],
  [`${head('Service')}spec: {type: ExternalName, externalName: "https://example.org/x"}\n`,
    'did you mean example.org?'],
  [head('autoscaling/v2beta2/HorizontalPodAutoscaler'), 'write apiVersion: autoscaling/v2'],
  [head('apps/v2/Deploymnt'), 'did you mean Deployment of apps/v1?']
]

for (const [manifest, ending] of meant)
  test(`meant: ${ending}`, () => {
    const messages = found(manifest).map(({ message }) => message)
    assert.ok(messages.some(message => message.endsWith(ending)), messages.join('\n'))
  })

test('a text of no form that comes near to a good one is not guessed at', () => {
  for (const name of ['"${NAME}"', '"<name>"', '"{{ name }}"', '"***"'])
    for (const { message } of found(head('ConfigMap', name))) assert.doesNotMatch(message, /did you mean/)
})

test('nothing that only Go would write is said, nor a password', () => {
  const manifests = [
    deployment(`  selector: {}\n  strategy: {rollingUpdate: {maxSurge: "25"}}\n  template: ${template}\n`),
    `${head('rbac.authorization.k8s.io/v1/Role')}rules: [{verbs: [get], nonResourceURLs: [/x]}]\n`,
    `${head('ResourceQuota')}spec: {hard: {pods: 1}, scopes: [Best]}\n`,
    `${head('Secret')}data: {password: hunter2!}\n`
  ]
  for (const manifest of manifests) {
    const all = found(manifest)
    assert.ok(all.length > 0, manifest)
    for (const { message } of all) assert.doesNotMatch(message, /\w\{|\(nil\)|hunter2|regex/)
  }
})
