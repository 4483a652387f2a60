/**
 * What the API warns of in an object that it takes. The warnings are about the object as it is after mutation, and come
 * after validation: who is refused there hears none.
 * Source: kubernetes/kubernetes `pkg/api/pod/warnings.go`. Only the warning of a doubled variable is here.
 */
import { isList, member, valueAt } from '../../kube/json.ts'
import type { Container } from '../../kube/pod.ts'
import { goQuote } from '../../kube/quote.ts'
import type { Answer, Request } from '../plugin.ts'
import { printField } from '../../kube/path.ts'

/** The warnings, one answer each; none for an object that could not be decoded. */
export function warnings(request: Request): readonly Answer[] {
  const { pod } = request
  if (pod === undefined) return []
  return pod.containers.flatMap(container => hiddenVariables(request, container))
}

/** A later definition is harmless when its value refers to the earlier one: `PATH=/opt/bin:$(PATH)`. */
function hiddenVariables({ object }: Request, container: Container): readonly Answer[] {
  const path = [...container.path, 'env']
  const env = valueAt(object, path)
  const first = new Map<string, number>()
  const answers: Answer[] = []
  for (const [index, variable] of (isList(env) ? env : []).entries()) {
    const given = member(variable, 'name')
    const name = typeof given === 'string' ? given : ''
    const earlier = first.get(name)
    if (earlier === undefined) {
      first.set(name, index)
      continue
    }
    const value = member(variable, 'value')
    const reference = `$(${name})`
    const isExtended = typeof value === 'string' && value !== reference && value.includes(reference)
    if (isExtended && (member(variable, 'valueFrom') ?? null) === null) continue
    const message =
      `${printField([...path, index])}: hides previous definition of ${goQuote(name)}, ` +
      'which may be dropped when using apply'
    const violation = {
      rule: 'kube/hidden-variable',
      path: [...path, earlier, 'name'],
      message: `${goQuote(name)} is set again further down, or by the cluster: this definition does not count`,
      container
    }
    answers.push({ kind: 'warn', message, code: 201, reason: '', violations: [violation] })
  }
  return answers
}
