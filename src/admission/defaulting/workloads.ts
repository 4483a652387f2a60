/**
 * Defaults of what makes Pods, and scales and protects them: the groups apps, batch and autoscaling.
 * Source: kubernetes/kubernetes `pkg/apis/apps/v1/defaults.go`, `pkg/apis/batch/v1/defaults.go`,
 * `pkg/apis/autoscaling/v1/defaults.go`, `pkg/apis/autoscaling/v2/defaults.go`.
 */
import type * as apps from '../../kube/api/apps-v1.ts'
import type * as autoscaling from '../../kube/api/autoscaling-v2.ts'
import type * as scaling1 from '../../kube/api/autoscaling-v1.ts'
import type * as batch from '../../kube/api/batch-v1.ts'
import { isOn } from '../../kube/gates.ts'
import { minorOf } from '../../kube/resources.ts'
import { rewrite } from '../../kube/rewrite.ts'
import { fill } from './default.ts'
import type { Context } from '../../kube/rewrite.ts'
import type { Defaults } from './default.ts'

const revisionHistoryLimit = 10
const maxInt32 = 2 ** 31 - 1

export const workloadDefaults: Defaults = {
  'apps/v1.DeploymentSpec': rewrite<apps.DeploymentSpec>(spec => ({
    replicas: spec.replicas ?? 1,
    revisionHistoryLimit: spec.revisionHistoryLimit ?? revisionHistoryLimit,
    progressDeadlineSeconds: spec.progressDeadlineSeconds ?? 600,
    strategy: { type: 'RollingUpdate', ...spec.strategy }
  })),
  'apps/v1.DeploymentStrategy': rewrite<apps.DeploymentStrategy>(({ type, rollingUpdate }) =>
    type === 'RollingUpdate'
      ? { rollingUpdate: { maxUnavailable: '25%', maxSurge: '25%', ...rollingUpdate } }
      : undefined),
  'apps/v1.DaemonSetSpec': rewrite<apps.DaemonSetSpec>(spec => ({
    revisionHistoryLimit: spec.revisionHistoryLimit ?? revisionHistoryLimit,
    updateStrategy: { type: 'RollingUpdate', ...spec.updateStrategy }
  })),
  'apps/v1.DaemonSetUpdateStrategy': rewrite<apps.DaemonSetUpdateStrategy>(({ type, rollingUpdate }) =>
    type === 'RollingUpdate' ? { rollingUpdate: { maxUnavailable: 1, maxSurge: 0, ...rollingUpdate } } : undefined),
  'apps/v1.StatefulSetSpec': rewrite<apps.StatefulSetSpec>(spec => ({
    ...(spec.podManagementPolicy === undefined ? { podManagementPolicy: 'OrderedReady' } : {}),
    ...(spec.updateStrategy?.type === undefined
      ? { updateStrategy: { rollingUpdate: {}, ...spec.updateStrategy, type: 'RollingUpdate' } }
      : {}),
    persistentVolumeClaimRetentionPolicy: {
      whenDeleted: 'Retain',
      whenScaled: 'Retain',
      ...spec.persistentVolumeClaimRetentionPolicy
    },
    ...(spec.replicas === undefined ? { replicas: 1 } : {}),
    ...(spec.revisionHistoryLimit === undefined ? { revisionHistoryLimit } : {})
  })),
  'apps/v1.StatefulSetUpdateStrategy': rewrite<apps.StatefulSetUpdateStrategy>(
    ({ type, rollingUpdate }, { kubernetes }) => {
      if (type !== 'RollingUpdate' || rollingUpdate === undefined) return undefined
      const most = isOn('MaxUnavailableStatefulSet', kubernetes) ? { maxUnavailable: 1 } : {}
      return { rollingUpdate: { partition: 0, ...most, ...rollingUpdate } }
    }
  ),
  'apps/v1.ReplicaSetSpec': fill<apps.ReplicaSetSpec>({ replicas: 1 }),

  'batch/v1.Job': rewrite<batch.Job>(job),
  // Before, in Jobs alone.
  'batch/v1.PodFailurePolicyOnPodConditionsPattern': rewrite<batch.PodFailurePolicyOnPodConditionsPattern>(
    ({ status }, { kubernetes }) => (status === undefined && minorOf(kubernetes) >= 34 ? { status: 'True' } : undefined)
  ),
  'batch/v1.CronJobSpec': fill<batch.CronJobSpec>({
    concurrencyPolicy: 'Allow',
    suspend: false,
    successfulJobsHistoryLimit: 3,
    failedJobsHistoryLimit: 1
  }),

  'autoscaling/v1.HorizontalPodAutoscaler': fill<scaling1.HorizontalPodAutoscaler>({ spec: {} }),
  'autoscaling/v1.HorizontalPodAutoscalerSpec': fill<scaling1.HorizontalPodAutoscalerSpec>({ minReplicas: 1 }),
  'autoscaling/v2.HorizontalPodAutoscaler': fill<autoscaling.HorizontalPodAutoscaler>({ spec: {} }),
  'autoscaling/v2.HorizontalPodAutoscalerSpec': rewrite<autoscaling.HorizontalPodAutoscalerSpec>(
    ({ minReplicas, metrics = [] }) => ({
      ...(minReplicas === undefined ? { minReplicas: 1 } : {}),
      ...(metrics.length === 0 ? { metrics: [cpuUtilization] } : {})
    })
  ),
  'autoscaling/v2.HorizontalPodAutoscalerBehavior': rewrite<autoscaling.HorizontalPodAutoscalerBehavior>(
    ({ scaleUp, scaleDown }) => ({
      scaleUp: {
        stabilizationWindowSeconds: 0,
        selectPolicy: 'Max',
        policies: [
          { type: 'Pods', value: 4, periodSeconds: 15 },
          { type: 'Percent', value: 100, periodSeconds: 15 }
        ],
        ...scaleUp
      },
      scaleDown: { selectPolicy: 'Max', policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }], ...scaleDown }
    })
  )
}

