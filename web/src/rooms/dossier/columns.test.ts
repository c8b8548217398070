// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { flat, lineColumns, sections } from './columns'

describe('a dossier', () => {
  it('finds a field wherever the answer keeps it', () => {
    const unit = { code: '4201', name: '武汉市总工会' }
    expect(flat({ id: 'h1', unit, head: { name: '陈颖' }, members: [{}] })).toEqual({
      id: 'h1',
      unit,
      name: '陈颖',
    })
  })

  it('shows each field once', () => {
    const names = sections.flatMap((section) => section.fields.map((field) => field.name))
    expect(new Set(names).size).toBe(names.length)
  })

  it('leaves out columns in which nobody has a value', () => {
    const rows = [{ name: '王强', health: null }, { name: '王小雨', income_month: '' }]
    const columns = lineColumns('member', rows, (_kind, name) => ({ zh: name, en: name }))
    expect(columns.map((column) => column.name)).toEqual(['name'])
    expect(columns[0]!.lead).toBe(true)
  })
})
