/** Makes hidden characters visible: what stands in a manifest must never steer the reader's terminal or log. */

/**
 * Controls, line and paragraph separators, lone halves of a surrogate pair, and every format character
 * (bidirectional controls, zero-width spaces, tags) but the two joiners that scripts and emoji cannot do without.
 * Made when a text needs it: to read it takes V8 as long as a small file.
 */
const hidden = (): RegExp => /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?![\u200c\u200d])\p{Cf}/gu
const plain = /^[ -~]*$/
const short: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' }

/**
 * One line of text for people. Each hidden character becomes what YAML writes for it in double quotes: `\x1b`,
 * `\u202e`, `\U000e0041`, and `\t`, `\n`, `\r`. The result holds no control character at all.
 */
export function visible(text: string): string {
  return plain.test(text) ? text : text.replace(hidden(), escape)
}

/** Several lines for people: split at line breaks (those at the end do not count), each made visible. */
export function visibleLines(text: string): string[] {
  const lines = text.split(/\r?\n/)
  const last = lines.findLastIndex(line => line !== '')
  return lines.slice(0, Math.max(1, last + 1)).map(visible)
}

/**
 * Whole output of which no line is a command to GitHub's runner, wherever it is printed: the runner looks for `::` at
 * the start of a line and for `##[` anywhere in it.
 * Source of behaviour: https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function noCommands(output: string): string {
  return output.replace(/^([^\S\n]*):(?=:)/gm, '$1\\x3a').replaceAll('##[', '##\\x5b')
}

/** A file's name for people: `./` before a colon, so that a line beginning with it is no command of GitHub's runner. */
export function visibleFile(file: string): string {
  return visible(/^\s*:/.test(file) ? `./${file}` : file)
}

function escape(character: string): string {
  const known = short[character]
  if (known !== undefined) return known
  const hex = (character.codePointAt(0) ?? 0).toString(16)
  if (hex.length <= 2) return `\\x${hex.padStart(2, '0')}`
  return hex.length <= 4 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`
}
