// SPDX-License-Identifier: Apache-2.0
//
// The mock's duties under the personal information law: consents, requests of people, data
// passed on, files to be destroyed, and what each field is for.
import type { Consent, ConsentText, Destruction, Disclosure, PersonalField, PersonRequest }
  from '../src/api/contract.ts'
import { fine, made, noReason, notFound, pageOf, refuse, textOf } from './answers.ts'
import type { Answer, Call, Route } from './answers.ts'
import { lines, locks, statusOf } from './households.ts'
import { note } from './log.ts'
import { today, within } from './people.ts'

const bothOf = (zh: string, en: string) => ({ zh, en })

export const consentTexts: ConsentText[] = [
  { kind: 'declaration', version: '2026-1', from: '2026-01-01', draft: false,
    title: bothOf('个人信息处理告知与同意', 'Keeping personal data'),
    text: bothOf(
      '工会为核实困难情况、办理帮扶，需要收集您和共同生活家庭成员的姓名、身份证号、住址、联系方式、'
      + '工作和收支情况。资料只用于帮扶，档案在退档后保存十年。您可以查阅、复制、更正，也可以撤回同意；'
      + '撤回后不再办理新的帮扶，已经办理的不受影响。',
      'To check hardship and to help, the union keeps names, citizen numbers, addresses, work and '
      + 'income of you and your family. It serves relief only and is kept for ten years after the '
      + 'file is left. You may see, copy and correct it, and withdraw this consent.') },
  { kind: 'sensitive_data', version: '2026-1', from: '2026-01-01', draft: false,
    title: bothOf('敏感个人信息单独同意', 'Separate consent for sensitive data'),
    text: bothOf('健康状况、残疾等级、银行账户属于敏感个人信息，仅用于认定困难类别和发放款物。',
      'Health, disability and bank account serve only to judge the hardship and to pay.') },
  { kind: 'asset_check', version: '2025-2', from: '2025-07-01', draft: false,
    title: bothOf('家庭经济状况核对授权', 'Authority to check the means'),
    text: bothOf('授权民政部门的核对机构查询家庭收入和财产，仅用于本次认定。',
      'The checking centre may ask about income and assets, for this judgement only.') },
  { kind: 'notice', version: '2025-1', from: '2025-01-01', draft: true,
    title: bothOf('公示同意', 'Consent to a public notice'),
    text: bothOf('公示内容仅限姓名、单位、困难类别，公示期满即撤下。',
      'The notice shows name, employer and category, and is taken down at its end.') },
]

const consents = new Map<string, Consent[]>()
export const consentsOf = (household: string): Consent[] => {
  const line = lines.find((one) => one.id === household)
  const made = consents.get(household) ?? (line && Number(household.slice(1)) % 2 === 1 ? [
    { id: `${household}-c1`, kind: 'declaration', version: '2025-1', signer: line.head_name,
      means: 'paper', given_on: '2025-03-02', recorded_by: 'clerk',
      withdrawn_on: '2026-02-10', withdrawn_reason: '换签新版本' },
    { id: `${household}-c2`, kind: 'declaration', version: '2026-1', signer: line.head_name,
      means: 'paper', given_on: '2026-02-10', recorded_by: 'clerk' },
    { id: `${household}-c3`, kind: 'sensitive_data', version: '2026-1', signer: line.head_name,
      means: 'paper', given_on: '2026-02-10', recorded_by: 'clerk' },
  ] : [])
  consents.set(household, made)
  return made
}

