/** Definitions of custom kinds and their objects; the texts are those of a kube-apiserver 1.32. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { customKinds } from '../../src/admission/custom-kinds.ts'
import { judgeManifest } from '../../src/admission/manifest.ts'
import type { Judged, World } from '../../src/admission/manifest.ts'
import { levelCluster } from '../../src/cluster/levels.ts'
import type { JsonObject } from '../../src/kube/json.ts'
import { manifestsIn } from '../../src/read/manifest.ts'
import type { Manifest } from '../../src/read/manifest.ts'
import { readDocuments } from '../../src/read/read.ts'

const bare: World = { cluster: levelCluster('privileged', '1.32'), namespaceLabels: () => ({}) }
const young: World = { ...bare, cluster: levelCluster('privileged', '1.34') }

function manifestOf(object: JsonObject): Manifest {
  const [manifest] = manifestsIn(readDocuments(JSON.stringify(object)))
  assert.ok(manifest !== undefined)
  return manifest
}

function judged(object: JsonObject, world: World = bare): Judged {
  return judgeManifest(manifestOf(object), world, () => '')
}

/** A definition with a schema for `spec`, and whatever else the version or the spec have. */
function definition(spec: JsonObject, version: JsonObject = {}, more: JsonObject = {}): JsonObject {
  const openAPIV3Schema = { type: 'object', properties: { spec } }
  const first = { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema }, ...version }
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: 'foos.example.com' },
    spec: {
      group: 'example.com', scope: 'Namespaced', names: { plural: 'foos', kind: 'Foo' }, versions: [first], ...more
    }
  }
}

/** What the server says of an object, without the name of it; empty when it takes it. */
function refusal({ judgement }: Judged): string {
  const deny = judgement.responses.find(({ action }) => action === 'deny')
  return (deny?.message ?? '').replace(/^.*? (?:is invalid|cannot be handled as a \w+): /, '')
}

const root = 'spec.validation.openAPIV3Schema.properties[spec]'

/** Schemas of `spec` that are refused, and the complaint. */
const schemas: Readonly<Record<string, readonly [schema: JsonObject, text: string]>> = {
  'a type that is none': [
    { type: 'strign' },
    `${root}.type: Unsupported value: "strign": supported values: ` +
      '"array", "boolean", "integer", "number", "object", "string"'
  ],
  'no type': [{ description: 'x' }, `${root}.type: Required value: must not be empty for specified object fields`],
  'a list of nothing': [{ type: 'array' }, `${root}.items: Required value: must be specified`],
  'a pattern that is none': [
    { type: 'string', pattern: '(?=a)' },
    `${root}.pattern: Invalid value: "(?=a)": must be a valid regular expression, but isn't: error parsing regexp: ` +
      'invalid or unsupported Perl syntax: `(?=`'
  ],
  'structure under a junctor': [
    { type: 'object', properties: { a: { type: 'string' } }, anyOf: [{ properties: { a: { type: 'string' } } }] },
    `${root}.anyOf[0].properties[a].type: Forbidden: must be empty to be structural`
  ],
  'a default of another type': [
    { type: 'integer', default: 'x' },
    `${root}.default: Invalid value: "string":  in body must be of type integer: "string"`
  ],
  'a default that is not pruned': [
    { type: 'object', properties: {}, default: { a: 1.5 } },
    `${root}.default: Invalid value: map[string]interface {}{"a":1.5}: must not have unknown fields`
  ],
  'a map without keys': [
    { type: 'array', items: { type: 'object' }, 'x-kubernetes-list-type': 'map' },
    `${root}.x-kubernetes-list-map-keys: Required value: must not be empty if x-kubernetes-list-type is map`
  ],
  'a key that may be missing': [
    {
      type: 'array', 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['a'],
      items: { type: 'object', properties: { a: { type: 'string' } } }
    },
    `${root}.items.properties[a].default: Required value: this property is in x-kubernetes-list-map-keys, so it must ` +
      'have a default or be a required property'
  ],
  'a rule that says nothing': [
    { type: 'object', 'x-kubernetes-validations': [{ rule: ' ' }] },
    `${root}.x-kubernetes-validations[0].rule: Required value: rule is not specified`
  ],
  'what OpenAPI has and Kubernetes has not': [
    { type: 'array', items: { type: 'string' }, uniqueItems: true },
    `${root}.uniqueItems: Forbidden: uniqueItems cannot be set to true since the runtime complexity becomes quadratic`
  ]
}

for (const [what, [schema, text]] of Object.entries(schemas))
  test(`a schema with ${what} is refused`, () => {
    assert.equal(refusal(judged(definition(schema))), text)
  })

