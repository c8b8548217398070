// SPDX-License-Identifier: Apache-2.0
//
// The mock's registers of impact assessments and of incidents.
import type { Assessment, Incident } from '../src/api/contract.ts'
import { fine, made, notFound, pageOf, refuse, textOf } from './answers.ts'
import type { Answer, Call, Route, Wish } from './answers.ts'
import { lines } from './households.ts'
import { note } from './log.ts'
import { today, within } from './people.ts'
import * as units from './units.ts'

const wuchang = { code: '420106', name: '武昌区总工会' }
const whole = {
  necessity: '认定因病致困所必需；只收集病种类别，不收集病历。',
  effects: '泄露会使本人受到歧视；误录会影响认定。',
  measures: '加密保存，默认隐去，查看须说明理由并留痕，每小时限次。',
}
const assessments: (Assessment & { by: string })[] = [
  { id: 'ia1', unit: wuchang, occasion: 'sensitive_data', subject: '家庭成员健康状况用于困难认定',
    ...whole, risk: 'medium', made_on: '2026-11-10', made_by: '审核员', renew_on: '2027-11-10',
    outdated: false, state: 'waiting', own: false, by: 'reviewer' },
  { id: 'ia2', unit: wuchang, occasion: 'providing', subject: '向核对机构提供申请家庭名单',
    ...whole, risk: 'high', made_on: '2025-10-08', made_by: '审核员', renew_on: '2026-10-08',
    outdated: true, state: 'approved', decided_on: '2025-10-09', decided_by: '审批领导',
    decided_words: '同意，名单须加密传送。', own: false, by: 'reviewer' },
]

const incidents: Incident[] = [
  { id: 'di1', unit: wuchang, kind: 'leaked', happened_on: '2026-11-18', found_on: '2026-11-19',
    what: '慰问名单误发到工作群，由群内同事提醒后发现。', cause: '选错收件人。',
    fields: ['name', 'phone', 'member.name'], harm: '可能接到冒充工会的诈骗电话。',
    advice: '不要相信索要验证码的来电，可拨打 12351 核实。', people: 12, recorded_by: '审核员',
    closed: false, steps: [
      { step: 'contained', words: '已撤回消息，要求群成员删除。', on: '2026-11-19', by: '审核员' },
    ], households: [] },
]

const seen = (one: Assessment & { by: string }, name: string): Assessment => {
  const { by, ...rest } = one
  return { ...rest, own: by === name }
}
const inUnit = (query: URLSearchParams, unit: { code: string }) =>
  !query.get('unit') || within(unit.code, query.get('unit')!)
const unitOf = (wish: Wish) => {
  const { code, name } = units.unit(textOf(wish, 'unit')) ?? wuchang
  return { code, name }
}
const wordsMissing = (where: string) => refuse(422, 'words_missing',
  '请写明内容；答复要写明理由', 'Please say it in words; an answer gives its reasons', where)

function assess({ by, wish }: Call): Answer {
  const said = wish as unknown as Assessment
  for (const one of ['subject', 'necessity', 'effects', 'measures'] as const) {
    if (textOf(wish, one) === '') return wordsMissing(one)
  }
  const account = by.person.account
  const one = {
    ...said, id: `ia${assessments.length + 1}`, unit: unitOf(wish), made_on: today,
    made_by: account.name, outdated: false, state: 'waiting' as const, own: true, by: account.name,
  }
  assessments.unshift(one)
  note(by, 'assessment_recorded', { kind: 'impact_assessment', reason: one.subject })
  return made(seen(one, account.name))
}

function decide(state: 'approved' | 'refused') {
  return ({ by, ids, wish }: Call): Answer => {
    const found = assessments.find((one) => one.id === ids[0])
    if (!found || found.state !== 'waiting') return notFound
    const name = by.person.account.name
    if (found.by === name) {
      return refuse(422, 'assessor_decides', '撰写人不能审定自己的评估',
        'Whoever wrote the assessment cannot decide it')
    }
    if (textOf(wish, 'words') === '') return wordsMissing('words')
    Object.assign(found, { state, decided_on: today, decided_by: name,
      decided_words: textOf(wish, 'words') })
    note(by, 'assessment_decided', { kind: 'impact_assessment', reason: textOf(wish, 'words') })
    return fine(seen(found, name))
  }
}

function record({ by, wish }: Call): Answer {
  const said = wish as unknown as Incident
  const one: Incident = {
    ...said, id: `di${incidents.length + 1}`, unit: unitOf(wish),
    recorded_by: by.person.account.name, closed: false, steps: [], households: [],
  }
  incidents.unshift(one)
  note(by, 'incident_recorded', { kind: 'data_incident', reason: one.what })
  return made(one)
}

function step({ by, ids, wish }: Call): Answer {
  const found = incidents.find((one) => one.id === ids[0])
  if (!found) return notFound
  const taken = { step: textOf(wish, 'step') as Incident['steps'][number]['step'],
    words: textOf(wish, 'words'), on: textOf(wish, 'on'), by: by.person.account.name }
  if (taken.step === 'closed' && !found.steps.some((one) => one.step === 'authority_told')) {
    return refuse(422, 'authority_not_told', '尚未报告主管部门，不能办结',
      'It cannot be closed before the authority is told')
  }
  found.steps = [...found.steps, taken]
  found.closed = taken.step === 'closed'
  note(by, 'incident_step_taken', { kind: 'data_incident', reason: taken.words })
  return fine({ ...found })
}

function affect({ by, ids, wish }: Call): Answer {
  const found = incidents.find((one) => one.id === ids[0])
  if (!found) return notFound
  const asked = (wish as unknown as { households: string[] }).households
  const named = lines.filter((one) => asked.includes(one.id))
    .map(({ id, number, head_name }) => ({ id, number, head_name }))
  found.households = [...found.households, ...named]
  note(by, 'incident_household_added', { kind: 'household', record: asked[0]! })
  return fine({ ...found })
}

export const registerRoutes: Route[] = [
  ['GET', 'impact-assessments', 'see_registers', ({ by, query }) =>
    fine(pageOf(assessments.filter((one) => inUnit(query, one.unit)
      && (!query.get('state') || query.get('state') === one.state))
      .map((one) => seen(one, by.person.account.name)), query))],
  ['POST', 'impact-assessments', 'keep_registers', assess],
  ['POST', 'impact-assessments/:/approve', 'keep_registers', decide('approved')],
  ['POST', 'impact-assessments/:/refuse', 'keep_registers', decide('refused')],
  ['GET', 'data-incidents', 'see_registers', ({ query }) =>
    fine(pageOf(incidents.filter((one) => inUnit(query, one.unit)), query))],
  ['POST', 'data-incidents', 'keep_registers', record],
  ['POST', 'data-incidents/:/steps', 'keep_registers', step],
  ['POST', 'data-incidents/:/households', 'keep_registers', affect],
]
