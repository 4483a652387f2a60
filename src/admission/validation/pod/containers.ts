/**
 * Containers of a Pod: main, init and ephemeral ones.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateContainers, validateInitContainers,
 * validateEphemeralContainers, validateContainerCommon.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import type { ContainerRole } from '../../../kube/pod.ts'
import { theContainer } from '../../../rule.ts'
import { child, duplicate, forbidden, invalid, item, malformed, notFound, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isDns1123Label, isPadded } from '../formats.ts'
import { validateContainerResourceName } from '../resource-names.ts'
import { validateEnvironment, validateEnvironmentSources } from './environment.ts'
import { validateVolumeDevices, validateVolumeMounts } from './mounts.ts'
import type { PodOptions } from './options.ts'
import { validateHostPorts, validateHostPortsOfInitContainer, validatePorts } from './ports.ts'
import { validateProbesAndLifecycle } from './probes.ts'
import { validatePullPolicy } from './pull-policy.ts'
import {
  claimNames, validateResizePolicy, validateResizePolicyOfInitContainer, validateResources
} from './resources.ts'
import { validateInitRestartPolicy, validateRestartPolicy } from './restart-policy.ts'
import { validateSecurityContext } from './security.ts'
import type { VolumeSources } from './volumes.ts'

const none: readonly FieldError[] = []

/** What a container has around it. */
interface Surroundings {
  readonly spec: core.PodSpec
  readonly volumes: VolumeSources
  /** The names of the Pod's claims of devices. */
  readonly claims: ReadonlySet<string>
  readonly options: PodOptions
}

/** Main containers, then init containers, then ephemeral ones, each list below its field of the spec. */
export function validateAllContainers(
  spec: core.PodSpec,
  volumes: VolumeSources,
  at: Field,
  options: PodOptions
): readonly FieldError[] {
  const around: Surroundings = { spec, volumes, claims: claimNames(spec), options }
  const errors = validateContainers(around, child(at, 'containers'))
  if (spec.initContainers !== undefined) append(errors, validateInitContainers(around, child(at, 'initContainers')))
  if (spec.ephemeralContainers !== undefined)
    append(errors, validateEphemeralContainers(around, child(at, 'ephemeralContainers')))
  return errors
}

/** A name that no container before has. */
function validateUnique(name: string, names: Set<string>, at: Field): readonly FieldError[] {
  if (names.has(name)) return [duplicate(child(at, 'name'), name)]
  names.add(name)
  return none
}

function namesOf(containers: readonly core.Container[] = []): readonly string[] {
  return containers.map(({ name = '' }) => name)
}

function validateContainers(around: Surroundings, at: Field): FieldError[] {
  const { spec, options } = around
  const { containers = [] } = spec
  if (containers.length === 0) return [required(at, '')]
  const errors: FieldError[] = []
  const names = new Set<string>()
  for (const [index, container] of containers.entries()) {
    const place = item(at, index)
    append(errors, validateContainer(container, 'main', around, place))
    append(errors, validateUnique(container.name ?? '', names, place))
    append(errors, validateProbesAndLifecycle(container, place, spec, options))
    append(errors, validateRestartPolicy(container, place, options))
  }
  append(errors, validateHostPorts(containers, at))
  return errors
}

/** What only a container that goes on may have. */
const ofLasting = ['lifecycle', 'livenessProbe', 'readinessProbe', 'startupProbe'] as const

function validateInitContainers(around: Surroundings, at: Field): readonly FieldError[] {
  const { spec, options } = around
  const { initContainers = [], containers } = spec
  if (initContainers.length === 0) return none
  const errors: FieldError[] = []
  const names = new Set(namesOf(containers))
  const areMainNamed = !names.has('')
  for (const [index, container] of initContainers.entries()) {
    const place = item(at, index)
    const isSidecar = container.restartPolicy === 'Always'
    append(errors, validateContainer(container, isSidecar ? 'sidecar' : 'init', around, place))
    append(errors, validateInitRestartPolicy(container, place, options))
    append(errors, validateUnique(container.name ?? '', names, place))
    // Several init containers without a name are no duplicates of each other.
    if (areMainNamed) names.delete('')
    append(errors, validateHostPortsOfInitContainer(container, index, at))
    if (isSidecar) {
      append(errors, validateProbesAndLifecycle(container, place, spec, options))
      continue
    }
    for (const name of ofLasting)
      if (container[name] !== undefined)
        errors.push(forbidden(child(place, name), 'may not be set for init containers without restartPolicy=Always'))
    const { resizePolicy = [] } = container
    append(errors, validateResizePolicyOfInitContainer(resizePolicy, child(place, 'resizePolicy'), options))
  }
  return errors
}

