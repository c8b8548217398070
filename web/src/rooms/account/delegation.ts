// SPDX-License-Identifier: Apache-2.0
//
// A delegation as a line of a table: it comes into force, is in force, or is past. It lasts from
// a first moment to a last, of which people know the days: the last one is the day before the
// moment at which it is over.
//
//     2026-11-09T16:00Z until 2026-11-20T16:00Z   ->   2026-11-10 to 2026-11-20
import type { Delegation } from '@/api/contract'
import type { Column } from '@/kit/columns'
import { dayOf } from '@/kit/dates'

export type Standing = 'coming' | 'in_force' | 'past'

export const firstDay = (one: Delegation): string => dayOf(Date.parse(one.from))
export const lastDay = (one: Delegation): string => dayOf(Date.parse(one.until) - 1)

export function standingOf(one: Delegation, today: string): Standing {
  if (one.ended_at || lastDay(one) < today) return 'past'
  return firstDay(one) > today ? 'coming' : 'in_force'
}

export const toneOf = (standing: Standing): string =>
  ({ coming: 'calm', in_force: 'good', past: '' })[standing]

// `acts` says for which lines there is something to do.
type Acts = (row: Delegation) => boolean

const rest = (acts: Acts): Column<Delegation>[] => [
  { name: 'from', label: 'account.delegation.from', type: 'date', value: firstDay },
  { name: 'until', label: 'account.delegation.until', type: 'date', value: lastDay },
  { name: 'reason', label: 'kit.reason', type: 'text' },
  { name: 'standing', label: 'account.delegation.standing', value: () => '·' },
  { name: 'act', label: 'kit.acts', value: (row) => acts(row) || null },
]

export const givenColumns = (acts: Acts): Column<Delegation>[] => [
  { name: 'to_account', label: 'account.delegation.to', lead: true },
  ...rest(acts),
]
export const receivedColumns = (acts: Acts): Column<Delegation>[] => [
  { name: 'from_account', label: 'account.delegation.whose', lead: true },
  { name: 'role', label: 'account.delegation.role' },
  { name: 'unit', label: 'account.delegation.unit', type: 'unit' },
  ...rest(acts),
]
