/**
 * envvars-admission: a Pod gets the addresses of Toolforge's services as environment variables.
 * Verified: that it changes Pods, and the variables themselves (toolforge-deploy, 2026-08). Its code is not public.
 * Inferred: main containers only, and a variable that the manifest sets is left as it is. Not here: the variables that
 * a tool keeps as secrets (`toolforge envvars`), which do not stand in manifests.
 */
import { changesTo, unchanged } from '../../admission/changes.ts'
import type { Answer, Plugin, RuleViolation } from '../../admission/plugin.ts'
import { goQuote } from '../../kube/quote.ts'

/** The plugin, with the variables that the cluster adds. */
export function envvarsAdmission(
  variables: Readonly<Record<string, string>>,
  isTool: (namespace: string) => boolean
): Plugin {
  const added = Object.entries(variables).map(([name, value]) => ({ name, value }))
  return {
    name: 'envvars-admission',
    mutate: request => {
      const { type, namespace } = request
      if (added.length === 0 || type.group !== '' || type.kind !== 'Pod' || !isTool(namespace)) return unchanged
      const { pod, object } = request
      if (pod === undefined) return unchanged
      const changes = changesTo(object)
      const violations: RuleViolation[] = []
      for (const { role, path, spec } of pod.containers) {
        if (role !== 'main') continue
        const env = [...path, 'env']
        for (const variable of added) {
          const at = spec.env?.findIndex(({ name }) => name === variable.name) ?? -1
          if (at < 0) changes.append(env, variable)
          else violations.push(shadowed(variable.name, [...env, at, 'name'], variable.value))
        }
      }
      const answers: readonly Answer[] = violations.length > 0 ? [{ kind: 'advise', violations }] : []
      return { patches: changes.patches, answers }
    }
  }
}

function shadowed(name: string, path: RuleViolation['path'], value: string): RuleViolation {
  return {
    rule: 'toolforge/shadowed-variable',
    path,
    message: `the cluster sets ${name} itself, to ${goQuote(value)}: which of the two the program sees is not known`
  }
}
