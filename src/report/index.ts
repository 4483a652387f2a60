/** All output formats, by the name that `--format` takes. All but the default are loaded only when they are asked for. */
import type { Reporter } from './reporter.ts'
import { text } from './text.ts'

export const reporters = {
  text: async () => text,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github
} satisfies Readonly<Record<string, () => Promise<Reporter>>>

export type Format = keyof typeof reporters

/** Narrows what the user wrote to a format that there is. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(reporters, name)
}
