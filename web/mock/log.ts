// SPDX-License-Identifier: Apache-2.0
//
// The mock's log: what was done in it, and before that three hundred invented acts of a week.
import { createHash } from 'node:crypto'
import type { LogEntryPage } from '../src/api/contract.ts'
import { file, fine, noReason, notFound, pageOf, textOf } from './answers.ts'
import type { Answer, Call, Route } from './answers.ts'
import { delegations, people, standsFor, within, type Known } from './people.ts'
import * as units from './units.ts'

const acts: Record<string, [zh: string, en: string]> = {
  signed_in: ['登录', 'Signed in'],
  sign_in_refused: ['登录被拒绝', 'Sign-in refused'],
  signed_out: ['退出登录', 'Signed out'],
  password_changed: ['修改密码', 'Changed the password'],
  second_factor_set: ['设置双因素', 'Set a second factor'],
  second_factor_answered: ['通过双因素验证', 'Answered the second factor'],
  recovery_code_used: ['使用恢复码', 'Used a recovery code'],
  account_opened: ['开设账号', 'Opened an account'],
  account_changed: ['变更账号', 'Changed an account'],
  account_confirmed: ['确认账号', 'Confirmed an account'],
  account_closed: ['注销账号', 'Closed an account'],
  account_unlocked: ['解除锁定', 'Unlocked an account'],
  password_reset: ['重置密码', 'Reset a password'],
  second_factor_reset: ['重置双因素', 'Reset a second factor'],
  delegation_given: ['委托代办', 'Lent the account'],
  delegation_ended: ['结束委托', 'Ended a delegation'],
  acting_begun: ['开始代办', 'Began to act for another'],
  acting_ended: ['结束代办', 'Ceased to act for another'],
  opening_declared: ['说明查看档案的理由', 'Said what files are opened for'],
  import_begun: ['开始导入', 'Began an import'],
  figure_typed: ['填报数字', 'Typed a figure'],
  household_opened: ['打开档案', 'Opened a household'],
  person_looked_for: ['按身份证号查找', 'Looked for a person'],
  secret_revealed: ['查看敏感信息', 'Revealed a secret'],
  reveal_refused: ['查看敏感信息被拒绝', 'Reveal refused'],
  persons_exported: ['导出名单', 'Exported persons'],
  own_copy_given: ['出具本人副本', 'Gave the own copy'],
  consent_recorded: ['登记同意书', 'Recorded a consent'],
  consent_withdrawn: ['登记撤回同意', 'Recorded a withdrawal'],
  disclosure_recorded: ['登记对外提供', 'Recorded a disclosure'],
  request_received: ['受理本人申请', 'Received a request'],
  request_answered: ['答复本人申请', 'Answered a request'],
  household_locked: ['封存档案', 'Locked a file'],
  household_unlocked: ['启封档案', 'Opened a locked file'],
  destruction_proposed: ['提议销毁', 'Proposed a destruction'],
  destruction_confirmed: ['复核同意销毁', 'Confirmed a destruction'],
  destruction_refused: ['不同意销毁', 'Refused a destruction'],
  log_read: ['查阅日志', 'Read the log'],
  log_exported: ['导出日志', 'Exported the log'],
  log_verified: ['核验日志', 'Verified the log'],
}

export type Noted = {
  kind?: string
  record?: string
  person?: string
  unit?: string
  fields?: string[]
  reason?: string
  before?: Record<string, string>
  after?: Record<string, string>
  at?: string
}

type Kept = LogEntryPage & { account?: string; person?: string }
const entries: Kept[] = []
const heads = new Map<number, { seq: number; hash: string }>()

const countyOf = (code: string): number => {
  const way = [...units.ancestors(code), units.unit(code)!]
  return Number(way.find((one) => one.level === 'county')?.code ?? 0)
}

export function note(by: Known, act: string, what: Noted = {}): void {
  const unit = what.unit ?? standsFor(by).unit.code
  const chain = countyOf(unit)
  const head = heads.get(chain) ?? { seq: 0, hash: '0'.repeat(64) }
  const seq = head.seq + 1
  const { name: account_name } = by.person.account
  const at = what.at ?? new Date().toISOString()
  const hash = createHash('sha256').update(`${head.hash}${chain} ${seq} ${at} ${act}`).digest('hex')
  heads.set(chain, { seq, hash })
  const [zh, en] = acts[act] ?? [act, act]
  const changed = Object.keys({ ...what.before, ...what.after })
  entries.push({
    chain, seq, at, account: by.person.account.id, account_name,
    ...(by.acting ? { acting_for: by.acting.from_account } : {}),
    unit: { code: unit, name: units.unit(unit)!.name },
    peer: `10.42.${chain % 7}.${20 + (seq % 90)}`, act: act as Kept['act'], say: { zh, en },
    ...(what.kind ? { kind: what.kind } : {}),
    ...(what.record ? { record: what.record } : {}),
    ...(what.person ? { person: what.person } : {}),
    fields: what.fields ?? changed,
    ...(what.reason ? { reason: what.reason } : {}),
    request_id: `mock-${chain}-${seq}`,
    before: what.before ?? {}, after: what.after ?? {}, previous_hash: head.hash, hash,
  })
}

