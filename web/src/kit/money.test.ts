// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { add, fen, grouped, inWan, sameNumber, yuan } from './money'

describe('money', () => {
  it.each([
    ['0.00', '0.00'],
    ['999', '999'],
    ['1000', '1,000'],
    ['1234567.50', '1,234,567.50'],
    ['-1234.50', '-1,234.50'],
    ['12345678901234567.89', '12,345,678,901,234,567.89'],
    ['', ''],
  ])('groups %s as %s', (text, shown) => expect(grouped(text)).toBe(shown))

  it('adds without losing a fen', () => {
    expect(add(['0.10', '0.20'])).toBe('0.30')
    expect(add(['90071992547409.93', '0.01'])).toBe('90071992547409.94')
    expect(add([])).toBe('0.00')
    expect(add(['1', '-2.5'])).toBe('-1.50')
  })

  it('reads back what it writes', () => {
    for (const text of ['0.00', '-0.05', '12.30', '100000000000.01']) {
      expect(yuan(fen(text))).toBe(text)
    }
  })

  it('refuses what is not money', () => {
    for (const text of ['', 'abc', '1,5', '1.234', '1e3']) expect(() => fen(text)).toThrow()
  })

  it.each([
    ['1234500.00', '123.45'],
    ['49.99', '0.00'],
    ['50.00', '0.01'],
    ['-50.00', '-0.01'],
  ])('writes %s as %s ten thousand', (text, shown) => expect(inWan(text)).toBe(shown))

  it.each([
    ['120', '120.00', true],
    ['0120.50', '120.5', true],
    ['-0', '0', true],
    ['1,200', '1200.0', true],
    ['1.20', '1.02', false],
    ['100', '10', false],
    ['是', '否', false],
  ])('%s and %s are the same: %s', (left, right, same) => {
    expect(sameNumber(left, right)).toBe(same)
  })
})
