/** The whole run over odd inputs: where findings point, which Namespaces count, and that no text takes for ever. */
import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { test } from 'node:test'
import type { Report } from '../src/finding.ts'
import { run } from '../src/main.ts'
import { root } from './root.ts'

async function report(text: string): Promise<Report> {
  let printed = ''
  await run(['--no-config', '--cluster', 'baseline', '--format', 'json', '-'], {
    stdin: Readable.from([text]),
    stdout: { write: piece => (printed += piece) },
    stderr: { write: () => undefined },
    cwd: root,
    env: {}
  })
  return JSON.parse(printed) as Report
}

test('a document that is no object is pointed at where it stands', async () => {
  const { findings } = await report('apiVersion: v1\nkind: Node\nmetadata: {name: a}\n---\n- a\n- b\n---\njust text\n')
  assert.deepEqual(findings.map(({ rule, start }) => `${rule} ${start.line}:${start.column}`), [
    'kube/malformed-object 5:3',
    'kube/malformed-object 8:1'
  ])
})

test('a line that says kind a hundred thousand times is looked at once', async () => {
  const { summary } = await report(`# ${'kind: '.repeat(100_000)}\n# kind${' '.repeat(100_000)}\n# Namespace\n`)
  assert.equal(summary.objects, 0)
})

test('a Namespace counts for others, however its kind is written', async () => {
  const spec = 'spec: {hostNetwork: true, containers: [{name: a, image: a}]}'
  const pod = `apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: team}\n${spec}\n`
  const metadata = 'metadata: {name: team, labels: {pod-security.kubernetes.io/enforce: privileged}}'
  for (const namespace of [
    `apiVersion: v1\nkind: Namespace\n${metadata}`,
    `apiVersion: v1\n"kind" : "Namespace"\n${metadata}`,
    `apiVersion: v1\nkind: !!str Namespace # a kind\n${metadata}`,
    `{kind: Namespace, apiVersion: v1, ${metadata}}`
  ]) {
    const { verdicts } = await report(`---\n${namespace}\n---\n${pod}`)
    assert.deepEqual(verdicts.map(({ verdict }) => verdict), ['admitted', 'admitted'], namespace)
  }
})

const foos = `apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: {name: foos.example.com}
spec:
  group: example.com
  scope: Namespaced
  names: {plural: foos, KIND}
  versions:
    - name: v1
      served: true
      storage: true
      schema: {openAPIV3Schema: {type: object, properties: {spec: {type: object, properties: {size: {type: integer}}}}}}
`

test('a CustomResourceDefinition counts for others, however the kind is written, and wherever it stands', async () => {
  const foo = 'apiVersion: example.com/v1\nkind: Foo\nmetadata: {name: a}\nspec:\n  size: big\n'
  for (const kind of ['kind: Foo', '"kind" : "Foo"', 'kind: !!str Foo', "kind: &a 'Foo'"]) {
    const { verdicts, findings } = await report(`${foo}---\n${foos.replace('KIND', kind)}`)
    assert.deepEqual(verdicts.map(({ verdict }) => verdict), ['rejected', 'admitted'], kind)
    const told = findings.map(({ rule, start }) => `${rule} ${start.line}:${start.column}`)
    assert.deepEqual(told, ['api/invalid-value 5:9'])
  }
})

test('a custom kind that nobody defines is unknown', async () => {
  const { verdicts } = await report(`apiVersion: example.com/v1\nkind: Bar\n---\n${foos.replace('KIND', 'kind: Foo')}`)
  const told = verdicts.map(({ verdict, undecided }) => [verdict, undecided.length])
  assert.deepEqual(told, [['unknown', 1], ['admitted', 0]])
})
