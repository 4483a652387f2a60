/** The expected meanings are those that go.yaml.in/yaml/v2 and sigs.k8s.io/yaml gave for these texts. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Resolved, isOrdinaryStart, keyText, resolvePlain } from '../../src/read/scalar.ts'

/** Whether each text has this meaning, and is this as a key. */
function all(rows: Record<string, [Resolved['kind'], unknown, string | undefined]>): void {
  for (const [text, [kind, value, key]] of Object.entries(rows)) {
    const resolved = resolvePlain(text)
    assert.deepEqual([resolved.kind, resolved.value], [kind, value], text)
    assert.equal(keyText(resolved), key, `${text} as a key`)
  }
}

test('integers: bases, signs, underscores', () => {
  const integers = {
    0: 0, 1: 1, '-1': -1, '+12': 12, '-0': 0, 644: 644, '0644': 420, '-0644': -420, '0o644': 420, '0O17': 15,
    '0o17_7': 127, '00': 0, '0x1F': 31, '0XfF': 255, '0xF_F': 255, '+0x1F': 31, '0b101': 5, '0B11': 3, '-0b101': -5,
    '+0b11': 3, '0b+11': 3, '0b-11': -3, '1_000': 1000, '1__0': 10, '12_': 12, '0_7': 7, '+_1': 1,
    '999999999999999': 1e15 - 1
  }
  for (const [text, value] of Object.entries(integers)) all({ [text]: ['integer', value, String(value)] })
})

test('integers beyond 2^53 are exact, up to uint64; no key is greater than an int64', () => {
  all({
    '9007199254740991': ['integer', 2 ** 53 - 1, '9007199254740991'],
    '9007199254740992': ['integer', 2n ** 53n, '9007199254740992'],
    '9007199254740993': ['integer', 2n ** 53n + 1n, '9007199254740993'],
    '9223372036854775807': ['integer', 2n ** 63n - 1n, '9223372036854775807'],
    '-9223372036854775808': ['integer', -(2n ** 63n), '-9223372036854775808'],
    '0777777777777777777777': ['integer', 2n ** 63n - 1n, '9223372036854775807'],
    '9223372036854775808': ['integer', 2n ** 63n, undefined],
    '18446744073709551615': ['integer', 2n ** 64n - 1n, undefined],
    '0xFFFFFFFFFFFFFFFF': ['integer', 2n ** 64n - 1n, undefined],
    '-9223372036854775809': ['float', -(2 ** 63), '-9.223372e+18'],
    '18446744073709551616': ['float', 2 ** 64, '1.8446744e+19'],
    '+18446744073709551615': ['float', 2 ** 64, '1.8446744e+19'],
    '0x10000000000000000': ['string', '0x10000000000000000', '0x10000000000000000']
  })
})

test('floats, and the 32 bits that are left of them in a key', () => {
  all({
    '1.5': ['float', 1.5, '1.5'],
    '-.5': ['float', -0.5, '-0.5'],
    '+.5': ['float', 0.5, '0.5'],
    '.5': ['float', 0.5, '0.5'],
    '1.': ['float', 1, '1'],
    '1.10': ['float', 1.1, '1.1'],
    '1e3': ['float', 1000, '1000'],
    '1.E+3': ['float', 1000, '1000'],
    '.5e3': ['float', 500, '500'],
    '1e-400': ['float', 0, '0'],
    '-0.0': ['float', -0, '-0'],
    '0899': ['float', 899, '899'],
    '010.5': ['float', 10.5, '10.5'],
    '07777777777777777777777777': ['float', 7.777777777777778e24, '7.777778e+24'],
    '1_000.5': ['float', 1000.5, '1000.5'],
    '0.1_1': ['float', 0.11, '0.11'],
    '.1_1': ['float', 0.11, '0.11'],
    '1_e3': ['float', 1000, '1000'],
    '100000.0': ['float', 1e5, '100000'],
    '1e6': ['float', 1e6, '1e+06'],
    '1234567.0': ['float', 1234567, '1.234567e+06'],
    '0.0001': ['float', 0.0001, '0.0001'],
    '0.00001': ['float', 0.00001, '1e-05'],
    '0.1234567890123': ['float', 0.1234567890123, '0.12345679'],
    '433356.625': ['float', 433356.625, '433356.62'],
    '16777217.0': ['float', 16777217, '1.6777216e+07'],
    '1.2379400392853803e+27': ['float', 2 ** 90, '1.2379401e+27'],
    '1e-45': ['float', 1e-45, '1e-45'],
    '1e308': ['float', 1e308, '.inf']
  })
})

test('booleans and nulls', () => {
  for (const text of 'y Y yes Yes YES true True TRUE on On ON'.split(' ')) all({ [text]: ['boolean', true, 'true'] })
  for (const text of 'n N no No NO false False FALSE off Off OFF'.split(' '))
    all({ [text]: ['boolean', false, 'false'] })
  for (const text of ['', '~', 'null', 'Null', 'NULL']) all({ [text]: ['null', null, undefined] })
})

test('what is not finite, and the merge key', () => {
  for (const text of '.inf .Inf .INF +.inf +.Inf +.INF'.split(' ')) all({ [text]: ['nonfinite', Infinity, '.inf'] })
  for (const text of '-.inf -.Inf -.INF'.split(' ')) all({ [text]: ['nonfinite', -Infinity, '-.inf'] })
  for (const text of '.nan .NaN .NAN'.split(' ')) all({ [text]: ['nonfinite', NaN, '.nan'] })
  all({ '<<': ['merge', '<<', '<<'] })
})

test('everything else is a string', () => {
  const strings =
    '1e400 -1e400 0b2 0o9 0o-7 0b 0o 0x 1e 1e+ 0x1p4 1:30 190:20:30.15 12:30:45 1.2.3 1,000 10.0.0.0/8 80:80 1Gi 25% ' +
    '2001-12-14 2001-12-14T21:59:43.10-05:00 . .. .5. ._5 .1_ .1__1 + - +- _1 NaN inf Infinity = nULL tRue yEs yess ' +
    'T t <<< < -.infinity .in name nginx:1.25 é 名'
  for (const text of strings.split(' ')) all({ [text]: ['string', text, text] })
})

test('a long text costs no more than its length', () => {
  for (const digit of ['1', '0', '9', '1_', '.1']) {
    const text = digit.repeat(500_000)
    assert.ok(['string', 'integer', 'float'].includes(resolvePlain(text).kind))
    assert.ok(['string', 'integer', 'float'].includes(resolvePlain(`0x${text}`).kind))
  }
})

test('an ordinary first character makes a string of whatever follows', () => {
  for (let code = 33; code < 256; code++) {
    if (!isOrdinaryStart(code)) continue
    for (const rest of ['', '1', 'es', 'ull', 'inf', '.inf', '<'])
      assert.equal(resolvePlain(String.fromCharCode(code) + rest).kind, 'string')
  }
})
