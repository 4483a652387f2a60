/** What is left of Helm in the text that it renders. The texts are those that Helm 3.17 and 4.2 print. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hooksOf, templatesIn } from '../../src/read/helm.ts'
import { readDocuments } from '../../src/read/read.ts'
import { nodeOf } from './nodes.ts'

/** The template of each document, in their order. */
function templates(text: string): readonly (string | null)[] {
  const documents = readDocuments(text)
  const templateOf = templatesIn(text, documents)
  return documents.map(({ index }) => templateOf(index))
}

const cases: readonly (readonly [what: string, text: string, expected: readonly (string | null)[]])[] = [
  ['each document its own',
    '---\n# Source: web/templates/a.yaml\nkind: A\n---\n# Source: web/templates/b/c.yaml\nkind: B\n',
    ['web/templates/a.yaml', 'web/templates/b/c.yaml']],
  ['a chart in a chart', '# Source: web/charts/db/charts/x/templates/a.yaml\nkind: A\n',
    ['web/charts/db/charts/x/templates/a.yaml']],
  ['charts that are called like folders', '# Source: charts/charts/templates/templates/crds/a b.yaml\nkind: A\n',
    ['charts/charts/templates/templates/crds/a b.yaml']],
  ['lines as on Windows', '---\r\n# Source: web/templates/a.yaml\r\nkind: A\r\n', ['web/templates/a.yaml']],
  ['nothing but the comment', '# Source: web/templates/a.yaml', ['web/templates/a.yaml']],
  ['a document behind one that has it', '---\n# Source: web/templates/a.yaml\nkind: A\n---\nkind: B\n',
    ['web/templates/a.yaml', null]],
  ['a template that begins with ---', '---\n# Source: web/templates/a.yaml\n---\nkind: A\n---\nkind: B\n',
    ['web/templates/a.yaml', 'web/templates/a.yaml', null]],
  ['a template of comments only', '---\n# Source: web/templates/a.yaml\n# off\n---\nkind: B\n',
    ['web/templates/a.yaml', null]],
  ['a file of definitions, all of it',
    '---\n# Source: web/crds/a.yaml\nkind: A\n---\nkind: B\n---\n# C\nkind: C\n---\n# Source: web/templates/d.yaml\n' +
      'kind: D\n---\nkind: E\n',
    ['web/crds/a.yaml', 'web/crds/a.yaml', 'web/crds/a.yaml', 'web/templates/d.yaml', null]],
  ['a comment further down', 'kind: A\n# Source: web/templates/a.yaml\n', [null]],
  ['a comment below another', '# A\n# Source: web/templates/a.yaml\nkind: A\n', [null]],
  ['in a string', 'a: |\n  # Source: web/templates/a.yaml\n', [null]],
  ['where a manifest was found', '# Source: https://example.org/web/templates/a.yaml\nkind: A\n', [null]],
  ['another place', '# Source: web/files/a.yaml\nkind: A\n', [null]],
  ['no file', '# Source: web/templates/\nkind: A\n', [null]],
  ['no space', '#Source: web/templates/a.yaml\nkind: A\n', [null]],
  ['indented', ' # Source: web/templates/a.yaml\nkind: A\n', [null]]
]

for (const [what, text, expected] of cases)
  test(`the template: ${what}`, () => {
    assert.deepEqual(templates(text), expected)
  })

test('a byte order mark, and a comment that ends nowhere near', () => {
  assert.deepEqual(templates('\ufeff# Source: web/templates/a.yaml\nkind: A\n'), ['web/templates/a.yaml'])
  assert.deepEqual(templates(`# Source: web/templates/${'a'.repeat(1_000_000)}\nkind: A\n`).length, 1)
  assert.deepEqual(templates(`# Source: ${'charts/'.repeat(500_000)}\nkind: A\n`), [null])
})

const hooks = (value: unknown): readonly string[] =>
  hooksOf(nodeOf({ metadata: { annotations: { 'helm.sh/hook': value } } }))

test('hooks, as Helm takes them', () => {
  assert.deepEqual(hooks('pre-install'), ['pre-install'])
  assert.deepEqual(hooks(' Post-Upgrade ,pre-rollback, post-upgrade'), ['post-upgrade', 'pre-rollback'])
  assert.deepEqual(hooks('test-success'), ['test'])
  assert.deepEqual(hooks('test'), ['test'])
  // Helm leaves these out, and what is not left out is no hook.
  for (const value of ['', 'crd-install', 'pre-install,other', 'pre-install,', 5, null])
    assert.deepEqual(hooks(value), [])
  for (const value of [{}, { metadata: 5 }, { metadata: { annotations: ['helm.sh/hook'] } }, 'a'])
    assert.deepEqual(hooksOf(nodeOf(value)), [])
})
