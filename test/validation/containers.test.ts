/** Containers of a Pod, in the words of a real server; those of newer releases as their source has them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KubernetesVersion } from '../../src/rule.ts'
import { answerTo } from './answers.ts'

const web = { name: 'web', image: 'web' }

function pod(spec: object): object {
  const metadata = { name: 'web', namespace: 'blog' }
  return { apiVersion: 'v1', kind: 'Pod', metadata, spec: { containers: [web], ...spec } }
}

function container(more: object, spec: object = {}): object {
  return pod({ containers: [{ ...web, ...more }], ...spec })
}

/** What is said about the fields of the first container, one line each, with its path cut off. */
function saidOf(more: object, kubernetes?: KubernetesVersion): readonly string[] {
  const { refusal } = answerTo(container(more), kubernetes)
  return refusal.replace(/^\[|\]$/g, '').split(/, (?=spec\.)/).map(text => text.replace('spec.containers[0].', ''))
}

test('containers have names and images, each name once', () => {
  assert.equal(answerTo(pod({ containers: [] })).refusal, 'spec.containers: Required value')
  const containers = [{ name: 'a' }, { image: 'x' }, { name: 'a', image: ' x' }]
  const initContainers = [{ name: 'a', image: 'i', livenessProbe: {}, restartPolicy: 'Never' }]
  assert.equal(
    answerTo(pod({ containers, initContainers })).refusal,
    '[spec.containers[0].image: Required value, spec.containers[1].name: Required value, ' +
      'spec.containers[2].name: Duplicate value: "a", ' +
      'spec.initContainers[0].restartPolicy: Unsupported value: "Never": supported values: "Always", ' +
      'spec.initContainers[0].name: Duplicate value: "a", ' +
      'spec.initContainers[0].livenessProbe: Forbidden: ' +
      'may not be set for init containers without restartPolicy=Always, ' +
      'spec.containers[2].image: Invalid value: " x": must not have leading or trailing whitespace]'
  )
})

test('an ephemeral container has little, and is not for a new Pod', () => {
  const debug = { ...web, targetContainerName: 'no', ports: [], resources: { limits: {} } }
  const cannot = 'Forbidden: cannot be set for an Ephemeral Container'
  assert.equal(
    answerTo(pod({ ephemeralContainers: [debug] })).refusal,
    '[spec.ephemeralContainers[0].name: Duplicate value: "web", ' +
      'spec.ephemeralContainers[0].targetContainerName: Not found: "no", ' +
      `spec.ephemeralContainers[0].ports: ${cannot}, spec.ephemeralContainers[0].resources: ${cannot}, ` +
      'spec.ephemeralContainers: Forbidden: cannot be set on create]'
  )
})

test('a variable has a value or one source', () => {
  const env = [
    { name: 'a=b' },
    { name: 'A', valueFrom: {} },
    { name: 'B', value: 'b', valueFrom: { fieldRef: { fieldPath: 'metadata.name' } } },
    { name: 'C', valueFrom: { fieldRef: { fieldPath: 'status.phase' } } },
    { name: 'D', valueFrom: { secretKeyRef: { name: 's', key: 'k' }, configMapKeyRef: { name: 'c' } } }
  ]
  assert.deepEqual(saidOf({ env, envFrom: [{}] }), [
    'env[0].name: Invalid value: "a=b": a valid environment variable name must consist only of printable ASCII ' +
      "characters other than '='",
    'env[1].valueFrom: Invalid value: "": ' +
      'must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef` or `secretKeyRef`',
    'env[2].valueFrom: Invalid value: "": may not be specified when `value` is not empty',
    'env[3].valueFrom.fieldRef.fieldPath: Unsupported value: "status.phase": supported values: "metadata.name", ' +
      '"metadata.namespace", "metadata.uid", "spec.nodeName", "spec.serviceAccountName", "status.hostIP", ' +
      '"status.hostIPs", "status.podIP", "status.podIPs"',
    'env[4].valueFrom.configMapKeyRef.key: Required value',
    'env[4].valueFrom: Invalid value: "": may not have more than one field specified at a time',
    'envFrom: Invalid value: "": must specify one of: `configMapRef` or `secretRef`'
  ])
  assert.deepEqual(answerTo(container({ envFrom: [{}] })).places, ['spec.containers.0.envFrom.0'])
})

test('a variable from a file needs a volume that the Pod writes, from 1.35 on', () => {
  const env = [{ name: 'A', valueFrom: { fileKeyRef: { key: 'a', volumeName: 'v', path: '../x' } } }]
  const none = '`fieldRef`, `resourceFieldRef`, `configMapKeyRef` or `secretKeyRef`'
  assert.deepEqual(saidOf({ env }, '1.34'), [`env[0].valueFrom: Invalid value: "": must specify one of: ${none}`])
  assert.deepEqual(saidOf({ env }, '1.35'), [
    'env[0].valueFrom.fileKeyRef.path: Invalid value: "../x": must not contain \'..\'',
    'env[0].valueFrom.fileKeyRef.volumeName: Not found: "v"'
  ])
})

