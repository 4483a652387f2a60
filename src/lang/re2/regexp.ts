/**
 * Regular expressions as Go has them: in linear time on any text. JavaScript's own backtrack, and a pattern of a
 * stranger can make them run for years.
 *
 * An expression becomes a program of few instructions, which is run on all its paths at once; each set of places in it
 * is a state, and where a character leads from a state is worked out once.
 * Source: https://swtch.com/~rsc/regexp/regexp1.html; Go `regexp`.
 */
import { isIn, perlClasses, rangesSet } from './characters.ts'
import type { CharacterSet } from './characters.ts'
import { SyntaxFault } from './classes.ts'
import { parse } from './syntax.ts'
import type { Assertion, Expression } from './syntax.ts'

export interface Regexp {
  /** Whether it matches anywhere in a text; undefined where that would take too long to tell. */
  readonly matches: (text: string) => boolean | undefined
}

/** An instruction; the next one is that behind it, unless it says where to go on. */
type Instruction =
  | { readonly kind: 'character'; readonly set: CharacterSet }
  | { readonly kind: 'assertion'; readonly what: Assertion }
  | { readonly kind: 'fork'; ways: readonly number[] }
  | { readonly kind: 'match' }

/** What stands before a place in the text. */
type Before = 'start' | 'newline' | 'word' | 'other'

interface State {
  /** Places in the program that wait for a character; not yet followed through forks and assertions. */
  readonly places: readonly number[]
  readonly before: Before
  /** Where each character leads. */
  readonly next: Map<number, State | 'matched'>
}

/** Limits: a program of so many instructions, so many states, so many instructions looked at for one text. */
const limits = { instructions: 20_000, states: 2_000, steps: 20_000_000 }

const known = new Map<string, Regexp | { readonly error: string }>()
const mostKnown = 2_000

/** The expression, or Go's complaint about it. The same few expressions are used again and again: they are kept. */
export function compile(source: string): Regexp | { readonly error: string } {
  let made = known.get(source)
  if (made === undefined) {
    if (known.size >= mostKnown) known.clear()
    known.set(source, (made = compileAnew(source)))
  }
  return made
}

function compileAnew(source: string): Regexp | { readonly error: string } {
  try {
    return regexpOf(parse(source))
  } catch (error) {
    if (error instanceof SyntaxFault) return { error: error.message }
    throw error
  }
}

function regexpOf(expression: Expression): Regexp {
  let run: ((text: string) => boolean | undefined) | undefined
  return {
    matches: text => {
      run ??= runner(expression)
      return run(text)
    }
  }
}

function runner(expression: Expression): (text: string) => boolean | undefined {
  const program: Instruction[] = []
  if (!append(expression, program)) return () => undefined
  program.push({ kind: 'match' })
  return text => runOn(text, machineOf(program))
}

/** Puts an expression behind a program; false when it gets too long. */
function append(expression: Expression, program: Instruction[]): boolean {
  if (program.length > limits.instructions) return false
  switch (expression.kind) {
    case 'character':
    case 'assertion':
      program.push(expression)
      return true
    case 'sequence':
      return expression.parts.every(part => append(part, program))
    case 'choice':
      return appendChoice(expression.parts, program)
    case 'repeat':
      return appendRepeat(expression, program)
  }
}

function fork(program: Instruction[], ...ways: readonly number[]): { ways: readonly number[] } {
  const made = { kind: 'fork' as const, ways }
  program.push(made)
  return made
}

function appendChoice(parts: readonly Expression[], program: Instruction[]): boolean {
  const entry = fork(program)
  const exits: { ways: readonly number[] }[] = []
  const starts: number[] = []
  for (const part of parts) {
    starts.push(program.length)
    if (!append(part, program)) return false
    exits.push(fork(program))
  }
  entry.ways = starts
  for (const exit of exits) exit.ways = [program.length]
  return true
}

function appendRepeat(
  { of, least, most }: Extract<Expression, { readonly kind: 'repeat' }>,
  program: Instruction[]
): boolean {
  for (let count = 0; count < least; count++) if (!append(of, program)) return false
  if (most === Infinity) {
    const start = program.length
    const loop = fork(program)
    if (!append(of, program)) return false
    fork(program, start)
    loop.ways = [start + 1, program.length]
    return true
  }
  const exits: { readonly made: { ways: readonly number[] }; readonly start: number }[] = []
  for (let count = least; count < most; count++) {
    const start = program.length
    exits.push({ made: fork(program), start })
    if (!append(of, program)) return false
  }
  for (const { made, start } of exits) made.ways = [start + 1, program.length]
  return true
}

/** A program and what is known of its states. */
interface Machine {
  readonly program: readonly Instruction[]
  readonly states: Map<string, State>
  steps: number
}

const machines = new WeakMap<readonly Instruction[], Machine>()

function machineOf(program: readonly Instruction[]): Machine {
  let machine = machines.get(program)
  if (machine === undefined) machines.set(program, (machine = { program, states: new Map(), steps: 0 }))
  return machine
}

/** Stands for the end of the text. */
const end = -1

function runOn(text: string, machine: Machine): boolean | undefined {
  machine.steps = 0
  let state = stateOf([], 'start', machine)
  for (let at = 0; ; at++) {
    const code = at < text.length ? (text.codePointAt(at) ?? end) : end
    let next = state.next.get(code)
    if (next === undefined) {
      next = step(state, code, machine)
      state.next.set(code, next)
    }
    if (next === 'matched') return true
    if (code === end) return false
    if (machine.steps > limits.steps) return undefined
    if (code > 0xffff) at++
    state = next
  }
}

function stateOf(places: readonly number[], before: Before, { states }: Machine): State {
  const key = `${before} ${places.join(' ')}`
  let state = states.get(key)
  if (state === undefined) {
    if (states.size >= limits.states) states.clear()
    states.set(key, (state = { places, before, next: new Map() }))
  }
  return state
}

/** Where a character leads: a match may also begin at any place of the text. */
function step({ places, before }: State, code: number, machine: Machine): State | 'matched' {
  const { program } = machine
  const seen = new Set<number>()
  const reached: number[] = []
  const waiting = [...places, 0]
  while (waiting.length > 0) {
    const place = waiting.pop() ?? 0
    if (seen.has(place)) continue
    seen.add(place)
    machine.steps++
    const instruction = program[place]
    switch (instruction?.kind) {
      case 'match':
        return 'matched'
      case 'fork':
        waiting.push(...instruction.ways)
        break
      case 'assertion':
        if (holds(instruction.what, before, code)) waiting.push(place + 1)
        break
      case 'character':
        if (code !== end && isIn(code, instruction.set)) reached.push(place + 1)
        break
      default:
    }
  }
  reached.sort((a, b) => a - b)
  return stateOf(reached, code === newline ? 'newline' : isWord(code) ? 'word' : 'other', machine)
}

const newline = 0xa
const word = rangesSet(...(perlClasses['w'] ?? []))

function isWord(code: number): boolean {
  return isIn(code, word)
}

function holds(what: Assertion, before: Before, code: number): boolean {
  switch (what) {
    case 'beginText':
      return before === 'start'
    case 'endText':
      return code === end
    case 'beginLine':
      return before === 'start' || before === 'newline'
    case 'endLine':
      return code === end || code === newline
    case 'wordBoundary':
      return (before === 'word') !== isWord(code)
    case 'noWordBoundary':
      return (before === 'word') === isWord(code)
  }
}
