// SPDX-License-Identifier: Apache-2.0
//
// What travels about the life of a dossier: work lists, steps, applications, notices, and what
// people without an account send. To be replaced by the types of schema.ts as soon as the
// server's description has these routes.
import type { Both, ConsentText, TimelineEntry, UnitName } from './contract'
import type { components } from './schema'

type OtherPerson = components['schemas']['OtherPerson']
type OtherWord = components['schemas']['LikenessWord']

// A sentence in the asker's language, or in both.
export type Said = string | Both

export interface WorkItem {
  id: string
  version: number
  name: string
  unit: UnitName
  state: string
  since: string
  until?: string
  late: boolean
  notice_until?: string
  // Words of the steps that are open to me now.
  steps: string[]
}
export type WorkCounts = { mine: number; late: number; returned: number }
export type Which = 'mine' | 'late' | 'next' | 'all' | 'temporary'
export type WorkPage = { items: WorkItem[]; next?: string | null; counts: WorkCounts }

export type NewDossier = { unit: string; reason: string; step?: 'begin' | 'ask_temporary' }

export type FieldReason = { field: string; reason: string }

export interface CaseStep {
  step: string
  to: string
  open: boolean
  // The program proposes otherwise, so it needs a reason.
  against?: boolean
  why?: string
  say?: Said
  demands: string[]
}

export interface Objection {
  id: string
  at: string
  by: string
  anonymous: boolean
  words: string
  settled: boolean
  outcome?: string
  upheld?: boolean
  settled_by?: string
  settled_at?: string
}

export interface HistoryLine {
  seq: number
  step: string
  from: string
  to: string
  at: string
  by: string
  capacity: string
  acting_for?: string
  second?: string
  reason?: string
  fields: FieldReason[]
  others?: OtherPerson[]
  // What spoke against filing, and was overridden.
  overridden?: { say: Said }[]
  leaving?: string
  household: boolean
}

export interface SectionState {
  section: string
  done: boolean
  needed: number
  filled: number
  wrong: number
}

export interface Notice {
  id: string
  code: string
  kind: 'entry' | 'exit'
  text: string
  hash: string
  posted_on: string
  until: string
  reckoning: string
  standing: boolean
  phone: string
}

export interface Dossier {
  id: string
  version: number
  state: string
  unit: UnitName
  name: string
  means: 'own' | 'officer' | 'imported'
  household?: string
  since: string
  until?: string
  notice_until?: string
  leaving?: string
  order: 'notice_first' | 'check_first'
  asset_check_done: boolean
  half_done: boolean
  round: number
  steps: CaseStep[]
  objections: Objection[]
  history: HistoryLine[]
  sections: SectionState[]
  notice?: Notice
  family: TimelineEntry[]
  // Unions in whose applications somebody of this one was met.
  clashes?: { unit: UnitName; met_on: string }[]
  category?: string
  standard_level?: string
  stay?: StayProposal
}

// By the last reckoning of a household in the file; without a category none fits any more.
export interface StayProposal {
  as_of: string
  category?: string
  rule?: string
  lines: ProposalLine[]
}

export type RowKind = 'household' | 'member' | 'income' | 'expense' | 'asset'
export type Values = Record<string, string>

export interface ApplicationRow {
  kind: RowKind
  id: string
  values: Values
}

// The household as it was when a step decided about it.
export interface HouseholdThen {
  seq: number
  step: string
  on_day: string
  rows: ApplicationRow[]
}

export interface Finding {
  row: string
  kind: RowKind
  field: string
  why: string
  weight: string
  say: Said
}

export interface SignedConsent {
  kind: string
  version: string
  signer: string
  signed_at: string
}

export type Evidence = { kind: string; needed: boolean; there: boolean }
export type ProposalLine = { say: Said; amount?: string }

export interface ApplicationProposal {
  category?: string
  level?: string
  counted: number
  income_month: string
  standard: string
  rule: string
  // Hard stops, which only an approver overrides, with a reason.
  exclusions: ProposalLine[]
  lines: ProposalLine[]
  missing: string[]
}

export interface Application {
  version: number
  may_edit: boolean
  may_sign: boolean
  rows: ApplicationRow[]
  findings: Finding[]
  sections: SectionState[]
  consents: SignedConsent[]
  evidence: Evidence[]
  proposal?: ApplicationProposal
}

export type ValuesWish = {
  row?: string
  kind: RowKind
  // An empty text clears a field.
  values: Record<string, string>
  // What these fields were on the screen.
  was?: Record<string, string>
}

export interface StepWish {
  step: string
  version: number
  reason?: string
  fields?: FieldReason[]
  second?: string
  leaving?: string
  objection?: string
  upheld?: boolean
  category?: string
  standard_level?: string
  phone?: string
  // To which a file is handed over.
  unit?: string
  brings?: string[]
  others?: OtherWord[]
}

export type NoticesWish = { dossiers: { id: string; version: number }[]; phone: string }
export type NoticeResult = { id: string; ok: boolean; why?: string; say?: Said }
export type Colleague = { name: string; display_name: string; role: string }

export type PublicUnit = { code: string; name: string; has_children: boolean }

// As it travels, and as the screens have it: the application itself with all that is around it.
type Around = {
  state: string
  unit: UnitName
  name: string
  since: string
  until?: string
  returned?: FieldReason[]
  decision?: string
  steps: string[]
  // What was said against the own notice, and how it was answered.
  objections?: ObjectionAnswer[]
}
export type SentApplication = Around & { application: Application }
export type PublicApplication = Around & Application

export type ObjectionWish = { words: string; name?: string; contact?: string }
export type ObjectionAnswer = {
  filed_on: string; settled: boolean; outcome?: string; upheld?: boolean
}
export type PublicStepWish = { step: string; reason?: string; leaving?: string }
export type SelfTestWish = {
  unit: string; members: number; income_month: string; rigid_year?: string; cause?: string
}
export type SelfTest = {
  category?: string; standard: string; rule: string; lines: ProposalLine[]
}
export type ConsentTexts = { items: ConsentText[] }
