// SPDX-License-Identifier: Apache-2.0
//
// The shapes that travel between the screens and the server, one per noun. Money is the
// text "1234.50", a date the text "2015-03-05", a code a wire word such as "deep" whose
// words for people come from the code lists.

export interface Both {
  zh: string
  en: string
}

export interface Problem {
  type?: string
  title?: string
  status: number
  why: string
  where?: string
  detail?: Both
  request_id?: string
}

export type Level = 'nation' | 'province' | 'city' | 'county' | 'town' | 'base'

export interface Unit {
  code: string
  name: string
  level: Level
  kind: string
  children: number
  parent?: string | null
}

export interface UnitDetail extends Unit {
  ancestors: Unit[]
  division?: string | null
}

export interface Session {
  name: string
  unit: Pick<Unit, 'code' | 'name' | 'level'>
  must_change_password: boolean
  today: string
  demo: boolean
}

export interface CodeCount {
  code: string
  count: number
}

export interface MonthMoney {
  month: string
  source: string
  amount: string
}

export interface Overview {
  unit: Unit
  households: number
  persons: number
  by_category: CodeCount[]
  by_cause: CodeCount[]
  money_in: MonthMoney[]
  money_out: MonthMoney[]
  coverage: { filed: number; visited: number }
  coverage_by_child: { unit: Unit; filed: number; visited: number }[]
}

export interface FormName {
  form: string
  title: Both
  from: string
  to: string
}

export interface FormItem {
  item: string
  group: string
  label: Both
  unit: string
  kind: string
  derivation: string
  indent: number
  // A number to be typed; no record can give it.
  typed: boolean
}

export interface FormDefinition {
  form: string
  title: Both
  from: string
  to: string
  asks_for_campaign: boolean
  notes: Both[]
  groups: { no: string; label: Both }[]
  items: FormItem[]
}

export type Origin = 'computed' | 'typed' | 'missing' | 'not_asked'

export interface FilledItem {
  value?: string | null
  unit?: string
  origin?: Origin
  records?: number
  exact?: string | null
  added?: string | null
  typed_part?: string | null
  estimate?: string | null
  source?: string | null
  said_by?: string | null
}

export interface Check {
  id: string
  // Empty when the check could not be tried; the words say why.
  ok: boolean | null
  level: 'hard' | 'soft'
  say: string
  say_en: string
}

export interface FilledForm {
  form: string
  unit: string
  unit_name: string
  from: string
  to: string
  cutoff: string
  filled_by?: string | null
  phone?: string | null
  items: Record<string, FilledItem>
  checks: Check[]
}

// The unit's own records, without those of the units below, and then each of these.
export interface FormChildren {
  unit: { unit: Unit; items: Record<string, FilledItem> }
  children: { unit: Unit; items: Record<string, FilledItem> }[]
}

export interface RecordColumn {
  name: string
  label: Both
  type: string
  list?: string | null
}

export type CellValue = string | number | boolean | null | undefined

export interface CellRecords {
  item: string
  value: string | null
  unit: string
  records: number
  total: string | null
  columns: RecordColumn[]
  rows: { id: string; kind: string; cells: Record<string, CellValue> }[]
  next: string | null
}

export interface HouseholdLine {
  id: string
  county: number
  number: string
  head_name: string
  citizen_id: string
  unit: UnitName
  category: string
  cause: string
  members: number
  status: string
  filed_on: string
}

export type UnitName = Pick<Unit, 'code' | 'name'>

export interface Judgement {
  valid_from: string
  valid_until?: string | null
  category: string
  proposed?: string | null
  rule?: string | null
  rule_title?: Both | null
  standard?: string | null
  // Why the person decided otherwise than proposed.
  reason?: string | null
  // The calculation; empty while its numbers are missing.
  say: Both[]
  missing_evidence: Both[]
}

export interface TimelineEntry {
  on: string
  kind: string
  say: Both
  amount?: string | null
  // Of a payment that was not paid.
  state?: string | null
  unit?: UnitName | null
}

export type Fields = Record<string, unknown>

export interface Household {
  id: string
  unit: UnitName
  status: string
  // The dossier's own fields, by the names that the labels explain.
  household: Fields
  members: Fields[]
  incomes: Fields[]
  expenses: Fields[]
  assets: Fields[]
  judgements: Judgement[]
  timeline: TimelineEntry[]
}

export interface CodeList {
  title: Both
  items: { key: string; zh: string; en: string }[]
}

export interface CodeLists {
  lists: Record<string, CodeList>
}

export interface FieldLabel {
  name: string
  // text integer money date boolean code citizen_id unit household …
  kind: string
  list?: string | null
  zh: string
  en: string
}

export interface RecordLabel {
  kind: string
  zh: string
  en: string
  fields: FieldLabel[]
}

export interface Labels {
  records: RecordLabel[]
}

export interface SheetProgress {
  sheet: string
  kind: string
  rows: number
  added: number
  changed: number
  same: number
  bad: number
  warned: number
}

export type ImportState = 'running' | 'done' | 'cancelled' | 'refused' | 'failed'

export interface Import {
  id: string
  name: string
  state: ImportState
  dry_run: boolean
  started_at: string
  finished_at?: string | null
  bytes_read: number
  bytes_total: number
  sheets: SheetProgress[]
  refusal?: { why: string; where?: string | null; detail: Both } | null
}

export interface BadRow {
  sheet: string
  row: number
  column: string
  why: string
  say: Both
  level: 'error' | 'warning'
}

export interface Page<T> {
  items: T[]
  next: string | null
}
