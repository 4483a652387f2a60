/** What the checks of a Pod or a template need to know beside it. */
import type { Origins } from '../../../kube/json.ts'
import type { KubernetesVersion } from '../../../rule.ts'

/** Upstream: PodValidationOptions, made by `pkg/api/pod/util.go`, GetValidationOptionsFromPodSpecAndMeta. */
export interface PodOptions {
  readonly kubernetes: KubernetesVersion
  /** The Pod's name, empty when it has none; undefined in a template, whose Pods have many. */
  readonly podName: string | undefined
  /** Where the parts of the object were written. */
  readonly origins: Origins
}
