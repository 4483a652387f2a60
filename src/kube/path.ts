/** Paths: as an API server prints them, and compared. */
import type { Path } from './json.ts'

/** `spec.containers[0].name`. A map's key stands in brackets, which a path cannot tell: whoever has one adds it. */
export function printField(path: Path): string {
  return path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('')
}

/** Whether one path is the other, or its beginning. */
export function leadsTo(path: Path, other: Path): boolean {
  return path.every((step, at) => step === other[at])
}

/** A text that no other path has. */
export function pathKey(path: Path): string {
  return JSON.stringify(path)
}

/** Paths to look others up in: there may be thousands of both. */
export interface PathSet {
  readonly has: (path: Path) => boolean
  /** Whether one of them is the path, or its beginning. */
  readonly leadTo: (path: Path) => boolean
}

const none: PathSet = { has: () => false, leadTo: () => false }

export function pathSet(paths: readonly Path[]): PathSet {
  if (paths.length === 0) return none
  const keys = new Set(paths.map(pathKey))
  return {
    has: path => keys.has(pathKey(path)),
    leadTo: path => keys.has(pathKey([])) || path.some((_, at) => keys.has(pathKey(path.slice(0, at + 1))))
  }
}
