// SPDX-License-Identifier: Apache-2.0
//
// The mock's duplicates at the door, files that one union asks of another, and open objections.
import type { OpenObjection, Transfer } from '../src/api/transfers.ts'
import { fine, made, noReason, notFound, pageOf, refuse, textOf } from './answers.ts'
import type { Answer, Call, Route } from './answers.ts'
import { alike, elsewhere, filesLike } from './alike.ts'
import { cases, unitName } from './case.ts'
import { find } from './dossiers.ts'
import { lines } from './households.ts'
import { standsFor, today, within } from './people.ts'

const home = '420106'

function look({ wish }: Call): Answer {
  if (textOf(wish, 'name') === '') {
    return refuse(422, 'name_missing', '请填写姓名。', 'Please give the name.', 'name')
  }
  const items = filesLike(textOf(wish, 'name'))
  return fine({ items, complete: true, left_this_hour: 119 })
}

function around(call: Call): Answer {
  const one = find(call)
  return one ? fine({ items: alike(one), complete: true, left_this_hour: 119 }) : notFound
}

const first = lines[5]!
const transfers: Transfer[] = [
  { id: 't1', household: first.id, number: first.number, head_name: first.head_name,
    kept_by: unitName(home), to: unitName(elsewhere), reason: '全家已搬到洪山区，在光谷上班',
    asked_by: 'clerk02', asked_on: '2026-11-18', state: 'open' },
  { id: 't2', household: lines[9]!.id, number: lines[9]!.number, head_name: lines[9]!.head_name,
    kept_by: unitName(home), to: unitName('420102'), reason: '劳动关系转到江岸区',
    asked_by: 'clerk01', asked_on: '2026-10-08', state: 'answered', outcome: 'refused',
    answer: '本人仍在本单位上班，不同意移交', answered_by: 'chair', answered_on: '2026-10-12' },
  { id: 't3', kept_by: unitName('420104'), to: unitName('B0001'), reason: '本人已到本单位就业',
    asked_by: 'clerk', asked_on: '2026-11-03', state: 'answered', outcome: 'granted',
    answer: '本人已书面同意', answered_by: 'wang', answered_on: '2026-11-05' },
]

const sideOf = (query: URLSearchParams) => (query.get('side') === 'asked' ? 'asked' : 'kept')

function list({ query }: Call): Answer {
  const unit = query.get('unit') ?? '0'
  return fine(pageOf(transfers.filter((one) =>
    within((sideOf(query) === 'kept' ? one.kept_by : one.to).code, unit)), query))
}

function ask({ by, wish }: Call): Answer {
  if (textOf(wish, 'reason') === '') return noReason
  const to = unitName(textOf(wish, 'to_unit'))
  if (transfers.some((one) => one.state === 'open' && one.to.code === to.code)) {
    return refuse(422, 'transfer_already_asked', '已经提出过移交申请，请等待答复。',
      'This was asked for already; please wait for the answer.')
  }
  const asked: Transfer = {
    id: `t${transfers.length + 1}`, kept_by: unitName(elsewhere), to, state: 'open',
    reason: textOf(wish, 'reason'), asked_by: by.person.account.name, asked_on: today,
  }
  transfers.unshift(asked)
  return made(asked)
}

function answer({ by, ids, wish }: Call): Answer {
  const found = transfers.find((one) => one.id === ids[0])
  if (!found) return notFound
  if (textOf(wish, 'reason') === '') return noReason
  Object.assign(found, {
    state: 'answered', outcome: wish.outcome, answer: textOf(wish, 'reason'),
    answered_by: by.person.account.name, answered_on: today,
  })
  return fine(found)
}

// It goes on as the draft that somebody here is writing already.
function takeOver({ by, ids }: Call): Answer {
  const found = transfers.find((one) => one.id === ids[0])
  if (!found) return notFound
  if (found.taken_on) {
    return refuse(422, 'taken_already', '该档案已经接收', 'This file has been taken over already')
  }
  const dossier = cases.find((one) => one.state === 'draft')!.id
  Object.assign(found, { began: dossier, taken_by: by.person.account.name, taken_on: today })
  return made({ dossier })
}

function objections({ by, query }: Call): Answer {
  const unit = query.get('unit') ?? '0'
  const { name, role } = standsFor(by)
  const items = cases.filter((one) => within(one.unit, unit)
    && within(one.unit, standsFor(by).unit.code)).flatMap((one) =>
    one.objections.filter((said) => !said.settled).map((said): OpenObjection => ({
      id: said.id, dossier: one.id, name: one.name, unit: unitName(one.unit), at: said.at,
      state: one.state as OpenObjection['state'], by: said.by, anonymous: said.anonymous,
      words: said.words, waits_for: ['centre_reviewer'],
      mine: role === 'centre_reviewer' && said.filer !== name,
    })))
  return fine(pageOf(items, query))
}

export const transferRoutes: Route[] = [
  ['POST', 'likenesses', 'open_households', look],
  ['POST', 'dossiers/:/likenesses', 'open_households', around],
  ['GET', 'transfer-requests', 'open_households', list],
  ['POST', 'transfer-requests', 'import_workbooks', ask],
  ['POST', 'transfer-requests/:/answer', 'answer_requests', answer],
  ['POST', 'transfer-requests/:/take-over', 'work_on_dossiers', takeOver],
  ['GET', 'objections', 'work_on_dossiers', objections],
]
