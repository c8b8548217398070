// SPDX-License-Identifier: Apache-2.0
//
// The mock's lists of the asset check. It reads no workbook: of one that says "bad", the last row
// goes back, and in every other each line is answered.
import type { AssetLine, AssetList, LeftOut, ReturnedLine } from '../src/api/asset-checks.ts'
import { fine, file, noReason, notFound, pageOf, refuse, textOf } from './answers.ts'
import type { Answer, Call, Route } from './answers.ts'
import { cases, unitName, type Case } from './case.ts'
import { readLoose } from './json.ts'
import { standsFor, today, within } from './people.ts'

type Text = { zh: string; en: string }
const words = readLoose<Record<string, Text>>('labels/refusals.json', {})
const say = (why: string): Text => words[why] ?? { zh: why, en: why }
const no = (why: string, where = '') => refuse(422, why, say(why).zh, say(why).en, where)
const notYours = no('not_your_role')

type List = { list: AssetList; lines: AssetLine[] }
const county = '420106'
// Whose husband has signed nothing.
const unsigned = '冯玉梅'

const lists: List[] = [{
  list: {
    id: 'l1', number: `${county}-2026-0001`, unit: unitName(county), made_on: '2026-09-02',
    made_by: 'reviewer', households: 1, persons: 1, answered: 1, passed_on: '2026-09-03',
    closed_on: '2026-09-20', closed_by: 'reviewer', closed_reason: '核对完毕',
  },
  lines: [{ line: 1, dossier: 'd12', name: '何春梅', waits: false, head: true,
    result: 'consistent', answered_on: '2026-09-18', version: 1 }],
}]

const isListed = (one: Case) => lists.some(({ list, lines }) =>
  !list.closed_on && lines.some((line) => line.dossier === one.id))
const seen = ({ by, query }: Call, unit: string) =>
  within(unit, query.get('unit') ?? '0') && within(unit, standsFor(by).unit.code)
const isCentre = ({ by }: Call) => standsFor(by).role === 'centre_reviewer'
const find = ({ ids, by }: Call) => lists.find(({ list }) =>
  list.id === ids[0] && within(list.unit.code, standsFor(by).unit.code))

const all = (call: Call): Answer =>
  fine(pageOf(lists.map(({ list }) => list).filter(({ unit }) => seen(call, unit.code)),
    call.query))

const waiting = (call: Call): Answer => fine({
  items: cases.filter((one) => one.state === 'asset_check' && !isListed(one)
    && seen(call, one.unit)).map(({ id, name, unit, since }) =>
    ({ id, name, unit: unitName(unit), since })),
})

function whyNot(one: Case): { why: LeftOut['why']; who: string[] } | null {
  if (one.state !== 'asset_check') return { why: 'not_in_asset_check', who: [] }
  if (isListed(one)) return { why: 'already_listed', who: [] }
  return one.name === unsigned ? { why: 'authorisation_missing', who: ['冯大山'] } : null
}

const linesOf = (one: Case, at: number): AssetLine[] => [true, false].map((head, of) =>
  ({ line: at * 2 + of + 1, dossier: one.id, name: one.name, waits: true, head, version: 0 }))

function make(call: Call): Answer {
  if (!isCentre(call)) return notYours
  const wanted = (call.wish.dossiers ?? []) as string[]
  if (wanted.length === 0) return no('nobody_waits', 'dossiers')
  const asked = cases.filter(({ id }) => wanted.includes(id))
  const leftOut = asked.flatMap((one): LeftOut[] => {
    const found = whyNot(one)
    return found ? [{ dossier: one.id, name: one.name, ...found,
      say: say(found.why)[call.english ? 'en' : 'zh'] }] : []
  })
  const good = asked.filter((one) => !whyNot(one))
  if (good.length === 0) return fine({ left_out: leftOut })
  const order = lists.length + 1
  const list: AssetList = {
    id: `l${order}`, number: `${county}-2026-${String(order).padStart(4, '0')}`,
    unit: unitName(county), made_on: today, made_by: call.by.person.account.name,
    households: good.length, persons: good.length * 2, answered: 0,
  }
  lists.unshift({ list, lines: good.flatMap(linesOf) })
  return fine({ list, left_out: leftOut })
}

function page(call: Call): Answer {
  const found = find(call)
  return found ? fine(found) : notFound
}

function passOn(call: Call): Answer {
  const found = find(call)
  if (!found) return notFound
  if (textOf(call.wish, 'reason') === '') return noReason
  if (!isCentre(call)) return notYours
  const password = textOf(call.wish, 'password')
  if (password !== '' && password.length < 10) return no('file_password_too_short', 'password')
  if (found.list.closed_on) return no('nothing_to_pass_on')
  found.list.passed_on ??= today
  return file('PK mock', `${found.list.number}.${password ? 'zip' : 'xlsx'}`)
}

const isBook = ({ body }: Call) => body.subarray(0, 2).toString() === 'PK'
const hasBad = ({ body }: Call) => body.includes('bad')

function take(call: Call): Answer {
  const found = find(call)
  if (!found) return notFound
  if (!isCentre(call)) return notYours
  if (found.list.closed_on) return no('list_closed')
  if (!isBook(call)) return no('no_answers')
  const returned: ReturnedLine[] = hasBad(call)
    ? [{ row: found.lines.length + 1, column: '核对结果', why: 'result_unknown',
      say: say('result_unknown') }] : []
  const told = found.lines.slice(0, found.lines.length - returned.length)
  const fresh = told.filter((line) => !line.result)
  fresh.forEach((line, at) => Object.assign(line, {
    result: at === 0 ? 'inconsistent' : 'consistent', answered_on: today, version: 1,
  }))
  found.list.answered += fresh.length
  return fine({ list: found.list, taken: fresh.length, changed: 0,
    same: told.length - fresh.length, returned })
}

function giveBack(call: Call): Answer {
  const found = find(call)
  if (!found) return notFound
  return hasBad(call) ? file('PK mock', `returned-${found.list.number}.xlsx`)
    : no('nothing_returned')
}

function close(call: Call): Answer {
  const found = find(call)
  if (!found) return notFound
  if (!isCentre(call)) return notYours
  if (textOf(call.wish, 'reason') === '') return noReason
  if (found.list.closed_on) return no('list_closed')
  for (const line of found.lines) line.waits = false
  Object.assign(found.list, { closed_on: today, closed_by: call.by.person.account.name,
    closed_reason: textOf(call.wish, 'reason') })
  return fine(found.list)
}

export const assetCheckRoutes: Route[] = [
  ['GET', 'asset-checks', 'work_on_dossiers', all],
  ['POST', 'asset-checks', 'work_on_dossiers', make],
  ['GET', 'asset-checks/waiting', 'work_on_dossiers', waiting],
  ['GET', 'asset-checks/:', 'work_on_dossiers', page],
  ['POST', 'asset-checks/:/file', 'export_persons', passOn],
  ['POST', 'asset-checks/:/answers', 'work_on_dossiers', take],
  ['POST', 'asset-checks/:/answers/returned', 'work_on_dossiers', giveBack],
  ['POST', 'asset-checks/:/close', 'work_on_dossiers', close],
]
