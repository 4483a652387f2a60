/** How files are named for hosts of repositories, wherever in a repository the command runs. */
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { fromRootOf } from '../../src/discover/repository.ts'
import type { Report } from '../../src/finding.ts'
import { run } from '../../src/main.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'preadmit-repository-')))
after(() => rmSync(scratch, { recursive: true, force: true }))

const folders = ['repo/.git', 'repo/tools/a/k8s', 'repo/sub', 'work/checkout/.git', 'work/checkout/k8s', 'bare/k8s']
for (const folder of folders)
  mkdirSync(join(scratch, folder), { recursive: true })
writeFileSync(join(scratch, 'repo/sub/.git'), 'gitdir: ../.git/modules/sub\n')
symlinkSync(join(scratch, 'repo/tools'), join(scratch, 'link'))

const at = (path: string): string => join(scratch, path)
const cases: readonly (readonly [
  what: string, cwd: string, env: Readonly<Record<string, string>>, file: string, expected: string
])[] = [
  ['the root itself', 'repo', {}, 'a.yaml', 'a.yaml'],
  ['a directory below', 'repo/tools/a', {}, 'k8s/a.yaml', 'tools/a/k8s/a.yaml'],
  ['beside that directory', 'repo/tools/a', {}, '../b/a.yaml', 'tools/b/a.yaml'],
  ['outside of the repository', 'repo/tools', {}, '../../x.yaml', '../x.yaml'],
  ['an absolute name', 'repo/tools', {}, '/x/y.yaml', '/x/y.yaml'],
  ['through a link', 'link/a', {}, 'k8s/a.yaml', 'tools/a/k8s/a.yaml'],
  ['a submodule is a repository', 'repo/sub', {}, 'a.yaml', 'a.yaml'],
  ['no repository', 'bare/k8s', {}, 'a.yaml', 'a.yaml'],
  ['a workspace without .git', 'bare/k8s', { GITHUB_WORKSPACE: 'bare' }, 'a.yaml', 'k8s/a.yaml'],
  ["GitLab's directory without .git", 'bare/k8s', { CI_PROJECT_DIR: 'bare' }, 'a.yaml', 'k8s/a.yaml'],
  ['a checkout below the workspace', 'work/checkout/k8s', { GITHUB_WORKSPACE: 'work' }, 'a.yaml', 'k8s/a.yaml'],
  ['a workspace below a repository', 'repo/tools/a', { GITHUB_WORKSPACE: 'repo/tools' }, 'k8s/a.yaml', 'a/k8s/a.yaml'],
  ['a workspace elsewhere', 'repo/tools', { GITHUB_WORKSPACE: 'work' }, 'a.yaml', 'tools/a.yaml'],
  ['a workspace whose name begins alike', 'bare/k8s', { GITHUB_WORKSPACE: 'bar' }, 'a.yaml', 'a.yaml'],
  ['a workspace that is not there', 'repo/tools', { GITHUB_WORKSPACE: 'gone' }, 'a.yaml', 'tools/a.yaml']
]

for (const [what, cwd, env, file, expected] of cases)
  test(`from the root: ${what}`, () => {
    const here = Object.fromEntries(Object.entries(env).map(([name, path]) => [name, at(path)]))
    assert.equal(fromRootOf(at(cwd), here)(file), expected)
  })

interface Sarif {
  readonly runs: readonly [{
    readonly originalUriBaseIds: Readonly<Record<string, unknown>>
    readonly results: readonly {
      readonly locations: readonly [{
        readonly physicalLocation: {
          readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }
        }
      }]
      readonly partialFingerprints: { readonly primaryLocationLineHash?: string }
    }[]
  }]
}

test('hosts of repositories get paths from its root, all others from the working directory', async () => {
  const spec = 'spec:\n  hostNetwork: true\n  containers: [{name: a, image: a}]\n'
  const text = `apiVersion: v1\nkind: Pod\nmetadata: {name: a}\n${spec}`
  for (const file of ['repo/tools/a/k8s/a b.yaml', 'repo/tools/c.yaml', 'd.yaml']) writeFileSync(at(file), text)
  const report = async (format: string, ...paths: readonly string[]): Promise<string> => {
    let out = ''
    await run(['--no-config', '--cluster', 'baseline', '--format', format, ...paths], {
      stdin: Readable.from([text]),
      stdout: { write: piece => (out += piece) },
      stderr: { write: () => true },
      cwd: at('repo/tools/a'),
      env: {}
    })
    return out
  }
  const paths = ['.', '../c.yaml', '../../../d.yaml', '-', '--stdin-filename', 'e.yaml']
  const fromRoot = ['../d.yaml', 'tools/a/e.yaml', 'tools/a/k8s/a b.yaml', 'tools/c.yaml']
  const fromHere = ['../../../d.yaml', '../c.yaml', 'e.yaml', 'k8s/a b.yaml']

  const { runs: [{ results, originalUriBaseIds }] } = JSON.parse(await report('sarif', ...paths)) as Sarif
  const places = results.map(({ locations: [{ physicalLocation: { artifactLocation } }] }) => artifactLocation)
  assert.deepEqual(places.map(({ uri }) => decodeURIComponent(uri)).toSorted(), fromRoot)
  for (const { uri, uriBaseId } of places)
    assert.equal(uriBaseId, uri.startsWith('..') ? undefined : Object.keys(originalUriBaseIds)[0])
  assert.ok(results.every(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash !== undefined))

  const quality = JSON.parse(await report('gitlab', ...paths)) as { location: { path: string } }[]
  assert.deepEqual(quality.map(({ location }) => location.path).toSorted(), fromRoot)
  const log = await report('github', ...paths)
  assert.deepEqual(Array.from(log.matchAll(/^::error file=([^,]*),/gm), ([, file = '']) => file).toSorted(), fromRoot)
  const summary = await report('markdown', ...paths)
  for (const file of fromRoot) assert.ok(summary.includes(`<code>${file}`.replaceAll('.yaml', '.yaml&#58;5')), summary)

  const { findings } = JSON.parse(await report('json', ...paths)) as Report
  assert.deepEqual(findings.map(({ file }) => file).toSorted(), fromHere)
  const lines = (await report('compact', ...paths)).trim().split('\n')
  assert.deepEqual(lines.map(line => line.replace(/:\d+:.*/, '')).toSorted(), fromHere)
  assert.match(await report('gitlab', '-'), /"path": "<stdin>"/)
})
