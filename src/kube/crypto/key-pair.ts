/**
 * A certificate and its key, as a TLS server reads them.
 * Source: Go `crypto/tls` (X509KeyPair) and `crypto/x509` (ParseCertificate). Of what is malformed deep inside of a
 * certificate or a key Go has more to say than is said here.
 */
import type { KeyObject, X509Certificate } from 'node:crypto'
import { elementOf, sequenceTag } from './der.ts'
import { nodeCrypto } from './node-crypto.ts'
import { pemBlocks } from './pem.ts'
import type { PemBlock } from './pem.ts'

/** What Go has against a certificate and a key in PEM; undefined when they fit each other. */
export function keyPairFault(certificates: string, keys: string): string | undefined {
  const ofCertificates = pemBlocks(certificates)
  const certificate = ofCertificates.find(({ type }) => type === 'CERTIFICATE')
  if (certificate === undefined) return noCertificate(ofCertificates)
  const ofKeys = pemBlocks(keys)
  const key = ofKeys.find(({ type }) => type === 'PRIVATE KEY' || type.endsWith(' PRIVATE KEY'))
  if (key === undefined) return noKey(ofKeys)
  const parsed = parseCertificate(certificate.bytes)
  if (typeof parsed === 'string') return parsed
  const own = parsePrivateKey(key.bytes)
  if (typeof own === 'string') return own
  const { publicKey } = parsed
  const type = publicKey.asymmetricKeyType ?? ''
  if (!keyTypes.includes(type)) return 'tls: unknown public key algorithm'
  if (own.asymmetricKeyType !== type) return 'tls: private key type does not match public key type'
  return isSame(nodeCrypto().createPublicKey(own), publicKey) ? undefined : 'tls: private key does not match public key'
}

const keyTypes = ['rsa', 'ec', 'ed25519']

function typesOf(blocks: readonly PemBlock[]): string {
  return `[${blocks.map(({ type }) => type).join(' ')}]`
}

const skipped = 'after skipping PEM blocks of the following types'

function noCertificate(blocks: readonly PemBlock[]): string {
  if (blocks.length === 0) return 'tls: failed to find any PEM data in certificate input'
  if (blocks.length === 1 && blocks[0]?.type.endsWith('PRIVATE KEY'))
    return 'tls: failed to find certificate PEM data in certificate input, but did find a private key; ' +
      'PEM inputs may have been switched'
  return `tls: failed to find "CERTIFICATE" PEM block in certificate input ${skipped}: ${typesOf(blocks)}`
}

function noKey(blocks: readonly PemBlock[]): string {
  if (blocks.length === 0) return 'tls: failed to find any PEM data in key input'
  if (blocks.length === 1 && blocks[0]?.type === 'CERTIFICATE')
    return 'tls: found a certificate rather than a key in the PEM for the private key'
  return `tls: failed to find PEM block with type ending in "PRIVATE KEY" in key input ${skipped}: ${typesOf(blocks)}`
}

const curves = ['secp224r1', 'prime256v1', 'secp384r1', 'secp521r1']

/** Go knows fewer curves than others do. */
export function isOnKnownCurve({ asymmetricKeyDetails }: KeyObject): boolean {
  const { namedCurve } = asymmetricKeyDetails ?? {}
  return namedCurve === undefined || curves.includes(namedCurve)
}

function parseCertificate(der: Buffer): X509Certificate | string {
  const outer = elementOf(der)
  if (outer?.tag !== sequenceTag) return 'x509: malformed certificate'
  if (elementOf(outer.content)?.tag !== sequenceTag) return 'x509: malformed tbs certificate'
  let certificate: X509Certificate
  try {
    certificate = new (nodeCrypto().X509Certificate)(outer.whole)
    // The key is read only now.
    if (!isOnKnownCurve(certificate.publicKey)) return 'x509: unsupported elliptic curve'
  } catch {
    return 'x509: malformed certificate'
  }
  if (certificate.serialNumber.startsWith('-')) return 'x509: negative serial number'
  return outer.rest.length > 0 ? 'x509: trailing data' : certificate
}

function parsePrivateKey(der: Buffer): KeyObject | string {
  for (const type of ['pkcs1', 'pkcs8', 'sec1'] as const)
    try {
      const key = nodeCrypto().createPrivateKey({ key: der, format: 'der', type })
      if (!isOnKnownCurve(key)) continue
      if (keyTypes.includes(key.asymmetricKeyType ?? '')) return key
      if (type === 'pkcs8') return 'tls: found unknown private key type in PKCS#8 wrapping'
    } catch {
      // Not of this form.
    }
  return 'tls: failed to parse private key'
}

function isSame(one: KeyObject, other: KeyObject): boolean {
  const [a, b] = [one, other].map(key => key.export({ format: 'der', type: 'spki' }))
  return a !== undefined && b !== undefined && a.equals(b)
}
