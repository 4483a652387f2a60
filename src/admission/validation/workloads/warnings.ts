/**
 * What the API warns of in Pods and in those who make them.
 * Source: kubernetes/kubernetes `pkg/registry`, WarningsOnCreate of the strategies; `pkg/api/job/warnings.go`.
 */
import type * as apps from '../../../kube/api/apps-v1.ts'
import type * as batch from '../../../kube/api/batch-v1.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { minorOf } from '../../../kube/resources.ts'
import type { Answer } from '../../plugin.ts'
import { child, field, item } from '../field.ts'
import type { Field } from '../field.ts'
import { isDns1123Label } from '../formats.ts'
import type { Subject } from '../kinds.ts'
import { claimWarnings } from '../persistent-volumes.ts'
import { podWarnings } from '../pod/warnings/pod-warnings.ts'
import { doubtful } from '../pod/warnings/warn.ts'

const spec = field('spec')

/** Of a name that Pods get a part of; `use` is what the server says of that. */
function nameWarnings({ name }: Subject, use: string): readonly Answer[] {
  const faults = isDns1123Label(name)
  if (faults.length === 0) return []
  const why = `this is used in ${use}, which can result in surprising behavior; a DNS label is recommended: `
  const message = `${name} is the beginning of a host name, and makes a bad one: it should be a DNS label`
  return [doubtful(child(field('metadata'), 'name'), `${why}[${faults.join(' ')}]`, message)]
}

const inPods = 'Pod names and hostnames'

function templateWarnings(template: core.PodTemplateSpec | undefined, at: Field, subject: Subject): readonly Answer[] {
  if (template === undefined) return []
  const places = { metadata: child(at, 'metadata'), spec: child(at, 'spec'), isTemplate: true }
  return podWarnings(template, places, subject.request.kubernetes)
}

export function warningsOfPod(pod: core.Pod, subject: Subject): readonly Answer[] {
  const places = { metadata: field('metadata'), spec, isTemplate: false }
  return [...nameWarnings(subject, "the Pod's hostname"), ...podWarnings(pod, places, subject.request.kubernetes)]
}

export function warningsOfPodTemplate({ template }: core.PodTemplate, subject: Subject): readonly Answer[] {
  return templateWarnings(template, field('template'), subject)
}

/** Of those whose Pods have names that begin with theirs: ReplicationControllers, ReplicaSets and Deployments. */
export function warningsOfReplicas(
  { spec: { template } = {} }: core.ReplicationController | apps.ReplicaSet | apps.Deployment,
  subject: Subject
): readonly Answer[] {
  return [...nameWarnings(subject, inPods), ...templateWarnings(template, child(spec, 'template'), subject)]
}

export function warningsOfDaemonSet({ spec: { template } = {} }: apps.DaemonSet, subject: Subject): readonly Answer[] {
  return templateWarnings(template, child(spec, 'template'), subject)
}

export function warningsOfStatefulSet({ spec: set = {} }: apps.StatefulSet, subject: Subject): readonly Answer[] {
  const { template, volumeClaimTemplates = [], revisionHistoryLimit = 0 } = set
  const claims = child(spec, 'volumeClaimTemplates')
  const answers = [
    ...templateWarnings(template, child(spec, 'template'), subject),
    // The server names the claim, and means its spec.
    ...volumeClaimTemplates.flatMap(({ spec: claim = {} }, index) =>
      claimWarnings(claim, item(claims, index), child(item(claims, index), 'spec')))
  ]
  if (revisionHistoryLimit < 0 && minorOf(subject.request.kubernetes) >= 33) {
    const why = 'a negative value retains all historical revisions; a value >= 0 is recommended'
    answers.push(doubtful(child(spec, 'revisionHistoryLimit'), why))
  }
  return answers
}

export function warningsOfJob({ spec: job = {} }: batch.Job, subject: Subject): readonly Answer[] {
  return [...nameWarnings(subject, inPods), ...jobWarnings(job, spec, subject)]
}

export function warningsOfCronJob({ spec: { jobTemplate } = {} }: batch.CronJob, subject: Subject): readonly Answer[] {
  return [
    ...nameWarnings(subject, inPods),
    ...jobWarnings(jobTemplate?.spec ?? {}, child(spec, 'jobTemplate', 'spec'), subject)
  ]
}

const manyCompletions = 100_000
const highParallelism = 10_000

/** Upstream: WarningsForJobSpec. */
function jobWarnings(
  { completionMode, completions = 0, parallelism = 0, template }: batch.JobSpec,
  at: Field,
  subject: Subject
): readonly Answer[] {
  const answers = templateWarnings(template, child(at, 'template'), subject)
  if (completionMode !== 'Indexed' || completions <= manyCompletions || parallelism <= highParallelism) return answers
  const why =
    'In Indexed Jobs with a number of completions higher than 10^5 and a parallelism higher than 10^4, Kubernetes ' +
    'might not be able to track completedIndexes when a big number of indexes fail'
  return [doubtful(at, why), ...answers]
}
