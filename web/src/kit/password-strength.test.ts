// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { strengthOf } from './password-strength'

it.each([
  ['', 'weak'],
  ['12345678', 'weak'],
  ['abc12345', 'weak'],
  ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
  ['420106197403', 'weak'],
  ['warm-winter', 'fair'],
  ['Warm7-Winter9-x', 'strong'],
  ['correct horse battery', 'strong'],
  ['恒温帮扶中心二〇二六', 'strong'],
])('%s is %s', (password, strength) => {
  expect(strengthOf(password)).toBe(strength)
})
