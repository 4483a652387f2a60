/**
 * The readers on whole repositories and on YAML's own suite: no file makes one throw, both give the same documents,
 * values and places, and every error has a place in the text.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { decode } from '../../src/discover/text.ts'
import { readDocuments } from '../../src/read/read.ts'
import { readExactly } from '../read/exact.ts'
import { tally } from './suite.ts'
import type { Result } from './suite.ts'

export const name = 'readers'

export async function run(corpora: string): Promise<Result> {
  const { add, note, result } = tally()
  const broken: number[] = []
  let documents = 0
  for (const folder of ['manifests-realworld', 'manifests-unparseable', 'yaml-test-suite'])
    for (const file of filesBelow(join(corpora, folder))) {
      const text = decode(readFileSync(join(corpora, folder, file)))
      const quick = readDocuments(text)
      documents += quick.length
      add(`${folder}/${file}`, 'the same', isDeepStrictEqual(quick, readExactly(text)) ? 'the same' : 'different')
      const faults = quick.flatMap(({ problems }) => problems).filter(({ code }) => code === 'syntax')
      const isPlaced = faults.every(({ start, end }) => start <= end && end <= text.length)
      add(`${folder}/${file} places`, 'in the text', isPlaced ? 'in the text' : 'elsewhere')
      if (folder === 'manifests-unparseable') broken.push(faults.length)
    }
  const refused = broken.filter(Boolean).length
  note(`${refused} of ${broken.length} files that some parser refuses are no YAML for kubectl either`)
  note(`${documents} documents`)
  return result()
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => /\.(?:ya?ml|json)$/.test(file))
    .sort()
}
