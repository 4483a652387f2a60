/** Generated files: a test compares them with what their generator makes, and with UPDATE=1 rewrites them. */
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root.ts'

/** The file, relative to the project's root, must hold exactly this text. */
export function assertGenerated(file: string, text: string): void {
  const path = join(root, file)
  const current = textOf(path)
  if (process.env['UPDATE'] !== '1') assert.equal(current, text, `${file} is not current: run UPDATE=1 npm test`)
  else if (current !== text) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
