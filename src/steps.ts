/** `--verbose`: the steps that objects go through, with their times, which no report has: they differ every time. */
import type { Verdict } from './finding.ts'
import { nameOf, verdictPlace } from './report/wording.ts'
import type { Watch } from './watch.ts'

interface Tally {
  times: number
  milliseconds: number
}

/** Adds up what it sees. `now` is a clock in milliseconds; `told` says it all, for people. */
export function stepTimes(now = (): number => performance.now()): Watch & { readonly told: () => string } {
  const steps = new Map<string, Tally>()
  const objects: string[] = []
  let requests: { readonly kind: string; readonly tally: Tally }[] = []
  let last = 0
  const add = (tally: Tally, milliseconds: number): void => {
    tally.times += 1
    tally.milliseconds += milliseconds
  }
  return {
    request(kind) {
      requests.push({ kind, tally: { times: 0, milliseconds: 0 } })
      last = now()
    },
    step(name) {
      const taken = now() - last
      const tally = steps.get(name) ?? { times: 0, milliseconds: 0 }
      steps.set(name, tally)
      add(tally, taken)
      const request = requests.at(-1)
      if (request !== undefined) add(request.tally, taken)
      last = now()
    },
    verdict(verdict) {
      if (requests.length > 0) objects.push(objectLine(verdict, requests))
      requests = []
    },
    told() {
      const rows = Array.from(steps, ([name, { times, milliseconds }]) =>
        `${String(times).padStart(10)}${milliseconds.toFixed(3).padStart(12)}  ${name}`)
      const head = `${'asked'.padStart(10)}${'ms'.padStart(12)}  step`
      return ['the steps of the admission chain, in their order:', head, ...rows, 'the objects:', ...objects].join('\n')
    }
  }
}

/** `a.yaml:1: CronJob report: CronJob 22 steps, 0.3 ms; Job 20 steps, 0.1 ms; Pod 20 steps, 0.4 ms, refused by …`. */
function objectLine(
  verdict: Verdict,
  requests: readonly { readonly kind: string; readonly tally: Tally }[]
): string {
  const refusal = verdict.responses.find(({ action }) => action === 'deny')
  const went = requests.map(({ kind, tally: { times, milliseconds } }) => {
    const end = refusal?.kind === kind ? `, refused by ${refusal.by}` : ''
    return `${kind} ${times} steps, ${milliseconds.toFixed(3)} ms${end}`
  })
  return `  ${verdictPlace(verdict)}: ${nameOf(verdict)}: ${went.join('; ')}`
}
