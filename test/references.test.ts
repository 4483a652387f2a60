/** Which references among manifests are said to lead nowhere, and where. */
import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import type { Report } from '../src/finding.ts'
import { run } from '../src/main.ts'
import { root } from './root.ts'

async function report(...documents: readonly string[]): Promise<Report> {
  let printed = ''
  await run(['--no-config', '--cluster', 'privileged', '--format', 'json', '-'], {
    stdin: Readable.from([documents.join('\n---\n')]),
    stdout: { write: piece => (printed += piece) },
    stderr: { write: () => undefined },
    cwd: root,
    env: {}
  })
  return JSON.parse(printed) as Report
}

/** The paths at which references lead nowhere, and the message if there is only one. */
async function dangling(...documents: readonly string[]): Promise<readonly string[]> {
  const { findings, verdicts } = await report(...documents)
  assert.deepEqual(new Set(verdicts.map(({ verdict }) => verdict)), new Set(['admitted']), JSON.stringify(findings))
  return findings.filter(({ rule }) => rule === 'api/reference').map(({ path }) => path.join('.'))
}

const object = (kind: string, name: string, rest = ''): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: {name: ${name}}\n${rest}`
const pod = (spec: string, labels = '{}'): string => [
  `apiVersion: v1\nkind: Pod\nmetadata: {name: web, labels: ${labels}}\nspec:`,
  `  containers: [{name: web, image: web, ports: [{name: http, containerPort: 80}]}]`,
  spec
].join('\n')
const service = (spec: string): string => object('Service', 'web', `spec: ${spec}`)

const claim = object('PersistentVolumeClaim', 'data',
  'spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}')

const volumes: readonly (readonly [volume: string, beside: string, path: string])[] = [
  ['configMap: {name: setings}', object('ConfigMap', 'settings'), 'configMap.name'],
  ['secret: {secretName: pasword}', object('Secret', 'password'), 'secret.secretName'],
  ['persistentVolumeClaim: {claimName: logs}', claim, 'persistentVolumeClaim.claimName'],
  ['projected: {sources: [{configMap: {name: b}}]}', object('ConfigMap', 'a'), 'projected.sources.0.configMap.name']
]
for (const [volume, beside, path] of volumes)
  test(`a volume: ${volume}`, async () => {
    const mounted = pod(`  volumes: [{name: a, ${volume}}]`)
    assert.deepEqual(await dangling(beside, mounted), [`spec.volumes.0.${path}`])
    assert.deepEqual(await dangling(mounted), [], 'nothing is known of such objects')
    const elsewhere = beside.replace('metadata: {', 'metadata: {namespace: other, ')
    assert.deepEqual(await dangling(elsewhere, mounted), [], 'those of another namespace are others')
  })

test('what may be absent, what every namespace has, and Secrets of quite another name', async () => {
  const spec = (volume: string): string => pod(`  volumes: [{name: a, ${volume}}]`)
  const others = [object('ConfigMap', 'a'), object('Secret', 'password')]
  assert.deepEqual(await dangling(...others, spec('configMap: {name: b, optional: true}')), [])
  assert.deepEqual(await dangling(...others, spec('configMap: {name: kube-root-ca.crt}')), [])
  assert.deepEqual(await dangling(...others, spec('secret: {secretName: certificate}')), [])
})

test('a Service that selects nothing, or a port that nobody has', async () => {
  const one = pod('', '{app: web}')
  assert.deepEqual(await dangling(one, service('{selector: {app: wbe}, ports: [{port: 80}]}')), ['spec.selector'])
  const port = (target: string): string => service(`{selector: {app: web}, ports: [{port: 80, targetPort: ${target}}]}`)
  assert.deepEqual(await dangling(one, port('htp')), ['spec.ports.0.targetPort'])
  assert.deepEqual(await dangling(one, port('http')), [])
  assert.deepEqual(await dangling(one, port('81')), [], 'a container may listen where it does not say')
  const byController = '{selector: {app: web, statefulset.kubernetes.io/pod-name: web-0}, ports: [{port: 80}]}'
  assert.deepEqual(await dangling(one, service(byController)), [], 'a label that its controller adds')
})

test('an Ingress: its Service, and the port of that', async () => {
  const ingress = (backend: string): string => [
    'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: {name: web}\nspec:',
    `  rules: [{http: {paths: [{path: /, pathType: Prefix, backend: {service: ${backend}}}]}}]`
  ].join('\n')
  const web = service('{ports: [{name: http, port: 80}]}')
  const at = 'spec.rules.0.http.paths.0.backend.service'
  assert.deepEqual(await dangling(web, ingress('{name: wbe, port: {number: 80}}')), [`${at}.name`])
  assert.deepEqual(await dangling(web, ingress('{name: web, port: {number: 8080}}')), [`${at}.port.number`])
  assert.deepEqual(await dangling(web, ingress('{name: web, port: {name: https}}')), [`${at}.port.name`])
  assert.deepEqual(await dangling(web, ingress('{name: web, port: {name: http}}')), [])
})

test('a HorizontalPodAutoscaler that scales nothing', async () => {
  const deployment = [
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: carts}\nspec:\n  selector: {matchLabels: {app: a}}',
    '  template: {metadata: {labels: {app: a}}, spec: {containers: [{name: a, image: a}]}}'
  ].join('\n')
  const scaler = (name: string): string => [
    'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: {name: a}',
    `spec: {maxReplicas: 2, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: ${name}}}`
  ].join('\n')
  assert.deepEqual(await dangling(deployment, scaler('cart')), ['spec.scaleTargetRef.name'])
  assert.deepEqual(await dangling(deployment, scaler('carts')), [])
})

test('a suppression hides it, and is not unused', async () => {
  const suppressed = pod('  serviceAccountName: b # preadmit-ignore: api/reference -- made by an operator')
  const { findings } = await report(object('ServiceAccount', 'a'), suppressed)
  assert.deepEqual(findings.map(({ rule, suppressed: by }) => [rule, by !== null]), [['api/reference', true]])
})

test('a selector that cannot be decoded is not looked for', async () => {
  const { findings } = await report(pod(''), service('{selector: {matchLabels: {app: web}}, ports: [{port: 80}]}'))
  assert.deepEqual(findings.map(({ rule }) => rule), ['api/wrong-type'])
})
