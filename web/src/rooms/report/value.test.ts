// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it } from 'vitest'
import type { Check, FilledItem } from '@/api/contract'
import { speak } from '@/kit/language'
import { addedApart, addsUp, byState, letterOf, pieces, showValue, wordsOf } from './value'

beforeEach(() => speak('zh-CN'))

const cell: FilledItem = { value: '10', unit: '户', origin: 'computed', records: 10 }

describe('a cell', () => {
  it.each([
    ['12345.60', '12,345.60'],
    ['true', '是'],
    ['false', '否'],
    ['0', '0'],
    [null, '—'],
  ])('shows %s as %s', (value, shown) => expect(showValue({ value })).toBe(shown))

  it('is missing, not zero, when nobody said it', () => {
    expect(showValue(undefined)).toBe('—')
  })

  it('adds up when its records do', () => {
    expect(addsUp('17', '17', '户')).toBe(true)
    expect(addsUp('1234500.00', '123.45', '万元')).toBe(true)
    expect(addsUp('1234549.99', '123.45', '万元')).toBe(true)
    expect(addsUp('1234550.00', '123.45', '万元')).toBe(false)
    expect(addsUp('18', '17', '户')).toBe(false)
    expect(addsUp('1234500.00', '123.45', '户')).toBe(false)
    expect(addsUp('?', '17', '万元')).toBe(false)
  })

  it('tells the plain sum only where it differs', () => {
    expect(addedApart({ ...cell, added: '12' })).toBe('12')
    expect(addedApart({ ...cell, added: '10' })).toBeNull()
    expect(addedApart(cell)).toBeNull()
  })

  it('is called by its letter inside its group', () => {
    expect(letterOf({ item: '05A', group: '05' })).toBe('A')
    expect(letterOf({ item: 'X1', group: '05' })).toBe('X1')
  })
})

describe('checks', () => {
  const check = (id: string, ok: boolean | null, level: 'hard' | 'soft'): Check => ({
    id,
    ok,
    level,
    say: '不等',
    say_en: 'differs',
  })

  it('are read worst first', () => {
    const all = byState([
      check('V01', true, 'hard'),
      check('V10', false, 'soft'),
      check('V02', false, 'hard'),
      check('V17', null, 'soft'),
    ])
    expect(all.hard.map((one) => one.id)).toEqual(['V02'])
    expect(all.soft.map((one) => one.id)).toEqual(['V10'])
    expect(all.untried.map((one) => one.id)).toEqual(['V17'])
    expect(all.passed.map((one) => one.id)).toEqual(['V01'])
  })

  it('speak the language of the reader', () => {
    expect(wordsOf(check('V01', true, 'hard'))).toBe('不等')
    speak('en')
    expect(wordsOf(check('V01', true, 'hard'))).toBe('differs')
  })

  it('lead to the rows they name', () => {
    expect(pieces('05A ≠ 05B+99Z', new Set(['05A', '05B']))).toEqual([
      { text: '05A', item: true },
      { text: ' ≠ ', item: false },
      { text: '05B', item: true },
      { text: '+', item: false },
      { text: '99Z', item: false },
    ])
  })
})
