/** What users install works: from a clone as pre-commit does it, with nothing fetched. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { cloned, git } from './clone.ts'
import { preCommit, withPreCommit } from './pre-commit.ts'
import { root } from './root.ts'

const scratch = mkdtempSync(join(tmpdir(), 'preadmit-package-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

const clone = cloned(scratch)
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as
  { version: string; scripts: Record<string, string>; dependencies?: unknown; workspaces?: unknown }

test('the manifest asks npm to build nothing when it installs from git', () => {
  const asking = ['build', 'install', 'postinstall', 'preinstall', 'prepack', 'prepare']
  assert.deepEqual(Object.keys(manifest.scripts).filter(script => asking.includes(script)), [])
  assert.equal(manifest.dependencies, undefined)
  assert.equal(manifest.workspaces, undefined)
})

test('the lock file names no registry', () => {
  assert.doesNotMatch(readFileSync(join(root, 'package-lock.json'), 'utf8'), /"resolved"/)
})

test('the command works as pre-commit installs it', () => {
  const prefix = join(scratch, 'installed')
  // npm from 11 on wants to be told that a git repository may be installed; earlier ones do not know the option.
  const options = ['--offline', '--no-audit', '--allow-git=root', '--install-links', '--global', '--prefix', prefix]
  execFileSync('npm', ['install', ...options, `git+${pathToFileURL(clone).href}`], { cwd: scratch, stdio: 'pipe' })
  const command = join(prefix, 'bin/preadmit')
  const folder = join(scratch, 'empty')
  mkdirSync(folder)
  writeFileSync(join(folder, 'map.yaml'), 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n')
  const report = JSON.parse(execFileSync(command, ['--cluster', 'privileged', '--format', 'json', 'map.yaml'], {
    cwd: folder,
    encoding: 'utf8'
  })) as { tool: { version: string }; summary: { admitted: number } }
  assert.equal(report.tool.version, manifest.version)
  assert.equal(report.summary.admitted, 1)
  assert.match(execFileSync(command, ['explain', 'psa/host-namespaces'], { cwd: folder, encoding: 'utf8' }), /host/)
  assert.ok(!existsSync(join(prefix, 'lib/node_modules/preadmit/src')), 'sources are not installed')
})

/** A user's repository with the hooks of the clone, and these files in a commit. */
function repository(files: Readonly<Record<string, string>>, ...hooks: readonly string[]): string {
  const folder = join(scratch, 'user')
  rmSync(folder, { recursive: true, force: true })
  const rev = git(clone, scratch, 'rev-parse', 'HEAD')
  const all = {
    ...files,
    'preadmit.config.yaml': 'cluster: baseline\n',
    '.pre-commit-config.yaml': JSON.stringify({
      repos: [{ repo: pathToFileURL(clone).href, rev, hooks: hooks.map(id => ({ id })) }]
    })
  }
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  git(folder, scratch, 'init', '--quiet')
  git(folder, scratch, 'add', '--all')
  git(folder, scratch, 'commit', '--quiet', '--message', 'base')
  return folder
}

const pod = (name: string, namespace: string, spec = 'hostNetwork: true, '): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: ${name}, namespace: ${namespace}}\n` +
  `spec: {${spec}containers: [{name: a, image: a}]}\n`
const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: trusted\n' +
  '  labels: {pod-security.kubernetes.io/enforce: privileged}\n'

test('pre-commit takes the hooks, which run once and read all', withPreCommit, () => {
  const { status, out } = preCommit(clone, scratch, 'validate-manifest', '.pre-commit-hooks.yaml')
  assert.deepEqual([status, out], [0, ''])
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as
    { id: string; require_serial: boolean; language: string }[]
  assert.deepEqual(hooks.map(({ id, require_serial, language }) => [id, require_serial, language]),
    [['preadmit', true, 'node'], ['preadmit-all', true, 'node']])
})

test('the hook reports on the files of a commit, and knows all the others', withPreCommit, () => {
  const folder = repository({
    'namespace.yaml': namespace,
    'old.yaml': pod('old', 'default'),
    'web.yaml': pod('web', 'trusted', ''),
    'many words.yaml': pod('words', 'trusted', '')
  }, 'preadmit')
  const commit = (files: Readonly<Record<string, string | null>>): { status: number | null; out: string } => {
    for (const [file, text] of Object.entries(files))
      if (text === null) rmSync(join(folder, file))
      else writeFileSync(join(folder, file), text)
    git(folder, scratch, 'add', '--all')
    return preCommit(folder, scratch, 'run')
  }
  // The Namespace that allows it stands in a file that did not change.
  const allowed = commit({ 'web.yaml': pod('web', 'trusted') })
  assert.equal(allowed.status, 0, allowed.out)
  assert.match(allowed.out, /preadmit\.+Passed/)
  const refused = commit({ 'web.yaml': pod('web', 'default'), 'many words.yaml': pod('words', 'default') })
  assert.equal(refused.status, 1)
  const found = refused.out.matchAll(/^(.*?):\d+:\d+: error: .*\[psa\/host-namespaces\]$/gm)
  assert.deepEqual(Array.from(found, ([, file]) => file), ['many words.yaml', 'web.yaml'])
  const others = commit({ 'web.yaml': null, 'many words.yaml': pod('words', 'trusted'), 'notes.txt': 'x' })
  assert.equal(others.status, 0, others.out)
})

test('the hook for all manifests reports on all of them', withPreCommit, () => {
  const files = { 'old.yaml': pod('old', 'default'), 'web.yaml': pod('web', 'default', '') }
  const folder = repository(files, 'preadmit-all')
  writeFileSync(join(folder, 'web.yaml'), `# changed\n${pod('web', 'default', '')}`)
  git(folder, scratch, 'add', '--all')
  const { status, out } = preCommit(folder, scratch, 'run')
  assert.equal(status, 1)
  assert.match(out, /^old\.yaml:4:\d+: error: /m)
  // Nothing that concerns it changes: nothing is run.
  git(folder, scratch, 'commit', '--quiet', '--message', 'more')
  writeFileSync(join(folder, 'notes.txt'), '')
  git(folder, scratch, 'add', '--all')
  assert.equal(preCommit(folder, scratch, 'run').status, 0)
})
