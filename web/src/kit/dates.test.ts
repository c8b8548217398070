// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { daysAfter, isDate, lastMonths, lastTwelveMonths, monthsOf, yearOf } from './dates'

describe('dates', () => {
  it('knows a real date', () => {
    expect(isDate('2015-02-28')).toBe(true)
    for (const wrong of ['2015-02-29', '2015-13-01', '2015-1-1', '', null, 20150101]) {
      expect(isDate(wrong)).toBe(false)
    }
  })

  it('names the usual periods', () => {
    expect(yearOf('2026-11-22')).toEqual({ from: '2026-01-01', to: '2026-12-31' })
    expect(yearOf('2026-11-22', 1)).toEqual({ from: '2025-01-01', to: '2025-12-31' })
    expect(lastTwelveMonths('2026-11-22')).toEqual({ from: '2025-12-01', to: '2026-11-22' })
    expect(lastTwelveMonths('2026-12-31')).toEqual({ from: '2026-01-01', to: '2026-12-31' })
    expect(lastMonths('2026-01-15', 24)).toEqual({ from: '2024-02-01', to: '2026-01-15' })
  })

  it('goes on by days', () => {
    expect(daysAfter('2026-11-22', 365)).toBe('2027-11-22')
    expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29')
  })

  it('lists every month of a period', () => {
    expect(monthsOf({ from: '2014-11-30', to: '2015-02-01' })).toEqual([
      '2014-11',
      '2014-12',
      '2015-01',
      '2015-02',
    ])
    expect(monthsOf({ from: '2015-01-01', to: '2015-03-05' })).toHaveLength(3)
  })
})
