// SPDX-License-Identifier: Apache-2.0
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { words as server } from '@/api'
import { speak } from './language'
import { show } from './show'
import { useWords } from './words'

const list = (key: string, zh: string, en: string) => ({
  title: { zh: '', en: '' },
  items: [{ key, zh, en }],
})

beforeEach(async () => {
  setActivePinia(createPinia())
  speak('zh-CN')
  vi.spyOn(server, 'codeLists').mockResolvedValue({
    lists: {
      'CL-01': { title: { zh: '困难类别', en: 'Category' }, items: [] },
      'CL-01b': list('marginal', '低保边缘户', 'Marginal'),
      'CL-01c': list('deep', '深度困难', 'Deep hardship'),
      'CL-10': list('deep', '不该是这个', 'Not this one'),
    },
  })
  vi.spyOn(server, 'labels').mockResolvedValue({
    records: [
      {
        kind: 'payment',
        zh: '实名发放',
        en: 'Payments',
        fields: [{ name: 'amount', kind: 'money', required: true, zh: '金额', en: 'Amount' }],
      },
    ],
  })
  await useWords().load()
})

describe('words', () => {
  it('find a code in every edition of its list, and in no other list', () => {
    expect(useWords().code('CL-01', 'marginal')).toBe('低保边缘户')
    expect(useWords().code('CL-01', 'deep')).toBe('深度困难')
    expect(useWords().choices('CL-01').map((one) => one.value)).toEqual(['marginal', 'deep'])
  })

  it('show a code that nobody knows as it is', () => {
    expect(useWords().code('CL-01', 'brand_new')).toBe('brand_new')
    expect(useWords().field('payment', 'brand_new').zh).toBe('brand_new')
    expect(useWords().kind('brand_new')).toBe('brand_new')
  })

  it('speak both languages', () => {
    expect(useWords().kind('payment')).toBe('实名发放')
    speak('en')
    expect(useWords().kind('payment')).toBe('Payments')
    expect(useWords().code('CL-01', 'deep')).toBe('Deep hardship')
  })
})

describe('a value', () => {
  it.each([
    [null, 'money', null, '—'],
    ['', 'text', null, '—'],
    ['1234.50', 'money', null, '1,234.50'],
    [1234, 'number', null, '1,234'],
    ['true', 'boolean', null, '是'],
    ['false', 'flag', null, '否'],
    [false, undefined, null, '否'],
    ['deep', 'code', 'CL-01', '深度困难'],
    [{ code: '42', name: '湖北省总工会' }, 'unit', null, '湖北省总工会'],
    [['a', 'b'], 'text', null, 'a、b'],
    ['2015-01-10', 'date', null, '2015-01-10'],
  ])('%j of kind %s shows as it should', (value, type, codes, shown) => {
    expect(show(value, type, codes)).toBe(shown)
  })
})
