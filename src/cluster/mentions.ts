/** Whether a text names a kind: most texts do not, and need not be taken apart. */

/**
 * True when one of the kinds stands behind `kind` in its line. Each line is looked at once: a pattern with two
 * wildcards would take quadratic time on a long one.
 */
export function mentions(text: string, kinds: readonly string[]): boolean {
  return kinds.some(kind => {
    let at = text.indexOf(kind)
    while (at !== -1) {
      const lineBreak = text.indexOf('\n', at)
      const end = lineBreak === -1 ? text.length : lineBreak
      const line = text.slice(text.lastIndexOf('\n', at) + 1, end)
      const key = line.indexOf('kind')
      if (key !== -1 && line.includes(kind, key)) return true
      at = text.indexOf(kind, end)
    }
    return false
  })
}
