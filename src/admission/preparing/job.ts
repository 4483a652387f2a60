/**
 * The labels by which a Job knows its Pods: the server makes them. And what a Job loses whose gate is off.
 * Source: kubernetes/kubernetes `pkg/registry/batch/job/strategy.go`, generateSelector, PrepareForCreate.
 */
import type * as batch from '../../kube/api/batch-v1.ts'
import { isOn } from '../../kube/gates.ts'
import type { Context } from '../../kube/rewrite.ts'

/** Stands for a number that only the server knows. */
export const uid = 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'

export function selectOwnPods({ metadata, spec }: batch.Job, { name, kubernetes }: Context): batch.Job | undefined {
  if (spec === undefined || spec.manualSelector === true) return undefined
  const { template, selector } = spec
  // Labels that the Job has from its template are the same map, and get what that gets; not in a copy, which a server
  // makes when it may have to try several names.
  const isCopy = metadata?.name === undefined && isOn('RetryGenerateName', kubernetes)
  const areShared = metadata?.labels !== undefined && metadata.labels === template?.metadata?.labels && !isCopy
  const labels = {
    'job-name': name,
    'batch.kubernetes.io/job-name': name,
    'controller-uid': uid,
    'batch.kubernetes.io/controller-uid': uid,
    ...template?.metadata?.labels
  }
  return {
    ...(areShared ? { metadata: { ...metadata, labels } } : {}),
    spec: {
      ...spec,
      template: { ...template, metadata: { ...template?.metadata, labels } },
      selector: { ...selector, matchLabels: { 'batch.kubernetes.io/controller-uid': uid, ...selector?.matchLabels } }
    }
  }
}

/** Without rules that fail an index, where there is no such thing. */
export function withoutDisabledRules(
  { podFailurePolicy }: batch.JobSpec,
  { kubernetes }: Context
): batch.JobSpec | undefined {
  const { rules = [] } = podFailurePolicy ?? {}
  if (isOn('JobBackoffLimitPerIndex', kubernetes)) return undefined
  if (!rules.some(({ action }) => action === 'FailIndex')) return undefined
  return { podFailurePolicy: { ...podFailurePolicy, rules: rules.filter(({ action }) => action !== 'FailIndex') } }
}
