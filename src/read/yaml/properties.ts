/** Anchors, aliases, tags and directives, as libyaml scans them. */
import {
  DOT, EXCLAMATION, GREATER, HASH, LESS, PERCENT, ZERO, hexValue, isBlank, isBreak, isBreakOrEnd, isDigit, isGap, isUri,
  isWord
} from './characters.ts'
import { type Scanner, here, need, push, scanFault, skipBreak, skipComment } from './token.ts'

/** Scans the `&name` or `*name` here. */
export function scanName(s: Scanner, type: 'alias' | 'anchor'): void {
  const start = s.at
  s.at++
  need(s, 1)
  const name = scanWord(s)
  const code = s.text.charCodeAt(s.at)
  if (name === '' || !(isGap(code) || '?:,]}%@`'.includes(String.fromCharCode(code))))
    throw scanFault(s, 'did not find expected alphabetic or numeric character', here(s))
  push(s, type, start, s.line, name)
}

/** Letters, digits, `_` and `-`. */
function scanWord(s: Scanner): string {
  const from = s.at
  while (isWord(s.text.charCodeAt(s.at))) {
    s.at++
    need(s, 1)
  }
  return s.text.slice(from, s.at)
}

/** Scans the tag here: `!<uri>`, `!handle!suffix`, `!suffix` or `!`. */
export function scanTag(s: Scanner): void {
  const { text } = s
  const start = s.at
  let handle = ''
  let suffix: string
  need(s, 2)
  if (text.charCodeAt(s.at + 1) === LESS) {
    s.at += 2
    suffix = scanUri(s, '')
    if (text.charCodeAt(s.at) !== GREATER) throw scanFault(s, "did not find the expected '>'")
    s.at++
  } else {
    handle = scanHandle(s, false)
    if (handle.length > 1 && handle.endsWith('!')) suffix = scanUri(s, '')
    else {
      suffix = scanUri(s, handle)
      handle = '!'
      // The tag `!` alone has no handle.
      if (suffix === '') [handle, suffix] = [suffix, handle]
    }
  }
  need(s, 1)
  if (!isGap(text.charCodeAt(s.at))) throw scanFault(s, 'did not find expected whitespace or line break')
  push(s, 'tag', start, s.line, handle, suffix)
}

/** `!`, `!!` or `!word!`. Where a directive does not ask for it, the last `!` may be missing. */
function scanHandle(s: Scanner, directive: boolean): string {
  const from = s.at
  need(s, 1)
  if (s.text.charCodeAt(s.at) !== EXCLAMATION) throw scanFault(s, "did not find expected '!'")
  s.at++
  need(s, 1)
  scanWord(s)
  if (s.text.charCodeAt(s.at) === EXCLAMATION) s.at++
  else if (directive && s.at - from > 1) throw scanFault(s, "did not find expected '!'")
  return s.text.slice(from, s.at)
}

/** The characters of a tag, behind a `head` that was taken for a handle at first and whose `!` is not part of it. */
function scanUri(s: Scanner, head: string): string {
  const { text } = s
  let uri = head.slice(1)
  let found = head !== ''
  need(s, 1)
  for (;;) {
    const code = text.charCodeAt(s.at)
    if (!isUri(code)) break
    if (code === PERCENT) uri += scanUriEscape(s)
    else {
      uri += text.charAt(s.at)
      s.at++
    }
    need(s, 1)
    found = true
  }
  if (!found) throw scanFault(s, 'did not find expected tag URI')
  return uri
}

/** The `%xx` of one UTF-8 character. Out: its bytes, a code unit each: beyond ASCII no tag means anything. */
function scanUriEscape(s: Scanner): string {
  const { text } = s
  let bytes = ''
  let left = 1
  do {
    need(s, 3)
    const high = hexValue(text.charCodeAt(s.at + 1))
    const low = hexValue(text.charCodeAt(s.at + 2))
    if (text.charCodeAt(s.at) !== PERCENT || high < 0 || low < 0)
      throw scanFault(s, 'did not find URI escaped octet')
    const octet = high * 16 + low
    if (bytes === '') {
      left = utf8Width(octet)
      if (left === 0) throw scanFault(s, 'found an incorrect leading UTF-8 octet')
    } else if ((octet & 0xc0) !== 0x80) throw scanFault(s, 'found an incorrect trailing UTF-8 octet')
    bytes += String.fromCharCode(octet)
    s.at += 3
    left--
  } while (left > 0)
  return bytes
}

function utf8Width(octet: number): number {
  if (octet < 0x80) return 1
  if ((octet & 0xe0) === 0xc0) return 2
  if ((octet & 0xf0) === 0xe0) return 3
  return (octet & 0xf8) === 0xf0 ? 4 : 0
}

/** Scans the `%YAML` or `%TAG` directive here, with its line. */
export function scanDirective(s: Scanner): void {
  const { text, line } = s
  const start = s.at
  s.at++
  need(s, 1)
  const name = scanWord(s)
  if (name === '') throw scanFault(s, 'could not find expected directive name')
  if (!isGap(text.charCodeAt(s.at))) throw scanFault(s, 'found unexpected non-alphabetical character')
  if (name === 'YAML') {
    const version = scanVersion(s)
    push(s, 'version-directive', start, line, version)
  } else if (name === 'TAG') {
    skipBlanks(s)
    const handle = scanHandle(s, true)
    need(s, 1)
    if (!isBlank(text.charCodeAt(s.at))) throw scanFault(s, 'did not find expected whitespace')
    skipBlanks(s)
    const prefix = scanUri(s, '')
    need(s, 1)
    if (!isGap(text.charCodeAt(s.at))) throw scanFault(s, 'did not find expected whitespace or line break')
    push(s, 'tag-directive', start, line, handle, prefix)
  } else throw scanFault(s, 'found unknown directive name', { start, end: s.at })

  skipBlanks(s)
  if (text.charCodeAt(s.at) === HASH) skipComment(s)
  if (!isBreakOrEnd(text.charCodeAt(s.at))) throw scanFault(s, 'did not find expected comment or line break')
  if (isBreak(text.charCodeAt(s.at))) {
    need(s, 2)
    skipBreak(s)
  }
}

function skipBlanks(s: Scanner): void {
  need(s, 1)
  while (isBlank(s.text.charCodeAt(s.at))) {
    s.at++
    need(s, 1)
  }
}

/** `1.1`, as numbers: `01.1` is the same. */
function scanVersion(s: Scanner): string {
  skipBlanks(s)
  const major = scanVersionNumber(s)
  if (s.text.charCodeAt(s.at) !== DOT) throw scanFault(s, "did not find expected digit or '.' character")
  s.at++
  return `${major}.${scanVersionNumber(s)}`
}

function scanVersionNumber(s: Scanner): number {
  need(s, 1)
  let value = 0
  let length = 0
  while (isDigit(s.text.charCodeAt(s.at))) {
    if (++length > 2) throw scanFault(s, 'found extremely long version number')
    value = value * 10 + s.text.charCodeAt(s.at) - ZERO
    s.at++
    need(s, 1)
  }
  if (length === 0) throw scanFault(s, 'did not find expected version number')
  return value
}
