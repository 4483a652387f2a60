/** What cannot be decoded, in the words of an API server 1.32; and what is made of the rest. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeFaults, decodingError } from '../../src/kube/decoding/faults.ts'
import type { DecodeFault } from '../../src/kube/decoding/faults.ts'
import { valueAt } from '../../src/kube/json.ts'
import { schemasOf } from '../../src/kube/schema/schema.ts'
import { decoded, nodeOf } from '../decoded.ts'

function faults(kind: string, manifest: string): readonly DecodeFault[] {
  return decodeFaults(nodeOf(manifest), schemasOf(32).definition(kind))
}

/** The server's text, and what is found where. */
function said(kind: string, manifest: string): string {
  const [first, ...others] = faults(kind, manifest)
  return first === undefined ? '' : decodingError([first, ...others])
}

const field = 'json: cannot unmarshal'

/** Of a Pod's spec. */
const ofSpec: readonly (readonly [spec: string, said: string])[] = [
  ['{containers: [{name: a, env: [{name: A, value: 5}]}]}',
    `${field} number into Go struct field EnvVar.spec.containers.env.value of type string`],
  ['{containers: {}}', `${field} object into Go struct field PodSpec.spec.containers of type []v1.Container`],
  ['{containers: [a]}', `${field} string into Go struct field PodSpec.spec.containers of type v1.Container`],
  ['{containers: [{ports: [{protocol: 6}]}]}',
    `${field} number into Go struct field ContainerPort.spec.containers.ports.protocol of type v1.Protocol`],
  ['{containers: [{ports: [{containerPort: 1.5}]}]}',
    `${field} number 1.5 into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32`],
  ['{containers: [{ports: [{containerPort: 4000000000}]}]}',
    `${field} number 4000000000 into Go struct field ContainerPort.spec.containers.ports.containerPort of type int32`],
  ['{containers: [{ports: [{containerPort: 80.0}]}]}', ''],
  ['{terminationGracePeriodSeconds: 9223372036854775807}', ''],
  ['{terminationGracePeriodSeconds: 9223372036854775808}',
    `${field} number 9223372036854776000 into Go struct field PodSpec.spec.terminationGracePeriodSeconds ` +
      'of type int64'],
  ['{hostNetwork: "yes"}', `${field} string into Go struct field PodSpec.spec.hostNetwork of type bool`],
  ['{nodeSelector: {a: 1}}', `${field} number into Go struct field PodSpec.spec.nodeSelector of type string`],
  ['{overhead: {cpu: 1kk}}', 'unable to parse quantity\'s suffix'],
  ['{overhead: {cpu: }}', ''],
  ['{overhead: []}', `${field} array into Go struct field PodSpec.spec.overhead of type v1.ResourceList`],
  // What decodes itself ends the decoding, and is told instead of what comes before.
  ['{activeDeadlineSeconds: x, overhead: {cpu: {}}, nodeName: 5}',
    "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"],
  ['{nodeName: 5, activeDeadlineSeconds: x, nope: 1}',
    `${field} string into Go struct field PodSpec.spec.activeDeadlineSeconds of type int64`],
  ['{nope: 1, Containers: [], containers: [{imagePullpolicy: a}]}',
    'strict decoding error: unknown field "spec.Containers", unknown field "spec.containers[0].imagePullpolicy", ' +
      'unknown field "spec.nope"'],
  ['{nope: null}', 'strict decoding error: unknown field "spec.nope"'],
  ['{containers: null, volumes: [null]}', ''],
  ['{containers: [{livenessProbe: {httpGet: {port: true}}}]}',
    `${field} bool into Go struct field HTTPGetAction.spec.containers.livenessProbe.httpGet.port of type int32`],
  ['{containers: [{livenessProbe: {httpGet: {port: 1.5}}}]}',
    `${field} number 1.5 into Go struct field HTTPGetAction.spec.containers.livenessProbe.httpGet.port of type int32`]
]

for (const [spec, expected] of ofSpec)
  test(`a Pod's spec ${spec}`, () => {
    assert.equal(said('core/v1.Pod', `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: ${spec}\n`), expected)
  })

