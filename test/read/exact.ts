/** A whole file through the exact reader alone: what every faster way of reading has to agree with. */
import type { Document } from '../../src/read/document.ts'
import { split } from '../../src/read/split.ts'
import { readYaml } from '../../src/read/yaml/read-yaml.ts'

/** The documents of a file's text, as kubectl reads them. Never throws. */
export function readExactly(text: string): Document[] {
  return Array.from(split(text), piece => ('yaml' in piece ? readYaml(text, piece, piece.index, piece.instead) : piece))
}
