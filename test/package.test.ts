/** What users install works: from a clone as pre-commit does it, with nothing fetched. */
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { root } from './root.ts'

const scratch = mkdtempSync(join(tmpdir(), 'preadmit-package-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

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
  const clone = cloned()
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

/** A git repository of what the working copy holds, as a commit of it would. */
function cloned(): string {
  const clone = join(scratch, 'clone')
  const listed = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
  for (const file of new Set(listed.split('\0').filter(Boolean))) {
    if (!existsSync(join(root, file))) continue
    mkdirSync(dirname(join(clone, file)), { recursive: true })
    cpSync(join(root, file), join(clone, file))
  }
  git(clone, 'init', '--quiet')
  git(clone, 'add', '--all')
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgSign=false']
  git(clone, ...author, 'commit', '--quiet', '--message', 'All')
  return clone
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8' })
}
