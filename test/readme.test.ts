/** A fresh clone is used as README.md says: its own blocks are typed, committed and run as workflows. */
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { parse } from 'yaml'
import { actionlint, withActionlint } from './actionlint.ts'
import { cloned, git, offline } from './clone.ts'
import { preCommit, withPreCommit } from './pre-commit.ts'
import { root } from './root.ts'

const scratch = mkdtempSync(join(tmpdir(), 'preadmit-readme-'))
after(() => rmSync(scratch, { recursive: true, force: true }))

const clone = cloned(scratch)
const readme = readFileSync(join(clone, 'README.md'), 'utf8')
const { version } = JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8')) as { version: string }

/** The blocks of a language. */
function blocks(language: string): string[] {
  return Array.from(readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gm')), ([, text = '']) => text)
}

/** The one YAML block in which this stands. */
function block(words: string): string {
  const [found, ...more] = blocks('yaml').filter(text => text.includes(words))
  assert.ok(found !== undefined && more.length === 0, `${words} stands in ${more.length + 1} blocks of README.md`)
  return found
}

// The command, as an installation puts it on the path.
const bin = join(scratch, 'bin')
mkdirSync(bin)
const bundle = join(clone, 'dist/preadmit.cjs')
writeFileSync(join(bin, 'preadmit'), `#!/bin/sh\nexec '${process.execPath}' '${bundle}' "$@"\n`)
chmodSync(join(bin, 'preadmit'), 0o755)
const shell = { ...offline(scratch), PATH: `${bin}:${process.env['PATH']}` }

const bad = readFileSync(join(root, 'test/examples/bot.yaml'), 'utf8')
const good = readFileSync(join(root, 'test/examples/bot-mended.yaml'), 'utf8')

/** A user's repository: on `main` a manifest that is refused, in the merge of a pull request another one. */
function repository(name: string): string {
  const folder = join(scratch, name)
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  write('k8s/old.yaml', bad)
  write('k8s/web.yaml', good)
  git(folder, scratch, 'init', '--quiet', '--initial-branch', 'main')
  git(folder, scratch, 'add', '--all')
  git(folder, scratch, 'commit', '--quiet', '--message', 'base')
  git(folder, scratch, 'update-ref', 'refs/remotes/origin/main', 'HEAD')
  git(folder, scratch, 'switch', '--quiet', '--create', 'topic')
  write('k8s/web.yaml', bad)
  git(folder, scratch, 'commit', '--quiet', '--all', '--message', 'change')
  git(folder, scratch, 'switch', '--quiet', 'main')
  git(folder, scratch, 'merge', '--quiet', '--no-ff', '--no-edit', 'topic')
  return folder
}

const hasTerminal = spawnSync('script', ['--version']).status === 0

test('what is typed prints what README shows, at a terminal and with nothing installed', {
  skip: hasTerminal ? false : 'script, which makes a terminal, is not on this machine'
}, () => {
  assert.ok(!existsSync(join(clone, 'node_modules')))
  const typed = blocks('console')
  assert.ok(typed.length >= 3)
  for (const text of typed) {
    const [, command = '', expected] = /^\$ (.*)\n([^]*)$/.exec(text) ?? []
    const printed = execFileSync('script', ['-qec', `stty cols 80; ${command} || true`, '/dev/null'], {
      cwd: clone,
      encoding: 'utf8',
      env: { ...shell, NO_COLOR: '1', TERM: 'xterm', SHELL: '/bin/sh' }
    })
    assert.equal(printed.replaceAll('\r\n', '\n'), expected, command)
  }
})

/** Lines that need what this test does not have, and where else they are run. */
const elsewhere: readonly (readonly [line: RegExp, why: string])[] = [
  [/^npm ci /, 'it needs a registry, and runs this very test: .ci/run does it'],
  [/helm/, 'it needs Helm: the tests of Helm run it']
]

test('every line of a shell works', () => {
  const folder = repository('shell')
  const lines = blocks('sh').flatMap(text => text.trim().split('\n'))
  const typed = lines.filter(line => !elsewhere.some(([pattern]) => pattern.test(line)))
  assert.ok(typed.length >= 4)
  for (const [pattern] of elsewhere) assert.ok(lines.some(line => pattern.test(line)), `no line needs ${pattern}`)
  for (const line of typed) {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8', env: shell })
    assert.ok(status === 0 || status === 1, `${line}: ${stderr}`)
    assert.match(stdout, /./, line)
  }
  const completing = /`(source <\(preadmit completion bash\))`/.exec(readme)?.[1] ?? assert.fail('no completion')
  const said = execFileSync('bash', ['-c', `${completing}; complete -p preadmit`], { encoding: 'utf8', env: shell })
  assert.match(said, /_preadmit preadmit/)
})

test('the hook runs before a commit', withPreCommit, () => {
  const folder = repository('hooks')
  const text = block('- id: preadmit\n')
  assert.ok(text.includes(`rev: v${version}\n`))
  git(clone, scratch, 'tag', '--force', `v${version}`)
  writeFileSync(join(folder, '.pre-commit-config.yaml'),
    text.replace('https://github.com/toolforge/preadmit', pathToFileURL(clone).href))
  writeFileSync(join(folder, 'k8s/web.yaml'), good)
  git(folder, scratch, 'add', '--all')
  const passed = preCommit(folder, scratch, 'run')
  assert.equal(passed.status, 0, passed.out)
  writeFileSync(join(folder, 'k8s/web.yaml'), `# changed\n${bad}`)
  git(folder, scratch, 'add', '--all')
  const { status, out } = preCommit(folder, scratch, 'run')
  assert.equal(status, 1)
  assert.match(out, /^k8s\/web\.yaml:\d+:\d+: error: .*\[toolforge\/foreign-image\]$/m)
  assert.doesNotMatch(out, /old\.yaml:/)
})

test('what init writes is what README shows', () => {
  const folder = join(scratch, 'init')
  mkdirSync(folder)
  execFileSync('preadmit', ['init'], { cwd: folder, env: shell })
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
  assert.equal(read('.pre-commit-config.yaml'), block('- id: preadmit\n'))
  assert.equal(read('.github/workflows/preadmit.yml'), blocks('yaml').find(text => text.startsWith('name: preadmit')))
})

interface Step {
  readonly uses: string
  readonly id?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, string | number | boolean>>
}
interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}

