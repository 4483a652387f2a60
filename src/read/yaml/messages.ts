/** What is wrong with a document, in words for people who do not know how YAML is read, and the way out. */
import type { Unreadable } from './fault.ts'

const INDENT = 'indent it with spaces, as its neighbours are'
const QUOTE = 'put the value in quotes if it is text'

/** By go-yaml's name for the problem. A function is given the character, name or token that the fault is about. */
const WORDS: Record<string, string | ((about: string) => string)> = {
  'found character that cannot start any token': character =>
    character === '\t'
      ? 'a tab stands here, where only spaces may indent: replace it with spaces'
      : `no value can begin with ${character}: put it in quotes`,
  "could not find expected ':'":
    "this line is neither 'key: value' nor '- item': add the colon and a space, or indent it if it continues a value",
  'block sequence entries are not allowed in this context':
    'no list item can begin here: give the dash a line of its own, and the key above it no value',
  'mapping keys are not allowed in this context': "no key can begin here: put the '?' in quotes if it is text",
  'mapping values are not allowed in this context':
    'a colon with a space behind it makes a key, and no key can stand here: put the text in quotes, or check the ' +
    'indentation of this line and the one above it',
  'found a tab character where an indentation space is expected': `a tab indents this line: ${INDENT}`,
  'found a tab character that violates indentation': `a tab indents this line: ${INDENT}`,
  'found an indentation indicator equal to 0': "the indentation behind '|' or '>' cannot be 0: leave the digit out",
  'did not find expected comment or line break': 'nothing but a comment can stand behind this: begin a new line',
  'found unexpected end of stream': 'this quote is never closed',
  'found unexpected document indicator': 'this quote is not closed before the document ends',
  'found unknown escape character':
    'this is no escape sequence: write \\\\ for a backslash, or use single quotes, in which it is a plain character',
  'did not find expected hexdecimal number':
    'hexadecimal digits must follow here: two behind \\x, four behind \\u, eight behind \\U',
  'found invalid Unicode character escape code': 'there is no character of this number',
  'did not find expected alphabetic or numeric character':
    `an anchor (&) or alias (*) has a name of letters, digits, - and _: ${QUOTE}`,
  "did not find the expected '>'": `a tag that begins with '!<' ends with '>': ${QUOTE}`,
  'did not find expected whitespace or line break':
    `a space must follow a tag (a word that begins with !): ${QUOTE}`,
  'did not find expected tag URI': `a tag's name is missing behind the !: ${QUOTE}`,
  'did not find URI escaped octet': `two hexadecimal digits must follow % in a tag: ${QUOTE}`,
  'found an incorrect leading UTF-8 octet': `these escapes in a tag are no UTF-8: ${QUOTE}`,
  'found an incorrect trailing UTF-8 octet': `these escapes in a tag are no UTF-8: ${QUOTE}`,
  'found undefined tag handle': 'this tag (a word that begins with !) has a prefix that nothing explains: leave it out',
  'did not find expected node content': token =>
    token === 'stream-end' ? 'this bracket or brace is never closed' : 'a value is missing before this',
  "did not find expected '-' indicator":
    "this line stands among list items, and begins with no dash: add '- ', or indent it as what it belongs to",
  'did not find expected key': token => {
    if (token === 'block-entry') return "a list item stands among the keys of a mapping: indent it, or remove the '-'"
    if (token === 'plain' || token === 'scalar')
      return 'this text follows a value that has ended: put the whole value in quotes, or begin a new line'
    return 'the indentation of this line fits none of the lines above: align it with the keys that it belongs to'
  },
  "did not find expected ',' or ']'": token =>
    token === 'stream-end' ? 'this bracket is never closed' : 'a comma or the closing bracket ] is missing before this',
  "did not find expected ',' or '}'": token =>
    token === 'stream-end' ? 'this brace is never closed' : 'a comma or the closing brace } is missing before this',
  'unknown anchor': name =>
    `no anchor &${name} stands before this alias: define it in this document, or put the value in quotes if it is text`,
  'value contains itself': name => `the alias *${name} stands inside of what it means: it would never end`,
  'document contains excessive aliasing': 'aliases repeat so much text here that kubectl refuses it: write less of it',
  'invalid map key': 'a key must be a single value, not a list or a mapping: put it in quotes if it is text',
  'unsupported map key': type =>
    type === 'uint64' ? 'this number is too big for a key: put it in quotes' : 'a key cannot be null: put it in quotes',
  'json: unsupported value': 'Kubernetes has no infinity and no NaN: put it in quotes if it is text',
  'map merge requires map or sequence of maps as the value':
    '<< merges a mapping, an alias of one, or a list of these; this is none',
  'cannot decode': tag => `this is no ${tag}: change the value, or leave the tag out`,
  '!!binary value contains invalid base64 data': 'this is not base64: correct it, or leave the tag !!binary out',
  'control characters are not allowed': 'a control character stands here, which no YAML may contain: remove it'
}

const DIRECTIVE = 'a line that begins with % is a directive, and kubectl takes none: remove it'

/** The message for a fault. In: the fault, and the text of the line where it is. */
export function explain({ problem, about }: Unreadable, line: string): string {
  const words = WORDS[problem] ?? DIRECTIVE
  const message = typeof words === 'string' ? words : words(about)
  return line.includes('{{') ? `this looks like a template: render it first (as it stands, ${message})` : message
}
