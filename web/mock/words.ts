// SPDX-License-Identifier: Apache-2.0
//
// The mock's labels and code lists: the project's own data files, with the kind of value
// that each field of a dossier has.
import type { CodeLists, FieldLabel, Labels } from '../src/api/contract.ts'
import { needed } from './application.ts'
import { readLoose } from './json.ts'

type Words = { zh: string; en: string }
type Kinds = Record<string, { sheet: string; en: string; fields: Record<string, Words> }>
type Lists = Record<string, { title: Words; items?: (Words & { key: string })[] }>

const lists: Record<string, string> = {
  sex: 'sex', ethnicity: 'ethnicity', political: 'CL-03', health: 'CL-04', marital: 'CL-10',
  disability: 'CL-05', registration: 'CL-11', model_worker: 'CL-07', insurance: 'CL-19',
  employer_nature: 'CL-12', employer_condition: 'CL-13', industry: 'CL-18', cause: 'CL-14',
  work_status: 'CL-06', identity: 'CL-06', housing: 'CL-08', category: 'CL-01',
  standard_level: 'CL-02', relation: 'relation', education: 'education',
  disability_grade: 'CL-05-grade', cause_second: 'CL-14', cause_third: 'CL-14',
  cause_fourth: 'CL-14', key_group: 'CL-15', measure: 'CL-16', contract_term: 'CL-17',
  account_type: 'account_type', source: 'asset_source',
}
const typeLists: Record<string, string> = {
  income: 'income_type', expense: 'expense_type', asset: 'asset_type',
}
const money = /^(amount|gross|reimbursed|value|own_income|income_month|.*_declared)$/
const flags = /^(migrant|single_parent|self_help|counted|excluded|worker)$/

function kindOf(name: string, list: string | undefined): FieldLabel['kind'] {
  if (list) return 'code'
  if (/_on$/.test(name)) return 'date'
  if (money.test(name)) return 'money'
  return flags.test(name) ? 'boolean' : 'text'
}

function fieldOf(kind: string, name: string, words: Words): FieldLabel {
  const list = name === 'type' ? typeLists[kind] : lists[name]
  const { zh, en } = words
  const known = { name, kind: kindOf(name, list), required: needed(kind, name), zh, en }
  return list ? { ...known, list } : known
}

export function labels(): Labels {
  const kinds = Object.entries(readLoose<Kinds>('labels/records.json', {}))
  return {
    records: kinds.map(([kind, { sheet, en, fields }]) => ({
      kind,
      zh: sheet,
      en,
      fields: Object.entries(fields).map(([name, words]) => fieldOf(kind, name, words)),
    })),
  }
}

export function codeLists(): CodeLists {
  const all: CodeLists = { lists: {} }
  for (const file of ['union', 'standards', 'records']) {
    const found = readLoose<Lists>(`policy/code_lists/${file}.json`, {})
    for (const [id, { title, items }] of Object.entries(found)) {
      all.lists[id] = { title, items: items ?? [] }
    }
  }
  return all
}
