/**
 * Ports of containers.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateContainerPorts,
 * checkHostPortConflicts.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { causedBelow, child, duplicate, item, malformed, required } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isPortName } from '../formats.ts'
import { validatePortNumber, validateProtocol } from '../ports.ts'

const none: readonly FieldError[] = []

/** The ports of one container. */
export function validatePorts(ports: readonly core.ContainerPort[], at: Field): readonly FieldError[] {
  const errors: FieldError[] = []
  const names = new Set<string>()
  ports.forEach(({ name = '', containerPort = 0, hostPort = 0, protocol = '' }, index) => {
    const place = item(at, index)
    if (name !== '') {
      const malformedName = malformed(child(place, 'name'), name, isPortName)
      if (malformedName.length > 0) append(errors, malformedName)
      else if (names.has(name)) errors.push(duplicate(child(place, 'name'), name))
      else names.add(name)
    }
    if (containerPort === 0) errors.push(required(child(place, 'containerPort'), ''))
    else append(errors, validatePortNumber(containerPort, child(place, 'containerPort')))
    if (hostPort !== 0) append(errors, validatePortNumber(hostPort, child(place, 'hostPort')))
    append(errors, validateProtocol(protocol, child(place, 'protocol')))
  })
  return errors
}

/** One port of the machine is for one port of one container. `at` is the list of the containers. */
export function validateHostPorts(containers: readonly core.Container[], at: Field): readonly FieldError[] {
  if (!containers.some(({ ports }) => ports?.some(({ hostPort = 0 }) => hostPort !== 0))) return none
  const errors: FieldError[] = []
  const taken = new Set<string>()
  for (const [index, { ports = [] }] of containers.entries())
    for (const [portIndex, { protocol = '', hostIP = '', hostPort = 0 }] of ports.entries()) {
      if (hostPort === 0) continue
      const wanted = `${protocol}/${hostIP}/${hostPort}`
      if (taken.has(wanted)) {
        const place = child(item(child(item(at, index), 'ports'), portIndex), 'hostPort')
        const message = `port ${hostPort} of the machine is taken by another port of the Pod`
        errors.push({ ...duplicate(place, wanted), message })
      } else taken.add(wanted)
    }
  return errors
}

/** An init container runs alone: only its own ports may conflict. The server takes each for the first of the list. */
export function validateHostPortsOfInitContainer(
  container: core.Container,
  index: number,
  at: Field
): readonly FieldError[] {
  return causedBelow(item(at, index), item(at, 0), validateHostPorts([container], at))
}
