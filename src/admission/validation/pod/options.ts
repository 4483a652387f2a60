/** What the checks of a Pod or a template need to know beside it. */
import { quantityOf, roundUp } from '../../../kube/quantity.ts'
import type { Quantity } from '../../../kube/quantity.ts'
import { valueOf } from '../../../read/classify.ts'
import type { KubernetesVersion } from '../../../rule.ts'
import type { Subject } from '../kinds.ts'

/** Upstream: PodValidationOptions, made by `pkg/api/pod/util.go`, GetValidationOptionsFromPodSpecAndMeta. */
export interface PodOptions {
  readonly kubernetes: KubernetesVersion
  /** The object is a Pod, and not what Pods are made of. Upstream: ResourceIsPod. */
  readonly isPod: boolean
  /** A quantity as it was written in a list of the object; undefined where the server itself filled it in. */
  readonly written: (list: object | undefined, name: string) => Quantity | undefined
}

/** The options for a Pod that is the object, or a template in it. */
export function podOptions({ request, origins }: Subject, isPod: boolean): PodOptions {
  return {
    kubernetes: request.kubernetes,
    isPod,
    written: (list, name) => {
      const node = list && origins.get(list)?.node
      const value = node?.kind === 'map' ? valueOf(node, name) : undefined
      if (value === undefined || value.kind === 'map' || value.kind === 'seq') return undefined
      const quantity = quantityOf(value.value)
      return quantity && roundUp(quantity, -3)
    }
  }
}
