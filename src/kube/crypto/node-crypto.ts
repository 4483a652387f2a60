/** Node's cryptography. It takes some milliseconds to load, so that it waits until somebody needs it. */
import { createRequire } from 'node:module'

type NodeCrypto = typeof import('node:crypto')

let loaded: NodeCrypto | undefined

export function nodeCrypto(): NodeCrypto {
  return (loaded ??= createRequire(import.meta.filename)('node:crypto') as NodeCrypto)
}
