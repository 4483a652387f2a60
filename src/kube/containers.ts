/** The containers of a Pod as plugins and validation go through them. */
import type { Container, Pod } from './pod.ts'

/** Main containers, then init containers and sidecars: only they can ask for resources. */
export function lastingContainers({ containers }: Pod): readonly Container[] {
  if (containers.every(({ role }) => role === 'main')) return containers
  const main = containers.filter(({ role }) => role === 'main')
  return [...main, ...containers.filter(({ role }) => role === 'init' || role === 'sidecar')]
}