/** The workflows of README.md, whole: where only steps are shown, in a job of their own. */
const workflows = blocks('yaml').filter(text => /^(?:name: preadmit|steps:)$/m.test(text))
  .map(text => text.startsWith('steps:')
    ? `on: pull_request\njobs:\n  preadmit:\n    runs-on: ubuntu-latest\n${text.replace(/^/gm, '    ').trimEnd()}\n`
    : text)

/** Does what GitHub's runner would do with a workflow. Out: the files that are annotated, and those of each upload. */
function runWorkflow(text: string, origin: string): { annotated: string[]; uploads: string[] } {
  const where = join(scratch, 'workspace')
  rmSync(where, { recursive: true, force: true })
  const outputs = new Map<string, string>()
  const valueOf = (value: string): string =>
    value.replace(/\$\{\{ steps\.(\S+) \}\}/g, (_, name: string) => outputs.get(name) ?? '')
  const annotated: string[] = []
  const uploads: string[] = []
  const steps = Object.values((parse(text) as Workflow).jobs).flatMap(job => job.steps)
  let hasFailed = false
  for (const { uses, id = '', if: condition = 'success()', with: given = {} } of steps) {
    const holds = condition.split(' && ').every(part =>
      part === 'always()' || (part === 'success()' ? !hasFailed : outputs.get(part.replace('steps.', ''))))
    if (!holds) continue
    const inputs = Object.entries(given).map(([name, value]) => [name, valueOf(String(value))] as const)
    const input = (name: string): string | undefined => inputs.find(([one]) => one === name)?.[1]
    if (uses.startsWith('actions/checkout@')) {
      const depth = input('fetch-depth') ?? '1'
      git(scratch, scratch, 'clone', '--quiet', '--depth', depth, pathToFileURL(origin).href, where)
    } else if (uses === `toolforge/preadmit@v${version}`) {
      const { runs } = parse(readFileSync(join(clone, 'action.yml'), 'utf8')) as { runs: { main: string } }
      const output = join(scratch, 'output')
      writeFileSync(output, '')
      const { status, stdout } = spawnSync(process.execPath, [join(clone, runs.main)], {
        cwd: where,
        encoding: 'utf8',
        env: {
          ...offline(scratch),
          ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
          GITHUB_WORKSPACE: where,
          GITHUB_OUTPUT: output,
          RUNNER_TEMP: scratch
        }
      })
      hasFailed ||= status !== 0
      annotated.push(...Array.from(stdout.matchAll(/^::error file=([^,]*),/gm), ([, file = '']) => file))
      for (const [, name = '', value = ''] of readFileSync(output, 'utf8').matchAll(/^(.*?)=(.*)$/gm))
        outputs.set(`${id}.outputs.${name}`, value)
    } else if (uses.startsWith('github/codeql-action/upload-sarif@')) {
      const sarif = readFileSync(join(where, input('sarif_file') ?? ''), 'utf8')
      uploads.push(...Array.from(sarif.matchAll(/"uri": "(.*)"/g), ([, uri = '']) => uri))
    } else assert.fail(`what does ${uses} do?`)
  }
  return { annotated: [...new Set(annotated)], uploads: [...new Set(uploads)] }
}

test('the workflows do what README says', () => {
  const origin = repository('workflows')
  assert.deepEqual(workflows.map(text => runWorkflow(text, origin)), [
    { annotated: ['k8s/old.yaml', 'k8s/web.yaml'], uploads: [] },
    { annotated: ['k8s/web.yaml'], uploads: [] },
    { annotated: ['k8s/old.yaml', 'k8s/web.yaml'], uploads: ['k8s/old.yaml', 'k8s/web.yaml'] }
  ])
})

test('actionlint takes the workflows, and knows the inputs and outputs of the Action', withActionlint, () => {
  const folder = join(scratch, 'actionlint')
  git(scratch, scratch, 'clone', '--quiet', clone, folder)
  const write = (text: string): string => {
    const local = text.replaceAll(`toolforge/preadmit@v${version}`, './')
    writeFileSync(join(folder, '.github/workflows/a.yml'), local)
    return actionlint(folder)
  }
  for (const text of workflows) assert.equal(write(text), '')
  const [, diff = '', sarif = ''] = workflows
  assert.match(write(diff.replace('diff:', 'dif:')), /input "dif" is not defined/)
  assert.match(write(sarif.replaceAll('outputs.sarif-file', 'outputs.sarif')), /property "sarif" is not defined/)
})
