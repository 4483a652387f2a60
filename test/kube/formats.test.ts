import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formatCheck } from '../../src/kube/structural/formats.ts'

/** A format, texts that have it, and texts that do not. */
const cases: readonly (readonly [format: string, yes: readonly string[], no: readonly string[]])[] = [
  ['date', ['2024-02-29'], ['2023-02-29', '2024-13-01', '2024-1-1', '']],
  ['date-time', ['2024-01-02T03:04:05Z', '2024-01-02t03:04:05.5+01:00'], ['2024-01-02', '2024-01-02T24:00:00Z']],
  ['duration', ['1h30m', '0', '-1.5s', '3 days'], ['', '1', 'h', '1 parsec']],
  ['uri', ['http://a.b/c?d', '/x', 'mailto:x', '*'], ['', 'a b', 'http://[::1', 'http://a/%zz', 'x']],
  ['hostname', ['example.com', 'localhost', 'a.bc'], ['a..b', '-a.com', 'a_b.com', 'x'.repeat(300)]],
  ['ipv4', ['1.2.3.4', '01.2.3.4'], ['1.2.3', '::1', '256.1.1.1']],
  ['ipv6', ['::1', '2001:db8::1'], ['1.2.3.4', ':::']],
  ['cidr', ['10.0.0.0/8', '2001:db8::/32'], ['10.0.0.0', '10.0.0.0/33']],
  ['mac', ['00:11:22:33:44:55', '0011.2233.4455', '00-11-22-33-44-55-66-77'], ['00:11:22:33:44', '00:11-22:33:44:55']],
  ['uuid', ['550e8400-e29b-41d4-a716-446655440000', '550E8400E29B41D4A716446655440000'], ['550e8400']],
  ['uuid3', ['550e8400-e29b-31d4-a716-446655440000'], ['550e8400-e29b-41d4-a716-446655440000']],
  ['isbn', ['0321751043', '978-0321751041'], ['0321751044', '978-0321751042']],
  ['creditcard', ['4111 1111 1111 1111'], ['4111 1111 1111 1112']],
  ['hexcolor', ['#fff', 'A0b1C2'], ['#ffff']],
  ['rgbcolor', ['rgb(1, 22,255)'], ['rgb(1,2,256)', 'rgb(1,2)']],
  ['byte', ['aGk='], ['aGk', '']],
  ['bsonobjectid', ['507f1f77bcf86cd799439011'], ['507f1f77']],
  ['password', ['', 'x'], []]
]

for (const [format, yes, no] of cases)
  test(`the format ${format}`, () => {
    const check = formatCheck(format)
    assert.ok(check !== undefined)
    for (const text of yes) assert.equal(check(text), true, text)
    for (const text of no) assert.equal(check(text), false, text)
  })

test('of an address for mail with more than the address only Go can tell', () => {
  const check = formatCheck('email')
  assert.deepEqual(['a@b.c', 'a@b..c', 'ab', 'A <a@b.c>'].map(text => check?.(text)), [true, false, false, undefined])
})

test('other formats are not checked', () => {
  for (const format of ['int32', 'double', 'constructor', 'quantity']) assert.equal(formatCheck(format), undefined)
})
