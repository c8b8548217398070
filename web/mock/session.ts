// SPDX-License-Identifier: Apache-2.0
//
// Signing in to the mock: password, second factor, acting for another, and how a session ends.
import { randomBytes } from 'node:crypto'
import type { Profile } from '../src/api/contract.ts'
import { fine, noReason, notFound, nothing, refuse, signedOut, textOf } from './answers.ts'
import type { Answer, Asked, Route, Wish } from './answers.ts'
import { note } from './log.ts'
import { delegations, personNamed, see, sessionOf, sessions, today } from './people.ts'
import type { Known } from './people.ts'
import { fits, newSecret } from './totp.ts'

const twelve_hours_ms = 12 * 3600 * 1000
const wrongCode = refuse(
  422, 'wrong_code', '验证码不对，或已经用过。', 'The code is wrong, or was used before.', 'code')

function saveProfile(known: Known, wish: Profile): Answer {
  if (wish.full_name.length > 30) {
    return refuse(422, 'full_name_too_long', '姓名过长。', 'The name is too long.', 'full_name')
  }
  if (!/^([+\d][\d -]{4,})?$/.test(wish.phone)) {
    return refuse(422, 'not_a_phone', '这不是电话号码。', 'This is no telephone number.', 'phone')
  }
  Object.assign(known.person.account, wish)
  return fine(sessionOf(known))
}

function begin(wish: Wish): Answer {
  const person = personNamed(textOf(wish, 'name'))
  const good = person && wish.password === person.password
  if (!good || ['waiting', 'closed'].includes(person.account.state)) {
    return refuse(401, 'wrong_name_or_password', '用户名或密码不对。', 'Wrong name or password.')
  }
  if (person.account.state === 'locked') {
    return refuse(429, 'locked_for_a_while', '密码多次输错，请稍候再试。', 'Please wait a little.')
  }
  const now = Date.now()
  const known: Known = { person, proved: false, seen_ms: now, ends_ms: now + twelve_hours_ms }
  const id = `s${sessions.size + 1}${randomBytes(4).toString('hex')}`
  sessions.set(id, known)
  person.account.last_seen_at = new Date(now).toISOString()
  note(known, 'signed_in')
  return { ...fine(sessionOf(known)), session: id }
}

function changePassword(known: Known, wish: Wish): Answer {
  if (wish.old !== known.person.password) {
    return refuse(422, 'wrong_password', '现在的密码不对。', 'The current password is wrong.', 'old')
  }
  known.person.password = textOf(wish, 'new')
  known.person.account.must_change_password = false
  note(known, 'password_changed')
  return nothing
}

function answerFactor(known: Known, wish: Wish): Answer {
  const { person } = known
  const code = textOf(wish, 'code')
  const spare = person.recovery.indexOf(code)
  if (spare >= 0) person.recovery.splice(spare, 1)
  else if (!person.secret || !fits(person.secret, code)) return wrongCode
  known.proved = true
  note(known, spare >= 0 ? 'recovery_code_used' : 'second_factor_answered')
  return fine(sessionOf(known))
}

function offerFactor({ person }: Known): Answer {
  person.offered = newSecret()
  const issuer = encodeURIComponent('恒温')
  const label = `${issuer}:${encodeURIComponent(person.account.name)}`
  const uri = `otpauth://totp/${label}?secret=${person.offered}&issuer=${issuer}`
  return fine({ secret: person.offered, uri })
}

function turnOnFactor(known: Known, wish: Wish): Answer {
  const { person } = known
  if (!person.offered || !fits(person.offered, textOf(wish, 'code'))) return wrongCode
  person.secret = person.offered
  person.account.second_factor = true
  known.proved = true
  person.recovery = Array.from({ length: 10 }, () =>
    randomBytes(8).toString('hex').match(/.{4}/g)!.join('-'))
  note(known, 'second_factor_set')
  return fine({ recovery_codes: person.recovery })
}

function declareOpening(known: Known, wish: Wish): Answer {
  if (textOf(wish, 'reason') === '') return noReason
  known.opening_ms = Date.now() + 3_600_000
  note(known, 'opening_declared', { reason: textOf(wish, 'reason') })
  return fine(sessionOf(known))
}

