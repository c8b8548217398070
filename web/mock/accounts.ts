// SPDX-License-Identifier: Apache-2.0
//
// Managing the mock's accounts, with the refusals of src/domain/account/may_manage.hpp that a
// screen has to show.
import type { Account } from '../src/api/contract.ts'
import { fine, made, noReason, notFound, pageOf, refuse, textOf } from './answers.ts'
import type { Answer, Call, Route } from './answers.ts'
import { note } from './log.ts'
import { add, people, personNamed, standsFor, within, type Person } from './people.ts'
import { needsFactor, shown } from './roles.ts'
import * as units from './units.ts'

const ownAccount = refuse(
  422, 'own_account', '不能管理自己的账号。', 'Nobody manages the own account.')
const nameTaken = refuse(
  422, 'name_taken', '这个用户名已经有人用了。', 'This name is taken.', 'name')
const noName = refuse(
  422, 'name_unusable', '用户名不能为空，也不能有空格。', 'This name cannot be used.', 'name')
const oneOnly = refuse(422, 'one_administrator_per_level',
  '这个单位已经有一名同职的管理员。', 'The unit has an administrator of that post already.', 'role')
const closed = refuse(422, 'already_closed', '这个账号已经注销。', 'It is closed already.')

function list({ by, query }: Call): Answer {
  const unit = query.get('unit') ?? standsFor(by).unit.code
  if (!units.unit(unit)) return notFound
  const search = query.get('search') ?? ''
  const state = query.get('state')
  const found = people.map((one) => one.account).filter((one) =>
    within(one.unit.code, unit) && (!state || one.state === state) &&
    (one.name.includes(search) || one.full_name.includes(search)))
  return fine(pageOf(found.toSorted((a, b) => a.name.localeCompare(b.name)), query))
}

const isSoleAdministrator = (role: string, unit: string, but?: Account) =>
  shown.roles.find((one) => one.role === role)?.administrator === true &&
  people.some(({ account }) => account !== but && account.role === role &&
    account.unit.code === unit && account.state !== 'closed')

const firstPassword = () => `Warm-${Math.random().toString(36).slice(2, 8)}-Winter`

function open({ by, wish }: Call): Answer {
  const name = textOf(wish, 'name').toLowerCase()
  const unit = textOf(wish, 'unit')
  const role = textOf(wish, 'role') as Account['role']
  if (name === '' || /\s/.test(name)) return noName
  if (personNamed(name)) return nameTaken
  if (!units.unit(unit)) return notFound
  if (isSoleAdministrator(role, unit)) return oneOnly
  const person = add(name, textOf(wish, 'full_name'), role, unit, 'waiting')
  person.account.phone = textOf(wish, 'phone')
  person.account.must_change_password = true
  person.account.created_at = new Date().toISOString()
  person.account.opened_by = by.person.account.name
  delete person.account.last_seen_at
  person.password = firstPassword()
  person.mustSet = needsFactor(role)
  note(by, 'account_opened', { kind: 'account', record: person.account.id, after: { name, role } })
  return made({ account: person.account, first_password: person.password })
}

function change({ by, wish }: Call, { account }: Person): Answer {
  const unit = textOf(wish, 'unit')
  const role = textOf(wish, 'role') as Account['role']
  if (!units.unit(unit)) return notFound
  if (isSoleAdministrator(role, unit, account)) return oneOnly
  const before = { role: account.role }
  const waits = role !== account.role || unit !== account.unit.code
  Object.assign(account, {
    full_name: textOf(wish, 'full_name'), phone: textOf(wish, 'phone'), role,
    unit: { code: unit, name: units.unit(unit)!.name },
    ...(waits ? { state: 'waiting' } : {}),
  })
  note(by, 'account_changed', { kind: 'account', record: account.id, before, after: { role } })
  return fine(account)
}

// What may be done to one account, once it is found, is not the own one and is not closed.
function touch(work: (call: Call, person: Person) => Answer, needsReason = false) {
  return (call: Call): Answer => {
    const person = people.find((one) => one.account.id === call.ids[0])
    if (!person) return notFound
    if (person === call.by.person) return ownAccount
    if (person.account.state === 'closed') return closed
    if (needsReason && textOf(call.wish, 'reason') === '') return noReason
    return work(call, person)
  }
}

const set = (act: string, state: Account['state']) => ({ by, wish }: Call, { account }: Person) => {
  account.state = state
  note(by, act, { kind: 'account', record: account.id, reason: textOf(wish, 'reason') })
  return fine(account)
}

export const accountRoutes: Route[] = [
  ['GET', 'roles', 'be_signed_in', () => fine(shown)],
  ['GET', 'accounts', 'see_units', list],
  ['POST', 'accounts', 'open_accounts', open],
  ['PUT', 'accounts/:', 'open_accounts', touch(change)],
  ['POST', 'accounts/:/confirm', 'grant_roles', touch(set('account_confirmed', 'active'))],
  ['POST', 'accounts/:/close', 'open_accounts', touch(set('account_closed', 'closed'), true)],
  ['POST', 'accounts/:/unlock', 'grant_roles', touch(set('account_unlocked', 'active'), true)],
  ['POST', 'accounts/:/password', 'open_accounts', touch(({ by, wish }, person) => {
    person.password = firstPassword()
    person.account.must_change_password = true
    const reason = textOf(wish, 'reason')
    note(by, 'password_reset', { kind: 'account', record: person.account.id, reason })
    return fine({ account: person.account, first_password: person.password })
  }, true)],
  ['POST', 'accounts/:/second-factor/reset', 'grant_roles', touch(({ by, wish }, person) => {
    if (!person.secret) {
      return refuse(422, 'no_second_factor', '这个账号没有双因素。', 'It has no second factor.')
    }
    delete person.secret
    person.account.second_factor = false
    person.mustSet = needsFactor(person.account.role)
    const reason = textOf(wish, 'reason')
    note(by, 'second_factor_reset', { kind: 'account', record: person.account.id, reason })
    return fine(person.account)
  }, true)],
]