export const personalFields: PersonalField[] = ([
  ['household', 'citizen_id', 'sensitive', true, '确认身份，避免重复建档', 'To file nobody twice'],
  ['household', 'phone', 'personal', true, '联系本人', 'To reach the person'],
  ['household', 'account', 'sensitive', true, '实名发放到本人账户', 'To pay into the own account'],
  ['household', 'address', 'personal', true, '入户走访', 'To visit the household'],
  ['household', 'health', 'sensitive', true, '认定困难类别', 'To judge the hardship'],
  ['household', 'name', 'personal', false, '确认身份', 'To know who it is'],
  ['household', 'ethnicity', 'personal', false, '统计报表', 'Statistics'],
  ['household', 'employer', 'personal', false, '核实工作情况', 'To check the work'],
  ['household', 'category', 'none', false, '确定帮扶标准', 'To find the standard of relief'],
  ['member', 'citizen_id', 'sensitive', true, '核实家庭人口', 'To know who belongs to the household'],
  ['member', 'health', 'sensitive', true, '认定困难类别', 'To judge the hardship'],
  ['member', 'name', 'personal', false, '确认身份', 'To know who it is'],
  ['payment', 'account', 'sensitive', true, '实名发放到本人账户', 'To pay into the own account'],
] as const).map(([kind, field, klass, sealed, zh, en]) => ({
  kind, field, class: klass, sealed, purpose: bothOf(zh, en),
  ground: klass === 'none' ? '' : 'consent',
}))

const grounds = [
  { ground: 'consent', ...bothOf('本人同意（第十三条第一款第一项）', 'Consent (PIPL 13.1)') },
]

const named = (at: number) => {
  const { id, number, head_name } = lines[at % lines.length]!
  return { id, number, head_name }
}
const disclosed = (at: number) => ({ ...named(at), in_file: true })
const unitAt = (at: number) => lines[at % lines.length]!.unit
const householdNamed = (id: string) => {
  const at = lines.findIndex((one) => one.id === id)
  return at < 0 ? null : { household: named(at), unit: unitAt(at) }
}

const disclosures: Disclosure[] = Array.from({ length: 8 }, (_, at) => ({
  id: `x${at + 1}`, on: `2026-${String(10 - at).padStart(2, '0')}-12`, unit: unitAt(at),
  recipient: ['武汉市居民家庭经济状况核对中心', '演示银行武汉分行'][at % 2]!,
  purpose: ['核对家庭收入和财产', '代发春节慰问金'][at % 2]!,
  basis: ['核对授权书', '代发协议与单独同意'][at % 2]!,
  fields: at % 2 ? ['name', 'account'] : ['name', 'citizen_id'],
  households: [disclosed(at), disclosed(at + 4), disclosed(at + 8)], recorded_by: 'reviewer',
}))

const kinds = ['copy', 'correction', 'deletion', 'explanation', 'restriction'] as const
const requests: PersonRequest[] = Array.from({ length: 9 }, (_, at) => ({
  id: `r${at + 1}`, household: named(at), unit: unitAt(at), kind: kinds[at % 5]!,
  asked_by: named(at).head_name, asked_on: `2026-11-${String(3 + at * 2).padStart(2, '0')}`,
  due_on: `2026-${at < 4 ? 11 : 12}-${String(at < 4 ? 18 + at * 2 : 3 + at).padStart(2, '0')}`,
  late: at < 2,
  words: ['想要一份自己的档案副本', '住址写错了，请改正', '已经不再需要帮扶，请删除',
    '为什么认定为相对困难', '核实期间请不要用于统计'][at % 5]!,
  ...(at % 4 === 3 ? { state: 'answered', outcome: 'granted', answer: '已当面解释计算过程。',
    answered_by: 'chair', answered_on: '2026-11-16' } as const : { state: 'open' } as const),
}))

const years = { filed_on: '2011-03-02', left_on: '2015-06-30', kept_until: '2025-06-30' }
const destructions: Destruction[] = [0, 1, 2, 3].map((at, index) => ({
  id: `y${index + 1}`, household: named(at * 9 + 8), unit: unitAt(at * 9 + 8), ...years,
  reason: '退档满十年，保存期已过', proposed_by: 'reviewer',
  proposed_at: `2026-11-0${index + 2}T02:10:00Z`,
  ...(index === 3 ? { state: 'refused', decided_by: 'approver',
    decided_at: '2026-11-08T06:00:00Z', decided_reason: '还有未结的信访' } as const
    : { state: 'proposed' } as const),
}))