// There is no provider here: whoever goes to it is back at once.
function link({ person }: Known, method: string, wish: Wish): Answer {
  if (method === 'GET') return fine({ linked: person.linked === true })
  person.linked = method === 'POST'
  return method === 'POST' ? fine({ url: textOf(wish, 'to') || '/' }) : nothing
}

function beginActing(known: Known, wish: Wish): Answer {
  const found = delegations.find((one) => one.id === wish.delegation && !one.ended_at)
  if (!found || found.to_account !== known.person.account.name) return notFound
  known.acting = found
  note(known, 'acting_begun')
  return fine(sessionOf(known))
}

function endActing(known: Known): Answer {
  note(known, 'acting_ended')
  delete known.acting
  return fine(sessionOf(known))
}

export function session(asked: Asked): Answer {
  const [, part, more] = asked.path
  const wish = (asked.body.length > 0 ? JSON.parse(asked.body.toString()) : {}) as Wish
  if (part === 'methods') return fine({ open_id: { name: '湖北工会统一认证' } })
  if (part === undefined && asked.method === 'POST') return begin(wish)
  const known = see(asked.session)
  if (asked.method === 'DELETE' && part === undefined) {
    sessions.delete(asked.session)
    return nothing
  }
  if (!known) return signedOut
  if (part === 'password') return changePassword(known, wish)
  if (part === 'opening') return declareOpening(known, wish)
  if (part === 'open-id' && more === 'link') return link(known, asked.method, wish)
  if (part === 'profile') return saveProfile(known, wish as unknown as Profile)
  if (part === 'second-factor' && more === 'new') return offerFactor(known)
  if (part === 'second-factor') {
    return asked.method === 'PUT' ? turnOnFactor(known, wish) : answerFactor(known, wish)
  }
  if (part === 'acting') {
    return asked.method === 'DELETE' ? endActing(known) : beginActing(known, wish)
  }
  return fine(sessionOf(known))
}

const noSuchAccount = refuse(
  422, 'deputy_unknown', '本级及下级没有这个账号。', 'There is no such account here or below.', 'to')

const of = ({ person }: Known) => ({
  given: delegations.filter((one) => one.from_account === person.account.name),
  received: delegations.filter((one) => one.to_account === person.account.name),
})

// The first moment of a day of business.
const startOf = (day: string, plus = 0) =>
  new Date(Date.parse(`${day}T00:00:00+08:00`) + plus * 86_400_000).toISOString()

export const delegationRoutes: Route[] = [
  ['GET', 'delegations', 'be_signed_in', ({ by }) => fine(of(by))],
  ['POST', 'delegations', 'be_signed_in', ({ by, wish }) => {
    const { account } = by.person
    const other = personNamed(textOf(wish, 'to'))
    if (!other || other.account.state !== 'active') return noSuchAccount
    if (other === by.person) {
      return refuse(422, 'deputy_is_oneself', '不能委托给自己。', 'Not to yourself.', 'to')
    }
    if (textOf(wish, 'until') < textOf(wish, 'from') || textOf(wish, 'until') < today) {
      return refuse(422, 'period_upside_down', '结束日期不对。', 'The end is not right.', 'until')
    }
    const given = {
      id: `d${delegations.length + 1}`, from_account: account.name,
      from_full_name: account.full_name, to_account: other.account.name, role: account.role,
      unit: account.unit, from: startOf(textOf(wish, 'from')),
      until: startOf(textOf(wish, 'until'), 1), reason: textOf(wish, 'reason'),
    }
    delegations.unshift(given)
    note(by, 'delegation_given', { kind: 'account', reason: given.reason })
    return fine(of(by))
  }],
  ['DELETE', 'delegations/:', 'be_signed_in', ({ by, ids }) => {
    const found = delegations.find((one) => one.id === ids[0])
    if (!found || found.from_account !== by.person.account.name) return notFound
    found.ended_at = new Date().toISOString()
    note(by, 'delegation_ended')
    return nothing
  }],
]
