// SPDX-License-Identifier: Apache-2.0
//
// The mock's dossiers on their way: what waits for whom, the case, its application, notices for
// the poster. Nineteen invented files stand at different steps; one more always moves on before
// anybody else gets to it.
import type { NoticesWish, StepWish, ValuesWish } from '../src/api/dossier-contract.ts'
import type { Signature } from '../src/api/dossiers.ts'
import { wordsFor } from './alike.ts'
import { fine, made, noReason, notFound, orNotFound, pageOf, refuse, textOf } from './answers.ts'
import type { Answer, Call, Route } from './answers.ts'
import { newRow, overwrites, remove, save, shown } from './application.ts'
import { begin, cases, edgesOf, editable, item, plus, signable, take, whole } from './case.ts'
import type { Case, Taker } from './case.ts'
import { citizenNumber } from './hidden.ts'
import { people, standsFor, today, within, type Known } from './people.ts'
import { sentence } from './steps.ts'

const allRoles = ['base_clerk', 'base_chair', 'upper_reviewer', 'centre_reviewer', 'approver',
  'contact_officer']

export function takerOf(by: Known): Taker {
  const { name, full_name } = by.person.account
  const { role } = standsFor(by)
  return {
    name, full_name, as: name === 'admin' ? allRoles : [role],
    ...(by.acting ? { acting_for: by.acting.from_full_name } : {}),
  }
}

const clerk: Taker = { name: 'clerk', full_name: '李红', as: ['base_clerk'] }
const chair: Taker = { name: 'chair', full_name: '赵国强', as: ['base_chair'] }
const upper: Taker = { name: 'upper', full_name: '钱岚', as: ['upper_reviewer'] }
const centre: Taker = { name: 'reviewer', full_name: '王芳', as: ['centre_reviewer'] }
const approver: Taker = { name: 'approver', full_name: '刘志远', as: ['approver'] }

function fill(one: Case, at: number): void {
  const birth = `19${68 + (at % 20)}-04-1${at % 9}`
  const declared = { kind: 'declaration', version: '2026-1', signer: one.name,
    signed_at: `${plus(today, -20)}T02:00:00Z` }
  one.data.consents.push(declared, { ...declared, kind: 'sensitive_data' })
  // One has not agreed to the notice yet.
  if (at !== 1) one.data.consents.push({ ...declared, kind: 'notice' })
  Object.assign(one.data.rows[0]!.values, {
    name: one.name, citizen_id: citizenNumber('420106', birth, 200 + at), sex: 'female',
    ethnicity: 'han', marital: 'married', health: 'good', phone: `1387654${String(1000 + at)}`,
    work_status: 'on_post', employer: '武汉钢铁演示公司', registration: 'urban',
    housing: 'public_rented', address: '武昌区演示路 12 号', cause: 'serious_illness',
    bank: '演示银行', account: '6222020200112233445',
  })
  one.data.rows.push(
    newRow('member', { name: '李小明', relation: 'son',
      citizen_id: citizenNumber('420106', '2013-09-02', 400 + at) }),
    newRow('income', { member_name: one.name, type: 'wage', amount: String(28800 + at * 600) }),
    newRow('expense', { member_name: one.name, type: 'medical', gross: '19800',
      reimbursed: '6400' }),
  )
}


const toReview: [string, Taker, Partial<StepWish>?][] = [
  ['submit', clerk], ['begin_unit_check', clerk], ['report_visit', clerk, { second: 'visitor' }],
]
const toNotice: typeof toReview = [...toReview, ['open_notice', chair]]
const toUpper: typeof toReview = [...toNotice, ['end_notice', chair]]
const toCentre: typeof toReview = [...toUpper, ['pass_upper_review', upper]]
const toAssets: typeof toReview = [...toCentre, ['ask_asset_check', centre]]
const toApproval: typeof toReview = [...toAssets, ['record_asset_answer', centre],
  ['propose_approval', centre]]
const toActive: typeof toReview = [...toApproval,
  ['approve', approver, { category: 'relative', standard_level: 'national' }]]

const names = ['陈桂英', '李建国', '王秀英', '刘洋', '张伟', '赵敏', '周涛', '吴桂兰', '阿依·古丽',
  '欧阳芳', '孙大海', '何春梅', '郭立新', '马晓燕', '林志强', '高玉兰', '梁文博', '宋雨', '沈玉梅',
  '邓丽华', '曹国强', '冯玉梅']

