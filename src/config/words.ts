/**
 * The words of a command line, told apart as Node's `parseArgs` does. That one takes a millisecond to load, more than
 * all else that is read before a run.
 */
import { optionNames, optionTable } from './options.ts'
import type { OptionName } from './options.ts'

export interface GivenOption {
  readonly kind: 'option'
  /** The long one, without its dashes; as it is written, where no option has it. */
  readonly name: string
  /** With its dashes. */
  readonly rawName: string
  /** Undefined when there is none. */
  readonly value?: string | undefined
  /** The value stands in the same word. */
  readonly isInline: boolean
}

/** `argument`: all that is no option. `end`: the `--` behind which nothing is. */
export type Word = GivenOption | { readonly kind: 'argument'; readonly value: string } | { readonly kind: 'end' }

/** An option that takes a value has what is behind it, or else the next word. */
export function wordsOf(argv: readonly string[]): readonly Word[] {
  const words: Word[] = []
  for (let at = 0; at < argv.length; at++) {
    const text = argv[at] ?? ''
    if (text === '--') return [...words, { kind: 'end' }, ...argv.slice(at + 1).map(argumentOf)]
    if (text === '-' || !text.startsWith('-')) {
      words.push(argumentOf(text))
      continue
    }
    const given = text.startsWith('--') ? [longOption(text)] : shortOptions(text)
    const last = given.pop()
    words.push(...given)
    if (last === undefined) continue
    const isOpen = last.value === undefined && takesValue(last.name)
    words.push(isOpen ? { ...last, value: argv[++at] } : last)
  }
  return words
}

function argumentOf(value: string): Word {
  return { kind: 'argument', value }
}

/** `--name` or `--name=value`. */
function longOption(text: string): GivenOption {
  const equals = text.indexOf('=', 3)
  if (equals < 0) return { kind: 'option', name: text.slice(2), rawName: text, isInline: false }
  const rawName = text.slice(0, equals)
  return { kind: 'option', name: rawName.slice(2), rawName, value: text.slice(equals + 1), isInline: true }
}

/** `-n`, `-nvalue`, or several such in one word, of which the last may have a value. */
function shortOptions(text: string): GivenOption[] {
  const given: GivenOption[] = []
  for (let at = 1; at < text.length; at++) {
    const letter = text[at] ?? ''
    const name = optionNames.find(one => optionTable[one].short === letter) ?? letter
    const value = takesValue(name) && at + 1 < text.length ? text.slice(at + 1) : undefined
    given.push({ kind: 'option', name, rawName: `-${letter}`, value, isInline: value !== undefined })
    if (value !== undefined) break
  }
  return given
}

function takesValue(name: string): boolean {
  return isName(name) && optionTable[name].type === 'string'
}

/** Whether an option has the name. */
export function isName(name: string): name is OptionName {
  return Object.hasOwn(optionTable, name)
}
