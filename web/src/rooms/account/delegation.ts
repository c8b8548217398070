// SPDX-License-Identifier: Apache-2.0
//
// A delegation as a line of a table: it comes into force, is in force, or is past. Its days
// may be told as days or as moments.
import type { Delegation } from '@/api/contract'
import type { Column } from '@/kit/columns'

export type Standing = 'coming' | 'in_force' | 'past'

const day = (text: string): string => text.slice(0, 10)

export function standingOf(one: Delegation, today: string): Standing {
  if (one.ended_at || day(one.until) < today) return 'past'
  return day(one.from) > today ? 'coming' : 'in_force'
}

export const toneOf = (standing: Standing): string =>
  ({ coming: 'calm', in_force: 'good', past: '' })[standing]

const rest: Column<Delegation>[] = [
  { name: 'from', label: 'account.delegation.from', type: 'date', value: (row) => day(row.from) },
  { name: 'until', label: 'account.delegation.until', type: 'date',
    value: (row) => day(row.until) },
  { name: 'reason', label: 'kit.reason', type: 'text' },
  { name: 'standing', label: 'account.delegation.standing', value: () => '·' },
  { name: 'act', label: 'kit.acts', value: () => '·' },
]

export const givenColumns: Column<Delegation>[] = [
  { name: 'to_account', label: 'account.delegation.to', lead: true },
  ...rest,
]
export const receivedColumns: Column<Delegation>[] = [
  { name: 'from_account', label: 'account.delegation.whose', lead: true },
  { name: 'role', label: 'account.delegation.role' },
  { name: 'unit', label: 'account.delegation.unit', type: 'unit' },
  ...rest,
]
