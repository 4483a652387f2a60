/** Names of Services. */
import { isOn } from '../../../kube/gates.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import { nameIsDns1035Label, nameIsLabel } from '../metadata.ts'
import type { NameFormat } from '../metadata.ts'

/** What a Service may be called. KEP-5311 allows a digit in front. */
export function serviceNameFormat(kubernetes: KubernetesVersion): NameFormat {
  return isOn('RelaxedServiceNameValidation', kubernetes) ? nameIsLabel : nameIsDns1035Label
}
