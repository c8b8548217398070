// SPDX-License-Identifier: Apache-2.0
//
// The tables and sections of the dossier screens, as data. What a field is called comes from
// the server's labels; here is only its order, its kind of value and its code list.
import type { Fields, HouseholdLine } from '@/api/contract'
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

interface Field {
  name: string
  type?: string
  list?: string
}

export interface Section {
  name: string
  fields: Field[]
}

const text = (...names: string[]): Field[] => names.map((name) => ({ name }))
const of = (type: string, ...names: string[]): Field[] => names.map((name) => ({ name, type }))
const code = (list: string, ...names: string[]): Field[] =>
  names.map((name) => ({ name, type: 'code', list }))

export const sections: Section[] = [
  {
    name: 'identity',
    fields: [
      ...text('name'),
      ...code('sex', 'sex'),
      ...text('citizen_id'),
      ...code('ethnicity', 'ethnicity'),
      ...code('CL-03', 'political'),
      ...code('CL-10', 'marital'),
      ...code('CL-04', 'health'),
      ...code('CL-05', 'disability'),
      ...code('CL-05-grade', 'disability_grade'),
      ...code('CL-19', 'insurance'),
      ...of('flag', 'single_parent', 'migrant'),
      ...code('CL-07', 'model_worker'),
    ],
  },
  {
    name: 'hardship',
    fields: [
      ...code('CL-01', 'category'),
      ...code('CL-02', 'standard_level'),
      ...code('CL-14', 'cause', 'cause_second', 'cause_third', 'cause_fourth'),
      ...code('CL-15', 'key_group'),
      ...code('CL-16', 'measure'),
      ...of('money', 'income_declared', 'rigid_declared'),
    ],
  },
  {
    name: 'work',
    fields: [
      ...code('CL-06', 'work_status'),
      ...text('employer', 'employer_credit_code'),
      ...code('CL-12', 'employer_nature'),
      ...code('CL-13', 'employer_condition'),
      ...code('CL-18', 'industry'),
      ...of('date', 'work_started_on', 'contract_on'),
      ...code('CL-17', 'contract_term'),
      ...of('money', 'own_income'),
      ...of('flag', 'self_help'),
    ],
  },
  {
    name: 'home',
    fields: [
      ...code('CL-11', 'registration'),
      ...text('registered_division'),
      ...code('CL-08', 'housing'),
      ...of('number', 'housing_area'),
      ...text('address', 'address_division'),
    ],
  },
  {
    name: 'contact',
    fields: [
      ...text('phone', 'other_contact', 'postcode', 'bank', 'branch', 'account'),
      ...code('account_type', 'account_type'),
    ],
  },
  {
    name: 'filing',
    fields: [
      ...text('number'),
      ...of('unit', 'unit'),
      ...of('date', 'filed_on', 'left_on'),
      ...code('CL-23', 'left_reason'),
      ...text('filer', 'reviewer', 'clerk', 'notes'),
    ],
  },
]

// The lines of a dossier. A table shows only the fields that at least one of its rows has.
export const lineFields: Record<string, Field[]> = {
  member: [
    ...text('name'),
    ...code('relation', 'relation'),
    ...text('citizen_id'),
    ...of('date', 'birth_on'),
    ...code('sex', 'sex'),
    ...code('CL-04', 'health'),
    ...code('CL-05', 'disability'),
    ...code('CL-06', 'identity'),
    ...of('money', 'income_month'),
    ...code('education', 'education'),
    ...text('workplace'),
    ...code('CL-19', 'insurance'),
    ...of('flag', 'worker', 'migrant'),
    ...of('flag', 'counted'),
    ...text('not_counted_reason', 'notes'),
  ],
  income: [
    ...text('member_name'),
    ...code('income_type', 'type'),
    ...of('money', 'amount'),
    ...of('date', 'from_on', 'to_on'),
    ...text('proof'),
    ...of('flag', 'excluded'),
    ...text('excluded_reason'),
  ],
  expense: [
    ...text('member_name'),
    ...code('expense_type', 'type'),
    ...of('money', 'gross', 'reimbursed'),
    ...of('date', 'spent_on'),
    ...text('proof'),
  ],
  asset: [
    ...code('asset_type', 'type'),
    ...text('description'),
    ...of('number', 'quantity'),
    ...of('money', 'value'),
    ...code('asset_source', 'source'),
    ...of('date', 'checked_on'),
  ],
}

const isEmpty = (value: unknown) => value === null || value === undefined || value === ''

export function lineColumns(
  kind: string,
  rows: readonly Fields[],
  label: (kind: string, name: string) => Column<Fields>['label'],
): Column<Fields>[] {
  return (lineFields[kind] ?? [])
    .filter((field) => rows.some((row) => !isEmpty(row[field.name])))
    .map((field, index) => ({ ...field, label: label(kind, field.name), lead: index === 0 }))
}

// The answer may group the head's fields (head, work, home …); a section looks for a field
// wherever it stands.
export function flat(household: Record<string, unknown>): Record<string, unknown> {
  const all: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(household)) {
    const groups = typeof value === 'object' && value !== null && !Array.isArray(value)
    if (groups && !('code' in value)) Object.assign(all, value)
    else if (!Array.isArray(value)) all[name] = value
  }
  return all
}
