import type { Answer } from '../plugin.ts'
export function keyPairWarnings(_certificate: string, _key: string): readonly Answer[] { return [] }
