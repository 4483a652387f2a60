/** The project's root, as the compiled tests see it: tests and what they compare with are found from here. */
import { fileURLToPath } from 'node:url'

/** Absolute, without a slash at the end. The compiled file is `build/test/root.js`. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')
