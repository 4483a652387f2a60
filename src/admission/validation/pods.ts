/** Pods, and what makes Pods. */
import type { FieldError } from './field.ts'
import type { Kind, Kinds, Subject } from './kinds.ts'
import { validateResources } from './resources.ts'
import { validateSecurity } from './security.ts'
import { warnings } from './warnings.ts'

/** A server goes through the containers first, main ones before init ones, with all checks of one before the next. */
function byContainer({ request }: Subject): readonly FieldError[] {
  const errors = [...validateResources(request), ...validateSecurity(request)]
  const lists = ['containers', 'initContainers', 'ephemeralContainers']
  const places = (request.pod?.containers ?? [])
    .toSorted((a, b) => lists.indexOf(String(a.path.at(-2))) - lists.indexOf(String(b.path.at(-2))))
    .map(({ path }) => JSON.stringify(path))
  const rank = ({ container }: FieldError): number =>
    container === undefined ? places.length : places.indexOf(JSON.stringify(container.path))
  return errors.toSorted((a, b) => rank(a) - rank(b))
}

const kind: Kind = {
  errors: (_, subject) => byContainer(subject),
  warnings: (_, { request }) => warnings(request)
}

// Upstream never looks into the Pod spec of a StatefulSet: ValidatePodTemplateSpecForStatefulSet.
export const podKinds: Kinds = {
  '/Pod': kind,
  '/PodTemplate': kind,
  '/ReplicationController': kind,
  'apps/Deployment': kind,
  'apps/ReplicaSet': kind,
  'apps/DaemonSet': kind,
  'apps/StatefulSet': { ...kind, errors: () => [] },
  'batch/Job': kind,
  'batch/CronJob': kind
}
