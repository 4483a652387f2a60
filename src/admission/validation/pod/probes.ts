/**
 * How the kubelet asks a container for its health, and what it tells it when it starts and stops.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, validateProbe, validateLifecycle,
 * validateHandler.
 */
import { append } from '../../../append.ts'
import type * as core from '../../../kube/api/core-v1.ts'
import { isOn } from '../../../kube/gates.ts'
import { causedAt, child, forbidden, invalid, item, required, unsupported } from '../field.ts'
import type { Field, FieldError } from '../field.ts'
import { isHttpHeaderName } from '../formats.ts'
import { nonNegative } from '../metadata.ts'
import type { PodOptions } from './options.ts'
import { validatePortOrName } from '../ports.ts'

const none: readonly FieldError[] = []

/** All of a container's that is asked and told. `at` is the container. */
export function validateProbesAndLifecycle(
  container: core.Container,
  at: Field,
  spec: core.PodSpec,
  options: PodOptions
): readonly FieldError[] {
  const { lifecycle, livenessProbe, readinessProbe, startupProbe } = container
  const errors: FieldError[] = []
  if (lifecycle !== undefined) append(errors, validateLifecycle(lifecycle, child(at, 'lifecycle'), spec, options))
  if (livenessProbe !== undefined) append(errors, validateSingleProbe(livenessProbe, child(at, 'livenessProbe')))
  if (readinessProbe !== undefined) append(errors, validateReadinessProbe(readinessProbe, child(at, 'readinessProbe')))
  if (startupProbe !== undefined) append(errors, validateSingleProbe(startupProbe, child(at, 'startupProbe')))
  return errors
}

/** One success is enough for a liveness or a startup probe. Upstream: validateLivenessProbe, validateStartupProbe. */
function validateSingleProbe(probe: core.Probe, at: Field): readonly FieldError[] {
  const { successThreshold = 0 } = probe
  const errors = validateProbe(probe, at)
  if (successThreshold === 1) return errors
  return [...errors, invalid(child(at, 'successThreshold'), successThreshold, 'must be 1')]
}

function validateReadinessProbe(probe: core.Probe, at: Field): readonly FieldError[] {
  const { terminationGracePeriodSeconds: grace } = probe
  const errors = validateProbe(probe, at)
  if (grace === undefined) return errors
  const place = child(at, 'terminationGracePeriodSeconds')
  return [...errors, invalid(place, grace, 'must not be set for readinessProbes')]
}

const counts = [
  'initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'successThreshold', 'failureThreshold'
] as const

function validateProbe(probe: core.Probe, at: Field): readonly FieldError[] {
  const { terminationGracePeriodSeconds: grace } = probe
  const errors = validateHandler(probe, at)
  for (const name of counts) {
    const count = probe[name] ?? 0
    if (count < 0) append(errors, nonNegative(count, child(at, name)))
  }
  if (grace !== undefined && grace <= 0)
    errors.push(invalid(child(at, 'terminationGracePeriodSeconds'), grace, 'must be greater than 0'))
  return errors
}

/** `stopSignal` is behind a feature gate that is off in every release: it is dropped before. */
function validateLifecycle(
  { postStart, preStop }: core.Lifecycle,
  at: Field,
  spec: core.PodSpec,
  options: PodOptions
): readonly FieldError[] {
  const sleep: SleepCheck = (action, place) =>
    validateSleep(action, place, spec.terminationGracePeriodSeconds ?? 0, options)
  return [
    ...(postStart === undefined ? none : validateHandler(postStart, child(at, 'postStart'), sleep)),
    ...(preStop === undefined ? none : validateHandler(preStop, child(at, 'preStop'), sleep))
  ]
}

/** What can be done, of which a probe or a handler does one. */
type Handler = Pick<core.Probe, 'exec' | 'grpc' | 'httpGet' | 'tcpSocket'> & core.LifecycleHandler

type SleepCheck = (action: core.SleepAction, at: Field) => readonly FieldError[]

/** Only the first of several actions is looked into. Nobody sleeps in a probe: the schema does not have it. */
function validateHandler(handler: Handler, at: Field, sleep: SleepCheck = () => none): FieldError[] {
  const errors: FieldError[] = []
  let isFirst = true
  const look = <Action>(
    name: keyof Handler,
    action: Action | undefined,
    validate: (action: Action, at: Field) => readonly FieldError[]
  ): void => {
    if (action === undefined) return
    if (isFirst) append(errors, validate(action, child(at, name)))
    else {
      const message = `${at.step} does something else already, and cannot do ${name} too: keep one of them`
      errors.push({ ...forbidden(child(at, name), 'may not specify more than 1 handler type'), message })
    }
    isFirst = false
  }
  look('exec', handler.exec, validateExec)
  look('httpGet', handler.httpGet, validateHttpGet)
  look('tcpSocket', handler.tcpSocket, validateSocket)
  look('grpc', handler.grpc, validateSocket)
  look('sleep', handler.sleep, sleep)
  if (isFirst) {
    const message = `${at.step} does not say what to do: it needs one of exec, httpGet, tcpSocket and the like`
    errors.push({ ...required(at, 'must specify a handler type'), message })
  }
  return errors
}

function validateExec({ command = [] }: core.ExecAction, at: Field): readonly FieldError[] {
  return command.length === 0 ? [required(child(at, 'command'), '')] : none
}

function validateSocket({ port = 0 }: core.TCPSocketAction, at: Field): readonly FieldError[] {
  return validatePortOrName(port, child(at, 'port'))
}

/** In the order in which the server prints them. */
const schemes = ['HTTP', 'HTTPS']

function validateHttpGet(action: core.HTTPGetAction, at: Field): readonly FieldError[] {
  const { path = '', port = 0, scheme = '', httpHeaders = [] } = action
  const errors: FieldError[] = []
  if (path === '') errors.push(required(child(at, 'path'), ''))
  append(errors, validatePortOrName(port, child(at, 'port')))
  if (!schemes.includes(scheme)) errors.push(unsupported(child(at, 'scheme'), scheme, schemes))
  const headers = child(at, 'httpHeaders')
  for (const [index, { name = '' }] of httpHeaders.entries())
    for (const why of isHttpHeaderName(name))
      errors.push(causedAt(child(item(headers, index), 'name'), invalid(headers, name, why)))
  return errors
}

/** Who sleeps longer than the Pod has to end is killed asleep. */
function validateSleep(
  { seconds = 0 }: core.SleepAction,
  at: Field,
  grace: number | bigint,
  { kubernetes }: PodOptions
): readonly FieldError[] {
  const mayBeZero = isOn('PodLifecycleSleepActionAllowZero', kubernetes)
  if (seconds <= grace && (mayBeZero ? seconds >= 0 : seconds > 0)) return none
  const within = `less than terminationGracePeriodSeconds (${grace})`
  const gate = 'Enable AllowPodLifecycleSleepActionZeroValue feature gate for zero sleep.'
  const why = mayBeZero ? `must be non-negative and ${within}` : `must be greater than 0 and ${within}. ${gate}`
  const message = `it sleeps ${seconds} seconds; the Pod has ${grace} seconds to end (terminationGracePeriodSeconds)`
  return [{ ...invalid(at, seconds, why), message }]
}
