// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { Import } from '@/api/contract'
import { percentRead, refusedHere, toneOf, total } from './columns'

const sheet = { sheet: '甲', kind: 'a', rows: 5, added: 3, changed: 0, same: 1, bad: 1, warned: 2 }

describe('an import', () => {
  it('counts over all sheets', () => {
    expect(total({ sheets: [sheet, { ...sheet, bad: 4 }] }, 'bad')).toBe(5)
    expect(total({ sheets: [] }, 'rows')).toBe(0)
  })

  it.each<[Import['state'], number, number, number]>([
    ['running', 0, 0, 0],
    ['running', 50, 200, 25],
    ['running', 300, 200, 100],
    ['done', 0, 0, 100],
    ['refused', 0, 10, 0],
  ])('%s with %i of %i bytes stands at %i %%', (state, bytes_read, bytes_total, part) => {
    expect(percentRead({ state, bytes_read, bytes_total })).toBe(part)
  })

  it('is not glad of an import that left rows out', () => {
    expect(toneOf({ state: 'done', sheets: [{ ...sheet, bad: 0 }] })).toBe('good')
    expect(toneOf({ state: 'done', sheets: [{ ...sheet, bad: 1 }] })).toBe('warn')
    expect(toneOf({ state: 'running', sheets: [{ ...sheet, bad: 1 }] })).toBe('calm')
  })

  it('refuses before sending only what a browser can see', () => {
    expect(refusedHere({ name: '档案.xlsx', size: 10 })).toBeNull()
    expect(refusedHere({ name: 'A.XLSX', size: 10 })).toBeNull()
    expect(refusedHere({ name: '旧表.xls', size: 10 })).toBe('not_xlsx')
    expect(refusedHere({ name: '空.xlsx', size: 0 })).toBe('empty')
  })
})