test('a definition is refused for its names, versions and printer columns, with all complaints at once', () => {
  const odd = definition(
    { type: 'object' },
    { storage: false, additionalPrinterColumns: [{ name: 'a', type: 'text', jsonPath: 'spec' }] },
    { group: 'example', names: { plural: 'foos', kind: 'Foo', shortNames: ['F'] } }
  )
  const text = refusal(judged(odd))
  for (const part of [
    'metadata.name: Invalid value: "foos.example.com": must be spec.names.plural+"."+spec.group',
    'spec.group: Invalid value: "example": should be a domain with at least one dot',
    '}}: must have exactly one version marked as storage version',
    'spec.names.shortNames[0]: Invalid value: "F": a DNS-1035 label must consist of lower case alphanumeric characters',
    'spec.additionalPrinterColumns[0].type: Invalid value: "text": must be one of boolean,date,integer,number,string',
    'spec.additionalPrinterColumns[0].JSONPath: Invalid value: "spec": must be a simple json path starting with .',
    'status.storedVersions: Invalid value: []string(nil): must have at least one stored version'
  ])
    assert.ok(text.includes(part), `${part}\nis not in\n${text}`)
})

test('versions that differ have their own schemas, and the complaint names the version', () => {
  const second = { name: 'v2', served: true, storage: false, schema: { openAPIV3Schema: { type: 'array' } } }
  const crd = definition({ type: 'object' })
  const spec = crd['spec'] as JsonObject
  const both = { ...crd, spec: { ...spec, versions: [...(spec['versions'] as JsonObject[]), second] } }
  const found = judged(both).found.map(({ path }) => path.slice(0, 5).join('.'))
  const text = refusal(judged(both))
  assert.ok(text.includes('spec.versions[1].schema.openAPIV3Schema.type: Invalid value: "array"'))
  assert.ok(found.every(path => path === 'spec.versions.1.schema.openAPIV3Schema'), found.join())
})

test('a complaint about the schema of all versions is placed in the first one', () => {
  const { found } = judged(definition({ type: 'object', properties: { a: { type: 'strign' } } }))
  assert.deepEqual(found.map(({ path }) => path), [[
    'spec', 'versions', 0, 'schema', 'openAPIV3Schema', 'properties', 'spec', 'properties', 'a', 'type'
  ]])
})

test('a definition with rules in CEL is unknown, once', () => {
  const rules = { 'x-kubernetes-validations': [{ rule: 'self > 1' }, { rule: 'self < 9' }] }
  const { judgement } = judged(definition({ type: 'integer', ...rules }))
  assert.equal(judgement.verdict, 'unknown')
  assert.equal(judgement.undecided.length, 1)
})

test('a format is none of those that the prototype of JavaScript objects has', () => {
  const type = '"constructor": supported values: "array", "boolean", "integer", "number", "object", "string"'
  const { judgement } = judged(definition({ type: 'constructor', format: 'x' }))
  assert.ok(judgement.responses[0]?.message.endsWith(`properties[spec].type: Unsupported value: ${type}`))
})

test('from 1.34 on a format that nobody checks is warned of', () => {
  const formats = { a: { type: 'string', format: 'quantity' }, b: { type: 'integer', format: 'int32' } }
  const odd = definition({ type: 'object', properties: formats })
  const warnings = judged(odd, young).judgement.responses.map(({ message }) => message)
  assert.deepEqual(warnings, ['unrecognized format "quantity"'])
  assert.deepEqual(judged(odd).judgement.responses, [])
})

/** The world with these definitions among the manifests. */
function worldWith(...definitions: readonly JsonObject[]): World {
  const defining = definitions.map((one, index) => ({ file: `${index}.yaml`, manifest: manifestOf(one) }))
  const customKind = customKinds(() => defining, manifest => {
    const { judgement, admission } = judgeManifest(manifest, bare, () => '')
    return { isRefused: judgement.verdict === 'rejected', object: admission?.requests[0].object }
  })
  return { ...bare, customKind }
}

const foo = (spec: JsonObject[string], more: JsonObject = {}): JsonObject =>
  ({ apiVersion: 'example.com/v1', kind: 'Foo', metadata: { name: 'x' }, spec, ...more })

