// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { lineColumns, lineFields, sections } from './columns'

describe('a dossier', () => {
  it('shows each field once', () => {
    const lists = [sections.flatMap((section) => section.fields), ...Object.values(lineFields)]
    for (const names of lists) expect(new Set(names).size).toBe(names.length)
  })

  it('leaves out columns in which nobody has a value', () => {
    const rows = [{ name: '王强', health: null }, { name: '王小雨', income_month: '' }]
    const label = (_kind: string, name: string) => ({ name, kind: 'text', zh: name, en: name })
    const columns = lineColumns('member', rows, label)
    expect(columns.map((column) => column.name)).toEqual(['name'])
    expect(columns[0]!.lead).toBe(true)
  })

  it('shows a value as the labels say it is', () => {
    const label = (_kind: string, name: string) =>
      ({ name, kind: name === 'amount' ? 'money' : 'code', list: 'income_type', zh: '', en: '' })
    const columns = lineColumns('income', [{ type: 'wage', amount: '5.00' }], label)
    expect(columns.map((column) => [column.name, column.type])).toEqual([
      ['type', 'code'],
      ['amount', 'money'],
    ])
  })
})
