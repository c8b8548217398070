// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { FieldLabel } from '@/api/contract'
import { lineColumns, lineFields, sections } from './columns'

const label =
  (kind: FieldLabel['kind'], list?: string) =>
  (_kind: string, name: string): FieldLabel =>
    ({ name, kind, required: false, zh: name, en: name, ...(list ? { list } : {}) })

describe('a dossier', () => {
  it('shows each field once', () => {
    const lists = [sections.flatMap((section) => section.fields), ...Object.values(lineFields)]
    for (const names of lists) expect(new Set(names).size).toBe(names.length)
  })

  it('leaves out columns in which nobody has a value', () => {
    const rows = [{ name: '王强', health: null }, { name: '王小雨', income_month: '' }]
    const columns = lineColumns('member', rows, label('text'))
    expect(columns.map((column) => column.name)).toEqual(['name'])
    expect(columns[0]!.lead).toBe(true)
  })

  it('shows a value as the labels say it is', () => {
    const columns = lineColumns('income', [{ type: 'wage' }], label('code', 'income_type'))
    expect(columns.map(({ name, type, list }) => [name, type, list])).toEqual([
      ['type', 'code', 'income_type'],
    ])
  })
})
