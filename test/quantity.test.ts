/** Kubernetes quantities: how they are read, compared, added and printed. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  add,
  canonical,
  compare,
  multiply,
  parseQuantity,
  print,
  quantityOf,
  roundUp,
  scaledValue,
  subtract
} from '../src/kube/quantity.ts'
import type { Quantity } from '../src/kube/quantity.ts'

function quantity(text: string): Quantity {
  const parsed = parseQuantity(text)
  assert.ok('quantity' in parsed, text)
  return parsed.quantity
}

function errorOf(text: string): string {
  const parsed = parseQuantity(text)
  return 'error' in parsed ? parsed.error : ''
}

/** Canonical or not, with and without an exponent. */
const texts = fc
  .tuple(
    fc.constantFrom('', '-', '+'),
    fc.bigInt({ min: 0n, max: 10n ** 20n }),
    fc.constantFrom('', '.', '.5', '.000', '.0000000001'),
    fc.constantFrom('', 'n', 'u', 'm', 'k', 'M', 'G', 'T', 'P', 'E', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei', 'e3', 'E-4')
  )
  .map(parts => parts.join(''))

test('a quantity is printed in its canonical form', () => {
  const forms = {
    '1.5': '1500m', '0.5': '500m', '1024Mi': '1Gi', '1.5Gi': '1536Mi', '1000m': '1', '100000': '100k', '1e3': '1e3',
    '0.1Ki': '102400m', '1023': '1023', '1000Ki': '1000Ki', '0': '0', '0Gi': '0', '-0': '0', '5': '5', '.5': '500m'
  }
  for (const [text, form] of Object.entries(forms)) assert.equal(print(quantity(text)), form, text)
})

test('the text itself is printed where the server takes it for canonical', () => {
  assert.equal(print(quantity('+1')), '+1')
  assert.equal(canonical(quantity('+1')), '1')
  assert.equal(print(quantity('1.500')), '1.500')
  assert.equal(print(add(quantity('1.500'), quantity('1'))), '2500m')
})

test('what is no quantity is told in the server\'s words', () => {
  const format = "quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'"
  for (const text of ['', '1 Gi', 'a', '1.1.1', '0x10']) assert.equal(errorOf(text), format, text)
  for (const text of ['1GB', '2mi', '1e', '1Gii']) assert.notEqual(errorOf(text), '', text)
  assert.equal(errorOf('1Kii'), "unable to parse quantity's suffix")
  assert.equal(errorOf('e-12'), 'unable to parse numeric part of quantity')
})

test('a JSON number is a quantity too, a boolean is none', () => {
  assert.equal(print(quantityOf(0.5) as Quantity), '500m')
  assert.equal(print(quantityOf(128_974_848n) as Quantity), '128974848')
  assert.equal(print(quantityOf(' 1 ') as Quantity), '1')
  for (const value of [true, null, [], {}]) assert.equal(quantityOf(value), undefined)
})

test('numbers that are too precise are rounded up, those with a binary suffix are capped', () => {
  assert.equal(print(quantity('0.00000000001')), '1n')
  assert.equal(print(quantity('-0.00000000001')), '-1n')
  assert.equal(print(roundUp(quantity('0.1m'), -3)), '1m')
  assert.equal(print(quantity('16Ei')), '9223372036854775807')
})

test('a number too large for an int64 becomes nothing there, as it does in Go', () => {
  assert.equal(scaledValue(quantity('100E'), 0), 0n)
  assert.equal(scaledValue(quantity('1500m'), 0), 2n)
})

test('an exponent that nobody can write out costs no time', () => {
  const [huge, tiny] = [quantity('1e2000000000'), quantity('1e-2000000000')]
  assert.equal(compare(huge, tiny), 1)
  assert.equal(compare(add(huge, quantity('1')), huge), 0)
  assert.equal(print(tiny), '1e-9')
})

test('what is printed is read as the same number', () => {
  fc.assert(
    fc.property(texts, text => {
      const before = quantity(text)
      const after = quantity(canonical(before))
      // Beyond the largest suffix upstream prints none.
      fc.pre(scaledValue(before, 0) !== 0n || before.digits === 0n)
      fc.pre(Math.abs(Number(before.digits)) * 10 ** before.scale < 1e18)
      assert.equal(compare(before, after), 0)
      assert.equal(canonical(after), canonical(before))
    })
  )
})

test('sums do not depend on the order, and differences undo them', () => {
  fc.assert(
    fc.property(texts, texts, (left, right) => {
      const [a, b] = [quantity(left), quantity(right)]
      assert.equal(compare(add(a, b), add(b, a)), 0)
      assert.equal(compare(subtract(add(a, b), b), a), 0)
      assert.equal(compare(add(a, a), multiply(a, 2n)), 0)
    })
  )
})

test('the order is one', () => {
  fc.assert(
    fc.property(texts, texts, texts, (...three) => {
      const [a, b, c] = three.map(quantity).sort(compare) as [Quantity, Quantity, Quantity]
      assert.ok(compare(a, c) <= 0)
      assert.equal(compare(a, b) + compare(b, a), 0)
      assert.ok(compare(add(a, c), add(b, c)) <= 0)
    })
  )
})
