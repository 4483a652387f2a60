/** Node's cryptography. It takes some milliseconds to load, so that it waits until somebody needs it. */
import type * as crypto from 'node:crypto'

export function nodeCrypto(): typeof crypto {
  return process.getBuiltinModule('node:crypto')
}
