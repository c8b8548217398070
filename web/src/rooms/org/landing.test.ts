// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { units } from '@/api'
import type { Overview } from '@/api/contract'
import { landing } from './landing'

const period = { from: '2014-01-01', to: '2014-12-31', cutoff: '2014-12-31' }

// What each unit holds in all, and in the units below it.
function tree(all: Record<string, [number, Record<string, number>]>) {
  vi.spyOn(units, 'overview').mockImplementation((code) => {
    const [households, below] = all[code]!
    const coverage_by_child = Object.entries(below).map(([child, filed]) => ({
      unit: { code: child }, filed, visited: 0,
    }))
    return Promise.resolve({ households, coverage_by_child } as unknown as Overview)
  })
}

describe('after signing in', () => {
  beforeEach(() => vi.restoreAllMocks())

  it.each([
    ['stays where several units have households', '0', { 0: [9, { 11: 4, 42: 5 }] }],
    ['goes down to where they part', '42', { 0: [9, { 42: 9 }], 42: [9, { 4201: 8, 4202: 1 }] }],
    ['stays where nobody has any', '0', { 0: [0, {}] }],
    ['stays where some are filed at the unit itself', '0', { 0: [9, { 42: 8 }] }],
    ['stays where they never part', '0', { 0: [9, { 42: 9 }], 42: [9, {}] }],
    ['passes over units without any', '0', { 0: [9, { 11: 4, 12: 0, 42: 5 }] }],
  ] as const)('one %s', async (_name, place, all) => {
    tree(all as never)
    expect(await landing('0', period)).toBe(place)
  })
})