const inUnit = (query: URLSearchParams, unit: { code: string }) =>
  !query.get('unit') || within(unit.code, query.get('unit')!)
const inState = (query: URLSearchParams, state: string) =>
  !query.get('state') || query.get('state') === state

function decide(state: 'confirmed' | 'refused') {
  return ({ by, ids, wish }: Call): Answer => {
    const found = destructions.find((one) => one.id === ids[0])
    if (!found || found.state !== 'proposed') return notFound
    if (textOf(wish, 'reason') === '') return noReason
    if (found.proposed_by === by.person.account.name) {
      return refuse(422, 'same_person', '提出人不能复核自己的提议',
        'Whoever proposed it cannot decide it')
    }
    Object.assign(found, {
      state, decided_by: by.person.account.name, decided_at: new Date().toISOString(),
      decided_reason: textOf(wish, 'reason'),
    })
    const reason = textOf(wish, 'reason')
    note(by, `destruction_${state}`, { kind: 'household', record: found.household.id, reason })
    return fine(found)
  }
}

function giveConsent({ by, ids, wish }: Call): Answer {
  const [signer, given_on] = [textOf(wish, 'signer'), textOf(wish, 'given_on')]
  if (signer === '') {
    return refuse(422, 'signer_missing', '请写明签署人。', 'Say who signed.', 'signer')
  }
  if (given_on > today) {
    return refuse(422, 'given_in_future', '签署日期在今天之后。', 'The day is to come.', 'given_on')
  }
  const all = consentsOf(ids[0]!)
  const given: Consent = {
    id: `${ids[0]}-c${all.length + 1}`, kind: textOf(wish, 'kind') as Consent['kind'],
    version: textOf(wish, 'version'), signer, means: textOf(wish, 'means') as Consent['means'],
    given_on, recorded_by: by.person.account.name,
  }
  all.push(given)
  note(by, 'consent_recorded', { kind: 'household', record: ids[0]!, fields: [given.kind] })
  return made(given)
}

function withdraw({ by, ids, wish }: Call): Answer {
  const found = consentsOf(ids[0]!).find((one) => one.id === ids[1])
  if (!found) return notFound
  Object.assign(found, {
    withdrawn_on: textOf(wish, 'on'), withdrawn_reason: textOf(wish, 'reason'),
  })
  note(by, 'consent_withdrawn', { kind: 'household', record: ids[0]!, fields: [found.kind] })
  return fine(found)
}

function take({ by, wish }: Call): Answer {
  const of = householdNamed(textOf(wish, 'household'))
  if (!of) return notFound
  const asked: PersonRequest = {
    id: `r${requests.length + 1}`, ...of, kind: textOf(wish, 'kind') as PersonRequest['kind'],
    asked_by: textOf(wish, 'asked_by'), asked_on: textOf(wish, 'asked_on'),
    due_on: '2026-12-13', late: false, words: textOf(wish, 'words'), state: 'open',
  }
  requests.unshift(asked)
  note(by, 'request_received', { kind: 'household', record: of.household.id })
  return made(asked)
}

function answerRequest({ by, ids, wish }: Call): Answer {
  const found = requests.find((one) => one.id === ids[0])
  if (!found) return notFound
  if (textOf(wish, 'words') === '') {
    return refuse(422, 'words_missing', '请写明答复和理由。', 'Say it with reasons.', 'words')
  }
  Object.assign(found, {
    state: 'answered', outcome: wish.outcome, answer: textOf(wish, 'words'),
    answered_by: by.person.account.name, answered_on: today,
  })
  note(by, 'request_answered', { kind: 'household', record: found.household.id })
  return fine(found)
}

function disclose({ by, wish }: Call): Answer {
  const of = (wish.households as string[]).map(householdNamed)
  if (of.some((one) => one === null)) return notFound
  const given: Disclosure = {
    id: `x${disclosures.length + 1}`, on: textOf(wish, 'on'), unit: of[0]!.unit,
    recipient: textOf(wish, 'recipient'), purpose: textOf(wish, 'purpose'),
    basis: textOf(wish, 'basis'), fields: wish.fields as string[],
    households: of.map((one) => ({ ...one!.household, in_file: true })),
    recorded_by: by.person.account.name,
  }
  disclosures.unshift(given)
  note(by, 'disclosure_recorded', { kind: 'household', record: of[0]!.household.id })
  return made(given)
}

