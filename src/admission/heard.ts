/**
 * The warnings of a request that reach whoever asked: they travel in headers, each once, and there is room for so many.
 * Source: k8s.io/apiserver `pkg/endpoints/filters/warning.go`; k8s.io/apimachinery `pkg/util/net/http.go`,
 * NewWarningHeader.
 */
import type { Response } from '../finding.ts'

/** In characters: when it would be exceeded, every warning is cut. */
const mostCharacters = 4096
const longestCut = 256

/** What no header may hold. */
const control = /\p{Cc}/u

/** Responses, without the warnings that are lost on the way; what is no warning stays. */
export function heard(responses: readonly Response[]): readonly Response[] {
  if (responses.length === 0) return responses
  let kept: Response[] = []
  const texts = new Set<string>()
  let written = 0
  let isCutting = false
  for (const response of responses) {
    const { message } = response
    if (response.action !== 'warn') {
      kept.push(response)
      continue
    }
    if (texts.has(message) || control.test(message) || (isCutting && written >= mostCharacters)) continue
    texts.add(message)
    if (!isCutting && written + lengthOf(message) > mostCharacters) {
      isCutting = true
      kept = kept.map(cut)
      written = kept.reduce((sum, one) => sum + (one.action === 'warn' ? lengthOf(one.message) : 0), 0)
    }
    const one = isCutting ? cut(response) : response
    written += lengthOf(one.message)
    kept.push(one)
  }
  return kept
}

function lengthOf(text: string): number {
  return Array.from(text).length
}

function cut(response: Response): Response {
  if (response.action !== 'warn' || lengthOf(response.message) <= longestCut) return response
  return { ...response, message: Array.from(response.message).slice(0, longestCut).join('') }
}
