/** Seccomp and AppArmor profiles have the same form and the same good types. */
import type { SeccompProfile } from '../../src/rule.ts'

/** The type of a profile that is neither the container runtime's own nor a local one; undefined for a good profile. */
export function forbiddenType(profile: SeccompProfile | undefined): string | undefined {
  if (profile === undefined || profile.type === 'RuntimeDefault' || profile.type === 'Localhost') return undefined
  return profile.type ?? ''
}
