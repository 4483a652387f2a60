/** The project as others get it: a git repository of what the working copy holds, with nothing installed. */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.ts'

/** What a program is started with: no configuration of the machine, and no network. */
export function offline(home: string): NodeJS.ProcessEnv {
  const nowhere = 'http://127.0.0.1:9'
  return {
    PATH: process.env['PATH'],
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    PRE_COMMIT_HOME: join(home, 'pre-commit'),
    npm_config_cache: join(home, 'npm'),
    npm_config_registry: nowhere,
    http_proxy: nowhere,
    https_proxy: nowhere,
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere
  }
}

/** Runs git, and gives what it prints. */
export function git(cwd: string, home: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8', stdio: 'pipe', env: offline(home) }).trim()
}

/** Clones the working copy below a folder: every file that is committed, or would be. Out: the clone. */
export function cloned(scratch: string): string {
  const clone = join(scratch, 'clone')
  const listed = git(root, scratch, 'ls-files', '-z', '--cached', '--others', '--exclude-standard')
  for (const file of new Set(listed.split('\0').filter(Boolean))) {
    if (!existsSync(join(root, file))) continue
    mkdirSync(dirname(join(clone, file)), { recursive: true })
    cpSync(join(root, file), join(clone, file))
  }
  git(clone, scratch, 'init', '--quiet', '--initial-branch', 'main')
  git(clone, scratch, 'add', '--all')
  git(clone, scratch, 'commit', '--quiet', '--message', 'All')
  return clone
}
