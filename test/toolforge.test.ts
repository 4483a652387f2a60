/**
 * What Toolforge's own software makes passes, and so does what tools are known to write by hand; each of these has a
 * twin with one fault, which is found on its line.
 */
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { judgeManifest } from '../src/admission/manifest.ts'
import type { Judged } from '../src/admission/manifest.ts'
import { remedyOf, ruleNamed } from '../src/catalogue.ts'
import type { Cluster } from '../src/cluster/cluster.ts'
import { isToolName } from '../src/cluster/toolforge/account.ts'
import { clusters, variants } from '../src/cluster/toolforge/clusters.ts'
import { toolforgeCluster } from '../src/cluster/toolforge/toolforge.ts'
import { manifestsIn } from '../src/read/manifest.ts'
import { readDocuments } from '../src/read/read.ts'
import { root } from './root.ts'

const account = { tool: 'mytool', uid: 52503 }

function judge(text: string, cluster: Cluster): readonly Judged[] {
  const world = { cluster, namespaceLabels: cluster.namespaceLabels }
  return manifestsIn(readDocuments(text)).map(manifest => judgeManifest(manifest, world, remedyOf))
}

/** `LINE RULE` for each finding. */
function placesIn(text: string, judged: readonly Judged[]): string[] {
  const lines = judged.flatMap(({ found }) =>
    found.map(({ rule, span }) => `${text.slice(0, span.start).split('\n').length} ${rule}`)
  )
  return [...new Set(lines)].sort()
}

function wanted(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const rule = /# error: (?<rule>\S+)$/.exec(line)?.groups?.['rule']
    return rule === undefined ? [] : [`${index + 1} ${rule}`]
  }).sort()
}

function fixtures(folder: string): readonly (readonly [name: string, text: string])[] {
  const path = join(root, 'test/toolforge', folder)
  return readdirSync(path).sort().map(name => [name, readFileSync(join(path, name), 'utf8')])
}

for (const [name, text] of fixtures('ok'))
  test(`${name} passes`, () => {
    for (const who of [account, { uid: account.uid }]) {
      const judged = judge(text, toolforgeCluster('toolforge', who))
      assert.deepEqual(placesIn(text, judged), [])
      for (const { resource, judgement } of judged)
        assert.equal(judgement.verdict, resource.kind === 'HTTPRoute' ? 'unknown' : 'admitted', resource.kind)
    }
  })

for (const [name, text] of fixtures('bad'))
  test(`the fault of ${name} is found on its line`, () => {
    const judged = judge(text, toolforgeCluster('toolforge', account))
    assert.deepEqual(placesIn(text, judged), wanted(text))
    for (const { found } of judged) for (const { rule, help } of found) assert.ok(ruleNamed(rule) && help !== '', rule)
  })

test('each fixture has its twin', () => {
  const names = (folder: string): string[] => fixtures(folder).map(([name]) => name)
  assert.deepEqual(names('ok'), names('bad'))
})

const pod = (image: string, metadata = 'name: web'): string =>
  `{apiVersion: v1, kind: Pod, metadata: {${metadata}}, spec: {containers: [{name: c, image: ${image}}]}}`

const ingress = (host: string, more = ''): string =>
  `{apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: {name: web${more}}, spec: {rules: [{host: ${host}}]}}`

test('without --tool, what only prints the name is judged all the same', () => {
  const [judged] = judge(pod('nginx'), toolforgeCluster('toolforge'))
  assert.equal(judged?.judgement.verdict, 'rejected')
  assert.match(judged?.judgement.responses[0]?.message ?? '', /Namespace=tool-<tool> Name=web Image=nginx\]$/)
})

