/** What the checks of a Pod or a template need to know beside it. */
import type { KubernetesVersion } from '../../../rule.ts'

/** Upstream: PodValidationOptions, made by `pkg/api/pod/util.go`, GetValidationOptionsFromPodSpecAndMeta. */
export interface PodOptions {
  readonly kubernetes: KubernetesVersion
}
