/**
 * When a container is started again, where it says so itself.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateInitContainerRestartPolicy,
 * validateContainerRestartPolicy (KEP-753, KEP-5307).
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { isOn } from '../../../kube/gates.ts'
import { child, forbidden, item, required, tooMany, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import type { PodOptions } from './options.ts'

const none: readonly FieldError[] = []

type Restarting = Pick<core.Container, 'restartPolicy' | 'restartPolicyRules'>

/** Of a main container. `at` is the container. */
export function validateRestartPolicy(container: Restarting, at: Field, options: PodOptions): readonly FieldError[] {
  if (isOn('ContainerRestartRules', options.kubernetes)) return validateRules(container, at, options)
  if (container.restartPolicy === undefined) return none
  return [forbidden(child(at, 'restartPolicy'), 'may not be set for non-init containers')]
}

/** Of an init container: one that always restarts is a sidecar. */
export function validateInitRestartPolicy(
  container: Restarting,
  at: Field,
  options: PodOptions
): readonly FieldError[] {
  const { restartPolicy, restartPolicyRules = [] } = container
  const { kubernetes } = options
  const isSidecar = restartPolicy === 'Always'
  if (isOn('ContainerRestartRules', kubernetes)) {
    if (restartPolicy === undefined) return restartPolicyRules.length === 0 ? none : [withoutPolicy(at)]
    const mayHaveRules = !isSidecar || isOn('RestartAllContainersOnContainerExits', kubernetes)
    if (mayHaveRules) return validateRules(container, at, options)
    if (restartPolicyRules.length === 0) return none
    const why = 'restartPolicyRules are not allowed for init containers with restart policy Always'
    return [forbidden(child(at, 'restartPolicyRules'), why)]
  }
  if (restartPolicy === undefined || isSidecar) return none
  return [unsupported(child(at, 'restartPolicy'), restartPolicy, ['Always'])]
}

const policies = ['Always', 'Never', 'OnFailure']
const operators = ['In', 'NotIn']
const someActions = ['Restart']
const allActions = [...someActions, 'RestartAllContainers']
const mostRules = 20
const mostExitCodes = 255

/** Upstream: validateContainerRestartPolicy. */
function validateRules(container: Restarting, at: Field, { kubernetes }: PodOptions): readonly FieldError[] {
  const { restartPolicy, restartPolicyRules: rules = [] } = container
  if (restartPolicy === undefined && rules.length === 0) return none
  const atPolicy = child(at, 'restartPolicy')
  const atRules = child(at, 'restartPolicyRules')
  const errors: FieldError[] = []
  if (restartPolicy === undefined) errors.push(withoutPolicy(at))
  else if (!policies.includes(restartPolicy)) errors.push(unsupported(atPolicy, restartPolicy, policies))
  if (rules.length > mostRules) errors.push(tooMany(atRules, rules.length, mostRules))
  const actions = isOn('RestartAllContainersOnContainerExits', kubernetes) ? allActions : someActions
  for (const [index, { action = '', exitCodes }] of rules.entries()) {
    const place = item(atRules, index)
    if (!actions.includes(action)) errors.push(unsupported(child(place, 'action'), action, actions))
    if (exitCodes === undefined) errors.push(required(child(place, 'exitCodes'), 'must be specified'))
    else append(errors, validateExitCodes(exitCodes, child(place, 'exitCodes')))
  }
  return errors
}

function withoutPolicy(at: Field): FieldError {
  return required(child(at, 'restartPolicy'), 'must specify restartPolicy when restart rules are used')
}

function validateExitCodes(
  { operator = '', values = [] }: core.ContainerRestartRuleOnExitCodes,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  if (!operators.includes(operator)) errors.push(unsupported(child(at, 'operator'), operator, operators))
  if (values.length > mostExitCodes) errors.push(tooMany(child(at, 'values'), values.length, mostExitCodes))
  return errors
}
