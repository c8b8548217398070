// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { due } from './columns'

it.each([
  ['2026-11-21', 'open', 'bad', 'privacy.late', 1],
  ['2026-11-22', 'open', 'bad', 'privacy.today', 0],
  ['2026-11-27', 'open', 'warn', 'privacy.left', 5],
  ['2026-12-03', 'open', '', 'privacy.left', 11],
  ['2026-11-01', 'answered', '', 'privacy.answered', -21],
] as const)('due on %s and %s: %s', (due_on, state, tone, say, days) => {
  expect(due({ due_on, state }, '2026-11-22')).toEqual({ days, tone, say })
})
