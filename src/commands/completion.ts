/** `preadmit completion SHELL`: a script for the shell, made of the tables of commands and options. */
import { commandNames, commandTable, isFor, optionNames, optionTable } from '../config/options.ts'
import type { CommandName, OptionName, Shell, Value } from '../config/options.ts'

/** Words that only the rest of the program knows. None has a blank, a quote or another letter that shells look at. */
export interface Words {
  readonly rules: readonly string[]
  readonly formats: readonly string[]
}

/** The script that completes `preadmit` in a shell. It knows all words, and starts no program. */
export function completion(shell: Shell, words: Words): string {
  return { bash, zsh, fish }[shell](words)
}

type Command = CommandName | 'lint'
const commands: readonly Command[] = ['lint', ...commandNames]

/** What a value may be: some words, a path, or nothing that could be offered. */
function offerOf(value: Value, { rules, formats }: Words): readonly string[] | 'path' | 'any' {
  if (value === 'format') return formats
  return value === 'rule' ? rules : value
}

/** The options that take a value, with what may be offered for it. */
function valuesOf(words: Words): readonly (readonly [name: OptionName, offer: readonly string[] | 'path' | 'any'])[] {
  return optionNames.flatMap(name => {
    const { value } = optionTable[name]
    return value === undefined ? [] : [[name, offerOf(value, words)] as const]
  })
}

function argumentOf(command: Command, words: Words): readonly string[] {
  const value = command === 'lint' ? undefined : commandTable[command].argument
  const offer = value === undefined ? [] : offerOf(value, words)
  return typeof offer === 'string' ? [] : offer
}

function optionsOf(command: Command): readonly OptionName[] {
  return optionNames.filter(name => isFor(optionTable[name], command))
}

/** An option as it is written: long, and short where it has a letter. */
function spellings(name: OptionName): readonly string[] {
  const { short } = optionTable[name]
  return short === undefined ? [`--${name}`] : [`--${name}`, `-${short}`]
}

/**
 * For bash 3.2 and later, without the package bash-completion. Readline cuts words at `=`, so that `--cluster=a` are
 * three; where nothing is offered, it offers files (`-o default`), which `compopt` of bash 4 can turn off.
 */
function bash(words: Words): string {
  const values = valuesOf(words)
  const offered = values.map(([name, offer]) => {
    const found = typeof offer === 'string' ? `kind=${offer}` : `kind=words words='${offer.join(' ')}'`
    return `    ${spellings(name).join(' | ')}) ${found} ;;`
  })
  const byCommand = commands.flatMap(command => {
    const row = (current: string, offer: readonly string[]): string =>
      `      ${command}:${current}) kind=words words='${offer.join(' ')}' ;;`
    const dashed = row('-*', optionsOf(command).flatMap(spellings))
    return command === 'lint' ? [dashed] : [dashed, row('*', argumentOf(command, words))]
  })
  return `# bash completion for preadmit
_preadmit() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD - 1]} command='' kind='' words='' word at
  if [[ $current == '=' ]]; then
    current=''
  elif [[ $before == '=' ]]; then
    before=\${COMP_WORDS[COMP_CWORD - 2]}
  fi
  COMPREPLY=()
  for ((at = 1; at < COMP_CWORD; at++)); do
    word=\${COMP_WORDS[at]}
    if [[ $word == '--' ]]; then
      return
    elif [[ ' ${values.flatMap(([name]) => spellings(name)).join(' ')} ' == *" $word "* ]]; then
      [[ \${COMP_WORDS[at + 1]} == '=' ]] && ((at += 1))
      ((at += 1))
    elif [[ ' ${commandNames.join(' ')} ' == *" $word "* ]]; then
      command=$word
      break
    elif [[ $word != -* && $word != '=' ]]; then
      command=lint
      break
    fi
  done
  case $before in
${offered.join('\n')}
  esac
  if [[ -z $kind ]]; then
    case \${command:-lint}:$current in
${byCommand.join('\n')}
    esac
  fi
  if [[ $kind == 'words' || $kind == 'any' ]]; then
    compopt +o default 2>/dev/null
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  elif [[ -z $kind && -z $command ]]; then
    compopt -o filenames 2>/dev/null
    local IFS=$'\\n'
    COMPREPLY=($(compgen -W '${commandNames.join("'$'\\n''")}' -- "$current") $(compgen -f -- "$current"))
  fi
}
complete -o default -F _preadmit preadmit
`
}