const world = worldWith(definition({
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string', pattern: '^a', maxLength: 5 },
    size: { type: 'integer', minimum: 1, multipleOf: 2, default: 4 },
    mode: { type: 'string', enum: ['A', 'B'] },
    at: { type: 'string', format: 'date-time' },
    port: { 'x-kubernetes-int-or-string': true },
    names: { type: 'array', items: { type: 'string' }, 'x-kubernetes-list-type': 'set', maxItems: 2 },
    items: {
      type: 'array', 'x-kubernetes-list-type': 'map', 'x-kubernetes-list-map-keys': ['key'],
      items: { type: 'object', required: ['key'], properties: { key: { type: 'integer' } } }
    },
    labels: { type: 'object', additionalProperties: { type: 'string' } },
    free: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
    pod: { type: 'object', 'x-kubernetes-embedded-resource': true, 'x-kubernetes-preserve-unknown-fields': true },
    one: {
      type: 'object',
      properties: { a: { type: 'string' }, b: { type: 'string' } },
      oneOf: [{ required: ['a'] }, { required: ['b'] }]
    }
  }
}))

/** Objects that are refused, and the complaint. */
const objects: readonly (readonly [spec: JsonObject[string], text: string])[] = [
  ['x', 'spec: Invalid value: "string": spec in body must be of type object: "string"'],
  [{}, 'spec.name: Required value'],
  [{ name: 1 }, 'spec.name: Invalid value: "integer": spec.name in body must be of type string: "integer"'],
  [{ name: 'b' }, 'spec.name: Invalid value: "b": spec.name in body should match \'^a\''],
  [{ name: 'aaaaaa' }, 'spec.name: Too long: may not be more than 5 bytes'],
  [{ name: 'a', size: 0 }, 'spec.size: Invalid value: 0: spec.size in body should be greater than or equal to 1'],
  [{ name: 'a', size: 3 }, 'spec.size: Invalid value: 3: spec.size in body should be a multiple of 2'],
  [{ name: 'a', mode: 'C' }, 'spec.mode: Unsupported value: "C": supported values: "A", "B"'],
  [{ name: 'a', at: 'now' }, 'spec.at: Invalid value: "now": spec.at in body must be of type date-time: "now"'],
  [
    { name: 'a', port: 1.5 },
    'spec.port: Invalid value: "number": spec.port in body must be of type integer,string: "number"'
  ],
  [{ name: 'a', names: ['b', 'b'] }, 'spec.names[1]: Duplicate value: "b"'],
  [{ name: 'a', names: ['b', 'c', 'd'] }, 'spec.names: Too many: 3: must have at most 2 items'],
  [{ name: 'a', items: [{ key: 1 }, { key: 1 }] }, 'spec.items[1]: Duplicate value: map[string]interface {}{"key":1}'],
  [
    { name: 'a', labels: { b: 1 } },
    'spec.labels.b: Invalid value: "integer": spec.labels.b in body must be of type string: "integer"'
  ],
  [
    { name: 'a', one: { a: 'x', b: 'x' } },
    '<nil>: Invalid value: "": "spec.one" must validate one and only one schema (oneOf). Found 2 valid alternatives'
  ],
  [{ name: 'a', siez: 1, free: { b: 1 } }, 'strict decoding error: unknown field "spec.siez"'],
  [
    { name: 'a', pod: { apiVersion: 'v1', kind: 1 } },
    'spec.pod.kind: Invalid value: 1: must be a string'
  ],
  [
    { name: 'a', pod: { apiVersion: 'v1', kind: 'Pod', metadata: { labels: { 'a b': '' } } } },
    'spec.pod.metadata.labels: Invalid value: "a b": name part must consist of alphanumeric characters, \'-\', \'_\' ' +
      "or '.', and must start and end with an alphanumeric character (e.g. 'MyName',  or 'my.name',  or '123-abc', " +
      'regex ' +
      "used for validation is '([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9]')"
  ]
]

for (const [spec, text] of objects)
  test(`an object with ${JSON.stringify(spec)} is refused`, () => {
    assert.equal(refusal(judged(foo(spec), world)), text)
  })

test('from 1.34 on a value of an object is printed as JSON', () => {
  const twins = foo({ name: 'a', items: [{ key: 1 }, { key: 1 }] })
  const text = refusal(judged(twins, { ...world, cluster: young.cluster }))
  assert.equal(text, 'spec.items[1]: Duplicate value: {"key":1}')
})

test('an object gets the defaults of its schema, and loses null where none may be', () => {
  const { judgement, admission } = judged(foo({ name: 'a', size: null, mode: null, free: { b: null } }), world)
  assert.equal(judgement.verdict, 'admitted')
  assert.deepEqual(admission?.requests[0].object['spec'], { name: 'a', size: 4, free: { b: null } })
})

test('metadata is decoded as that of any object', () => {
  const odd = { name: 'x', lables: {}, labels: { a: 1 } }
  assert.equal(
    refusal(judged(foo({ name: 'a' }, { metadata: odd }), world)),
    'json: cannot unmarshal number into Go struct field ObjectMeta.labels of type string'
  )
  assert.equal(
    refusal(judged(foo({ name: 'a' }, { metadata: { name: 'x', lables: {} } }), world)),
    'strict decoding error: unknown field "metadata.lables"'
  )
})

