// SPDX-License-Identifier: Apache-2.0
//
// One dossier of the mock and the steps with it, by the project's own table (steps.ts). What
// speaks against a step is judged as may_step.cpp does, a little more coarsely.
import { createHash } from 'node:crypto'
import type { CaseStep, Dossier, HistoryLine, Notice, Objection, StepWish, WorkItem }
  from '../src/api/dossier-contract.ts'
import { complete, newRow, shown, type Rows } from './application.ts'
import { hide, hiddenCitizen } from './hidden.ts'
import { today } from './people.ts'
import { edges, sentence, word, type Edge } from './steps.ts'
import * as units from './units.ts'

export type Taker = { name: string; full_name: string; as: string[]; acting_for?: string }
type Earlier = { who: string; part: 'acted' | 'visited' }

export type Case = {
  id: string
  version: number
  state: string
  unit: string
  name: string
  citizen_id: string
  means: Dossier['means']
  since: string
  until?: string
  notice_until?: string
  leaving?: string
  order: Dossier['order']
  asset_check_done: boolean
  half_done: boolean
  round: number
  earlier: Earlier[]
  objections: (Objection & { filer?: string; code?: string })[]
  history: HistoryLine[]
  notices: Notice[]
  data: Rows
  clashes?: Dossier['clashes']
  then: Map<number, Rows>  // As it was at a decision, by its place in the history.
}

export const plus = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

// Weekends are no working days; the mock knows no other holidays.
function workingDays(day: string, count: number): string {
  let at = day
  for (let left = count; left > 0;) {
    at = plus(at, 1)
    if (![0, 6].includes(new Date(`${at}T00:00:00Z`).getUTCDay())) left -= 1
  }
  return at
}

const days: Record<string, number> = {
  unit_investigation: 5, correction: 30, appeal: 60, renewal: 365, follow_up: 183,
  retention: 3650,
}
const limit = (time: string, from: string) =>
  time.startsWith('notice_') ? workingDays(from, 5) : plus(from, days[time] ?? 30)

export const late = (one: Case): boolean => one.until !== undefined && one.until < today
  && !['active', 'closed', 'archived', 'exited', 'follow_up', 'rejected', 'notice',
    'exit_notice'].includes(one.state)

export const edgesOf = (one: Case): Edge[] =>
  edges.filter((edge) => edge.from === one.state && (edge.order === '' || edge.order === one.order))

const openObjections = (one: Case) => one.objections.filter((objection) => !objection.settled)
const visited = (one: Case, who: string) =>
  one.earlier.some((part) => part.who === who && part.part === 'visited')

// What only the person, the case and the day say.
export function verdict(one: Case, edge: Edge, by: Taker): string | null {
  const asks = (demand: string) => edge.demands.includes(demand)
  if (!edge.who.some((who) => by.as.includes(who))) return 'not_your_role'
  const open = openObjections(one).length > 0
  if (open && !['object', 'settle_objection', 'withdraw'].includes(edge.step)) {
    return 'objection_open'
  }
  if (edge.step === 'settle_objection' && !open) return 'nothing_to_settle'
  if (asks('not_an_earlier_actor') && one.earlier.some((part) => part.who === by.name)) {
    return 'acted_before'
  }
  if (asks('not_a_visitor') && visited(one, by.name)) return 'visitor_may_not_review'
  if (asks('asset_check_done') && !one.asset_check_done) return 'asset_check_not_done'
  if (asks('asset_check_missing') && one.asset_check_done) return 'asset_check_already_done'
  if (asks('review_reported') && !one.half_done) return 'review_not_reported'
  if (asks('destruction_proposed') && !one.half_done) return 'destruction_not_proposed'
  if (asks('an_entry') && one.leaving) return 'step_not_from_here'
  if (asks('an_exit') && !one.leaving) return 'step_not_from_here'
  if (asks('needs_no_notice') && !['deceased', 'duplicate', 'transferred']
    .includes(one.leaving ?? '')) return 'notice_needed'
  if (asks('out_of_hardship') && one.leaving !== 'out_of_hardship') return 'nothing_to_follow_up'
  if (asks('left_otherwise') && one.leaving === 'out_of_hardship') return 'follow_up_first'
  if (asks('notice_over') && (one.notice_until ?? today) >= today) return 'notice_not_over'
  if (asks('follow_up_over') && (one.until ?? '') >= today) return 'follow_up_too_short'
  if (asks('retention_over') && (one.until ?? '') >= today) return 'retention_not_over'
  if (asks('in_time') && (one.until ?? today) < today) return 'too_late_to_appeal'
  return null
}

