// SPDX-License-Identifier: Apache-2.0
//
// The sections of an application, in any order of filling, as data: whose rows they hold and
// which fields. What a field is called, its kind and its code list come from the labels.
import type { RowKind } from '@/api/dossier-contract'
import { inWords } from '@/kit/language'
import { useWords } from '@/kit/words'

export interface Section {
  name: string
  kind: RowKind
  fields: string[]
  // Only officers know these; the worker is not asked.
  inside?: string[]
}

const named = (words: string) => words.trim().split(/\s+/)

export const sections: Section[] = [
  { name: 'head', kind: 'household',
    fields: named(`name citizen_id sex ethnicity marital phone other_contact health disability
      disability_grade insurance political single_parent migrant model_worker`) },
  { name: 'work', kind: 'household',
    fields: named(`work_status employer employer_nature employer_condition industry
      work_started_on contract_on contract_term own_income self_help`),
    inside: ['employer_credit_code'] },
  { name: 'home', kind: 'household',
    fields: named('registration housing housing_area address postcode'),
    inside: ['registered_division', 'address_division'] },
  { name: 'hardship', kind: 'household',
    fields: named('cause cause_second cause_third income_declared rigid_declared notes'),
    inside: ['key_group', 'measure'] },
  { name: 'account', kind: 'household', fields: named('bank branch account account_type') },
  { name: 'members', kind: 'member',
    fields: named(`name relation citizen_id birth_on sex health identity income_month education
      workplace counted`),
    inside: ['not_counted_reason', 'notes'] },
  { name: 'incomes', kind: 'income', fields: named('member_name type amount from_on to_on'),
    inside: ['proof', 'excluded', 'excluded_reason'] },
  { name: 'expenses', kind: 'expense',
    fields: named('member_name type gross reimbursed spent_on'), inside: ['proof'] },
  { name: 'assets', kind: 'asset', fields: named('type description quantity value'),
    inside: ['source', 'checked_on'] },
]

export const holdsRows = (section: Section): boolean => section.kind !== 'household'

// "income.amount": a field of a line; "phone": one of the household.
export function partsOf(path: string): { kind: string; field: string } {
  const [kind, field] = path.split('.')
  return field === undefined ? { kind: 'household', field: path } : { kind: kind!, field }
}

export const pathOf = (kind: string, field: string): string =>
  kind === 'household' ? field : `${kind}.${field}`

// What a person calls that field: "收入明细 · 金额".
export function fieldWord(path: string): string {
  const words = useWords()
  const { kind, field } = partsOf(path)
  const label = inWords(words.field(kind, field))
  return kind === 'household' ? label : `${words.kind(kind)} · ${label}`
}

// Where it is filled in.
export function sectionOf(path: string): Section | undefined {
  const { kind, field } = partsOf(path)
  return sections.find(
    (one) => one.kind === kind && [...one.fields, ...(one.inside ?? [])].includes(field))
}
