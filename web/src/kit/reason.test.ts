// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { reasonOf } from './reason'

it.each([
  ['核对账户', '', '核对账户'],
  ['核对账户', ' 退回一笔 ', '核对账户：退回一笔'],
  ['', '退回一笔', '退回一笔'],
  ['', '  ', ''],
  // Words alone do not say which of the usual reasons was left out on purpose.
  [undefined, '退回一笔', ''],
])('chosen %s, typed %s: %s', (chosen, words, reason) => {
  expect(reasonOf(chosen, words)).toBe(reason)
})