/** What an ephemeral container may not have, in the order of Go's structure. Upstream: validateFieldAllowList. */
const notEphemeral = [
  'ports', 'resources', 'resizePolicy', 'restartPolicy', 'restartPolicyRules', 'livenessProbe', 'readinessProbe',
  'startupProbe', 'lifecycle'
] as const

function validateEphemeralContainers(around: Surroundings, at: Field): readonly FieldError[] {
  const { ephemeralContainers = [], containers, initContainers } = around.spec
  if (ephemeralContainers.length === 0) return none
  const errors: FieldError[] = []
  const lasting = new Set([...namesOf(containers), ...namesOf(initContainers)])
  const names = new Set(lasting)
  for (const [index, container] of ephemeralContainers.entries()) {
    const place = item(at, index)
    const { name = '', targetContainerName: target = '', volumeMounts = [] } = container
    append(errors, validateContainer(container, 'ephemeral', around, place))
    append(errors, validateImage(container, place))
    append(errors, validateUnique(name, names, place))
    if (target !== '' && !lasting.has(target)) errors.push(notFound(child(place, 'targetContainerName'), target))
    const complain = (field: Field): unknown =>
      errors.push(forbidden(field, 'cannot be set for an Ephemeral Container'))
    for (const field of notEphemeral) if (isSet(container, field)) complain(child(place, field))
    for (const [mountIndex, mount] of volumeMounts.entries())
      for (const field of ['subPath', 'subPathExpr'] as const)
        if ((mount[field] ?? '') !== '') complain(child(item(child(place, 'volumeMounts'), mountIndex), field))
  }
  return errors
}

/** The resources are the only of these fields that Go cannot tell from nothing when they are empty. */
function isSet(container: core.Container, field: (typeof notEphemeral)[number]): boolean {
  if (field === 'resources') return Object.keys(container.resources ?? {}).length > 0
  return container[field] !== undefined
}

/** As the server prints them. */
const messagePolicies = ['File', 'FallbackToLogsOnError']

/** What holds for every container. Upstream: validateContainerCommon. */
function validateContainer(
  container: core.Container,
  role: ContainerRole,
  { spec, volumes, claims, options }: Surroundings,
  at: Field
): readonly FieldError[] {
  const { name = '', image = '', terminationMessagePolicy: message = '', resources } = container
  const errors: FieldError[] = []
  if (name === '') errors.push(required(child(at, 'name'), ''))
  else append(errors, malformed(child(at, 'name'), name, isDns1123Label))
  if (image === '') errors.push(required(child(at, 'image'), ''))
  if (message === '') errors.push(required(child(at, 'terminationMessagePolicy'), ''))
  else if (!messagePolicies.includes(message))
    errors.push(unsupported(child(at, 'terminationMessagePolicy'), message, messagePolicies))
  if (container.ports !== undefined) append(errors, validatePorts(container.ports, child(at, 'ports')))
  if (container.env !== undefined) append(errors, validateEnvironment(container.env, child(at, 'env'), options))
  if (container.envFrom !== undefined)
    append(errors, validateEnvironmentSources(container.envFrom, child(at, 'envFrom'), options))
  if (container.volumeMounts !== undefined) append(errors, validateVolumeMounts(container, volumes, at))
  if (container.volumeDevices !== undefined) append(errors, validateVolumeDevices(container, volumes, at))
  append(errors, validatePullPolicy(container.imagePullPolicy, child(at, 'imagePullPolicy')))
  if (resources !== undefined) {
    const asker = { who: theContainer({ role, name }), validateName: validateContainerResourceName, claims }
    append(errors, validateResources(resources, asker, child(at, 'resources'), options))
  }
  if (container.resizePolicy !== undefined)
    append(errors, validateResizePolicy(container.resizePolicy, spec.restartPolicy, child(at, 'resizePolicy'), options))
  if (container.securityContext !== undefined)
    append(errors, validateSecurityContext(container.securityContext, spec, child(at, 'securityContext')))
  return errors
}

/** What holds for the main and init containers of a Pod, and not yet in a template. `at` is the spec. */
export function validateContainersOnlyForPod(
  { containers = [], initContainers = [] }: core.PodSpec,
  at: Field
): readonly FieldError[] {
  const errors: FieldError[] = []
  for (const [index, container] of containers.entries())
    append(errors, validateImage(container, item(child(at, 'containers'), index)))
  for (const [index, container] of initContainers.entries())
    append(errors, validateImage(container, item(child(at, 'initContainers'), index)))
  return errors
}

/** Upstream: validateContainerOnlyForPod. */
function validateImage({ image = '' }: core.Container, at: Field): readonly FieldError[] {
  return isPadded(image) ? [invalid(child(at, 'image'), image, 'must not have leading or trailing whitespace')] : none
}
