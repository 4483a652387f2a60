/** The containers of a Pod as plugins and validation go through them. */
import type { Container, Pod } from './pod.ts'

/** Main containers, then init containers and sidecars: only they can ask for resources. */
export function lastingContainers({ containers }: Pod): readonly Container[] {
  const main = containers.filter(({ role }) => role === 'main')
  return [...main, ...containers.filter(({ role }) => role === 'init' || role === 'sidecar')]
}