const others: readonly (readonly [kind: string, manifest: string, said: string])[] = [
  ['core/v1.Secret', 'data: {a: aGk=, b: aGk}', 'illegal base64 data at input byte 0'],
  ['core/v1.Secret', 'data: {a: "aGk=\\n"}', ''],
  ['core/v1.Secret', 'data: {a: aGk=a}', 'illegal base64 data at input byte 4'],
  ['core/v1.Secret', 'data: {a: "a#k="}', 'illegal base64 data at input byte 1'],
  ['core/v1.Secret', 'data: {a: [104, 105]}', ''],
  ['core/v1.Secret', 'data: {a: [300]}', `${field} number 300 into Go struct field Secret.data of type uint8`],
  ['core/v1.Secret', 'data: {a: 5}', `${field} number into Go struct field Secret.data of type []uint8`],
  ['core/v1.ConfigMap', 'metadata: {creationTimestamp: null}', ''],
  ['core/v1.ConfigMap', 'metadata: {creationTimestamp: "2024-02-30T00:00:00Z"}',
    'parsing time "2024-02-30T00:00:00Z": day out of range'],
  ['core/v1.ConfigMap', 'metadata: {creationTimestamp: yesterday}',
    'parsing time "yesterday" as "2006-01-02T15:04:05Z07:00": cannot parse "yesterday" as "2006"'],
  ['core/v1.ConfigMap', 'metadata: {creationTimestamp: 5}',
    `${field} number into Go struct field ObjectMeta.metadata.creationTimestamp of type string`],
  ['core/v1.ConfigMap', 'metadata: {labels: [a]}',
    `${field} array into Go struct field ObjectMeta.metadata.labels of type map[string]string`],
  ['apiextensions/v1.CustomResourceDefinition',
    'spec: {versions: [{schema: {openAPIV3Schema: {properties: {a: {nope: 1, items: {nope: 1}}}}}}]}',
    'strict decoding error: unknown field "spec.versions[0].schema.openAPIV3Schema.properties.a.nope"'],
  ['apiextensions/v1.CustomResourceDefinition',
    'spec: {versions: [{schema: {openAPIV3Schema: {items: {maxLength: x}}}}]}',
    `${field} string into Go struct field JSONSchemaProps.spec.versions.schema.openAPIV3Schema.items of type int64`],
  ['apiextensions/v1.CustomResourceDefinition',
    'spec: {versions: [{schema: {openAPIV3Schema: {additionalProperties: 5}}}]}',
    'boolean or JSON schema expected']
]

for (const [kind, manifest, expected] of others)
  test(`${kind} ${manifest}`, () => assert.equal(said(kind, manifest), expected))

test('every fault has its place, and says what it is about', () => {
  const pod = 'apiVersion: v1\nkind: Pod\nspec: {nodename: a, containers: [{image: 5, ports: [{containerport: 1}]}]}\n'
  assert.deepEqual(faults('core/v1.Pod', pod).map(({ what, path, message }) => [what, path.join('.'), message]), [
    ['wrong-type', 'spec.containers.0.image',
      'spec.containers[0].image must be a string, but YAML reads this as the number 5: put it in quotes'],
    ['unknown-field', 'spec.containers.0.ports.0.containerport',
      'there is no field spec.containers[0].ports[0].containerport; did you mean containerPort?'],
    ['unknown-field', 'spec.nodename', 'there is no field spec.nodename; did you mean nodeName?']
  ])
})

test('an object is what the server makes of it', () => {
  const object = decoded(
    'apiVersion: v1\nkind: Pod\nmetadata: {name: a, labels: {}, annotations: null}\n' +
      'spec: {hostNetwork: no, hostUsers: no, nodeName: "", activeDeadlineSeconds: 0, nope: 1, hostPID: 5,\n' +
      '  containers: [{name: c, resources: {requests: {cpu: 0.1, memory: 1024Ki}}, ports: [null, {hostPort: 0}]}]}\n',
    '1.32'
  )
  assert.deepEqual(JSON.parse(JSON.stringify(object)), {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'a', labels: {} },
    spec: {
      hostUsers: false,
      activeDeadlineSeconds: 0,
      containers: [{ name: 'c', resources: { requests: { cpu: '100m', memory: '1Mi' } }, ports: [{}, {}] }]
    }
  })
})

test('a field that a release does not have is unknown there', () => {
  const manifest = 'apiVersion: v1\nkind: Service\nspec: {trafficDistribution: PreferClose}\n'
  const node = nodeOf(manifest)
  const of = (minor: number): number => decodeFaults(node, schemasOf(minor).definition('core/v1.Service')).length
  assert.deepEqual([of(29), of(30)], [1, 0])
})

test('a key such as __proto__ is one like any other', () => {
  const object = decoded('apiVersion: v1\nkind: ConfigMap\ndata: {__proto__: a, constructor: b}\n', '1.32')
  assert.deepEqual(Object.keys(valueAt(object, ['data']) as object), ['__proto__', 'constructor'])
  const [fault] = faults('core/v1.ConfigMap', 'apiVersion: v1\nkind: ConfigMap\n__proto__: {a: 1}\n')
  assert.deepEqual(fault?.path, ['__proto__'])
})
