/** What a real server answered to a request, and what we do, in a form in which they can be compared. */
import type { Response } from '../../src/finding.ts'
import { inOrder } from './recording.ts'
import type { RecordedAnswer } from './recording.ts'

export interface Comparable {
  readonly isRefused: boolean
  readonly code: number
  /** Lists in the order of their texts: Go goes through maps in random order. */
  readonly refusal: string
  readonly warnings: readonly string[]
}

export function recordedAnswer({ code, message = '', warnings = [] }: RecordedAnswer): Comparable {
  const isRefused = code !== 201
  return { isRefused, code, refusal: isRefused ? inOrder(message) : '', warnings: warnings.toSorted() }
}

/** Ours to the object itself: the Pods of a controller may be refused all the same. */
export function ownAnswer(responses: readonly Response[]): Comparable {
  const refusal = responses.find(({ on, action }) => on === 'object' && action === 'deny')
  const warnings = responses.filter(({ on, action }) => on === 'object' && action === 'warn')
  return {
    isRefused: refusal !== undefined,
    code: refusal?.code ?? 201,
    refusal: inOrder(refusal?.message ?? ''),
    warnings: warnings.map(({ message }) => message).toSorted()
  }
}
