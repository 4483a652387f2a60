/** `preadmit init`: writes what a repository starts with. A file that is there stays as it is. */
import { lstatSync, mkdirSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { clusterNames, hasTools } from '../cluster/names.ts'
import type { ClusterName } from '../cluster/names.ts'
import { isToolName } from '../cluster/toolforge/account.ts'
import { configurationsAmong, fileNames } from '../config/file-names.ts'
import type { InitOptions } from '../config/flags.ts'
import { printedPath } from '../discover/discover.ts'
import { isWithin, repositoryOf } from '../discover/repository.ts'
import { reasonOf } from '../discover/text.ts'
import { unknown } from '../nearest.ts'
import { homepage, packageVersion } from '../package.ts'
import { visible } from '../report/visible.ts'
import { exitCodes, say, usage } from '../streams.ts'
import type { ExitCode, Streams } from '../streams.ts'

/** What the configuration says. */
interface Answers {
  readonly cluster: ClusterName
  /** Null where the namespaces tell, or nobody knows. */
  readonly tool: string | null
}

/** One file to write. */
interface Draft {
  /** Absolute. */
  readonly path: string
  readonly text: string
  /** Why it is left out; undefined when it is to be written. */
  readonly obstacle?: string | undefined
}

/**
 * Writes a configuration into the working directory, and into the repository's root an entry for pre-commit and a
 * workflow for GitHub. `tools` are those whose namespaces stand in the manifests. At a terminal, what the options leave
 * open is asked for. Out: 2 where a file cannot be written.
 */
export async function init(options: InitOptions, tools: readonly string[], streams: Streams): Promise<ExitCode> {
  const { stdout, stdin, stderr } = streams
  const [tool = null, ...others] = tools
  const guessed: Answers = {
    cluster: options.cluster ?? clusterNames[0],
    tool: options.tool ?? (others.length === 0 ? tool : null)
  }
  const isTerminal = stdin.isTTY === true && stderr.isTTY === true
  const answers = isTerminal ? await ask(guessed, options, streams) : guessed
  if (options.tool !== null && !hasTools(answers.cluster))
    return usage(`--tool means nothing to the cluster ${answers.cluster}`, streams)

  const cwd = realpathSync(streams.cwd)
  const root = repositoryOf(cwd) ?? cwd
  let isWhole = true
  for (const draft of [configuration(cwd, answers), preCommit(root), workflow(root)]) {
    const file = visible(printedPath(draft.path, cwd))
    if (draft.obstacle !== undefined) {
      stdout.write(`${file}: ${draft.obstacle}\n`)
      continue
    }
    if (options.dryRun) {
      stdout.write(`${file}: would be written:\n${indented(draft.text)}`)
      continue
    }
    try {
      create(draft, root)
      stdout.write(`${file}: written\n`)
    } catch (error) {
      say(streams, `${file}: cannot be written: ${reasonOf(error, '')}`)
      isWhole = false
    }
  }
  return isWhole ? exitCodes.clean : exitCodes.usage
}

/** The questions; an empty answer, or none any more, takes what is guessed. */
async function ask(guessed: Answers, { cluster, tool }: InitOptions, { stdin, stderr }: Streams): Promise<Answers> {
  const answers = linesOf(stdin)
  const question = async <T>(words: string, guess: T, read: (answer: string) => T | { error: string }): Promise<T> => {
    for (;;) {
      stderr.write(words)
      const { value, done } = await answers.next()
      if (done === true) stderr.write('\n')
      const answer = done === true ? '' : value.trim()
      if (answer === '') return guess
      const given = read(answer)
      if (typeof given !== 'object' || given === null || !('error' in given)) return given
      stderr.write(`${visible(given.error)}\n`)
    }
  }
  const chosen = cluster ?? await question(
    `Which cluster do the manifests go to? [${guessed.cluster}] `,
    guessed.cluster,
    answer => clusterNames.find(name => name === answer) ?? { error: unknown('cluster', answer, clusterNames) }
  )
  if (tool !== null || !hasTools(chosen)) return { cluster: chosen, tool }
  const named = await question(
    `For which tool account? - if the namespaces tell. [${guessed.tool ?? '-'}] `,
    guessed.tool,
    answer => {
      if (answer === '-') return null
      return isToolName(answer) ? answer : { error: "not a tool's name (small letters, digits and -, at most 53)" }
    }
  )
  return { cluster: chosen, tool: named }
}

async function* linesOf(input: Streams['stdin']): AsyncGenerator<string, void> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of input) {
    const lines = `${rest}${typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

const leftAsItIs = 'left as it is'

function configuration(cwd: string, { cluster, tool }: Answers): Draft {
  const [present] = configurationsAmong(readdirSync(cwd), cwd)
  const name = fileNames[0]
  return {
    path: join(cwd, name),
    text: [
      '# yaml-language-server: $schema=https://raw.githubusercontent.com/toolforge/preadmit/main/config.schema.json',
      `# All keys: ${homepage}#configuration`,
      `cluster: ${cluster}`,
      ...(tool === null || !hasTools(cluster) ? [] : [`tool: ${tool}`]),
      ''
    ].join('\n'),
    obstacle: present === undefined ? undefined : present === name ? leftAsItIs : `not written, for ${present} is there`
  }
}

function preCommit(root: string): Draft {
  const path = join(root, '.pre-commit-config.yaml')
  const hook = `  - repo: ${homepage}\n    rev: v${packageVersion()}\n    hooks:\n      - id: preadmit\n`
  const present = textAt(path)
  const advice = present?.includes(homepage) === true ? 'it has preadmit' : `add below repos:\n${hook.trimEnd()}`
  return { path, text: `repos:\n${hook}`, obstacle: present === undefined ? undefined : `${leftAsItIs}; ${advice}` }
}

function workflow(root: string): Draft {
  const path = join(root, '.github', 'workflows', 'preadmit.yml')
  const text = `name: preadmit
on: pull_request
permissions:
  contents: read
jobs:
  preadmit:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: toolforge/preadmit@v${packageVersion()}
`
  return { path, text, obstacle: textAt(path) === undefined ? undefined : leftAsItIs }
}

/** What stands at a path: empty for what cannot be read; undefined when there is nothing, not even a dangling link. */
function textAt(path: string): string | undefined {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** Writes a new file, and the directories that it lies in, but none outside of the root. Throws where it cannot. */
function create({ path, text }: Draft, root: string): void {
  const directory = dirname(path)
  for (let at = directory; ; at = dirname(at)) {
    if (lstatSync(at, { throwIfNoEntry: false }) === undefined) continue
    if (!isWithin(realpathSync(at), root)) throw new Error('a symbolic link leads out of the repository')
    break
  }
  mkdirSync(directory, { recursive: true })
  writeFileSync(path, text, { flag: 'wx' })
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '  ')
}