const stopped = (one: Case) => shown(one.data, true).proposal?.exclusions ?? []

// What has to come with the step, and does not.
function missing(one: Case, edge: Edge, wish: Partial<StepWish>, by: Taker): string | null {
  const asks = (demand: string) => edge.demands.includes(demand)
  const brings = (paper: string) =>
    by.as.includes('applicant') || (wish.brings ?? []).includes(paper)
  if (asks('reason') && !wish.reason) return 'reason_missing'
  if (asks('field_reasons') && !wish.fields?.length) return 'field_reasons_missing'
  if (asks('all_sections') && !complete(one.data)) return 'sections_incomplete'
  if (asks('declaration') && !one.data.consents.some((signed) => signed.kind === 'declaration')) {
    return 'declaration_missing'
  }
  if (asks('publication_consent')
    && !one.data.consents.some((signed) => signed.kind === 'notice')) {
    return 'publication_consent_missing'
  }
  if (edge.step === 'approve' && stopped(one).length > 0 && !wish.reason) {
    return 'exclusion_reason_missing'
  }
  for (const paper of ['signed_request', 'collective_decision', 'consent']) {
    if (asks(paper) && !brings(paper)) return `${paper}_missing`
  }
  if (asks('leaving_reason') && !wish.leaving) return 'leaving_reason_missing'
  if (wish.leaving === 'transferred' && asks('leaving_reason') && !asks('signed_request')
    && !brings('consent')) return 'consent_missing'
  if (asks('new_judgement') && !wish.category) return 'judgement_missing'
  if (asks('two_visitors') && !wish.second) return 'second_visitor_missing'
  if (asks('second_person') && !wish.second) return 'second_person_missing'
  return wish.second && wish.second === by.name ? 'same_person_twice' : null
}

const surname = (name: string) => `${name[0]}*`

export function noticeText(
  one: Case, kind: 'entry' | 'exit', until: string, phone: string,
): string {
  const value = (field: string) => one.data.rows[0]?.values[field] ?? ''
  const category = shown(one.data, true).proposal?.category ?? 'relative'
  const called = { deep: '深度困难', relative: '相对困难', mishap: '意外致困' }[category] ?? '相对困难'
  const lines: [string, string][] = [
    ['union_name', units.unit(one.unit)!.name], ['name', surname(one.name)],
    ['place', value('employer') || '东湖社区'], ['category', called], ['level', '全国级'],
    ['period', `${plus(today, 1)} 至 ${until}（5 个工作日，自公示次日起算）`], ['phone', phone],
  ]
  const said = lines.map(([line, text]) => `${word('notice', line).zh}：${text}`)
  return [word('notice', kind).zh, ...said].join('\n')
}

const codes = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
export const code = (groups: number): string => Array.from({ length: groups }, () =>
  Array.from({ length: 4 }, () => codes[Math.floor(Math.random() * codes.length)]).join(''),
).join('-')

export function openNotice(one: Case, kind: 'entry' | 'exit', phone: string): void {
  const until = workingDays(today, 5)
  const text = noticeText(one, kind, until, phone)
  for (const old of one.notices) old.standing = false
  one.notices.push({
    id: `n-${one.id}-${one.notices.length + 1}`, code: code(2).replace('-', ''), kind, text,
    hash: createHash('sha256').update(`${text}\n`).digest('hex'), posted_on: today, until,
    reckoning: 'by_calendar', standing: true, phone,
  })
  one.notice_until = until
}

