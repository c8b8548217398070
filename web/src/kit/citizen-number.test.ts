// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { slipIn, tidied } from './citizen-number'

it.each([
  ['11010519491231002X', null],
  ['110105491231002', null],
  ['110105194912310021', 'check_sign'],
  ['1101051949123100', 'length'],
  ['', 'length'],
  ['1101051949123100AX', 'signs'],
  ['1101X519491231002X', 'signs'],
])('%s: %s', (number, slip) => {
  expect(slipIn(number)).toBe(slip)
})

it('is taken as people write it', () => {
  expect(tidied(' 110105 19491231 002x\n')).toBe('11010519491231002X')
})
