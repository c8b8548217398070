// SPDX-License-Identifier: Apache-2.0
//
// The list of accounts as data, and which act is open to whom: opening and closing is one
// post's right, confirming and unlocking another's, and the own account is nobody's.
import type { Account, Right } from '@/api/contract'
import type { Column } from '@/kit/columns'

export const states = ['waiting', 'active', 'locked', 'closed'] as const

export const columns: Column<Account>[] = [
  { name: 'name', label: 'people.name', lead: true },
  { name: 'full_name', label: 'people.full_name' },
  { name: 'unit', label: 'people.unit', type: 'unit' },
  { name: 'role', label: 'people.role' },
  { name: 'state', label: 'people.state' },
  { name: 'second_factor', label: 'people.second_factor', type: 'boolean' },
  { name: 'last_seen_at', label: 'people.last_seen', type: 'date' },
]

export const toneOf = (state: Account['state']): string =>
  ({ waiting: 'warn', active: 'good', locked: 'bad', closed: '' })[state]

export type Act = 'confirm' | 'unlock' | 'change' | 'password' | 'factor' | 'close'

const needs: Record<Act, Right> = {
  confirm: 'grant_roles',
  unlock: 'grant_roles',
  change: 'open_accounts',
  password: 'open_accounts',
  factor: 'grant_roles',
  close: 'open_accounts',
}

const fits: Record<Act, (one: Account) => boolean> = {
  confirm: (one) => one.state === 'waiting',
  unlock: (one) => one.state === 'locked',
  change: () => true,
  password: () => true,
  factor: (one) => one.second_factor,
  close: () => true,
}

// What this person may do with that account now; the most urgent first.
export function actsOn(one: Account, own: string, may: (right: Right) => boolean): Act[] {
  if (one.state === 'closed' || one.name === own) return []
  return (Object.keys(needs) as Act[]).filter((act) => may(needs[act]) && fits[act](one))
}
