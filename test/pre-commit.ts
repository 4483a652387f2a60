/** The real pre-commit, where it is installed: `.ci/run` does that, from PyPI. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { offline } from './clone.ts'
import { root } from './root.ts'

const installed = join(root, 'build/pre-commit/bin/pre-commit')
const program = existsSync(installed) ? installed : 'pre-commit'

/** The options of a test that needs it. */
export const withPreCommit = {
  skip: spawnSync(program, ['--version']).status === 0 ? false : 'pre-commit is not on this machine'
}

interface Said {
  readonly status: number | null
  readonly out: string
}

/** Runs it in a repository, without a network. Out: its exit code, and all that it prints. */
export function preCommit(cwd: string, home: string, ...args: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', env: offline(home) })
  return { status, out: stdout + stderr }
}