const way: (typeof toReview)[] = [
  [], [['submit', clerk]], [['submit', clerk], ['begin_unit_check', clerk]], toReview, toReview,
  toReview, toNotice, toNotice,
  [...toNotice, ['object', { name: '', full_name: '', as: ['stranger'] },
    { reason: '听说这家有一套出租的门面，请核实。' }]],
  toUpper, toCentre, toApproval, toActive,
  [...toReview, ['return_file', chair, { fields: [
    { field: 'phone', reason: '号码少一位，请核对' },
    { field: 'income.amount', reason: '与 10 月工资条不符' }] }]],
  [...toReview, ['reject', chair, { reason: '家庭有两套住房，人均收入高于标准' }]],
  [...toActive, ['propose_exit', centre, { reason: '人均收入连续半年高于标准',
    leaving: 'out_of_hardship' }]],
  [], toNotice, toApproval, toAssets, toAssets, toAssets,
]

// As on the first day: a server that starts anew knows nothing of the one before.
export function seedDossiers(): void {
  cases.length = 0
  way.forEach((steps, at) => {
    const one = begin('B0001', names[at]!, at % 3 ? 'own' : 'officer', clerk,
      at % 3 ? '' : '本人不会使用手机')
    if (at !== 0) fill(one, at)
    // One with two homes, met in the application of another union as well.
    if (at === 18) {
      one.data.rows.push(newRow('asset', { type: 'housing', quantity: '2', source: 'declared' }))
      one.clashes = [{ unit: { code: '420111', name: '洪山区总工会' }, met_on: plus(today, -9) }]
    }
    const day = plus(today, -(at % 5) * 3 - 2)
    for (const [step, by, wish] of steps) {
      // The invented past did not wait for its notices to end.
      if (step === 'end_notice' || step === 'approve') one.notice_until = plus(today, -1)
      const why = take(one, { step, ...wish }, by)
      if (why) throw new Error(`${one.id} ${step}: ${why}`)
    }
    for (const line of one.history) line.at = line.at.replace(today, day)
    one.since = day
    if (['submitted', 'unit_check'].includes(one.state)) one.until = plus(day, 5)
  })
  cases[2]!.until = plus(today, -3)
  Object.assign(cases[17]!, { notice_until: plus(today, -1), until: plus(today, -1) })
}
seedDossiers()

const english = (call: Call) => call.english === true
const mine = (unit: string, by: Known) => cases.filter((one) =>
  within(one.unit, unit) && within(one.unit, standsFor(by).unit.code))

const quiet = new Set(['object', 'withdraw'])
const byDay = (left: { until?: string; since: string }, right: { until?: string; since: string }) =>
  (left.until ?? '9').localeCompare(right.until ?? '9') || left.since.localeCompare(right.since)

function work(call: Call): Answer {
  const by = takerOf(call.by)
  const all = mine(call.query.get('unit') ?? '0', call.by)
  const { query } = call
  const items = all.map((one) => item(one, by)).sort(byDay)
  const asked = items.filter((one) => one.name.includes(query.get('search') ?? '')
    && (!query.get('state') || one.state === query.get('state')))
  const waits = items.filter((one) => one.steps.some((step) => !quiet.has(step)))
  const overdue = items.filter((one) => one.late)
  const which = query.get('which')
  const here = new Set(waits.map((one) => one.state))
  const coming = (one: Case) => !here.has(one.state)
    && edgesOf(one).some((edge) => edge.step !== 'object' && here.has(edge.to))
  const lists: Record<string, typeof items> = { late: overdue,
    next: all.filter(coming).map((one) => item(one, by)).sort(byDay),
    all: asked.filter((one) => one.state !== 'temporary'),
    temporary: asked.filter((one) => one.state === 'temporary') }
  const page = pageOf(lists[which ?? ''] ?? waits, query)
  const returned = items.filter((one) => one.state === 'returned').length
  return fine({ ...page, counts: { mine: waits.length, late: overdue.length, returned } })
}

export function find(call: Call): Case | undefined {
  return mine('0', call.by).find((one) => one.id === call.ids[0])
}

const movedOn = (one: Case): Answer => {
  const line = one.history.at(-1)!
  return refuse(409, 'moved_on',
    `${line.by || '系统'}刚刚办理了这份档案，请看最新情况。`,
    `${line.by || 'The program'} has just dealt with this dossier; please look at it again.`)
}

export function overwritten(field: string): Answer {
  const { zh, en } = sentence('changed_meanwhile')
  const filled = (text: string) => text.replace('{where}', field)
  return refuse(409, 'changed_meanwhile', filled(zh), filled(en), field)
}

const refusal = (why: string) => refuse(422, why, sentence(why).zh, sentence(why).en)

