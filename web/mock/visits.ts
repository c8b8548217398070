// SPDX-License-Identifier: Apache-2.0
//
// The mock's home visits: written down, told twice but there once, and corrected.
import type { Visit, VisitCorrection, VisitWish } from '../src/api/contract.ts'
import { fine, made, notFound, refuse } from './answers.ts'
import type { Answer, Call, Route } from './answers.ts'
import { lines, visited } from './households.ts'
import { unit } from './units.ts'

const nameOf = ({ by }: Call) => by.person.account.full_name || by.person.account.name

function wrongWith(said: VisitWish, name: string): Answer | null {
  if (said.visited_on > new Date().toISOString().slice(0, 10)) {
    return refuse(422, 'visit_in_future', '走访日期不能晚于今天',
      'The day of the visit is still to come', 'visited_on')
  }
  if (said.second === name) {
    return refuse(422, 'visited_alone', '同行人不能是您本人',
      'Who went along must be somebody else', 'second')
  }
  if (said.found.next_on && !said.found.next_step) {
    return refuse(422, 'next_step_missing', '填了跟进日期，请写明要跟进什么',
      'There is a day for it: please say what is to be done', 'found.next_step')
  }
  return null
}

const version = (call: Call, at: number, said: VisitWish, reason?: string) => ({
  version: at, by: nameOf(call), at: '2026-11-23T02:00:00Z', said, ...(reason ? { reason } : {}) })

function record(call: Call): Answer {
  const line = lines.find(({ id }) => id === call.ids[0])
  if (!line) return notFound
  const said = call.wish as unknown as VisitWish
  const wrong = wrongWith(said, nameOf(call))
  if (wrong) return wrong
  const all = visited.get(line.id) ?? []
  const same = all.find(({ versions }) =>
    JSON.stringify(versions.at(-1)?.said) === JSON.stringify(said))
  if (same) return made(same)
  const { code, name } = unit(call.by.person.account.unit.code)!
  const one: Visit = {
    id: `v-${line.id}-${all.length + 1}`, unit: { code, name }, visited_on: said.visited_on,
    visitors: `${nameOf(call)}、${said.second}`, version: 1, versions: [version(call, 1, said)],
  }
  visited.set(line.id, [one, ...all])
  return made(one)
}

function correct(call: Call): Answer {
  const one = visited.get(call.ids[0]!)?.find(({ id }) => id === call.ids[1])
  if (!one) return notFound
  const { said, reason, version: seen } = call.wish as unknown as VisitCorrection
  if (seen !== one.version) {
    return refuse(409, 'visit_moved_on', '他人已更正过这条走访记录，请重新打开后再改',
      'Somebody has corrected this visit meanwhile; please open it again')
  }
  const wrong = wrongWith(said, nameOf(call))
  if (wrong) return wrong
  one.version += 1
  one.versions.unshift(version(call, one.version, said, reason))
  one.visited_on = said.visited_on
  one.visitors = `${one.visitors.split('、')[0]}、${said.second}`
  return fine(one)
}

export const visitRoutes: Route[] = [
  ['GET', 'households/:/visits', 'work_on_dossiers', ({ ids }) =>
    lines.some(({ id }) => id === ids[0])
      ? fine({ may_record: true, items: visited.get(ids[0]!) ?? [] }) : notFound],
  ['POST', 'households/:/visits', 'record_visits', record],
  ['POST', 'households/:/visits/:/corrections', 'record_visits', correct],
]
