// SPDX-License-Identifier: Apache-2.0
//
// The mock's application: rows of fields, what is wrong with them, which sections are done, and
// what a rule would propose. A small likeness of src/domain/policy, for the screens to show.
import type { Application, ApplicationProposal, ApplicationRow, Evidence, Finding }
  from '../src/api/dossier-contract.ts'
import type { RowKind, SectionState, SignedConsent, ValuesWish }
  from '../src/api/dossier-contract.ts'
import type { Paper as SentPaper } from '../src/api/papers.ts'
import { slipIn } from '../src/kit/citizen-number.ts'
import { isDate } from '../src/kit/dates.ts'
import { readLoose } from './json.ts'

export type Rows = {
  rows: ApplicationRow[]; consents: SignedConsent[]; version: number
  papers: { paper: SentPaper; bytes: Buffer }[]
}

type Text = { zh: string; en: string }
const both = (zh: string, en: string): Text => ({ zh, en })
const findings = readLoose<Record<string, Text>>('labels/findings.json', {})
type Named = Record<string, { fields: Record<string, Text> }>
const names = readLoose<Named>('labels/records.json', {})

// Which fields each section needs; a row kind needs them of each row.
const needs: [section: string, kind: RowKind, fields: string[]][] = [
  ['head', 'household', ['name', 'citizen_id', 'sex', 'ethnicity', 'marital', 'health', 'phone']],
  ['work', 'household', ['work_status', 'employer']],
  ['home', 'household', ['registration', 'housing', 'address']],
  ['hardship', 'household', ['cause']],
  ['account', 'household', ['bank', 'account']],
  ['members', 'member', ['name', 'relation', 'citizen_id']],
  ['incomes', 'income', ['type', 'amount']],
  ['expenses', 'expense', ['type', 'gross']],
  ['assets', 'asset', ['type']],
]
export const needed = (kind: string, field: string): boolean =>
  needs.some(([, one, fields]) => one === kind && fields.includes(field))

const money = /^(amount|gross|reimbursed|value|own_income|income_month|.*_declared)$/
const secret = /^(citizen_id|phone|account|address)$/

type Wrong = [why: string, weight: string] | null

function wrongIn(field: string, value: string): Wrong {
  if (field === 'citizen_id') {
    const slip = slipIn(value)
    return slip ? [`citizen_id_${slip}`, 'error'] : null
  }
  if (money.test(field) && !/^\d{1,9}(\.\d{1,2})?$/.test(value)) return ['not_money', 'error']
  if (field.endsWith('_on') && !isDate(value)) return ['not_a_date', 'error']
  if (field === 'phone' && !/^1\d{10}$/.test(value)) return ['mobile_number', 'hint']
  return null
}

function find(row: ApplicationRow): Finding[] {
  return Object.entries(row.values).flatMap(([field, value]) => {
    const wrong = wrongIn(field, value)
    if (!wrong) return []
    const label = names[row.kind]?.fields[field] ?? both(field, field)
    const text = findings[wrong[0]] ?? both(wrong[0], wrong[0])
    const say = both(text.zh.replace('{field}', label.zh), text.en.replace('{field}', label.en))
    return [{ row: row.id, kind: row.kind, field, why: wrong[0], weight: wrong[1], say }]
  })
}

function sections(rows: ApplicationRow[], found: Finding[]): SectionState[] {
  return needs.map(([section, kind, fields]) => {
    const mine = rows.filter((row) => row.kind === kind)
    // Nobody lives on nothing: one income has to be told.
    const least = kind === 'income' ? 1 : 0
    const all = Math.max(mine.length, least) * fields.length
    const filled = mine.reduce(
      (sum, row) => sum + fields.filter((one) => row.values[one]).length, 0)
    const own = (one: Finding) =>
      kind !== 'household' || fields.includes(one.field) ? one.kind === kind : false
    const wrong = found.filter((one) => one.weight === 'error' && own(one)).length
    return { section, done: filled === all && wrong === 0, needed: all, filled, wrong }
  })
}

const fen = (text: string | undefined) =>
  /^\d+(\.\d{1,2})?$/.test(text ?? '') ? Math.round(Number(text) * 100) : 0
const yuan = (amount: number) => (amount / 100).toFixed(2)
export const standard = 65000

export function judged(income: number, rigid: number, counted: number, cause?: string) {
  const before = Math.round(income / 12 / counted)
  const after = Math.round((income - rigid) / 12 / counted)
  const mishap = cause === 'accident' || cause === 'natural_disaster'
  const category =
    after < standard ? 'deep' : after < 2 * standard ? 'relative' : mishap ? 'mishap' : ''
  const says = category === ''
    ? both('不低于 2 倍低保标准 1,300.00 元', 'Not below twice the standard, 1,300.00 yuan')
    : category === 'deep'
      ? both('低于低保标准 650.00 元', 'Below the minimum standard of 650.00 yuan')
      : both('低于 2 倍低保标准 1,300.00 元', 'Below twice the minimum standard, 1,300.00 yuan')
  const lines = [
    { say: both('家庭年收入', 'Yearly income'), amount: yuan(income) },
    { say: both('年刚性支出', 'Yearly rigid expense'), amount: yuan(rigid) },
    { say: both(`计入人口 ${counted} 人`, `${counted} persons counted`) },
    { say: both(`人均月收入 = (${yuan(income)} − ${yuan(rigid)}) ÷ 12 ÷ ${counted}`,
      `Monthly income per head = (${yuan(income)} − ${yuan(rigid)}) ÷ 12 ÷ ${counted}`),
    amount: yuan(after) },
    { say: says },
  ]
  return { category, lines, before, after }
}

