// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { BadRow, Import } from '@/api/contract'
import { byRow, percentRead, refusedHere, toneOf, total } from './columns'

const sheet = { sheet: '甲', kind: 'a', rows: 5, added: 3, changed: 0, same: 1, bad: 1, warned: 2 }

const finding = (sheet: string, row: number, column: string): BadRow => ({
  sheet, row, column, why: 'w', say: { zh: '甲', en: 'a' }, level: 'error',
})
const findings = [
  finding('甲', 5, 'a'), finding('甲', 5, 'b'), finding('甲', 6, 'a'), finding('乙', 6, 'a'),
]

describe('rows with trouble', () => {
  const told = (more: boolean) =>
    byRow(findings, more).map(({ sheet, row, findings: all }) => [sheet, row, all.length])

  it('each have all their findings', () => {
    expect(told(false)).toEqual([['甲', 5, 2], ['甲', 6, 1], ['乙', 6, 1]])
    expect(byRow([], false)).toEqual([])
  })

  it('wait for the next page when they may lack some', () => {
    expect(told(true)).toEqual([['甲', 5, 2], ['甲', 6, 1]])
    expect(byRow(findings.slice(0, 2), true)).toHaveLength(1)
  })
})

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
