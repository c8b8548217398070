// SPDX-License-Identifier: Apache-2.0
//
// The mock's year: lists made of its households, samples drawn by the real rule, and a weighing.
import { createHash } from 'node:crypto'
import type { DrawnFile, MovedHousehold, Sample, WhatIf, YearItem, YearList }
  from '../src/api/contract.ts'
import { file, fine, made, noReason, notFound, pageOf, refuse, textOf } from './answers.ts'
import type { Answer, Call, Route } from './answers.ts'
import { lines, visited } from './households.ts'
import { children, unit } from './units.ts'

const within = (code: string) =>
  lines.filter((one) => code === '0' || one.unit.code.startsWith(code))
const filed = (code: string) => within(code).filter((one) => one.status === 'active')
const left = (code: string) => within(code).filter((one) => one.status === 'left')
const every = (step: number) => (_: unknown, at: number) => at % step === 0

const kinds: Record<YearList, (code: string) => typeof lines> = {
  yearly_review: filed,
  home_visit: (code) => filed(code).filter(every(2)).filter(({ id }) => !visited.has(id)),
  unchanged: (code) => filed(code).filter(every(5)),
  never_helped: (code) => filed(code).filter(every(7)),
  follow_up: left,
  look_back: () => [],
  exit_proposed: (code) => filed(code).filter(every(9)),
}

function item(list: YearList, line: (typeof lines)[number], at: number): YearItem {
  const gone = line.status === 'left'
  const timed = list !== 'never_helped' && list !== 'exit_proposed'
  return {
    id: line.id, number: line.number, head_name: line.head_name, unit: line.unit,
    category: line.category, state: gone ? 'follow_up' : 'active',
    ...(timed ? { since: '2025-05-20', until: at % 3 ? '2026-11-20' : '2026-12-20' } : {}),
    late: timed && at % 3 > 0,
    ...(at % 4 ? { visited_on: '2026-02-03' } : {}),
    ...(gone ? { leaving: 'out_of_hardship' } : {}),
    say: list === 'exit_proposed'
      ? [{ zh: '人均月收入 2,150.00 元 = 51,600.00 ÷ 12 ÷ 2，不属于本标准的任何困难类别',
        en: 'Monthly income per head 2,150.00 yuan = 51,600.00 ÷ 12 ÷ 2: in no category' }]
      : [],
  }
}

const listOf = (word: string): YearList | null => (word in kinds ? (word as YearList) : null)

type Drawn = { sample: Sample; files: DrawnFile[] }
const drawn: Drawn[] = []

function population(kind: Sample['kind'], code: string) {
  if (kind === 'left') return left(code)
  return kind === 'came' ? filed(code).filter(every(4)) : filed(code)
}

