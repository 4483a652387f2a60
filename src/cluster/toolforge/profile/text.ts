/**
 * Kyverno's words for a refusal.
 * Source: kyverno v1.16.4 `pkg/webhooks/utils/block.go`, and the recorded answers of v1.19.1.
 */
import type { Request } from '../../../admission/plugin.ts'
import { deniedByWebhook } from '../../../admission/status.ts'
import type { Path } from '../../../kube/json.ts'
import { policyName, ruleName } from './variants.ts'

/**
 * The text ends with a line break. The version that Toolforge runs prints the rule's message through yaml.v2, which
 * breaks a line at the first space beyond column 80; newer ones do not. Inferred: the policy's message.
 */
export function refusal({ type, namespace, name }: Request, at: Path): string {
  const where = ['spec', ...at].join('/')
  const failed = `rule ${ruleName} failed at path /${where}/`
  const why = `'validation error: pod security configuration must\n    be correct. ${failed}'`
  const resource = `resource ${type.kind}/${namespace}/${name} was blocked due to the following policies `
  return deniedByWebhook('validate.kyverno.svc-fail', `\n\n${resource}\n\n${policyName}:\n  ${ruleName}: ${why}\n`)
}
