// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { remember, remembered, tidied } from './codes'

it('reads a code however it was copied from paper', () => {
  expect(tidied(' 7k2m 9xqp')).toBe('7K2M-9XQP')
  expect(tidied('7K2M-9XQP-AB')).toBe('7K2M-9XQP-AB')
  expect(tidied('')).toBe('')
})

it('keeps it for the tab, and forgets it', () => {
  remember('application', '7K2M')
  expect(remembered('application')).toBe('7K2M')
  expect(remembered('objection')).toBe('')
  remember('application', '')
  expect(remembered('application')).toBe('')
})
