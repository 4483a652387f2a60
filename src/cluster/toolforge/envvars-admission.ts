/**
 * envvars-admission: a Pod gets the addresses of Toolforge's services as environment variables.
 * Verified: that it changes Pods, and the variables themselves (toolforge-deploy, 2026-08). Its code is not public.
 * Inferred: main containers only, and a variable that the manifest sets is left as it is. Not here: the variables that
 * a tool keeps as secrets (`toolforge envvars`), which do not stand in manifests.
 */
import { changesTo } from '../../admission/changes.ts'
import type { Answer, Plugin, RuleViolation } from '../../admission/plugin.ts'
import { isList, member, valueAt } from '../../kube/json.ts'
import { goQuote } from '../../kube/quote.ts'

/** The plugin, with the variables that the cluster adds. */
export function envvarsAdmission(
  variables: Readonly<Record<string, string>>,
  isTool: (namespace: string) => boolean
): Plugin {
  return {
    name: 'envvars-admission',
    mutate: request => {
      const { type, pod, namespace } = request
      const isPod = type.group === '' && type.kind === 'Pod'
      if (!isPod || pod === undefined || !isTool(namespace)) return { patches: [], answers: [] }
      const { object } = request
      const changes = changesTo(object)
      const violations: RuleViolation[] = []
      for (const container of pod.containers) {
        if (container.role !== 'main') continue
        const env = [...container.path, 'env']
        const given = valueAt(object, env)
        const names = (isList(given) ? given : []).map(variable => member(variable, 'name'))
        for (const [name, value] of Object.entries(variables)) {
          const at = names.indexOf(name)
          if (at < 0) changes.append(env, { name, value })
          else violations.push(shadowed(name, [...env, at, 'name'], value))
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