test('who creates an object cannot set a status that has an address of its own', () => {
  const withStatus = worldWith(definition({ type: 'object' }, { subresources: { status: {} } }))
  const { admission, judgement } = judged(foo({}, { status: { a: 1 } }), withStatus)
  assert.equal(refusal({ judgement } as Judged), 'strict decoding error: unknown field "status"')
  assert.equal(admission?.requests[0].object['status'], undefined)
})

test('rules in CEL make what they apply to unknown, and are not asked after a refusal', () => {
  const rules = { 'x-kubernetes-validations': [{ rule: 'self > 1' }] }
  const withRules = worldWith(definition({ type: 'object', properties: { a: { type: 'integer', ...rules } } }))
  assert.equal(judged(foo({}), withRules).judgement.verdict, 'admitted')
  const { judgement, found } = judged(foo({ a: 1 }), withRules)
  assert.equal(judgement.verdict, 'unknown')
  assert.deepEqual(found.map(({ path }) => path), [['spec', 'a']])
  const text = refusal(judged(foo({ a: 'x' }), withRules))
  assert.match(text, /, <nil>: Invalid value: "null": some validation rules were not/)
})

test('a rule that compares with the old object says nothing of a new one', () => {
  const rules = { 'x-kubernetes-validations': [{ rule: 'self == oldSelf' }] }
  const withRules = worldWith(definition({ type: 'object', properties: { a: { type: 'integer', ...rules } } }))
  assert.equal(judged(foo({ a: 1 }), withRules).judgement.verdict, 'admitted')
})

test('a version that is not served is none', () => {
  const { judgement } = judged({ ...foo({}), apiVersion: 'example.com/v2' }, world)
  assert.equal(judgement.responses[0]?.message, 'no matches for kind "Foo" in version "example.com/v2"')
})

test('a deprecated version is told of, with what to use', () => {
  const versions = [
    {
      name: 'v1beta1', served: true, storage: false, deprecated: true, schema: { openAPIV3Schema: { type: 'object' } }
    },
    { name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }
  ]
  const two = worldWith(definition({ type: 'object' }, {}, { versions }))
  const old = { apiVersion: 'example.com/v1beta1', kind: 'Foo', metadata: { name: 'x' } }
  assert.deepEqual(judged(old, two).judgement.responses.map(({ message }) => message), [
    'example.com/v1beta1 Foo is deprecated; use example.com/v1 Foo'
  ])
})

test('an object in a version that a webhook converts is unknown', () => {
  const schema = { openAPIV3Schema: { type: 'object' } }
  const versions = [
    { name: 'v1', served: true, storage: false, schema },
    { name: 'v2', served: true, storage: true, schema }
  ]
  const clientConfig = { url: 'https://a.example.com/' }
  const conversion = { strategy: 'Webhook', webhook: { conversionReviewVersions: ['v1'], clientConfig } }
  const converted = worldWith(definition({ type: 'object' }, {}, { versions, conversion }))
  const plain = { kind: 'Foo', metadata: { name: 'x' } }
  assert.equal(judged({ ...plain, apiVersion: 'example.com/v1' }, converted).judgement.verdict, 'unknown')
  assert.equal(judged({ ...plain, apiVersion: 'example.com/v2' }, converted).judgement.verdict, 'admitted')
})

test('a definition that is refused, or that another one contradicts, defines nothing', () => {
  const why = (...definitions: readonly JsonObject[]): string | undefined => {
    const { judgement } = judged(foo({}), worldWith(...definitions))
    assert.equal(judgement.verdict, 'unknown')
    return judgement.undecided[0]?.reason
  }
  const good = definition({ type: 'object' })
  assert.match(why(definition({ type: 'strign' })) ?? '', /foos\.example\.com in 0\.yaml is refused/)
  assert.match(why(good, definition({ type: 'string' })) ?? '', /defined in 0\.yaml and differently in 1\.yaml/)
  assert.equal(judged(foo({}), worldWith(good, structuredClone(good))).judgement.verdict, 'admitted')
  assert.equal(judged(foo({}), worldWith(definition({ type: 'strign' }), good)).judgement.verdict, 'admitted')
})

test('the scope of a kind decides about its namespace', () => {
  const wide = worldWith(definition({ type: 'object' }, {}, { scope: 'Cluster' }))
  assert.equal(judged(foo({}), wide).resource.namespace, '')
  assert.equal(judged(foo({ name: 'a' }), world).resource.namespace, 'default')
})
