/**
 * Variables that are set twice in a container. A later definition is harmless when its value refers to the earlier one:
 * `PATH=/opt/bin:$(PATH)`.
 * Source: kubernetes/kubernetes `pkg/api/pod/warnings.go`.
 */
import type * as core from '../../../../kube/api/core-v1.ts'
import { goQuote } from '../../../../kube/quote.ts'
import type { Answer } from '../../../plugin.ts'
import { warning } from '../../../warning.ts'
import { item, pathOf, print } from '../../field.ts'
import type { Field } from '../../field.ts'

const none: readonly Answer[] = []

/** Of the variables of a container, at their field. */
export function variableWarnings(env: readonly core.EnvVar[], at: Field): readonly Answer[] {
  if (env.length < 2) return none
  const first = new Map<string, number>()
  const answers: Answer[] = []
  env.forEach(({ name = '', value = '', valueFrom }, index) => {
    const earlier = first.get(name)
    if (earlier === undefined) {
      first.set(name, index)
      return
    }
    const reference = `$(${name})`
    if (valueFrom === undefined && value !== reference && value.includes(reference)) return
    const text =
      `${print(item(at, index))}: hides previous definition of ${goQuote(name)}, ` +
      'which may be dropped when using apply'
    const message = `${goQuote(name)} is set again further down, or by the cluster: this definition does not count`
    const path = [...pathOf(item(at, earlier)), 'name']
    answers.push(warning(text, [{ rule: 'kube/hidden-variable', path, message }]))
  })
  return answers
}
