/** Strings as Go programs print them: kubectl's and the API server's texts are full of them. */

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\u0007': '\\a',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v'
}

/** Needs no escape. Asked first: the full question takes V8 a millisecond to prepare. */
const plain = /^[ !#-[\]-~]*$/

/**
 * A string as Go's `%q` prints it (https://pkg.go.dev/strconv#Quote): control and other unprintable characters are
 * escaped, letters of any script are not.
 */
export function goQuote(text: string): string {
  if (plain.test(text)) return `"${text}"`
  const inner = text.replace(/["\\]|[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, character => {
    const short = escapes[character]
    if (short !== undefined) return short
    const code = character.codePointAt(0) ?? 0
    if (code < 0x80) return `\\x${code.toString(16).padStart(2, '0')}`
    return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`
  })
  return `"${inner}"`
}
