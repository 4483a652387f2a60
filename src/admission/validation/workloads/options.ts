/** What the checks of a template need to know of the object that it stands in. */
import type { Subject } from '../kinds.ts'
import type { PodOptions } from '../pod/options.ts'

export function templateOptions({ request: { kubernetes }, origins }: Subject): PodOptions {
  return { kubernetes, podName: undefined, origins }
}
