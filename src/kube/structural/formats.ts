/**
 * The formats of strings that an API server checks in custom resources.
 * Source: k8s.io/apiextensions-apiserver `pkg/apiserver/validation/formats.go`, k8s.io/kube-openapi
 * `pkg/validation/strfmt`, and github.com/asaskevich/govalidator, which that asks.
 */
import { parseCidr, parseIp } from '../ip.ts'
import { parseUrl } from '../url.ts'

/** Whether a text has a format; undefined where we cannot tell. */
type Check = (text: string) => boolean | undefined

const uuid = (...middle: readonly string[]): Check => {
  const pattern = new RegExp(`^[0-9a-f]{8}-?${middle.join('-?')}-?[0-9a-f]{12}$`, 'i')
  return text => pattern.test(text)
}
const four = '[0-9a-f]{4}'

const likeDate = /^(\d{4})-(\d{2})-(\d{2})$/

function isDate(text: string): boolean {
  const parts = likeDate.exec(text)
  if (parts === null) return false
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number)
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const lastDays = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day >= 1 && day <= (lastDays[month - 1] ?? 0)
}

const likeTime = /^(\d{2}):(\d{2}):(\d{2})(?:[^\n][0-9]+)?(?:z|[+-]\d{2}:\d{2})$/

function isDateTime(text: string): boolean {
  const [date = '', time] = text.toLowerCase().split('t')
  const parts = time === undefined || !isDate(date) ? null : likeTime.exec(time)
  return parts !== null && Number(parts[1]) <= 23 && Number(parts[2]) <= 59 && Number(parts[3]) <= 59
}

const goDuration = /^[-+]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|\u00b5s|\u03bcs|ms|s|m|h))+)$/
const counted = /(\d+)\s*([A-Za-z\u00b5]+)/g
const units = ['ns', 'us', 'µs', 'ms', 's', 'm', 'h', 'hr', 'd', 'w', 'wk']
const unitPrefixes = ['nano', 'micro', 'milli', 'sec', 'min', 'hour', 'day', 'week']

function isDuration(text: string): boolean {
  if (goDuration.test(text)) return true
  return [...text.matchAll(counted)].some(([, , name = '']) => {
    const unit = name.toLowerCase()
    return units.includes(unit) || unitPrefixes.some(prefix => unit.startsWith(prefix))
  })
}

const letter = '[a-zA-Z0-9\\p{S}\\p{L}]'
const hostnameParts = `${letter}(?:-?${letter}{0,62})?|(?:${letter}(?:[-a-zA-Z0-9\\p{S}\\p{L}]{0,61}${letter})?\\.)+`
/** Made when somebody asks: to read it takes V8 as long as a small file. */
let hostname: RegExp | undefined
const longestHostname = 255
const longestLabel = 63

function isHostname(text: string): boolean {
  // First, so that the pattern never sees a long text.
  if (Buffer.byteLength(text) > longestHostname) return false
  hostname ??= new RegExp(`^(?:${hostnameParts}[a-zA-Z\\p{L}]{2,63})$`, 'u')
  return text.split('.').every(label => Buffer.byteLength(label) <= longestLabel) && hostname.test(text)
}

/** Six, eight or twenty bytes, in groups that all are divided alike. */
const macs = [[':', 2], ['-', 2], ['\\.', 4]].map(([divider, digits]) =>
  new RegExp(`^[0-9a-f]{${digits}}(?:${divider}[0-9a-f]{${digits}})+$`, 'i'))

function isMac(text: string): boolean {
  const digits = text.replace(/[-:.]/g, '').length
  return [12, 16, 40].includes(digits) && macs.some(mac => mac.test(text))
}

function isIsbn10(text: string): boolean {
  const digits = text.replace(/[\s-]+/g, '')
  if (!/^(?:\d{9}X|\d{10})$/.test(digits)) return false
  const valueOf = (digit: string): number => (digit === 'X' ? 10 : Number(digit))
  return Array.from(digits).reduce((sum, digit, at) => sum + (at + 1) * valueOf(digit), 0) % 11 === 0
}

function isIsbn13(text: string): boolean {
  const digits = text.replace(/[\s-]+/g, '')
  if (!/^\d{13}$/.test(digits)) return false
  const first = Array.from(digits.slice(0, 12))
  const sum = first.reduce((before, digit, at) => before + (at % 2 === 0 ? 1 : 3) * Number(digit), 0)
  return Number(digits[12]) === (10 - (sum % 10)) % 10
}

const creditCard = new RegExp(`^(?:${[
  '4\\d{12}(?:\\d{3})?', '5[1-5]\\d{14}', '6(?:011|5\\d\\d)\\d{12}', '3[47]\\d{13}', '3(?:0[0-5]|[68]\\d)\\d{11}',
  '(?:2131|1800|35\\d{3})\\d{11}'
].join('|')})$`)

function isCreditCard(text: string): boolean {
  const digits = text.replace(/[^0-9]+/g, '')
  if (!creditCard.test(digits)) return false
  const sum = Array.from(digits).toReversed().reduce((before, digit, at) => {
    const value = at % 2 === 0 ? Number(digit) : 2 * Number(digit)
    return before + (value >= 10 ? (value % 10) + 1 : value)
  }, 0)
  return sum % 10 === 0
}

const rgb = '(?:0|[1-9]\\d?|1\\d\\d?|2[0-4]\\d|25[0-5])'
const rgbColor = new RegExp(`^rgb\\(\\s*${rgb}\\s*,\\s*${rgb}\\s*,\\s*${rgb}\\s*\\)$`)
const plainEmail = /^[-\w.!#$%&'*+/=?^`{|}~]+@[-\w.]+$/
const dotAtoms = /^[^.]+(?:\.[^.]+)*@[^.]+(?:\.[^.]+)*$/

const checks: Readonly<Record<string, Check>> = {
  bsonobjectid: text => /^[0-9a-f]{24}$/i.test(text),
  // A name, a comment, quotes: only Go's parser tells.
  email: text => (text.includes('@') ? (plainEmail.test(text) ? dotAtoms.test(text) : undefined) : false),
  uri: text => !('error' in parseUrl(text, true)),
  hostname: isHostname,
  ipv4: text => text.includes('.') && parseIp(text) !== undefined,
  ipv6: text => text.includes(':') && parseIp(text) !== undefined,
  cidr: text => parseCidr(text) !== undefined,
  mac: isMac,
  uuid: uuid(four, four, four),
  uuid3: uuid(four, '3[0-9a-f]{3}', four),
  uuid4: uuid(four, '4[0-9a-f]{3}', '[89ab][0-9a-f]{3}'),
  uuid5: uuid(four, '5[0-9a-f]{3}', '[89ab][0-9a-f]{3}'),
  isbn: text => isIsbn10(text) || isIsbn13(text),
  isbn10: isIsbn10,
  isbn13: isIsbn13,
  creditcard: isCreditCard,
  ssn: text => text.length === 11 && /^\d{3}[- ]?\d{2}[- ]?\d{4}$/.test(text),
  hexcolor: text => /^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text),
  rgbcolor: text => rgbColor.test(text),
  byte: text => /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/.test(text),
  password: () => true,
  date: isDate,
  duration: isDuration,
  datetime: isDateTime
}

/** The check of a format, whose name may have dashes; undefined for one that nobody checks, such as `int32`. */
export function formatCheck(format: string): Check | undefined {
  const name = format.includes('-') ? format.replaceAll('-', '') : format
  return Object.hasOwn(checks, name) ? checks[name] : undefined
}
