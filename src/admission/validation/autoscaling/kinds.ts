/** Autoscalers: their versions share a kind. */
import type * as v1 from '../../../kube/api/autoscaling-v1.ts'
import type * as v2 from '../../../kube/api/autoscaling-v2.ts'
import { kind } from '../kinds.ts'
import type { Kinds } from '../kinds.ts'
import { validateAutoscaler } from './autoscaler.ts'
import { validateAutoscalerV1 } from './v1.ts'

export const autoscalingKinds: Kinds = {
  'autoscaling/HorizontalPodAutoscaler': kind<v1.HorizontalPodAutoscaler & v2.HorizontalPodAutoscaler>({
    errors: (autoscaler, subject) =>
      subject.request.type.version === 'v1'
        ? validateAutoscalerV1(autoscaler, subject)
        : validateAutoscaler(autoscaler.spec ?? {}, subject)
  })
}