function step(call: Call): Answer {
  const one = find(call)
  if (!one) return notFound
  const wish = call.wish as unknown as StepWish
  if (wish.version !== one.version) return movedOn(one)
  const asked = ['submit', 'begin_unit_check'].includes(wish.step)
  const others = asked ? wordsFor(one, wish.others ?? []) : []
  if (!others) return refusal('likeness_word_missing')
  const why = take(one, wish, takerOf(call.by), wish.phone)
  if (!why && others.length > 0) one.history.at(-1)!.others = others
  return why ? refusal(why) : fine(whole(one, takerOf(call.by), english(call)))
}

function bulk(call: Call): Answer {
  const { dossiers, phone } = call.wish as unknown as NoticesWish
  const by = takerOf(call.by)
  if (!/^[\d-]{5,}$/.test(phone)) {
    return refuse(422, 'not_a_phone', '这不是电话号码。', 'This is no telephone number.', 'phone')
  }
  return fine({ items: dossiers.map(({ id, version }) => {
    const one = cases.find((known) => known.id === id)
    const why = !one ? 'not_found' : version !== one.version ? 'moved_on'
      : take(one, { step: 'open_notice' }, by, phone)
    const { zh, en } = sentence(why ?? '')
    return why ? { id, ok: false, why, say: english(call) ? en : zh } : { id, ok: true }
  }) })
}

function start({ by, wish }: Call): Answer {
  if (textOf(wish, 'reason') === '') return noReason
  const taker = takerOf(by)
  const one = begin(textOf(wish, 'unit'), '', 'officer', taker, textOf(wish, 'reason'))
  if (wish.step === 'ask_temporary') one.state = 'temporary_review'
  return made({ id: one.id })
}

function application(call: Call, change?: (one: Case) => boolean): Answer {
  const one = find(call)
  if (!one || (change && !change(one))) return notFound
  if (change) one.version += 1
  const name = one.data.rows[0]?.values.name
  if (name) one.name = name
  return fine({ ...shown(one.data, editable(one), signable(one)), version: one.version })
}

function type(call: Call): Answer {
  const wish = call.wish as unknown as ValuesWish
  const one = find(call)
  const field = one && overwrites(one.data, wish)
  return field ? overwritten(field)
    : application(call, (found) => save(found.data, wish))
}

function householdThen(call: Call): Answer {
  const one = find(call)
  const seq = Number(call.ids[1])
  const then = one?.then.get(seq)
  if (!one || !then) return notFound
  const { step, at } = one.history[seq - 1]!
  return fine({ seq, step, on_day: at.slice(0, 10), rows: shown(then, false).rows })
}

export const dossierRoutes: Route[] = [
  ['GET', 'dossiers/work', 'work_on_dossiers', work],
  ['POST', 'dossiers', 'work_on_dossiers', start],
  ['POST', 'dossiers/notices', 'work_on_dossiers', bulk],
  ['GET', 'dossiers/:', 'work_on_dossiers', (call) => {
    const one = find(call)
    return orNotFound(one && whole(one, takerOf(call.by), english(call)))
  }],
  ['GET', 'dossiers/:/steps/:/household', 'work_on_dossiers', householdThen],
  ['GET', 'dossiers/:/application', 'work_on_dossiers', (call) => application(call)],
  ['POST', 'dossiers/:/application/values', 'work_on_dossiers', (call) =>
    type(call)],
  ['POST', 'dossiers/:/application/consents', 'work_on_dossiers', (call) =>
    application(call, (one) => {
      const { kind, version, signer } = call.wish as unknown as Signature
      one.data.consents.push({ kind, version, signer, signed_at: today })
      return true
    })],
  ['DELETE', 'dossiers/:/application/rows/:', 'work_on_dossiers', (call) =>
    application(call, (one) => remove(one.data, call.ids[1]!))],
  ['POST', 'dossiers/:/steps', 'work_on_dossiers', step],
  ['GET', 'notices', 'work_on_dossiers', (call) => fine({
    items: mine(call.query.get('unit') ?? '0', call.by)
      .flatMap((one) => one.notices.filter((notice) => notice.standing)),
  })],
  ['GET', 'colleagues', 'work_on_dossiers', ({ by }) => fine({
    items: people.filter(({ account }) => account.state === 'active'
      && ['base_clerk', 'base_chair', 'centre_reviewer', 'upper_reviewer'].includes(account.role)
      && account.name !== by.person.account.name)
      .map(({ account: { name, full_name, role } }) => ({ name, display_name: full_name, role })),
  })],
]


