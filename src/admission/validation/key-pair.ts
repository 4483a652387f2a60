/**
 * Secrets of the type `kubernetes.io/tls`: the server warns of a key that does not fit its certificate.
 * Source: kubernetes/kubernetes `pkg/registry/core/secret/strategy.go`, warningsForSecret.
 */
import { keyPairFault } from '../../kube/crypto/key-pair.ts'
import type { Answer } from '../plugin.ts'
import { warning } from '../warning.ts'

/** A certificate and a key, each as PEM in base64. */
export function keyPairWarnings(certificate: string, key: string): readonly Answer[] {
  const [ofCertificate, ofKey] = [certificate, key].map(text => Buffer.from(text, 'base64').toString('latin1'))
  const fault = keyPairFault(ofCertificate ?? '', ofKey ?? '')
  if (fault === undefined) return []
  const isOfKey = /key input|private key|PKCS#8|PEM for the/.test(fault) && !fault.includes('certificate input')
  const path = ['data', isOfKey ? 'tls.key' : 'tls.crt']
  const message = `no server can use this certificate and key: ${fault}`
  return [warning(fault, [{ rule: 'api/doubtful-value', path, message }])]
}
