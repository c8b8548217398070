// SPDX-License-Identifier: Apache-2.0
//
// Reads the file of record labels (labels/records.json) into: kind of record -> field ->
// what it is called in both languages and which code list its values come from.
import type { Both } from '@/api/contract'

export interface FieldWord {
  label: Both
  list?: string
  type?: string
}

export type FieldWords = Record<string, Record<string, FieldWord>>

type Loose = Record<string, unknown>

const isObject = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function wordOf(value: unknown): FieldWord | null {
  if (!isObject(value)) return null
  const label = isObject(value.label) ? value.label : value
  if (typeof label.zh !== 'string') return null
  const both = { zh: label.zh, en: typeof label.en === 'string' ? label.en : label.zh }
  const list = value.list ?? value.codes
  return {
    label: both,
    ...(typeof list === 'string' ? { list } : {}),
    ...(typeof value.type === 'string' ? { type: value.type } : {}),
  }
}

function named(value: unknown, key: string): [string, unknown][] {
  if (isObject(value)) return Object.entries(value)
  if (!Array.isArray(value)) return []
  return value.filter(isObject).map((one) => [String(one[key] ?? one.name ?? ''), one])
}

// What each kind of record is called; on the sheets of the workbook the Chinese name stands
// under "sheet".
export function kindsOf(labels: unknown): Record<string, Both> {
  const root = isObject(labels) ? (labels.kinds ?? labels.records ?? labels) : labels
  const all: Record<string, Both> = {}
  for (const [kind, value] of named(root, 'kind')) {
    if (!isObject(value)) continue
    const zh = value.zh ?? value.sheet
    if (typeof zh === 'string') all[kind] = { zh, en: typeof value.en === 'string' ? value.en : zh }
  }
  return all
}

export function fieldsOf(labels: unknown): FieldWords {
  const root = isObject(labels) ? (labels.kinds ?? labels.records ?? labels) : labels
  const all: FieldWords = {}
  for (const [kind, value] of named(root, 'kind')) {
    if (!isObject(value)) continue
    const fields: Record<string, FieldWord> = {}
    for (const [name, one] of named(value.fields, 'field')) {
      const word = wordOf(one)
      if (word) fields[name] = word
    }
    all[kind] = fields
  }
  return all
}
