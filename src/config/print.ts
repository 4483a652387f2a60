/** `--print-config`: what holds, as a configuration file in which each line says where its value comes from. */
import type { FileSettings } from './configure.ts'
import type { Key } from './configuration.ts'
import { keys } from './settings.ts'

/** What holds for a run as a whole: the configuration of the working directory says so, for all files. */
const ofRun: readonly Key[] = ['files', 'with-policies', 'fail-on', 'formats']

/** One document. `title` says what it holds for. */
export function printSettings(
  { settings, configuration, severityOf }: FileSettings,
  run: FileSettings,
  rules: readonly string[],
  title: string
): string {
  const rows: (readonly [text: string, from: string])[] = []
  for (const key of keys) {
    const { value, from } = (ofRun.includes(key) ? run.settings : settings)[key]
    const isUnset = value === null || (Array.isArray(value) && value.length === 0)
    rows.push([`${isUnset ? '# ' : ''}${key}:${isUnset ? '' : ` ${written(value)}`}`, from])
  }
  if (configuration !== null) {
    const { file, ignore, suppressions } = configuration
    if (ignore.length > 0) rows.push([`ignore: ${written(ignore)}`, file])
    const set = rules.flatMap(rule => {
      const severity = severityOf(rule)
      return severity === undefined ? [] : [[`  ${rule}: ${severity.value}`, severity.from] as const]
    })
    if (set.length > 0) rows.push(['rules:', ''], ...set)
    if (suppressions.length > 0) rows.push([`# suppressions: ${suppressions.length}`, file])
  }
  const width = Math.max(...rows.map(([text]) => text.length))
  const lines = rows.map(([text, from]) => (from === '' ? text : `${text.padEnd(width)}  # ${from}`))
  return `# ${title}\n${lines.join('\n')}\n`
}

/** A value as YAML; quoted where a plain word could be something else, such as the version 1.30. */
function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`
  if (typeof value !== 'string') return String(value)
  const isPlain = /^[A-Za-z][\w/-]*$/.test(value) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(value)
  return isPlain ? value : JSON.stringify(value)
}