function propose({ by, wish }: Call): Answer {
  const of = householdNamed(textOf(wish, 'household'))
  if (!of) return notFound
  if (textOf(wish, 'reason') === '') return noReason
  if (statusOf(of.household.id) === 'active') {
    return refuse(422, 'still_in_file', '该户仍在档', 'The household is still in the file')
  }
  const proposed: Destruction = {
    id: `y${destructions.length + 1}`, ...of, ...years, reason: textOf(wish, 'reason'),
    state: 'proposed',
    proposed_by: by.person.account.name, proposed_at: new Date().toISOString(),
  }
  destructions.unshift(proposed)
  note(by, 'destruction_proposed', { kind: 'household', record: of.household.id })
  return made(proposed)
}

const setLock = (locked: boolean) => ({ by, ids, wish }: Call): Answer => {
  const of = householdNamed(ids[0]!)
  if (!of) return notFound
  if (textOf(wish, 'reason') === '') return noReason
  if (locked && statusOf(ids[0]!) === 'active') {
    return refuse(422, 'still_in_file', '该户仍在档', 'The household is still in the file')
  }
  const reason = textOf(wish, 'reason')
  if (locked) locks.set(ids[0]!, { locked_on: today, locked_reason: reason })
  else locks.delete(ids[0]!)
  const act = locked ? 'household_locked' : 'household_unlocked'
  note(by, act, { kind: 'household', record: ids[0]!, reason })
  return fine({ household: of.household, ...locks.get(ids[0]!) })
}

export const privacyRoutes: Route[] = [
  ['POST', 'households/:/lock', 'propose_destruction', setLock(true)],
  ['POST', 'households/:/unlock', 'propose_destruction', setLock(false)],
  ['GET', 'consent-texts', 'be_signed_in', () => fine({ items: consentTexts })],
  ['GET', 'personal-fields', 'be_signed_in', () => fine({ items: personalFields, grounds })],
  ['GET', 'households/:/consents', 'open_households', ({ ids }) =>
    fine({ items: consentsOf(ids[0]!) })],
  ['POST', 'households/:/consents', 'record_consents', giveConsent],
  ['POST', 'households/:/consents/:/withdraw', 'record_consents', withdraw],
  ['GET', 'disclosures', 'open_households', ({ query }) => fine(pageOf(disclosures.filter((one) =>
    inUnit(query, one.unit) && (!query.get('household')
      || one.households.some(({ id }) => id === query.get('household')))), query))],
  ['POST', 'disclosures', 'record_disclosures', disclose],
  ['GET', 'person-requests', 'answer_requests', ({ query }) => fine(pageOf(requests.filter((one) =>
    inUnit(query, one.unit) && (query.get('state') === 'late'
      ? one.late && one.state === 'open' : inState(query, one.state))), query))],
  ['POST', 'person-requests', 'answer_requests', take],
  ['POST', 'person-requests/:/answer', 'answer_requests', answerRequest],
  ['GET', 'destructions', 'open_households', ({ query }) => fine(pageOf(destructions.filter((one) =>
    inUnit(query, one.unit) && inState(query, one.state)), query))],
  ['GET', 'destructions/due', 'open_households', ({ query }) => fine(pageOf(lines
    .filter((one) => one.status === 'left' && inUnit(query, one.unit)
      && !destructions.some(({ household }) => household.id === one.id))
    .map(({ id, number, unit }) => ({
      household: { id, number, head_name: '' }, unit, ...years, locked: locks.has(id),
    })), query))],
  ['POST', 'destructions', 'propose_destruction', propose],
  ['POST', 'destructions/:/confirm', 'confirm_destruction', decide('confirmed')],
  ['POST', 'destructions/:/refuse', 'confirm_destruction', decide('refused')],
]
