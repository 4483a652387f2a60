/** API validation: the step between mutation and the validating plugins. It says all complaints at once, as a 422. */
import type { Answer, Request } from '../plugin.ts'
import { invalid } from '../status.ts'
import type { FieldError } from './field-error.ts'
import { validateResources } from './resources.ts'
import { validateSecurity } from './security.ts'
import { warnings } from './warnings.ts'

/** The checks of Pods and templates, in the order in which a server lists their complaints. */
const ofPods: readonly ((request: Request) => readonly FieldError[])[] = [validateResources, validateSecurity]

/** One refusal with every complaint, or else the warnings; neither for an object that could not be decoded. */
export function validate(request: Request): readonly Answer[] {
  // Upstream never looks into the Pod spec of a StatefulSet: ValidatePodTemplateSpecForStatefulSet.
  const unsorted = request.type.kind === 'StatefulSet' ? [] : ofPods.flatMap(check => check(request))
  if (unsorted.length === 0) return warnings(request)
  const errors = byContainer(unsorted, request)
  // ToAggregate of upstream says each text once.
  const message = invalid(request.type, request.name, [...new Set(errors.map(({ text }) => text))])
  const violations = errors.map(({ text: _text, ...violation }) => violation)
  return [{ kind: 'deny', message, code: 422, reason: 'Invalid', violations }]
}

/** A server goes through the containers first, main ones before init ones, with all checks of one before the next. */
function byContainer(errors: readonly FieldError[], { pod }: Request): readonly FieldError[] {
  const lists = ['containers', 'initContainers', 'ephemeralContainers']
  const places = (pod?.pod.containers ?? [])
    .toSorted((a, b) => lists.indexOf(String(a.path.at(-2))) - lists.indexOf(String(b.path.at(-2))))
    .map(({ path }) => JSON.stringify(path))
  const rank = ({ container }: FieldError): number =>
    container === undefined ? places.length : places.indexOf(JSON.stringify(container.path))
  return errors.toSorted((a, b) => rank(a) - rank(b))
}
