/** The schema file and the types in TypeScript are what their sources make. */
import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { schemaFile, schemasOf } from '../../src/kube/schema/schema.ts'
import { corpora } from '../conformance/corpora.ts'
import { assertGenerated } from '../generated.ts'
import { root } from '../root.ts'
import { openApiIn, schemaText } from './generate.ts'
import { typeFiles } from './types.ts'

const minors = [28, 29, 30, 31, 32, 33, 34, 35, 36]
const documents = join(corpora, 'k8s-openapi/stripped')

test('the schema file is current', { skip: !existsSync(documents) && 'the OpenAPI documents are not here' }, () => {
  const goTypes = readFileSync(join(root, 'test/schema/go-types.txt'), 'utf8')
  assertGenerated('src/kube/schema/kubernetes.schema', schemaText(openApiIn(documents, minors), goTypes))
})

test('the types in TypeScript are current', () => {
  for (const [file, text] of typeFiles()) assertGenerated(join('src/kube/api', file), text)
  assert.deepEqual(readdirSync(join(root, 'src/kube/api')).sort(), [...typeFiles().keys()].sort())
})

test('the schema file stays small', () => {
  assert.ok(readFileSync(join(root, 'src/kube/schema/kubernetes.schema')).length < 250_000)
})

test('every type of every release can be taken apart', () => {
  for (const minor of minors)
    for (const name of schemaFile().types.keys())
      for (const { type } of schemasOf(minor).definition(name).fields.values())
        assert.ok(type.kind !== 'struct' || type.definition !== undefined, name)
})

test('the notation of a field says all about it', () => {
  const { fields } = schemasOf(32).definition('core/v1.ServiceSpec')
  const ports = fields.get('ports')
  assert.deepEqual(ports?.listKeys, ['port', 'protocol'])
  assert.equal(ports?.type.go, '[]v1.ServicePort')
  assert.equal(fields.get('type')?.type.go, 'v1.ServiceType')
  assert.equal(fields.get('sessionAffinityConfig')?.isPointer, true)
  const { fields: ofPort } = schemasOf(32).definition('core/v1.ContainerPort')
  assert.equal(ofPort.get('containerPort')?.isRequired, true)
  assert.equal(ofPort.get('hostPort')?.isRequired, false)
  assert.equal(schemasOf(28).definition('core/v1.ServiceSpec').fields.has('trafficDistribution'), false)
  assert.equal(schemasOf(30).definition('core/v1.ServiceSpec').fields.has('trafficDistribution'), true)
})