// With these the household as it is is kept.
const decides = ['approve', 'reject', 'grant_temporary', 'keep_in_file', 'confirm_yearly_review',
  'judge_anew', 'approve_exit', 'exit_without_notice']

const inNotice = ['notice', 'exit_notice', 'objection']

// The step taken, or the word of what speaks against it.
export function take(one: Case, wish: Partial<StepWish>, by: Taker, phone = ''): string | null {
  const edge = edgesOf(one).find((known) => known.step === wish.step
    && known.who.some((who) => by.as.includes(who)))
    ?? edgesOf(one).find((known) => known.step === wish.step)
  if (!edge) return 'step_not_from_here'
  const why = verdict(one, edge, by) ?? missing(one, edge, wish, by)
  if (why) return why
  const has = (effect: string) => edge.effects.includes(effect)
  if (has('new_round')) {
    one.round += 1
    one.earlier = []
    one.half_done = false
    delete one.leaving
  }
  one.history.push({
    seq: one.history.length + 1, step: edge.step, from: edge.from, to: edge.to,
    at: `${today}T0${1 + (one.history.length % 8)}:2${one.history.length % 10}:00Z`,
    by: by.full_name, capacity: edge.who.find((who) => by.as.includes(who))!,
    ...(by.acting_for ? { acting_for: by.acting_for } : {}),
    ...(wish.second ? { second: wish.second } : {}),
    ...(wish.reason ? { reason: wish.reason } : {}), fields: wish.fields ?? [],
    ...(edge.step === 'approve' ? { overridden: stopped(one) } : {}),
    ...(wish.leaving ? { leaving: wish.leaving } : {}), household: decides.includes(edge.step),
  })
  if (decides.includes(edge.step)) one.then.set(one.history.length, structuredClone(one.data))
  const part = edge.step === 'report_visit' ? 'visited' : 'acted'
  if (by.name) one.earlier.push({ who: by.name, part })
  if (wish.second) one.earlier.push({ who: wish.second, part })
  if (wish.leaving) one.leaving = wish.leaving
  if (has('first_half')) one.half_done = true
  if (has('asset_check_answered')) one.asset_check_done = true
  if (has('notice_opened')) {
    openNotice(one, edge.to === 'exit_notice' ? 'exit' : 'entry', phone || '027-65650000')
  }
  if (edge.step === 'object') {
    one.objections.push({
      id: `o-${one.id}-${one.objections.length + 1}`, at: `${today}T03:00:00Z`, by: by.full_name,
      anonymous: by.full_name === '', words: wish.reason!, settled: false, filer: by.name,
    })
  }
  if (has('objection_settled')) settle(one, wish, by)
  if (edge.to !== one.state) one.since = today
  one.state = edge.to
  if (edge.time) one.until = limit(edge.time, today)
  else if (!inNotice.includes(edge.to)) delete one.until
  if (!inNotice.includes(edge.to)) for (const old of one.notices) old.standing = false
  one.version += 1
  return null
}

function settle(one: Case, wish: Partial<StepWish>, by: Taker): void {
  const found = one.objections.find((objection) => objection.id === wish.objection)
    ?? openObjections(one)[0]!
  Object.assign(found, {
    settled: true, outcome: wish.reason, upheld: wish.upheld === true,
    settled_by: by.full_name, settled_at: `${today}T06:00:00Z`,
  })
}

export function stepsOf(one: Case, by: Taker, english: boolean): CaseStep[] {
  const mine = edgesOf(one).filter((edge) => !edge.who.every((who) =>
    ['applicant', 'stranger', 'clock'].includes(who)))
  // A step that several roles take in different ways is shown as the asker may take it.
  const best = new Map<string, Edge>()
  for (const edge of mine) {
    const better = edge.who.some((who) => by.as.includes(who))
    if (!best.has(edge.step) || better) best.set(edge.step, edge)
  }
  return [...best.values()].map((edge) => {
    const why = verdict(one, edge, by)
    const say = why ? { why, say: english ? sentence(why).en : sentence(why).zh } : {}
    return { step: edge.step, to: edge.to, open: why === null, demands: edge.demands, ...say }
  })
}

