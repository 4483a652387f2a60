/** A path that leads nowhere is often one letter away from one that leads somewhere. */
import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, parse, resolve } from 'node:path'
import { nearest } from '../nearest.ts'

/** The end of a message about a path that leads nowhere: empty, or what was probably meant, which `others` may be. */
export function didYouMean(path: string, cwd: string, others: readonly string[] = []): string {
  const found = nearest(path, others) ?? nearestPath(path, cwd)
  return found === null ? '' : `; did you mean ${found}?`
}

/** The path with each step that is not there replaced by the nearest one that is. */
function nearestPath(path: string, cwd: string): string | null {
  if (existsSync(resolve(cwd, path))) return path
  const above = dirname(path)
  const directory = above === path ? null : nearestPath(above, cwd)
  if (directory === null) return null
  const { name, base } = parse(path)
  // The ending says little: it would make any two short names alike.
  const names = new Map(namesIn(resolve(cwd, directory)).map(each => [parse(each).name, each]))
  const meant = names.has(name) ? name : name.length < 3 ? null : nearest(name, names.keys())
  return meant === null ? null : join(directory, names.get(meant) ?? base)
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory)
  } catch {
    return []
  }
}
