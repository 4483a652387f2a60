/** All suites by name, sorted. A suite's module is loaded only when it is run. */
import type { Suite } from './suite.ts'

export type Registry = Readonly<Record<string, () => Promise<Suite>>>

export const registry: Registry = {
  'defaulting': () => import('./defaulting.ts'),
  'k8s-openapi': () => import('./k8s-openapi.ts'),
  'psa': () => import('./psa.ts'),
  'quantity': () => import('./quantity.ts'),
  'readers': () => import('./readers.ts'),
  'sarif': () => import('./sarif.ts'),
  'verdicts/kyverno-profile': () => import('./verdicts-kyverno-profile.ts'),
  'verdicts/plain': () => import('./verdicts-plain.ts'),
  'verdicts/psa': () => import('./verdicts-psa.ts'),
  'verdicts/toolforge': () => import('./verdicts-toolforge.ts'),
  'yaml-kubectl': () => import('./yaml-kubectl.ts')
}
