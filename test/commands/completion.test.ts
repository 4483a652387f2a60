/** Completions, loaded by the shells that they are for: one table of lines, and what each shell offers there. */
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { after, test } from 'node:test'
import { rules } from '../../rules/index.ts'
import { clusterNames } from '../../src/cluster/names.ts'
import { optionNames, optionTable, shells, thresholds } from '../../src/config/options.ts'
import type { Shell } from '../../src/config/options.ts'
import { run } from '../../src/main.ts'
import { reporters } from '../../src/report/index.ts'

const scratch = mkdtempSync(join(tmpdir(), 'preadmit-completion-'))
after(() => rmSync(scratch, { recursive: true, force: true }))
writeFileSync(join(scratch, 'explanation.yaml'), '')

/** The script, in a file. */
async function script(shell: Shell): Promise<string> {
  let text = ''
  const status = await run(['completion', shell], {
    stdin: Readable.from([]),
    stdout: { write: piece => (text += piece) },
    stderr: { write: piece => assert.fail(piece) },
    cwd: scratch,
    env: {}
  })
  assert.equal(status, 0)
  const file = join(scratch, `completion.${shell}`)
  writeFileSync(file, text)
  return file
}

const lines = (text: string): string[] => text.split('\n').filter(line => line !== '')

/** bash hands the words over, cut at blanks and at `=`, and looks into COMPREPLY afterwards. */
function bash(file: string, line: string): string[] {
  const words = line.split(' ').flatMap(word => word.split(/(?==)|(?<==)/))
  const ask = 'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _preadmit; ' +
    'printf "%s\\n" "${COMPREPLY[@]}"'
  return lines(execFileSync('bash', ['-c', ask, 'bash', file, ...words], { cwd: scratch, encoding: 'utf8' }))
}

/** zsh completes at a terminal only: another zsh makes it one, types, and has every candidate written down. */
function zsh(file: string, line: string): string[] {
  const found = join(scratch, 'found')
  writeFileSync(found, '')
  const type = [
    'zmodload zsh/zpty',
    'zpty z zsh -f -i',
    'zpty -w z "PS1=; autoload -Uz compinit; compinit -u -D; source $1"',
    // Calls with -O, -A or -D only sort candidates out.
    'zpty -w z "compadd() { local -a names; [[ \\" \\${(@)argv[1,(i)(-|--)]} \\" == *\' -\'[OAD]* ]] ||' +
      ' { builtin compadd -A names \\"\\$@\\"; print -rl -- \\$names >> $3 }; builtin compadd \\"\\$@\\" }"',
    'zpty -w z "ask() { zle complete-word; print en\'\'ded }; zle -N ask; bindkey \'^I\' ask; print rea\'\'dy"',
    "zpty -r -m z said '*ready*'",
    'zpty -w -n z "$2"$\'\\t\'',
    "zpty -r -m z said '*ended*'",
    'zpty -d z'
  ].join('\n')
  execFileSync('zsh', ['-f', '-c', type, 'zsh', file, line, found], { cwd: scratch, timeout: 60_000, stdio: 'ignore' })
  return lines(readFileSync(found, 'utf8'))
}

/** fish says what it would offer, each with its description behind a tab. */
function fish(file: string, line: string): string[] {
  const ask = 'source $argv[1]; complete -C $argv[2]'
  const said = execFileSync('fish', ['--no-config', '-c', ask, file, line], { cwd: scratch, encoding: 'utf8' })
  return lines(said).map(each => each.replace(/\t.*/, '').replace(/^--\S+=/, ''))
}

const dashed = (command: 'lint' | 'init'): string[] => optionNames
  .filter(name => (optionTable[name].for ?? ['lint']).includes(command))
  .map(name => `--${name}`)

const cases: readonly (readonly [line: string, expected: readonly string[]])[] = [
  ['preadmit --', dashed('lint')],
  ['preadmit k8s --no-co', ['--no-color', '--no-config']],
  ['preadmit --cluster ', clusterNames],
  ['preadmit --cluster=', clusterNames],
  ['preadmit --cluster tools', ['toolsbeta']],
  ['preadmit --cluster=tools', ['toolsbeta']],
  ['preadmit --fail-on ', thresholds],
  ['preadmit --only a --format ', Object.keys(reporters)],
  ['preadmit --uid ', []],
  ['preadmit exp', ['explain', 'explanation.yaml']],
  ['preadmit explain ', rules.map(({ id }) => id)],
  ['preadmit explain psa/host-n', ['psa/host-namespaces']],
  ['preadmit completion ', shells],
  ['preadmit init --', dashed('init')],
  ['preadmit rules --clus', []],
  ['preadmit --namespace explain --dry', []]
]

const offers = { bash, zsh, fish } satisfies Record<Shell, (file: string, line: string) => string[]>

for (const shell of shells) {
  const isThere = spawnSync(shell, ['--version']).status === 0
  test(`${shell} completes`, { skip: isThere ? false : `${shell} is not on this machine` }, async () => {
    const file = await script(shell)
    for (const [line, expected] of cases) {
      // A lone dash is a word of two of them: short names are offered beside the long ones.
      const offered = offers[shell](file, line).filter(word => !/^-\w$/.test(word))
      assert.deepEqual([...new Set(offered)].sort(), [...expected].sort(), line)
    }
  })
}

test('bash falls back to names of files, and the words need no quotes', async () => {
  const file = await script('bash')
  const said = execFileSync('bash', ['-c', 'source "$1"; complete -p preadmit', 'bash', file], { encoding: 'utf8' })
  assert.equal(said, 'complete -o default -F _preadmit preadmit\n')
  assert.deepEqual(bash(file, 'preadmit k8s exp'), [])
  for (const [, expected] of cases) for (const word of expected) assert.match(word, /^[\w./-]+$/)
  for (const name of optionNames) assert.match(optionTable[name].about, /^[\w ,.-]+$/)
})
