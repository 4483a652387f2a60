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