test('without --tool, what compares the name is undecided, and says how to settle it', () => {
  const verdict = (text: string, more: Parameters<typeof toolforgeCluster>[1] = {}): Judged['judgement'] | undefined =>
    judge(text, toolforgeCluster('toolforge', more))[0]?.judgement
  const unknown = verdict(ingress('mytool.toolforge.org'))
  assert.equal(unknown?.verdict, 'unknown')
  assert.match(unknown?.undecided[0]?.reason ?? '', /--tool NAME/)
  assert.equal(verdict(ingress('mytool.toolforge.org'), { tool: 'mytool' })?.verdict, 'admitted')
  assert.equal(verdict(ingress('mytool.toolforge.org'), { tool: 'other' })?.verdict, 'rejected')
  assert.equal(verdict(ingress('mytool.toolforge.org', ', namespace: tool-mytool'))?.verdict, 'admitted')
  assert.equal(verdict(ingress('mytool.toolforge.org'), { namespace: 'tool-mytool' })?.verdict, 'admitted')
  // No tool can have these.
  for (const host of ['example.org', 'a.b.toolforge.org', '-x.toolforge.org', '"*.toolforge.org"'])
    assert.equal(verdict(ingress(host))?.verdict, 'rejected', host)
})

test('an object in the namespace of another tool is refused', () => {
  const text = pod('docker-registry.svc.toolforge.org/x', 'name: web, namespace: tool-other')
  const [judged] = judge(text, toolforgeCluster('toolforge', { tool: 'mytool' }))
  assert.equal(
    judged?.judgement.responses[0]?.message,
    'pods is forbidden: User "mytool" cannot create resource "pods" in API group "" in the namespace "tool-other"'
  )
  assert.equal(judge(text, toolforgeCluster('toolforge'))[0]?.judgement.responses.length, 0)
})

test('what to write instead of an image', () => {
  const help = (image: string): string | undefined =>
    judge(pod(`"${image}"`), toolforgeCluster('toolforge', account))
      .flatMap(({ found }) => found)
      .find(({ rule }) => rule === 'toolforge/foreign-image')?.help
  const harbor = 'Write tools-harbor.wmcloud.org'
  const registry = 'Write docker-registry.svc.toolforge.org'
  assert.equal(help('Tools-Harbor.wmcloud.org/tool-x/y:1'), `${harbor}/tool-x/y:1`)
  assert.equal(help('tools-harbour.wmcloud.org/tool-x/y'), `${harbor}/tool-x/y`)
  assert.equal(help('tool-x/y'), `${harbor}/tool-x/y`)
  assert.equal(help('toolforge-python313-sssd-web:latest'), `${registry}/toolforge-python313-sssd-web:latest`)
  assert.equal(
    help('docker-registry.tools.wmflabs.org:443/toolforge-node18-sssd-web'),
    'Write docker-registry.tools.wmflabs.org/toolforge-node18-sssd-web'
  )
  assert.match(help('nginx') ?? '', /toolforge build start.*tools-harbor\.wmcloud\.org\/tool-mytool\/IMAGE:latest$/)
  assert.match(help('tools-harbor.wmcloud.org.evil.example/app:1') ?? '', /toolforge build start/)
})

test('a label without a value is no value that mount-storage can have', () => {
  const text = pod('docker-registry.svc.toolforge.org/x', 'name: web, labels: {toolforge.org/mount-storage: null}')
  assert.equal(judge(text, toolforgeCluster('toolforge', account))[0]?.judgement.verdict, 'rejected')
})

test('the raised limits of a tool are its own', () => {
  const text = fixtures('bad').find(([name]) => name === 'large-cron-job.yaml')?.[1] ?? ''
  const verdict = (tool: string): string | undefined =>
    judge(text, toolforgeCluster('toolforge', { tool, uid: 52503 }))[0]?.judgement.verdict
  assert.equal(verdict('mytool'), 'pods-rejected')
  assert.equal(verdict('cewbot'), 'admitted')
})

test('names of tools', () => {
  for (const name of ['a', 'my-tool', 'x'.repeat(53)]) assert.ok(isToolName(name), name)
  for (const name of ['', '-a', 'a-', 'A', 'a.b', '<tool>', 'x'.repeat(54)]) assert.ok(!isToolName(name), name)
})

test('every fact says where it is from', () => {
  for (const variant of variants)
    for (const [name, { source }] of Object.entries(clusters[variant]))
      assert.ok(source.length > 10, `${variant} ${name}`)
})
