/** Runs programs and measures them: in turns, so that what disturbs the machine disturbs them alike. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Program {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
}

export interface Run {
  /** Seconds on the clock, and seconds of computing: user and system. */
  readonly wall: number
  readonly cpu: number
  /** The most memory held at once, in megabytes. */
  readonly memory: number
}

const time = '/usr/bin/time'

/** Whether computing time and memory can be measured here: GNU time does it. */
export const measuresAll = existsSync(time)

/** Runs each program so many times, in turns; one list of runs for each. Output is thrown away. */
export function inTurns(programs: readonly Program[], times: number, scratch: string, all = false): Run[][] {
  const runs: Run[][] = programs.map(() => [])
  for (let turn = 0; turn < times; turn++) {
    programs.forEach((program, i) => runs[i]!.push(measure(program, scratch, all)))
  }
  return runs
}

function measure({ name, command, args, cwd }: Program, scratch: string, all: boolean): Run {
  const file = join(scratch, 'time.txt')
  const timed = all && measuresAll
  const [first, rest] = timed ? [time, ['-o', file, '-f', '%U %S %M', command, ...args]] : [command, args]
  const stdio: ('ignore' | 'pipe')[] = ['ignore', 'pipe', 'pipe']
  const options = { cwd, stdio, maxBuffer: 1 << 28, encoding: 'utf8' } as const
  const start = process.hrtime.bigint()
  const { status, error, stderr } = spawnSync(first, rest, options)
  const wall = Number(process.hrtime.bigint() - start) / 1e9
  if (error !== undefined) throw error
  // 1 means that something was found.
  if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}:\n${stderr.slice(0, 2000)}`)
  if (!timed) return { wall, cpu: NaN, memory: NaN }
  const [user, system, kilobytes] = readFileSync(file, 'utf8').trim().split('\n').at(-1)!.split(' ').map(Number)
  return { wall, cpu: user! + system!, memory: kilobytes! / 1000 }
}

export function least(runs: readonly Run[], of: keyof Run): number {
  return Math.min(...runs.map(run => run[of]))
}

export function median(runs: readonly Run[], of: keyof Run): number {
  const sorted = runs.map(run => run[of]).sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