export function draw(code: string, kind: Sample['kind'], share: number, seed: string): Drawn {
  const files = population(kind, code)
    .map((one) => ({ one,
      hash: createHash('sha256').update(seed + one.number).digest('hex') }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
  const count = Math.ceil((files.length * share) / 100)
  const { name } = unit(code)!
  const made = {
    sample: { id: `s${drawn.length + 1}`, unit: { code, name }, kind, share, seed,
      population: files.length, drawn: count, checked: 0, drawn_on: '2026-11-23',
      drawn_by: '王芳', may_check: true },
    files: files.slice(0, count).map(({ one, hash }, at) => ({ place: at + 1, household: one.id,
      number: one.number, head_name: one.head_name, unit: one.unit, hash })),
  }
  drawn.unshift(made)
  return made
}

function drawing({ by, wish }: Call): Answer {
  const code = textOf(wish, 'unit')
  const own = by.person.account.unit.code
  if (!unit(code)) return notFound
  if (code === own || !code.startsWith(own)) {
    return refuse(422, 'own_files_drawn', '只能由上级工会抽查下级工会的档案，不能抽查自己的档案',
      'Samples are drawn and checked by a union above, never of the own files', 'unit')
  }
  const { kind, share } = wish as unknown as { kind: Sample['kind']; share?: number }
  if (population(kind, code).length === 0) {
    return refuse(422, 'nothing_to_draw', '没有可抽查的档案', 'There are no files to draw from',
      'unit')
  }
  return made(draw(code, kind, share ?? 30, textOf(wish, 'seed') || 'k7mq-x2wd-9fhn').sample)
}

function checking({ by, ids, wish }: Call): Answer {
  const one = drawn.find(({ sample }) => sample.id === ids[0])
  const row = one?.files.find(({ household }) => household === ids[1])
  if (!one || !row) return notFound
  const finding = textOf(wish, 'finding') as NonNullable<DrawnFile['finding']>
  const words = textOf(wish, 'words')
  if (finding !== 'in_order' && words === '') {
    return refuse(422, 'finding_words_missing', '发现问题时请说明情况',
      'Where something is wrong, please say what', 'words')
  }
  Object.assign(row, { finding, checked_on: '2026-11-23', checked_by: by.person.account.name,
    ...(words ? { words } : {}) })
  one.sample.checked += 1
  return fine(one.sample)
}

const deep = { category: 'deep', level: 'national' }
const relative = { category: 'relative', level: 'national' }

function weighed({ wish }: Call): Answer {
  const code = textOf(wish, 'unit')
  const about = unit(code)
  if (!about) return notFound
  const households = filed(code).length
  const answer: WhatIf = {
    unit: { code, name: about.name }, on: textOf(wish, 'on'), households, unknown: 2,
    movements: { stays: households - 9, changes: 4, enters: 3, leaves: 2, outside: 0 },
    before: { to_the_standard: '291600.00', living_aid: '333200.00', households,
      without_limit: 0 },
    after: { to_the_standard: '348800.00', living_aid: '360000.00', households: households + 1,
      without_limit: 1 },
    ways: [
      { before: deep, after: deep, households: households - 9 },
      { before: relative, after: deep, households: 4 },
      { before: relative, households: 2 },
      { after: relative, households: 3 },
    ],
    below: children(code).slice(0, 4).map(({ code: below, name }, at) => ({
      unit: { code: below, name },
      movements: { stays: 9 - at, changes: 1, enters: at, leaves: 1, outside: 0 } })),
  }
  return fine(answer)
}

function moved({ wish, query }: Call): Answer {
  const wanted = textOf(wish, 'movement')
  const all = filed(textOf(wish, 'unit')).slice(0, 9).map((one, at): MovedHousehold => ({
    id: one.id, number: one.number, head_name: one.head_name, unit: one.unit,
    movement: at < 4 ? 'changes' : at < 7 ? 'enters' : 'leaves',
    ...(at < 4 || at >= 7 ? { before: relative } : {}),
    ...(at < 4 ? { after: deep } : at < 7 ? { after: relative } : {}),
  }))
  return fine(pageOf(all.filter((one) => wanted === '' || one.movement === wanted), query))
}

export const yearRoutes: Route[] = [
  ['GET', 'year/lists', 'open_households', ({ query }) => fine({
    items: Object.entries(kinds).map(([list, of]) =>
      ({ list, count: of(query.get('unit') ?? '0').length })) })],
  ['GET', 'year/lists/:', 'open_households', ({ ids, query }) => {
    const list = listOf(ids[0]!)
    if (!list) return notFound
    return fine(pageOf(kinds[list](query.get('unit') ?? '0').map((one, at) =>
      item(list, one, at)), query))
  }],
  ['POST', 'year/lists/:/export', 'export_persons', ({ wish }) =>
    textOf(wish, 'reason') === '' ? noReason : file('PK mock', '年度名单.xlsx')],
  ['GET', 'year/samples', 'open_households', ({ query }) => fine({
    ...pageOf(drawn.map(({ sample }) => sample)
      .filter(({ unit: of }) => of.code.startsWith((query.get('unit') ?? '0').replace(/^0$/, ''))),
    query), share: 30 })],
  ['POST', 'year/samples', 'draw_samples', drawing],
  ['GET', 'year/samples/:', 'open_households', ({ ids }) => {
    const one = drawn.find(({ sample }) => sample.id === ids[0])
    return one ? fine({ sample: one.sample, items: one.files }) : notFound
  }],
  ['POST', 'year/samples/:/rows/:/check', 'draw_samples', checking],
  ['GET', 'policy/rules', 'be_signed_in', () => fine({ items: [
    { rule: 'R-C/2020', region: '0', from: '2020-01-01',
      title: { zh: '深度、相对、意外三类困难认定标准', en: 'The current three categories' } },
    { rule: 'R-B/2016', region: '0', from: '2016-01-01', to: '2019-12-31',
      title: { zh: '全国级建档标准（总工办发〔2016〕36号）', en: 'National standard of 2016' } },
  ] })],
  ['POST', 'policy/what-if', 'weigh_policies', weighed],
  ['POST', 'policy/what-if/households', 'open_households', moved],
]
