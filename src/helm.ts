/**
 * What Helm makes of a chart, for `--helm` alone: each rendering becomes an input. Helm gets files that are there, so
 * that it fetches none, and no access to a cluster.
 */
import { existsSync, realpathSync, statSync } from 'node:fs'
import { devNull } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import type { Wrong } from './config/configure.ts'
import type { Chart } from './config/flags.ts'
import { printedPath } from './discover/discover.ts'
import type { Input, Unread } from './discover/discover.ts'
import { templateFiles } from './discover/helm.ts'
import { decode, defaultMaxBytes as maxBytes } from './discover/text.ts'
import { runProgram } from './program.ts'
import type { Place } from './program.ts'
import type { KubernetesVersion } from './rule.ts'

/** Where the chart would be installed. */
interface Release {
  readonly namespace: string
  readonly kubernetes: KubernetesVersion
}

interface Rendered {
  readonly inputs: readonly Input[]
  /** Lines for the user: what Helm had to say. */
  readonly notes: readonly string[]
}

/** How long Helm may take for one rendering, in milliseconds: most take less than a second. */
const maxTime = 120_000

/** The file that makes it a chart: `Chart.yaml`, or the archive. An error for the user where something is not there. */
function findChart({ chart, values }: Chart, cwd: string): { readonly path: string } | { readonly error: string } {
  const at = resolve(cwd, chart)
  const stat = statSync(at, { throwIfNoEntry: false })
  if (stat === undefined) return { error: `--helm ${chart}: no such file or directory` }
  const path = stat.isDirectory() ? join(at, 'Chart.yaml') : at
  if (!existsSync(path)) return { error: `--helm ${chart}: there is no Chart.yaml in it, so this is no chart` }
  const absent = values.flatMap(each => each.split(',')).find(file => !existsSync(resolve(cwd, file)))
  return absent === undefined ? { path } : { error: `--values ${absent}: no such file` }
}

/**
 * Renders a chart once for each of its values, or once with none but its own. The release has Helm's own default name:
 * what it will be called is not known, and so the text is the one that `helm template` prints. What `helm install`
 * would create is all in it: definitions in `crds`, hooks and tests too. A rendering that fails is an input that cannot
 * be read. `releaseFor` takes the absolute path of a file of the chart.
 */
export async function render(
  asked: Chart,
  place: Place,
  releaseFor: (path: string) => Promise<Release | Wrong>
): Promise<Rendered | Wrong> {
  const cwd = realpathSync(place.cwd)
  const found = findChart(asked, cwd)
  if ('error' in found) return { errors: [found.error] }
  const { path } = found
  const release = await releaseFor(path)
  if ('errors' in release) return release
  const chart = printedPath(resolve(cwd, asked.chart), cwd)
  const fileOf = templateFiles(resolve(cwd, asked.chart), cwd)
  const notes = new Set(isName(release.namespace) ? [] : [unknownNamespace(release.namespace)])
  const inputs: Input[] = []
  const all: readonly (string | null)[] = asked.values.length === 0 ? [null] : [...new Set(asked.values)]
  for (const values of all) {
    const file = `<${values === null ? chart : `${chart} -f ${values}`}>`
    const ended = runProgram('helm', argumentsFor(asked.chart, values, release), {
      cwd,
      // What it learns from a cluster would be something else on another machine.
      env: { ...place.env, KUBECONFIG: devNull, HELM_DRIVER: 'secret', HELM_DEBUG: 'false' }
    }, { maxBytes, maxTime })
    if ('error' in ended && ended.isAbsent)
      return { errors: [`--helm ${asked.chart}: helm could not be started; it must be installed, and on the PATH`] }
    for (const line of 'error' in ended ? [] : linesOf(ended.err)) notes.add(`helm: ${line}`)
    const reading = 'error' in ended ? failed(file, ended) : { file, text: decode(ended.out) }
    inputs.push({ file, path, named: true, read: () => reading, rendered: { chart, values, fileOf } })
  }
  const left = notes.size - maxLines
  return { inputs, notes: [...[...notes].slice(0, maxLines), ...(left > 0 ? [`helm: and ${left} more lines`] : [])] }
}

function argumentsFor(chart: string, values: string | null, { namespace, kubernetes }: Release): readonly string[] {
  return [
    'template', local(chart), '--include-crds', `--namespace=${namespace}`, `--kube-version=${kubernetes}.0`,
    ...(values === null ? [] : [`--values=${values.split(',').map(local).join(',')}`])
  ]
}

/** What a namespace can be called; a placeholder for one that is not known cannot. */
function isName(namespace: string): boolean {
  return /^[-a-z0-9]+$/.test(namespace)
}

function unknownNamespace(placeholder: string): string {
  return `--helm: the release's namespace is not known: Helm renders it as ${placeholder}; --tool NAME tells it`
}

/** A path that is nothing else: no option, no address, no chart of a repository. */
function local(path: string): string {
  return isAbsolute(path) ? path : `./${path}`
}

/** The most lines that are passed on of what Helm says, and the most characters of why it failed. */
const maxLines = 20
const maxLength = 2000

function linesOf(said: string): readonly string[] {
  // It would render what is no YAML: there is no such option here.
  return said.split('\n').map(line => line.trim()).filter(line => line !== '' && !line.startsWith('Use --debug flag'))
}

function failed(file: string, { error, err }: { readonly error: string; readonly err: string }): Unread {
  const said = linesOf(err).join(' ')
  const words = said.length > maxLength ? `${said.slice(0, maxLength)}…` : said
  return {
    file,
    severity: 'error',
    message: `helm template ${error}${words === '' ? '' : `: ${words}`}`,
    help: 'Correct the chart or its values, so that Helm renders it'
  }
}