const stops = readLoose<(Text & { key: string })[]>('policy/exclusions.json', [])

function exclusions(assets: Record<string, string>[]) {
  const homes = assets.filter((one) => one.type === 'housing')
    .reduce((sum, one) => sum + Number(one.quantity ?? 1), 0)
  const found = [...assets.map((one) => one.type), ...(homes > 1 ? ['two_homes'] : [])]
  return stops.filter((one) => found.includes(one.key)).map(({ zh, en }) => ({ say: both(zh, en) }))
}

function proposal(rows: ApplicationRow[], evidence: Evidence[]): ApplicationProposal | undefined {
  const of = (kind: RowKind) => rows.filter((row) => row.kind === kind).map((row) => row.values)
  const head = of('household')[0] ?? {}
  const told = of('income').filter((one) => one.excluded !== 'true')
  const income = told.length > 0
    ? told.reduce((sum, one) => sum + fen(one.amount), 0)
    : fen(head.income_declared)
  if (income === 0) return undefined
  const rigid = of('expense').reduce((sum, one) => sum + fen(one.gross) - fen(one.reimbursed), 0)
    || fen(head.rigid_declared)
  const counted = 1 + of('member').filter((one) => one.counted !== 'false').length
  const { category, lines, after } = judged(income, rigid, counted, head.cause)
  return {
    category, ...(category ? { level: 'national' } : {}), counted, income_month: yuan(after),
    standard: yuan(standard), rule: 'R-C/2020', lines, exclusions: exclusions(of('asset')),
    missing: evidence.filter((one) => one.needed && !one.there).map((one) => one.kind),
  }
}

type Paper = { key: string; asked_for: string[] }
const papers = readLoose<Paper[]>('policy/evidence.json', [])

function evidence(values: Record<string, string>, inHand: Set<string>): Evidence[] {
  const flags = new Set([values.cause, values.cause_second, values.cause_third])
  if (values.disability) flags.add('disability')
  for (const one of ['migrant', 'single_parent']) if (values[one] === 'true') flags.add(one)
  return papers.map(({ key, asked_for }) => ({
    kind: key, needed: asked_for.length === 0 || asked_for.some((one) => flags.has(one)),
    there: inHand.has(key),
  })).filter((one) => one.needed)
}

const mask = (field: string, value: string): string =>
  secret.test(field) && value !== '' ? `${value.slice(0, 2)}****${value.slice(-2)}` : value

export function shown(all: Rows, may_edit: boolean, may_sign = may_edit): Application {
  const found = all.rows.flatMap(find)
  const asked = evidence(all.rows.find((row) => row.kind === 'household')?.values ?? {},
    new Set(all.papers.map((one) => one.paper.item)))
  const rows = may_edit ? all.rows : all.rows.map((row) => ({
    ...row,
    values: Object.fromEntries(
      Object.entries(row.values).map(([field, value]) => [field, mask(field, value)])),
  }))
  const proposed = proposal(all.rows, asked)
  return {
    version: all.version, may_edit, may_sign, rows, findings: found,
    sections: sections(all.rows, found), consents: all.consents, evidence: asked,
    ...(proposed ? { proposal: proposed } : {}),
  }
}

let last = 0
export const newRow = (kind: RowKind, values: Record<string, string> = {}): ApplicationRow => {
  last += 1
  return { kind, id: `${kind}-${last}`, values }
}

// Whether somebody else has written something else there meanwhile.
export const overwrites = (all: Rows, wish: ValuesWish): string | undefined =>
  Object.entries(wish.was ?? {}).find(([field, was]) => {
    const now = all.rows.find((row) => row.id === wish.row)?.values[field] ?? ''
    return now !== was && now !== wish.values[field]
  })?.[0]

export function save(all: Rows, wish: ValuesWish): boolean {
  const found = wish.row
    ? all.rows.find((row) => row.id === wish.row)
    : wish.kind === 'household' ? all.rows.find((row) => row.kind === 'household') : undefined
  if (wish.row && !found) return false
  const row = found ?? newRow(wish.kind)
  if (!found) all.rows.push(row)
  for (const [field, value] of Object.entries(wish.values)) {
    if (value) row.values[field] = value
    else Reflect.deleteProperty(row.values, field)
  }
  all.version += 1
  return true
}

export function remove(all: Rows, row: string): boolean {
  const at = all.rows.findIndex((one) => one.id === row && one.kind !== 'household')
  if (at < 0) return false
  all.rows.splice(at, 1)
  all.version += 1
  return true
}

export const complete = (all: Rows): boolean =>
  shown(all, true).sections.every((one) => one.done)
