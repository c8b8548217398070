// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import type { Delegation } from '@/api/contract'
import { firstDay, lastDay, standingOf } from './delegation'

const lent = { from: '2026-11-09T16:00:00Z', until: '2026-11-20T16:00:00Z' } as Delegation

it.each([
  [{}, '2026-11-09', 'coming'],
  [{}, '2026-11-10', 'in_force'],
  [{}, '2026-11-20', 'in_force'],
  [{}, '2026-11-21', 'past'],
  [{ ended_at: '2026-11-12T08:00:00Z' }, '2026-11-13', 'past'],
])('%o stands on %s as %s', (change, today, standing) => {
  expect(standingOf({ ...lent, ...change }, today)).toBe(standing)
})

it('is known by its first and its last day', () => {
  expect([firstDay(lent), lastDay(lent)]).toEqual(['2026-11-10', '2026-11-20'])
})
