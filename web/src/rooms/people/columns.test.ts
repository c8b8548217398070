// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { Account, Right } from '@/api/contract'
import { actsOn } from './columns'

const chen = { name: 'chen', state: 'active', second_factor: true } as Account
const opens = (right: Right) => right === 'open_accounts'
const grants = (right: Right) => right === 'grant_roles'

describe('what may be done with an account', () => {
  it.each([
    ['the system administrator', {}, opens, ['change', 'password', 'close']],
    ['the security administrator', {}, grants, ['factor']],
    ['the security administrator', { state: 'waiting' }, grants, ['confirm', 'factor']],
    ['the security administrator', { state: 'locked', second_factor: false }, grants, ['unlock']],
    ['anybody', { state: 'closed' }, () => true, []],
    ['anybody else', {}, () => false, []],
  ] as const)('by %s, when it is %o', (_who, change, may, acts) => {
    expect(actsOn({ ...chen, ...change }, 'admin', may)).toEqual(acts)
  })

  it('is nothing with the own one', () => {
    expect(actsOn(chen, 'chen', () => true)).toEqual([])
  })
})
