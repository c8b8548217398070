// SPDX-License-Identifier: Apache-2.0
//
// The tables and sections of the dossier screens, as data. What a field is called, its kind
// of value and its code list come from the server's labels; here is only the order.
import type { FieldLabel, Fields, HouseholdLine } from '@/api/contract'
import type { Column } from '@/kit/columns'

export const listColumns: Column<HouseholdLine>[] = [
  {
    name: 'head_name',
    label: 'dossier.head',
    lead: true,
    to: (row) => `/households/${row.id}`,
  },
  { name: 'number', label: 'dossier.number', type: 'date' },
  { name: 'citizen_id', label: 'dossier.citizen_id', type: 'date' },
  { name: 'unit', label: 'dossier.unit', type: 'unit' },
  { name: 'category', label: 'dossier.category', type: 'code', list: 'CL-01' },
  { name: 'cause', label: 'dossier.cause', type: 'code', list: 'CL-14' },
  { name: 'members', label: 'dossier.members', type: 'number' },
  { name: 'filed_on', label: 'dossier.filed_on', type: 'date' },
  { name: 'status', label: 'dossier.status', type: 'text' },
]

export interface Section {
  name: string
  fields: string[]
}

const named = (words: string) => words.trim().split(/\s+/)

export const sections: Section[] = [
  {
    name: 'identity',
    fields: named(`name sex citizen_id ethnicity political marital health disability
      disability_grade insurance single_parent migrant model_worker`),
  },
  {
    name: 'hardship',
    fields: named(`category standard_level cause cause_second cause_third cause_fourth
      key_group measure income_declared rigid_declared`),
  },
  {
    name: 'work',
    fields: named(`work_status employer employer_credit_code employer_nature
      employer_condition industry work_started_on contract_on contract_term own_income
      self_help`),
  },
  {
    name: 'home',
    fields: named('registration registered_division housing housing_area address address_division'),
  },
  {
    name: 'contact',
    fields: named('phone other_contact postcode bank branch account account_type'),
  },
  {
    name: 'filing',
    fields: named('number unit filed_on left_on left_reason filer reviewer clerk notes'),
  },
]

// The lines of a dossier, in the order a person reads them.
export const lineFields: Record<string, string[]> = {
  member: named(`name relation citizen_id birth_on sex health disability identity
    income_month education workplace insurance worker migrant counted not_counted_reason
    notes`),
  income: named('member_name type amount from_on to_on proof excluded excluded_reason'),
  expense: named('member_name type gross reimbursed spent_on proof'),
  asset: named('type description quantity value source checked_on'),
}

const isEmpty = (value: unknown) => value === null || value === undefined || value === ''

// A table shows only the fields that at least one of its rows has.
export function lineColumns(
  kind: string,
  rows: readonly Fields[],
  label: (kind: string, name: string) => FieldLabel,
): Column<Fields>[] {
  return (lineFields[kind] ?? [])
    .filter((name) => rows.some((row) => !isEmpty(row[name])))
    .map((name, index) => {
      const field = label(kind, name)
      return { name, label: field, type: field.kind, list: field.list ?? null, lead: index === 0 }
    })
}