test('ports have numbers and names of their own; the server misses the index of an init container', () => {
  const containers = [
    { ...web, ports: [{ containerPort: 80, name: 'http', hostPort: 80 }, { name: 'http', protocol: 'tcp' }] },
    { name: 'b', image: 'b', ports: [{ containerPort: 70000, name: '80', hostPort: 80 }] }
  ]
  const twice = [{ containerPort: 1, hostPort: 1 }, { containerPort: 2, hostPort: 1 }]
  const initContainers = [{ name: 'i', image: 'i' }, { name: 'j', image: 'j', ports: twice }]
  const { refusal, places } = answerTo(pod({ containers, initContainers }))
  assert.equal(
    refusal,
    '[spec.containers[0].ports[1].name: Duplicate value: "http", ' +
      'spec.containers[0].ports[1].containerPort: Required value, ' +
      'spec.containers[0].ports[1].protocol: Unsupported value: "tcp": supported values: "SCTP", "TCP", "UDP", ' +
      'spec.containers[1].ports[0].name: Invalid value: "80": must contain at least one letter (a-z), ' +
      'spec.containers[1].ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive, ' +
      'spec.containers[1].ports[0].hostPort: Duplicate value: "TCP//80", ' +
      'spec.initContainers[0].ports[1].hostPort: Duplicate value: "TCP//1"]'
  )
  assert.equal(places.at(-1), 'spec.initContainers.1.ports.1.hostPort')
})

test('a probe has one handler', () => {
  const handlers = { exec: { command: [] }, httpGet: { port: 80 } }
  assert.deepEqual(saidOf({
    livenessProbe: { ...handlers, successThreshold: 2 },
    readinessProbe: { httpGet: { port: '80', scheme: 'http' }, terminationGracePeriodSeconds: 5 },
    startupProbe: { periodSeconds: -1 }
  }), [
    'livenessProbe.exec.command: Required value',
    'livenessProbe.httpGet: Forbidden: may not specify more than 1 handler type',
    'livenessProbe.successThreshold: Invalid value: 2: must be 1',
    'readinessProbe.httpGet.port: Invalid value: "80": must contain at least one letter (a-z)',
    'readinessProbe.httpGet.scheme: Unsupported value: "http": supported values: "HTTP", "HTTPS"',
    'readinessProbe.terminationGracePeriodSeconds: Invalid value: 5: must not be set for readinessProbes',
    'startupProbe: Required value: must specify a handler type',
    'startupProbe.periodSeconds: Invalid value: -1: must be greater than or equal to 0'
  ])
})

test('nobody sleeps longer than his Pod has to end', () => {
  const said = (seconds: number, kubernetes?: KubernetesVersion): readonly string[] =>
    saidOf({ lifecycle: { preStop: { sleep: { seconds } } } }, kubernetes)
  const enable = 'Enable AllowPodLifecycleSleepActionZeroValue feature gate for zero sleep.'
  assert.deepEqual(said(0), [
    'lifecycle.preStop.sleep: Invalid value: 0: ' +
      `must be greater than 0 and less than terminationGracePeriodSeconds (30). ${enable}`
  ])
  assert.deepEqual(said(30), [''])
  assert.deepEqual(said(0, '1.33'), [''])
  assert.deepEqual(said(31, '1.33'), [
    'lifecycle.preStop.sleep: Invalid value: 31: must be non-negative and less than terminationGracePeriodSeconds (30)'
  ])
  assert.deepEqual(said(0, '1.29'), [''])
})

test('a policy of its own is for sidecars alone, until each container may have one', () => {
  const restartPolicy = 'OnFailure'
  const restartPolicyRules = [{ action: 'Stop', exitCodes: { operator: 'In', values: [1] } }]
  assert.deepEqual(saidOf({ restartPolicy }), ['restartPolicy: Forbidden: may not be set for non-init containers'])
  assert.deepEqual(saidOf({ restartPolicy, restartPolicyRules }, '1.34'), [''])
  assert.deepEqual(saidOf({ restartPolicyRules }, '1.36'), [
    'restartPolicy: Required value: must specify restartPolicy when restart rules are used',
    'restartPolicyRules[0].action: Unsupported value: "Stop": supported values: "Restart", "RestartAllContainers"'
  ])
})

test('a policy of resizing is dropped before 1.33', () => {
  const resizePolicy = [{ resourceName: 'cpu', restartPolicy: 'Stop' }]
  assert.deepEqual(saidOf({ resizePolicy }), [''])
  assert.deepEqual(saidOf({ resizePolicy }, '1.33'), [
    'resizePolicy: Unsupported value: "Stop": supported values: "NotRequired", "RestartContainer"'
  ])
})
