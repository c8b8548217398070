// SPDX-License-Identifier: Apache-2.0
//
// The mock's accounts and sessions. One account for each role that screens differ by, all with
// the same password:
//
//     clerk  chair  reviewer  approver  finance  auditor  stats     the work
//     sysadmin  secadmin  auditadmin                                the three posts
//     new (first password)   bound (must set a second factor)   twofold (must answer one)
//     admin: may do everything, as no account of the real server may, so that one walk sees all
import type { Account, Delegation, Session } from '../src/api/contract.ts'
import type { Right } from './answers.ts'
import { everyRight, rightsOf } from './roles.ts'
import * as units from './units.ts'

export const mockPassword = 'warm-winter'
export const idle_seconds = 900
export const today = '2026-11-22'

type Role = Account['role']
type State = Account['state']

// An account with what only signing in may see.
export type Person = {
  account: Account
  password: string
  secret?: string
  offered?: string
  recovery: string[]
  // The role asks for a second factor. Those of the first people are let off, so that tests
  // can sign in as any of them.
  mustSet?: boolean
  // To a person of the OpenID provider.
  linked?: boolean
}

export type Known = {
  person: Person
  proved: boolean
  acting?: Delegation
  seen_ms: number
  ends_ms: number
  // Until when persons' files may be opened from an upper level.
  opening_ms?: number
}

export const people: Person[] = []
export const delegations: Delegation[] = []
export const sessions = new Map<string, Known>()

const unitName = (code: string) => {
  const { name } = units.unit(code)!
  return { code, name }
}

let last = 0

export function add(
  name: string, full_name: string, role: Role, unit: string, state: State = 'active',
): Person {
  last += 1
  const person: Person = {
    account: {
      id: `a${last}`, name, full_name, phone: `027-6565${String(1000 + last)}`, role,
      unit: unitName(unit), state, second_factor: false, must_change_password: false,
      opened_by: 'sysadmin',
      created_at: `2026-0${1 + (last % 9)}-11T02:00:00Z`,
      ...(last % 5 === 4
        ? {}
        : { last_seen_at: `2026-11-${10 + (last % 11)}T0${last % 9}:41:00Z` }),
    },
    password: mockPassword,
    recovery: [],
  }
  people.push(person)
  return person
}

const city = '4201'
add('admin', '张敏', 'centre_reviewer', '42')
add('clerk', '李红', 'base_clerk', 'B0001')
add('chair', '赵国强', 'base_chair', 'B0001')
add('reviewer', '王芳', 'centre_reviewer', '420106')
add('approver', '刘志远', 'approver', '420106')
add('finance', '孙丽', 'finance', city)
add('auditor', '周正', 'auditor', city)
add('stats', '吴丹', 'upper_statistics', '42')
add('sysadmin', '郑伟', 'system_administrator', city)
add('secadmin', '何静', 'security_administrator', city)
add('auditadmin', '林涛', 'audit_administrator', city)
add('new', '陈新', 'base_clerk', '420106').account.must_change_password = true
add('bound', '许诺', 'finance', city).mustSet = true
Object.assign(add('twofold', '冯双', 'finance', city), {
  secret: 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', recovery: ['keep-warm-1111'],
}).account.second_factor = true
add('waiting', '曹待', 'contact_officer', '420111', 'waiting')
add('second', '苏等', 'centre_reviewer', '420111', 'waiting')
add('locked', '唐锁', 'base_clerk', '420106', 'locked')
add('left', '韩离', 'base_clerk', '420106', 'closed')
add('contact', '钱进', 'contact_officer', '420106')
const names = ['白', '方', '石', '龙', '段', '雷', '侯', '邵', '孟', '秦']
const counties = units.children(city)
for (let at = 0; at < 60; at += 1) {
  const county = counties[at % counties.length]!.code
  const who = `${names[at % names.length]!}${['芳', '军', '洁'][at % 3]!}`
  const name = `clerk${String(at + 1).padStart(2, '0')}`
  add(name, who, at % 4 ? 'contact_officer' : 'hotline', county)
}
add('visitor', '马晓', 'base_clerk', 'B0001')
add('upper', '钱岚', 'upper_reviewer', '420106')

delegations.push({
  id: 'd1', from_account: 'reviewer', from_full_name: '王芳', to_account: 'admin',
  role: 'centre_reviewer', unit: unitName('420106'), from: '2026-10-31T16:00:00Z',
  until: '2026-11-30T16:00:00Z', reason: '外出培训两周',
}, {
  id: 'd2', from_account: 'chair', from_full_name: '赵国强', to_account: 'admin',
  role: 'base_chair', unit: unitName('B0001'), from: '2026-09-30T16:00:00Z',
  until: '2026-10-15T16:00:00Z', reason: '病假', ended_at: '2026-10-09T08:00:00Z',
})

export const personNamed = (name: string) =>
  people.find((one) => one.account.name === name.trim().toLowerCase())

function factorOf({ person, proved }: Known): Session['second_factor'] {
  if (person.secret) return proved ? 'on' : 'must_answer'
  return person.mustSet ? 'must_set' : 'off'
}

// The own account, or the one that is being acted for.
export function standsFor({ person, acting }: Known): Account {
  return acting ? personNamed(acting.from_account)!.account : person.account
}

export function rights(known: Known): Right[] {
  const { name, role } = standsFor(known)
  return name === 'admin' ? everyRight : rightsOf(role)
}

// The real server asks everybody above a county; here one role is enough to see it.
export const opensForAReason = (role: string): boolean => role === 'upper_statistics'
export const mayOpen = (known: Known): boolean =>
  !opensForAReason(standsFor(known).role) || Date.now() < (known.opening_ms ?? 0)

export function sessionOf(known: Known): Session {
  const { name, full_name, phone, must_change_password } = known.person.account
  const { role, unit, name: other, full_name: otherName } = standsFor(known)
  const level = units.unit(unit.code)!.level
  return {
    name, full_name, phone, role, rights: rights(known), unit: { ...unit, level },
    must_change_password, second_factor: factorOf(known), today, demo: true, idle_seconds,
    opens_for_a_reason: opensForAReason(role),
    ...(mayOpen(known) ? { opening_until: new Date(known.opening_ms ?? 0).toISOString() } : {}),
    ...(known.acting ? { acting_for: { name: other, full_name: otherName } } : {}),
    ends_at: new Date(known.ends_ms).toISOString(),
  }
}

// The session of that cookie, if it has not ended; asking keeps it alive.
export function see(id: string): Known | undefined {
  const known = sessions.get(id)
  if (!known) return undefined
  const now = Date.now()
  if (now > known.seen_ms + idle_seconds * 1000 || now > known.ends_ms) {
    sessions.delete(id)
    return undefined
  }
  known.seen_ms = now
  return known
}

export function within(unit: string, of: string): boolean {
  return unit === of || units.ancestors(unit).some((one) => one.code === of)
}
