/** All output formats, by the name that `--format` takes. Those that are not asked for are not loaded. */
import type { Output, Reporter } from './reporter.ts'
import { text } from './text.ts'

export const reporters = {
  text: async () => text,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./sarif.ts')).sarif,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
  junit: async () => (await import('./junit.ts')).junit,
  policyreport: async () => (await import('./policyreport.ts')).policyreport,
  openreports: async () => (await import('./policyreport.ts')).openreports,
  markdown: async () => (await import('./markdown.ts')).markdown,
  compact: async () => (await import('./compact.ts')).compact
} satisfies Readonly<Record<string, () => Promise<Reporter<Output>>>>

export type Format = keyof typeof reporters

/** Narrows what the user wrote to a format that there is. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(reporters, name)
}
