/** Pods, and all that makes Pods. */
import type * as apps from '../../../kube/api/apps-v1.ts'
import type * as batch from '../../../kube/api/batch-v1.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { kind } from '../kinds.ts'
import type { Kinds } from '../kinds.ts'
import { appArmorWarnings } from '../pod/warnings/profiles.ts'
import { validateControllerRevision } from './controller-revision.ts'
import { validateCronJob } from './cron-job.ts'
import { validateDaemonSet } from './daemon-set.ts'
import { validateJob } from './job.ts'
import { validatePod, validatePodTemplate } from './pod.ts'
import { validateDeployment, validateReplicaSet, validateReplicationController } from './replicas.ts'
import { validateStatefulSet } from './stateful-set.ts'
import {
  warningsOfCronJob, warningsOfDaemonSet, warningsOfJob, warningsOfPod, warningsOfPodTemplate, warningsOfReplicas,
  warningsOfStatefulSet
} from './warnings.ts'

export const workloadKinds: Kinds = {
  '/Pod': kind<core.Pod>({
    errors: validatePod,
    warnings: warningsOfPod,
    notices: (pod, { request }) => appArmorWarnings(pod, request)
  }),
  '/PodTemplate': kind<core.PodTemplate>({ errors: validatePodTemplate, warnings: warningsOfPodTemplate }),
  '/ReplicationController': kind<core.ReplicationController>({
    errors: validateReplicationController,
    warnings: warningsOfReplicas
  }),
  'apps/Deployment': kind<apps.Deployment>({ errors: validateDeployment, warnings: warningsOfReplicas }),
  'apps/ReplicaSet': kind<apps.ReplicaSet>({ errors: validateReplicaSet, warnings: warningsOfReplicas }),
  'apps/DaemonSet': kind<apps.DaemonSet>({ errors: validateDaemonSet, warnings: warningsOfDaemonSet }),
  'apps/StatefulSet': kind<apps.StatefulSet>({ errors: validateStatefulSet, warnings: warningsOfStatefulSet }),
  'apps/ControllerRevision': kind<apps.ControllerRevision>({ errors: validateControllerRevision }),
  'batch/Job': kind<batch.Job>({ errors: validateJob, warnings: warningsOfJob }),
  'batch/CronJob': kind<batch.CronJob>({ errors: validateCronJob, warnings: warningsOfCronJob })
}
