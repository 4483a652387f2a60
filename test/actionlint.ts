/** actionlint, the judge of workflows: what Go has in its cache is run, and nothing is fetched. */
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'

/** The version that `.ci/run` runs. */
const module = 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'

/** Go's cache is laid out as a proxy is. */
const cache = spawnSync('go', ['env', 'GOMODCACHE'], { encoding: 'utf8' }).stdout?.trim() ?? ''

function go(cwd: string | undefined, args: readonly string[]): { status: number | null; out: string } {
  const { status, stdout, stderr } = spawnSync('go', ['run', module, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, GOPROXY: `${pathToFileURL(cache).href}/cache/download`, GOSUMDB: 'off' }
  })
  return { status, out: `${stdout ?? ''}${stderr ?? ''}` }
}

/** The options of a test that needs it. */
export const withActionlint = {
  skip: go(undefined, ['-version']).status === 0 ? false : `actionlint is not in Go's cache: go run ${module}`
}

/** What it says to the workflows of a repository; empty when they are right. */
export function actionlint(repository: string): string {
  const { status, out } = go(repository, ['-no-color', '-shellcheck=', '-pyflakes='])
  return status === 0 ? '' : out
}
