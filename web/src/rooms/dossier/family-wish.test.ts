// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { canLook, missingOf, nothingTold, reasons, wishOf } from './family-wish'

describe('the wish of a family change', () => {
  it('says of a new head who it is and whether the old one stays', () => {
    const told = { ...nothingTold('head_change', '2026-11-23'), head: 'm1',
      reason: 'death' as const,
      words: ' 去世 ', leaves: true, fill: { ethnicity: 'han', work_status: '' } }
    expect(canLook(told)).toBe(true)
    expect(wishOf(told)).toEqual({ kind: 'head_change', reason: 'death', words: '去世', people: [],
      effective_on: '2026-11-23', fill: { ethnicity: 'han' }, head: 'm1', head_leaves: true })
  })

  it('names who leaves in a split, with the relations that were said', () => {
    const told = { ...nothingTold('split', '2026-11-23'), head: 'm1', people: ['m1', 'm2'],
      relations: { m2: 'daughter' } }
    expect(wishOf(told).people).toEqual([{ id: 'm1' }, { id: 'm2', relation: 'daughter' }])
    expect(wishOf(told)).not.toHaveProperty('head_leaves')
  })

  it('asks for the other household of a merge, and for nothing to undo one', () => {
    expect(canLook(nothingTold('merge', ''))).toBe(false)
    expect(canLook({ ...nothingTold('merge', ''), other: 'h2' })).toBe(true)
    expect(canLook(nothingTold('unmerge', ''))).toBe(true)
    expect(reasons.unmerge).toContain('mistake')
  })

  it('knows what a head still lacks', () => {
    expect(missingOf(undefined)).toEqual([])
    expect(missingOf({ ethnicity: 'han', identity: 'on_post' }).map((one) => one.name))
      .toEqual(['model_worker'])
  })
})
