/** Node's cryptography. It takes some milliseconds to load, so that it waits until somebody needs it. */
import type * as crypto from 'node:crypto'
import { createRequire } from 'node:module'

let loaded: typeof crypto | undefined

export function nodeCrypto(): typeof crypto {
  return (loaded ??= createRequire(import.meta.filename)('node:crypto') as typeof crypto)
}
