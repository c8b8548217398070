// SPDX-License-Identifier: Apache-2.0
//
// Printed sheets of the mock: each print is kept with the values of its day, so that a later
// change is seen beside it.
import { createHash, randomUUID } from 'node:crypto'
import type { ComparedCell, PublicSheet, ShownSheet } from '../src/api/sheets.ts'
import { fine, noReason, notFound, refuse, textOf } from './answers.ts'
import type { Answer, Call, Route } from './answers.ts'
import { cases, code, unitName } from './case.ts'
import type { Case } from './case.ts'
import { standsFor, today, within } from './people.ts'

type Kind = ShownSheet['kind']
type Kept = { sheet: ShownSheet; of: Case; values: Record<string, string> }
const kept: Kept[] = []

const names: Record<Kind, [zh: string, en: string]> = {
  dossier_form: ['困难职工档案表', 'Dossier form'],
  application: ['申请表', 'Application'],
  visit_form: ['入户核查表', 'Visit form'],
  notice: ['公示', 'Public notice'],
  decision: ['决定书', 'Decision'],
  check_list: ['材料清单', 'Check-list'],
}
const kinds = Object.keys(names) as Kind[]
const mayBeWhole: Kind[] = ['dossier_form', 'application']
const labels: Record<string, string> = {
  name: '姓名', employer: '工作单位', cause: '主要致困原因', state: '档案状态',
}

const valuesOf = (one: Case): Record<string, string> => ({
  name: one.name, employer: one.data.rows[0]?.values.employer ?? '',
  cause: one.data.rows[0]?.values.cause ?? '', state: one.state,
})

function find({ by, ids }: Call): Case | undefined {
  return cases.find((one) => one.id === ids[0] && within(one.unit, standsFor(by).unit.code))
}

const shown = ({ sheet, of }: Kept, english: boolean): ShownSheet => ({
  ...sheet, name: names[sheet.kind][english ? 1 : 0],
  current: sheet.step === of.version
    && kept.findLast((one) => one.of === of && one.sheet.kind === sheet.kind)?.sheet === sheet,
})

function print(call: Call): Answer {
  const one = find(call)
  if (!one) return notFound
  const kind = textOf(call.wish, 'kind') as Kind
  if (textOf(call.wish, 'reason').trim() === '') return noReason
  if (kind === 'notice' && one.notices.length === 0) {
    return refuse(422, 'not_noticed', '该档案还没有公示', 'No notice was posted for this dossier')
  }
  const values = valuesOf(one)
  const number = code(4)
  const hash = createHash('sha256').update(JSON.stringify({ number, kind, values })).digest('hex')
  const sheet: ShownSheet = {
    id: randomUUID(), kind, name: '', number, layout: '2026-1', hash, step: one.version,
    whole: Boolean(call.wish.whole), printed_at: `${today}T03:00:00Z`, current: true,
    printed_by: call.by.person.account.full_name, destroyed: false,
  }
  kept.push({ sheet, of: one, values })
  return { status: 200, file: '%PDF mock', name: `${kind}-${number}.pdf` }
}

function compare(call: Call): Answer {
  const one = find(call)
  const found = kept.find(({ sheet, of }) => of === one && sheet.id === call.ids[1])
  if (!one || !found) return notFound
  const now = valuesOf(one)
  const cells: ComparedCell[] = Object.entries(found.values).map(([path, printed]) => ({
    path, label: labels[path]!, printed, now: now[path]!, same: printed === now[path],
  }))
  return fine({
    sheet: shown(found, call.english ?? false), cells,
    changed: cells.filter((cell) => !cell.same).length,
  })
}

function check({ ids, query, english }: Call): Answer {
  const hash = query.get('hash') ?? ''
  if (hash.length < 16) {
    return refuse(422, 'hash_too_short', '摘要太短：请输入表上印的全部 16 个字符',
      'The digest is too short: please give all 16 signs that stand on the sheet', 'hash')
  }
  const found = kept.find(({ sheet }) => sheet.number === ids[0] && sheet.hash.startsWith(hash))
  if (!found) return fine({ genuine: false } satisfies PublicSheet)
  const { kind, name, current } = shown(found, english ?? false)
  const unit = unitName(found.of.unit)
  return fine({ genuine: true, kind, name, current, unit, printed_on: today })
}

export const sheetRoutes: Route[] = [
  ['GET', 'dossiers/:/sheets', 'work_on_dossiers', (call) => {
    const one = find(call)
    if (!one) return notFound
    const english = call.english ?? false
    return fine({
      offers: kinds.map((kind) => ({
        kind, name: names[kind][english ? 1 : 0], may_be_whole: mayBeWhole.includes(kind),
      })),
      items: kept.filter(({ of }) => of === one).map((sheet) => shown(sheet, english)).reverse(),
    })
  }],
  ['POST', 'dossiers/:/sheets', 'work_on_dossiers', print],
  ['GET', 'dossiers/:/sheets/:', 'work_on_dossiers', compare],
  ['GET', 'public/sheets/:', 'anyone', check],
]