const week: [string, string, Noted][] = [
  ['clerk', 'signed_in', {}],
  ['reviewer', 'household_opened', { kind: 'household', record: 'h1' }],
  ['reviewer', 'secret_revealed',
    { kind: 'household', record: 'h1', fields: ['citizen_id'], reason: '核对发放账户' }],
  ['clerk', 'import_begun', { kind: 'import' }],
  ['stats', 'sign_in_refused', {}],
  ['sysadmin', 'account_changed', { kind: 'account', record: 'a2', reason: '岗位调整',
    before: { role: 'contact_officer', phone: '138****2201' },
    after: { role: 'base_clerk', phone: '138****2201' } }],
  ['finance', 'persons_exported', { reason: '银行代发名单' }],
  ['approver', 'household_opened', { kind: 'household', record: 'h2' }],
  ['auditor', 'log_read', {}],
  ['reviewer', 'consent_recorded', { kind: 'household', record: 'h1', fields: ['sensitive'] }],
]

const begun = Date.parse('2026-11-15T00:20:00Z')
for (let at = 0; at < 300; at += 1) {
  const [name, act, what] = week[at % week.length]!
  const person = people.find((one) => one.account.name === name)!
  const acting = at % 37 === 11 ? { acting: delegations[0]! } : {}
  const by: Known = { person, proved: true, seen_ms: 0, ends_ms: 0, ...acting }
  const instant = new Date(begun + at * 31 * 60_000 + ((at * 7919) % 60_000)).toISOString()
  note(by, act, { ...what, at: instant })
}

const without = (one: Kept, ...names: string[]) =>
  Object.fromEntries(Object.entries(one).filter(([name]) => !names.includes(name)))
const listed = (one: Kept) =>
  without(one, 'before', 'after', 'previous_hash', 'hash', 'person')

export const accessOf = (household: string) => ({
  items: entries.filter((one) => one.record === household).toReversed().map(listed),
})

function list({ query }: Call): Answer {
  const is = (name: string, value: string | undefined) =>
    !query.get(name) || query.get(name) === value
  const found = entries.filter((one) =>
    is('act', one.act) && is('account', one.account_name) && is('record', one.record) &&
    is('person', one.person) &&
    (!query.get('unit') || within(one.unit!.code, query.get('unit')!)) &&
    one.at.slice(0, 10) >= (query.get('from') ?? '') &&
    one.at.slice(0, 10) <= (query.get('to') ?? '9999'))
  const { items, next } = pageOf(found.toReversed(), query)
  return fine({ items: items.map(listed), ...(next ? { next } : {}) })
}

export const personOf = (citizen_number: string) =>
  createHash('sha256').update(`person ${citizen_number}`).digest('hex').slice(0, 32)

export const logRoutes: Route[] = [
  ['GET', 'log', 'read_log', list],
  ['GET', 'log/acts', 'read_log', () =>
    fine({ items: Object.entries(acts).map(([act, [zh, en]]) => ({ act, zh, en })) })],
  ['POST', 'log/export', 'read_log', ({ by, wish }) => {
    if (textOf(wish, 'reason') === '') return noReason
    note(by, 'log_exported', { reason: textOf(wish, 'reason') })
    return file(entries.map((one) => JSON.stringify(listed(one))).join('\n'), 'hengwen-log.txt')
  }],
  ['GET', 'log/:/:', 'read_log', ({ ids }) => {
    const found = entries.find((one) => `${one.chain}/${one.seq}` === ids.join('/'))
    return found ? fine(without(found, 'person', 'account')) : notFound
  }],
  ['POST', 'log/find-person', 'read_log', ({ by, wish }) => {
    note(by, 'person_looked_for')
    return fine({ person: personOf(textOf(wish, 'citizen_number')) })
  }],
  ['POST', 'log/verify', 'read_log', ({ by }) => {
    const counted = { entries: entries.length, chains: heads.size, faults: [] }
    note(by, 'log_verified')
    return fine(counted)
  }],
]
