/**
 * What all ports have in common, those of containers and those of Services.
 * Source: kubernetes/kubernetes `pkg/apis/core/validation/validation.go`, ValidatePortNumOrName,
 * supportedPortProtocols.
 */
import { invalid, malformed, print, required, unsupported } from './field.ts'
import type { Field, FieldError } from './field.ts'
import { isPortName, portErrors } from './formats.ts'

const none: readonly FieldError[] = []
/** What a port may speak, in the server's order. */
export const protocols: readonly string[] = ['SCTP', 'TCP', 'UDP']

/** What a port speaks. */
export function validateProtocol(protocol: string, at: Field): readonly FieldError[] {
  if (protocol === '') return [required(at, '')]
  return protocols.includes(protocol) ? none : [unsupported(at, protocol, protocols)]
}

/** A port by its number. */
export function validatePortNumber(port: number, at: Field): readonly FieldError[] {
  return portErrors(port).map(why => invalid(at, port, why))
}

/** A port by its number or by its name. Upstream: ValidatePortNumOrName. */
export function validatePortOrName(port: number | string, at: Field): readonly FieldError[] {
  if (typeof port === 'number') return validatePortNumber(port, at)
  const errors = malformed(at, port, isPortName)
  if (!/^\d+$/.test(port)) return errors
  const message = `${print(at)} is a name in quotes: write ${port} for the number`
  return errors.map(error => ({ ...error, message }))
}
