/**
 * Requests for certificates (PKCS #10), whose signatures have to be right.
 * Source: Go `crypto/x509`, ParseCertificateRequest and CheckSignature. Of what is malformed inside of a request Go has
 * more to say than is said here.
 */
import type { KeyObject } from 'node:crypto'
import { bitStringTag, elementOf, elementsIn, oidTag, printOid, sequenceTag } from './der.ts'
import type { Element } from './der.ts'
import { isOnKnownCurve } from './key-pair.ts'
import { nodeCrypto } from './node-crypto.ts'
import { pemBlocks } from './pem.ts'

/** What Go has against a request in PEM; undefined for a good one. */
export function requestFault(text: string): string | undefined {
  const [block] = pemBlocks(text)
  if (block?.type !== 'CERTIFICATE REQUEST') return 'PEM block type must be CERTIFICATE REQUEST'
  const outer = elementOf(block.bytes)
  if (outer === undefined) return 'asn1: syntax error: data truncated'
  if (outer.rest.length > 0) return 'asn1: syntax error: trailing data'
  const [signed, algorithm, signature] = membersOf(outer)
  const [, , publicKey] = membersOf(signed)
  const [oid] = membersOf(algorithm)
  if (signed === undefined || publicKey?.tag !== sequenceTag || oid?.tag !== oidTag || signature?.tag !== bitStringTag)
    return malformed
  const key = parseKey(publicKey.whole)
  if (typeof key === 'string') return key
  // The first byte tells how many bits at the end do not count: none.
  return signatureFault(signed.whole, printOid(oid.content), signature.content.subarray(1), key)
}

function membersOf(element: Element | undefined): readonly Element[] {
  return (element?.tag === sequenceTag ? elementsIn(element.content) : undefined) ?? []
}

const malformed = "asn1: structure error: tags don't match"
const unimplemented = 'x509: cannot verify signature: algorithm unimplemented'

function parseKey(spki: Buffer): KeyObject | string {
  let key: KeyObject
  try {
    key = nodeCrypto().createPublicKey({ key: spki, format: 'der', type: 'spki' })
  } catch {
    return malformed
  }
  return isOnKnownCurve(key) ? key : 'x509: unsupported elliptic curve'
}

/** What a signature was made with. */
interface Algorithm {
  readonly family: 'RSA' | 'ECDSA' | 'Ed25519'
  readonly hash: string | null
}

const algorithms: ReadonlyMap<string, Algorithm> = new Map([
  ['1.2.840.113549.1.1.5', { family: 'RSA', hash: 'sha1' }],
  ['1.2.840.113549.1.1.11', { family: 'RSA', hash: 'sha256' }],
  ['1.2.840.113549.1.1.12', { family: 'RSA', hash: 'sha384' }],
  ['1.2.840.113549.1.1.13', { family: 'RSA', hash: 'sha512' }],
  ['1.2.840.10045.4.1', { family: 'ECDSA', hash: 'sha1' }],
  ['1.2.840.10045.4.3.2', { family: 'ECDSA', hash: 'sha256' }],
  ['1.2.840.10045.4.3.3', { family: 'ECDSA', hash: 'sha384' }],
  ['1.2.840.10045.4.3.4', { family: 'ECDSA', hash: 'sha512' }],
  ['1.3.101.112', { family: 'Ed25519', hash: null }]
])
const md5 = '1.2.840.113549.1.1.4'
const pss = '1.2.840.113549.1.1.10'

const failures = {
  RSA: 'crypto/rsa: verification error',
  ECDSA: 'x509: ECDSA verification failure',
  Ed25519: 'x509: Ed25519 verification failure'
} as const
const keyTypes = { rsa: '*rsa.PublicKey', ec: '*ecdsa.PublicKey', ed25519: 'ed25519.PublicKey' } as const
const families = { rsa: 'RSA', ec: 'ECDSA', ed25519: 'Ed25519' } as const

function signatureFault(signed: Buffer, oid: string, signature: Buffer, key: KeyObject): string | undefined {
  const type = key.asymmetricKeyType
  if (oid === md5) return 'x509: cannot verify signature: insecure algorithm MD5-RSA'
  const algorithm = oid === pss ? { family: 'RSA', hash: null } as const : algorithms.get(oid)
  if (algorithm === undefined || (type !== 'rsa' && type !== 'ec' && type !== 'ed25519')) return unimplemented
  const { family, hash } = algorithm
  if (family !== families[type])
    return `x509: signature algorithm specifies an ${family} public key, but have public key of type ${keyTypes[type]}`
  return verifies(signed, hash, signature, key, oid === pss) ? undefined : failures[family]
}

/** With PSS, the hash stands among the parameters; those that Go knows are tried. */
function verifies(signed: Buffer, hash: string | null, signature: Buffer, key: KeyObject, isPss: boolean): boolean {
  const { constants, verify } = nodeCrypto()
  if (!isPss) return verify(hash, signed, key, signature)
  const padding = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
  return ['sha256', 'sha384', 'sha512'].some(one => verify(one, signed, padding, signature))
}
