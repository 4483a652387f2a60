/**
 * `npm run bench [-- start throughput]`: what preadmit costs, as ratios measured in one run on one machine.
 * Nothing here fails for being slow: the table names the targets, and a person judges.
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { corpora } from '../conformance/corpora.ts'
import { root } from '../root.ts'
import { kubeconform } from './kubeconform.ts'
import { inTurns, least, measuresAll, median, type Program, type Run } from './measure.ts'

const targets = { start: 1.35, wall: 0.8, computing: 0.8, memory: 300, growth: 4.4 }
const node = process.execPath
/** `PREADMIT_CLUSTER` names another cluster to judge by. */
const options = ['--no-config', '--cluster', process.env['PREADMIT_CLUSTER'] ?? 'toolforge']

const parts = { start, throughput }
const asked = process.argv.slice(2)
const unknown = asked.filter(name => !(name in parts))
const scratch = mkdtempSync(join(tmpdir(), 'preadmit-bench-'))
/** An installation of its own: what code it keeps for the next start must not depend on what was linted before. */
const installed = join(scratch, 'installed')
for (const part of ['dist', 'package.json']) cpSync(join(root, part), join(installed, part), { recursive: true })
const command = join(installed, 'dist/preadmit.cjs')
try {
  if (unknown.length > 0) {
    console.error(`There is no benchmark '${unknown.join("', '")}': ${Object.keys(parts).join(', ')}`)
    process.exitCode = 2
  } else {
    for (const [name, part] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) part()
  }
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

/** One small file, against Node doing nothing. */
function start(): void {
  const times = 30
  const cwd = join(root, 'test/bench')
  const programs: readonly Program[] = [
    { name: 'node -e 0', command: node, args: ['-e', '0'], cwd },
    { name: 'preadmit small.yaml', command: node, args: [command, ...options, 'small.yaml'], cwd }
  ]
  inTurns(programs, 2, scratch)
  const runs = inTurns(programs, times, scratch)
  console.log(`Start: one file of 14 lines, ${times} runs in turns, Node ${process.version}`)
  row('', 'least', 'median')
  programs.forEach(({ name }, i) => row(name, ms(least(runs[i]!, 'wall')), ms(median(runs[i]!, 'wall'))))
  const [idle, ours] = runs as [Run[], Run[]]
  const ratio = (of: typeof least): string => (of(ours, 'wall') / of(idle, 'wall')).toFixed(2)
  row('ratio', ratio(least), ratio(median), `  target ≤ ${targets.start}`)
  if (process.env['NODE_EXTRA_CA_CERTS'] !== undefined)
    console.log('NODE_EXTRA_CA_CERTS is set: Node 20 reads those certificates at each start, which is in both figures.')
}

/** Thousands of real manifests, against kubeconform; and four times as many. */
function throughput(): void {
  const corpus = join(corpora, 'manifests-realworld')
  console.log('')
  if (!existsSync(corpus)) {
    console.log('LEFT OUT: throughput. The real manifests are not there: set PREADMIT_CORPORA.')
    return
  }
  if (!measuresAll) console.log('Without GNU time there is no figure for computing time and memory.')
  const peer = kubeconform(corpora)
  if (typeof peer === 'string') console.log(`LEFT OUT: the comparison with kubeconform: ${peer}`)

  const fourfold = join(scratch, 'fourfold')
  for (const copy of ['1', '2', '3', '4']) {
    mkdirSync(join(fourfold, copy), { recursive: true })
    cpSync(corpus, join(fourfold, copy), { recursive: true })
  }
  const once = compare('×1', corpus, 5)
  const four = compare('×4', fourfold, 2)
  console.log('\nGrowth from ×1 to ×4')
  row('', 'wall', 'computing', 'memory')
  once.forEach(({ name, runs }, i) => {
    const grown = (of: keyof Run): string => (median(four[i]!.runs, of) / median(runs, of)).toFixed(2)
    row(name, grown('wall'), grown('cpu'), grown('memory'), i === 0 ? `  target ≤ ${targets.growth} (time)` : '')
  })

  function compare(title: string, folder: string, times: number): { name: string; runs: Run[] }[] {
    const args = [command, ...options, '--format', `json=${join(scratch, 'report.json')}`, '.']
    const ours: Program = { name: 'preadmit', command: node, args, cwd: folder }
    const programs = typeof peer === 'string' ? [ours] : [ours, peer(folder)]
    inTurns(programs, 1, scratch)
    const runs = inTurns(programs, times, scratch, true)
    const size = bytesBelow(folder)
    console.log(`\nThroughput ${title}: ${(size / 1e6).toFixed(0)} MB, the median of ${times} runs in turns`)
    row('', 'wall', 'computing', 'memory', 'speed')
    programs.forEach(({ name }, i) => {
      const wall = median(runs[i]!, 'wall')
      const computing = `${median(runs[i]!, 'cpu').toFixed(2)} s`
      const memory = `${median(runs[i]!, 'memory').toFixed(0)} MB`
      row(name, `${wall.toFixed(2)} s`, computing, memory, `${(size / 1e6 / wall).toFixed(1)} MB/s`)
    })
    if (programs.length === 2) {
      const ratio = (of: keyof Run): string => (median(runs[0]!, of) / median(runs[1]!, of)).toFixed(2)
      const { wall, computing, memory } = targets
      const target = `  target ≤ ${wall} (wall), ${computing} (computing); ${memory} MB`
      row('ratio', ratio('wall'), ratio('cpu'), ratio('memory'), target)
    }
    return programs.map(({ name }, i) => ({ name, runs: runs[i]! }))
  }
}

function ms(seconds: number): string {
  return `${(seconds * 1000).toFixed(1)} ms`
}

function row(name: string, ...cells: readonly string[]): void {
  const columns = cells.map(cell => (cell.startsWith(' ') ? cell : cell.padStart(12)))
  console.log(`  ${name.padEnd(22)}${columns.join('')}`.trimEnd())
}

function bytesBelow(folder: string): number {
  let bytes = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) bytes += statSync(join(entry.parentPath, entry.name)).size
  }
  return bytes
}