export const unitName = (code: string) => ({ code, name: units.unit(code)?.name ?? code })

export const editable = (one: Case): boolean =>
  ['draft', 'returned', 'reopened', 'temporary_review'].includes(one.state)
export const signable = (one: Case): boolean => editable(one)
  || ['submitted', 'unit_check', 'unit_review', 'asset_check', 'upper_review', 'centre_review']
    .includes(one.state)

export function item(one: Case, by: Taker): WorkItem {
  const open = stepsOf(one, by, false).filter((step) => step.open).map((step) => step.step)
  return {
    id: one.id, version: one.version, name: one.name, unit: unitName(one.unit),
    state: one.state, since: one.since, late: late(one), steps: open,
    ...(one.until ? { until: one.until } : {}),
    ...(one.notice_until && inNotice.includes(one.state)
      ? { notice_until: one.notice_until } : {}),
  }
}

// Without who filed it and the code that only that person has.
function told(all: Case['objections'][number]): Objection {
  const copy = { ...all }
  delete copy.filer
  delete copy.code
  return copy
}

export function whole(one: Case, by: Taker, english: boolean): Dossier {
  const { objections, notices } = one
  const notice = notices.at(-1)
  return {
    id: one.id, version: one.version, state: one.state, unit: unitName(one.unit), name: one.name,
    means: one.means, since: one.since, order: one.order,
    asset_check_done: one.asset_check_done, half_done: one.half_done, round: one.round,
    ...(one.until ? { until: one.until } : {}),
    ...(one.notice_until ? { notice_until: one.notice_until } : {}),
    ...(one.leaving ? { leaving: one.leaving } : {}),
    steps: stepsOf(one, by, english),
    objections: objections.map(told),
    history: one.history, sections: shown(one.data, true).sections,
    family: [], clashes: one.clashes ?? [],
    ...(notice ? { notice } : {}),
    ...stayOf(one, english),
  }
}

// By the last reckoning: nobody in the file fits any more, but for those who are proposed to leave.
function stayOf(one: Case, english: boolean): Pick<Dossier, 'stay'> {
  if (!['active', 'review_due', 'exit_proposed', 'exit_notice'].includes(one.state)) return {}
  const say = english
    ? 'Monthly income per head 1,150.00 yuan = 27,600.00 ÷ 12 ÷ 2'
    : '人均月收入 1,150.00 元 = 27,600.00 ÷ 12 ÷ 2'
  return { stay: { as_of: one.since, ...(one.leaving ? { category: 'relative' } : {}),
    rule: 'R-C/2020', lines: [{ say }] } }
}

export const cases: Case[] = []

export function begin(unit: string, name: string, means: Case['means'], by: Taker, reason = '') {
  const order = cases.length + 1
  const one: Case = {
    id: `d${order}`, version: 1, state: 'draft', unit, name, means,
    citizen_id: name ? hiddenCitizen('420106', '1978-05-12', 300 + order) : hide('', ''),
    since: today, order: 'notice_first', asset_check_done: false, half_done: false, round: 1,
    earlier: by.name ? [{ who: by.name, part: 'acted' }] : [], objections: [], notices: [],
    history: [{
      seq: 1, step: 'begin', from: 'none', to: 'draft', at: `${today}T01:00:00Z`,
      by: by.full_name, capacity: by.as[0]!, fields: [], ...(reason ? { reason } : {}),
      household: false,
    }],
    then: new Map(),
    data: {
      version: 1, consents: [], papers: [], rows: [newRow('household', name ? { name } : {})],
    },
  }
  cases.push(one)
  return one
}
