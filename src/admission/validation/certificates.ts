/**
 * Requests for certificates.
 * Source: kubernetes/kubernetes `pkg/apis/certificates/validation/validation.go`,
 * ValidateCertificateSigningRequestCreate, and `pkg/apis/core/validation/names.go`, ValidateSignerName. (Who asks is
 * written into the request by the server; a status that was given is forgotten.)
 */
import { append } from '../../append.ts'
import type * as certificates from '../../kube/api/certificates-v1.ts'
import { requestFault } from '../../kube/crypto/certificate-request.ts'
import { goQuote } from '../../kube/quote.ts'
import { child, duplicate, field, invalid, item, required, tooLong, unsupported } from './field.ts'
import type { Field, FieldError, GoSyntax } from './field.ts'
import { byteLength, isDns1123Label, isDns1123Subdomain } from './formats.ts'
import { kind } from './kinds.ts'
import type { Kinds } from './kinds.ts'
import { validateCoreMetadata } from './metadata.ts'

const usages = [
  'any', 'cert sign', 'client auth', 'code signing', 'content commitment', 'crl sign', 'data encipherment',
  'decipher only', 'digital signature', 'email protection', 'encipher only', 'ipsec end system', 'ipsec tunnel',
  'ipsec user', 'key agreement', 'key encipherment', 'microsoft sgc', 'netscape sgc', 'ocsp signing', 's/mime',
  'server auth', 'signing', 'timestamping'
]

const formerSigner = 'kubernetes.io/legacy-unknown'
const longestDomain = 253
/** Behind the domain and a slash: a label, a dot and a subdomain. */
const longestSigner = longestDomain + 1 + 253 + 63 + 1

function validateSpec(spec: certificates.CertificateSigningRequestSpec): readonly FieldError[] {
  const { request, usages: named = [], signerName = '', expirationSeconds } = spec
  const at = field('spec')
  const errors: FieldError[] = []
  const bytes = Buffer.from(request ?? '', 'base64')
  const fault = requestFault(bytes.toString('latin1'))
  if (fault !== undefined) {
    const error = invalid(child(at, 'request'), goBytes(request === undefined ? undefined : bytes), fault)
    errors.push({ ...error, message: `spec.request is no good request for a certificate: ${fault}` })
  }
  const usagesAt = child(at, 'usages')
  if (named.length === 0) errors.push(required(usagesAt, ''))
  for (const [index, usage] of named.entries())
    if (!usages.includes(usage)) errors.push(unsupported(item(usagesAt, index), usage, usages))
  for (const [index, usage] of named.entries())
    if (named.indexOf(usage) < index) errors.push(duplicate(item(usagesAt, index), usage))
  const signerAt = child(at, 'signerName')
  if (signerName === formerSigner)
    errors.push(invalid(signerAt, signerName, 'the legacy signerName is not allowed via this API version'))
  else append(errors, validateSignerName(signerName, signerAt))
  if (expirationSeconds !== undefined && expirationSeconds < 600) {
    const why = 'may not specify a duration less than 600 seconds (10 minutes)'
    errors.push(invalid(child(at, 'expirationSeconds'), expirationSeconds, why))
  }
  return errors
}

/** A list of bytes as Go's `%#v` prints it. */
function goBytes(bytes: Buffer | undefined): GoSyntax {
  if (bytes === undefined) return { go: '[]byte(nil)', json: 'null' }
  const list = Array.from(bytes, byte => `0x${byte.toString(16)}`)
  return { go: `[]byte{${list.join(', ')}}`, json: `"${bytes.toString('base64')}"` }
}

/** Upstream: ValidateSignerName. */
function validateSignerName(name: string, at: Field): readonly FieldError[] {
  if (name === '') return [required(at, '')]
  const [domain = '', path = '', ...more] = name.split('/')
  if (!name.includes('/') || more.length > 0)
    return [invalid(at, name, "must be a fully qualified domain and path of the form 'example.com/signer-name'")]
  const labels = domain.split('.')
  const errors: FieldError[] = []
  /** Only the first label that is wrong is spoken of. */
  const validate = (whole: string, parts: readonly string[], faultsOf: (label: string) => readonly string[]): void => {
    const bad = parts.find(label => faultsOf(label).length > 0)
    if (bad === undefined) return
    append(errors, faultsOf(bad).map(why => invalid(at, whole, `validating label ${goQuote(bad)}: ${why}`)))
  }
  if (byteLength(domain) > longestDomain) errors.push(tooLong(at, longestDomain))
  validate(domain, labels, isDns1123Label)
  const why = 'should be a domain with at least two segments separated by dots'
  if (labels.length < 2) errors.push(invalid(at, domain, why))
  validate(path, path.split('.'), isDns1123Subdomain)
  if (byteLength(name) > longestSigner) errors.push(tooLong(at, longestSigner))
  return errors
}

export const certificateKinds: Kinds = {
  'certificates.k8s.io/CertificateSigningRequest': kind<certificates.CertificateSigningRequest>({
    // Any name will do here.
    errors: ({ spec = {} }, subject) => [...validateCoreMetadata(subject, () => []), ...validateSpec(spec)]
  })
}
