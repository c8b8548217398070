// SPDX-License-Identifier: Apache-2.0
//
// The mock's family changes: what would become of a family, what waits for a second person, and the
// answer.
import type { FamilyChange, FamilyTable, FamilyView, FamilyWish } from '../src/api/families.ts'
import { fine, made, notFound, pageOf, refuse, textOf } from './answers.ts'
import type { Answer, Call, Route } from './answers.ts'
import { household, lines } from './households.ts'
import { standsFor, within } from './people.ts'

const now = '2026-11-22T03:20:00Z'
const nameless = (name: unknown) => `${String(name ?? '').slice(0, 1)}**`

function tableOf(id: string, inFile = true): FamilyTable {
  const one = household(id)!
  return {
    household: id, number: String(one.household.number), in_file: inFile,
    people: [{ id, name: String(one.household.name), relation: 'head' },
      ...one.members.map((member) => ({
        id: String(member.id), name: nameless(member.name), relation: String(member.relation),
      }))],
  }
}

const relationOf = (wish: FamilyWish, id: string, known?: string) => {
  const said = (wish.people ?? []).find((one) => one.id === id)?.relation ?? known
  return said ? { relation: said } : {}
}

function headChange(id: string, wish: FamilyWish): FamilyView {
  const before = tableOf(id)
  const [old, ...members] = before.people
  const head = members.find((one) => one.id === wish.head)!
  const stays = wish.head_leaves ? []
    : [{ id: old!.id, name: old!.name, ...relationOf(wish, old!.id, 'wife') }]
  const others = members.filter((one) => one !== head).map((one) => ({
    id: one.id, name: one.name, ...relationOf(wish, one.id, one.relation),
  }))
  return { before: [before],
    after: [{ ...before, people: [{ ...head, relation: 'head' }, ...stays, ...others] }] }
}

function split(id: string, wish: FamilyWish): FamilyView {
  const before = tableOf(id)
  const goes = (one: string) => one === wish.head || wish.people.some((each) => each.id === one)
  const others = before.people.filter((one) => goes(one.id) && one.id !== wish.head)
  return { before: [before], after: [
    { ...before, people: before.people.filter((one) => !goes(one.id)) },
    { number: '', in_file: false, people: [
      ...before.people.filter((one) => one.id === wish.head)
        .map((one) => ({ ...one, relation: 'head' })),
      ...others.map((one) => ({ id: one.id, name: one.name, ...relationOf(wish, one.id) })),
    ] },
  ] }
}

function merge(id: string, wish: FamilyWish): FamilyView {
  const kept = tableOf(wish.keep || id)
  const other = tableOf(wish.keep === wish.other ? id : wish.other!)
  const come = other.people.map((one) =>
    ({ id: one.id, name: one.name, ...relationOf(wish, one.id) }))
  return { before: [kept, other],
    after: [{ ...kept, people: [...kept.people, ...come] }, { ...other, in_file: false }] }
}

function corrected(id: string, wish: FamilyWish): FamilyView {
  const before = tableOf(id)
  const said = (number: string) => ({ ...before, people: before.people.map((one) =>
    one.id === wish.people[0]?.id ? { ...one, number } : one) })
  return { before: [said('420***********0021')],
    after: [said(`420***********00${(wish.number ?? '').slice(-2)}`)] }
}

function viewOf(id: string, wish: FamilyWish): FamilyView {
  if (wish.kind === 'number_correction') return corrected(id, wish)
  if (wish.kind === 'head_change') return headChange(id, wish)
  return wish.kind === 'split' ? split(id, wish) : merge(id, wish)
}

const callOf = (id: string) => {
  const line = lines.find((one) => one.id === id)!
  return { id, number: line.number, head_name: line.head_name }
}

function change(id: string, of: string, wish: Partial<FamilyWish>, more = {}): FamilyChange {
  const whole = { reason: 'other', people: [], fill: {}, words: '', ...wish } as FamilyWish
  return {
    id, kind: whole.kind, reason: whole.reason, effective_on: whole.effective_on ?? '2026-11-20',
    household: callOf(of), unit: lines.find((one) => one.id === of)!.unit, words: whole.words,
    ...(whole.other ? { other: callOf(whole.other) } : {}),
    asked_by: 'clerk02', asked_at: now, state: 'open', undone: false, may_answer: false,
    view: viewOf(of, whole), ...more,
  }
}

const changes: FamilyChange[] = [
  change('f1', 'h1', { kind: 'head_change', reason: 'death', words: '户主因病去世，由配偶任户主',
    head: 'h1-m1', head_leaves: true }),
  change('f2', 'h5', { kind: 'merge', reason: 'filed_twice', words: '夫妻两人在两个单位各建一档',
    other: 'h9', people: [{ id: 'h9', relation: 'spouse' }, { id: 'h9-m1', relation: 'parent' },
      { id: 'h9-m2', relation: 'daughter' }, { id: 'h9-m3', relation: 'daughter' }] }),
  change('f3', 'h13', { kind: 'split', reason: 'marriage', words: '女儿结婚后单独生活',
    head: 'h13-m2' }, { state: 'answered', outcome: 'refused', answer: '未提供结婚证',
    answered_by: 'chair', answered_at: now }),
]

const wishOf = (call: Call) => JSON.parse(call.body.toString()) as FamilyWish

function list({ by, query }: Call): Answer {
  const unit = query.get('unit') ?? '0'
  const { name, role } = standsFor(by)
  const decides = role === 'centre_reviewer' || role === 'approver'
  const items = changes.filter((one) => within(one.unit!.code, unit)
    && (!query.get('state') || one.state === query.get('state')))
    .map((one) => ({ ...one,
      may_answer: one.state === 'open' && decides && one.asked_by !== name }))
  return fine(pageOf(items, query))
}

const young = refuse(422, 'head_too_young', '户主须年满规定年龄',
  'The head of a household must be of age', 'head')

function look(call: Call): Answer {
  const wish = wishOf(call)
  if (wish.kind === 'unmerge') {
    return refuse(422, 'nothing_to_undo', '没有可以撤销的并户', 'There is no merge to undo', 'other')
  }
  return wish.head?.endsWith('m3') ? young : fine(viewOf(call.ids[0]!, wish))
}

function ask(call: Call): Answer {
  const wish = wishOf(call)
  if (changes.some((one) => one.state === 'open' && one.household.id === call.ids[0])) {
    return refuse(422, 'change_open', '该户有一项家庭变更等待复核',
      'Another change of this family waits for its answer')
  }
  const asked = change(`f${changes.length + 1}`, call.ids[0]!, wish,
    { asked_by: call.by.person.account.name })
  changes.unshift(asked)
  return made(asked)
}

function answer({ by, ids, wish }: Call): Answer {
  const found = changes.find((one) => one.id === ids[0])
  if (!found) return notFound
  Object.assign(found, { state: 'answered', outcome: wish.outcome, answer: textOf(wish, 'words'),
    answered_by: by.person.account.name, answered_at: now })
  return fine(found)
}

export const familyRoutes: Route[] = [
  ['GET', 'family-changes', 'work_on_dossiers', list],
  ['POST', 'households/:/family-changes/look', 'work_on_dossiers', look],
  ['POST', 'households/:/family-changes', 'work_on_dossiers', ask],
  ['POST', 'family-changes/:/answer', 'work_on_dossiers', answer],
]