/** For zsh: to be sourced after compinit, or put as `_preadmit` into a directory of `fpath`. */
function zsh(words: Words): string {
  const actions = new Map<OptionName, string>(valuesOf(words).map(([name, offer]) =>
    [name, offer === 'path' ? ':path:_files' : offer === 'any' ? ':value: ' : `:value:(${offer.join(' ')})`]))
  const option = (name: OptionName): string => {
    const { about, short, isRepeated } = optionTable[name]
    const action = actions.get(name)
    const long = action === undefined ? `--${name}` : `--${name}=`
    const what = `[${about}]${action ?? ''}'`
    if (short === undefined) return `'${isRepeated ? '*' : ''}${long}${what}`
    return `'${isRepeated ? '*' : `(-${short} --${name})`}'{-${short},${long}}'${what}`
  }
  const argumentsOf = (command: Command): string => {
    const argument = argumentOf(command, words)
    if (command === 'lint') return ["'1: :_preadmit_first'", "'*:path:_files'"].join(' ')
    return argument.length === 0 ? '' : `'1:${command}:(${argument.join(' ')})'`
  }
  const cases = commands.map(command => {
    const rows = [...optionsOf(command).map(option), argumentsOf(command)].filter(row => row !== '')
    return `    ${command}) _arguments -S : \\\n      ${rows.join(' \\\n      ')} ;;`
  })
  const described = commandNames.map(name => `'${name}:${commandTable[name].about}'`)
  return `#compdef preadmit
_preadmit_first() {
  local -a commands=(
    ${described.join('\n    ')}
  )
  _describe -t commands command commands
  _files
}
_preadmit() {
  local command=lint
  if ((CURRENT > 2)) && [[ $words[2] == (${commandNames.join('|')}) ]]; then
    command=$words[2]
    shift words
    ((CURRENT--))
  fi
  case $command in
${cases.join('\n')}
  esac
}
if [[ $funcstack[1] == _preadmit ]]; then
  _preadmit "$@"
elif (($+functions[compdef])); then
  compdef _preadmit preadmit
fi
`
}

/** For fish 3 and later. */
function fish(words: Words): string {
  const values = valuesOf(words)
  const actions = new Map<OptionName, string>(values.map(([name, offer]) =>
    [name, offer === 'path' ? ' -r -F' : offer === 'any' ? ' -x' : ` -x -a '${offer.join(' ')}'`]))
  const condition = (...those: readonly string[]): string => `-n 'contains (__preadmit_command) ${those.join(' ')}'`
  const named = commandNames.map(name =>
    `complete -c preadmit ${condition('none')} -a ${name} -d '${commandTable[name].about}'`)
  const given = optionNames.map(name => {
    const { about, short } = optionTable[name]
    const those = commands.filter(command => isFor(optionTable[name], command))
    const where = condition(...those.flatMap(command => (command === 'lint' ? ['none', 'lint'] : [command])))
    return `complete -c preadmit ${where} -l ${name}${short === undefined ? '' : ` -s ${short}`}` +
      `${actions.get(name) ?? ''} -d '${about}'`
  })
  const taken = commandNames.map(name => {
    const argument = argumentOf(name, words)
    return `complete -c preadmit ${condition(name)} -f${argument.length === 0 ? '' : ` -a '${argument.join(' ')}'`}`
  })
  return `# fish completion for preadmit
function __preadmit_command
    set -l tokens (commandline -opc)
    set -l at 2
    while test $at -le (count $tokens)
        switch $tokens[$at]
            case ${values.flatMap(([name]) => spellings(name)).join(' ')}
                set at (math $at + 1)
            case '-*'
            case ${commandNames.join(' ')}
                echo $tokens[$at]
                return
            case '*'
                echo lint
                return
        end
        set at (math $at + 1)
    end
    echo none
end
${[...named, ...given, ...taken].join('\n')}
`
}
