// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { grouped, sixFigures } from './code'

it.each([
  ['123456', '123456'],
  [' 123 456\n', '123456'],
  ['验证码：123-456', '123456'],
  ['1234567', '123456'],
  ['12a', '12'],
])('%s is typed as %s', (typed, figures) => {
  expect(sixFigures(typed)).toBe(figures)
})

it('a secret is read in groups of four', () => {
  expect(grouped('JBSWY3DPEH')).toBe('JBSW Y3DP EH')
  expect(grouped('')).toBe('')
})
