/**
 * The ports of a Service.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateServicePort and the end of
 * ValidateService.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { nodePorts } from '../../allocating/node-ports.ts'
import { causedAt, child, duplicate, forbidden, item, malformed, print, required } from '../field.ts'
import type { Field, FieldError, GoSyntax } from '../field.ts'
import { isDns1123Label, isQualifiedName } from '../formats.ts'
import { goIntOrString, goPointer, goStruct } from '../go-syntax.ts'
import { validatePortNumber, validateProtocol, validatePortOrName } from '../ports.ts'

const none: readonly FieldError[] = []

/** One port; its name is added to those before it. */
export function validateServicePort(
  { name = '', port = 0, protocol = '', targetPort = 0, appProtocol }: core.ServicePort,
  needsName: boolean,
  names: Set<string>,
  at: Field
): readonly FieldError[] {
  const ofName = child(at, 'name')
  const errors: FieldError[] = []
  if (name !== '') {
    append(errors, malformed(ofName, name, isDns1123Label))
    if (names.has(name)) errors.push(duplicate(ofName, name))
    names.add(name)
  } else if (needsName) errors.push(withoutName(ofName))
  append(errors, validatePortNumber(port, child(at, 'port')))
  append(errors, validateProtocol(protocol, child(at, 'protocol')))
  const ofTarget = validatePortOrName(targetPort, child(at, 'targetPort'))
  // The port stands for a targetPort that is absent.
  append(errors, targetPort === port ? ofTarget.map(error => causedAt(child(at, 'port'), error)) : ofTarget)
  if (appProtocol !== undefined) append(errors, malformed(child(at, 'appProtocol'), appProtocol, isQualifiedName))
  return errors
}

function withoutName(at: Field): FieldError {
  return { ...required(at, ''), message: `${print(at)} is missing: where there are several ports, each needs a name` }
}

/** Ports within the cluster have no port on the machines, and no port is there twice. `at` is the list. */
export function validateDuplicatePorts(spec: core.ServiceSpec, at: Field): readonly FieldError[] {
  const { type, ports = [] } = spec
  if (ports.length < 2 && ports[0]?.nodePort === undefined) return none
  const errors: FieldError[] = []
  if (type === 'ClusterIP')
    for (const [index, { nodePort = 0 }] of ports.entries())
      if (nodePort !== 0)
        errors.push(forbidden(child(item(at, index), 'nodePort'), "may not be used when `type` is 'ClusterIP'"))
  const onMachines = new Set<string>()
  for (const [index, nodePort] of nodePorts(spec).ports.entries())
    if (nodePort !== 0 && isThere(onMachines, ports[index]?.protocol, nodePort))
      errors.push(duplicate(child(item(at, index), 'nodePort'), nodePort))
  const known = new Set<string>()
  for (const [index, port] of ports.entries())
    if (isThere(known, port.protocol, port.port ?? 0)) errors.push(duplicatePort(port, item(at, index)))
  return errors
}

/** Whether a port is among others, to which it is added. */
function isThere(others: Set<string>, protocol: string | undefined, port: number): boolean {
  const before = others.size
  return others.add(`${protocol ?? ''}/${port}`).size === before
}

function duplicatePort(port: core.ServicePort, at: Field): FieldError {
  const number = `port ${port.port ?? 0} of ${port.protocol ?? ''}`
  return { ...duplicate(at, goServicePort(port)), message: `${print(at)} is ${number}, which the Service has already` }
}

/** What tells one port from another, as Go's `%#v` prints it. */
function goServicePort({ protocol = '', port = 0 }: core.ServicePort): GoSyntax {
  return goStruct('core.ServicePort', {
    Name: '',
    Protocol: protocol,
    AppProtocol: goPointer('string', undefined),
    Port: port,
    TargetPort: goIntOrString(0),
    NodePort: 0
  })
}