const cpuUtilization: autoscaling.MetricSpec = {
  type: 'Resource',
  resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } }
}

/** A Job, and not the template of a CronJob: only the Job that is made from it gets these. */
function job({ metadata, spec = {} }: batch.Job, { kubernetes }: Context): batch.Job {
  const { completions, parallelism, backoffLimitPerIndex, podFailurePolicy, template } = spec
  const labels = template?.metadata?.labels
  const hasLabels = Object.keys(metadata?.labels ?? {}).length > 0
  return {
    ...(labels === undefined || hasLabels ? {} : { metadata: { ...metadata, labels } }),
    spec: {
      ...(completions === undefined && parallelism === undefined ? { completions: 1 } : {}),
      parallelism: 1,
      backoffLimit: backoffLimitPerIndex === undefined ? 6 : maxInt32,
      completionMode: 'NonIndexed',
      suspend: false,
      ...(isOn('JobPodReplacementPolicy', kubernetes)
        ? { podReplacementPolicy: podFailurePolicy === undefined ? 'TerminatingOrFailed' : 'Failed' }
        : {}),
      manualSelector: false,
      ...spec,
      ...(podFailurePolicy === undefined ? {} : { podFailurePolicy: failurePolicy(podFailurePolicy) })
    }
  }
}

/** A condition of a Pod is met when it is true, where nothing else is said. */
function failurePolicy(policy: batch.PodFailurePolicy): batch.PodFailurePolicy {
  const { rules = [] } = policy
  const isOpen = ({ onPodConditions = [] }: batch.PodFailurePolicyRule): boolean =>
    onPodConditions.some(({ status }) => status === undefined)
  if (!rules.some(isOpen)) return policy
  const filled = rules.map(rule => {
    if (!isOpen(rule)) return rule
    return { ...rule, onPodConditions: (rule.onPodConditions ?? []).map(one => ({ status: 'True', ...one })) }
  })
  return { ...policy, rules: filled }
}
