// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it } from 'vitest'
import { speak } from '@/kit/language'
import { saidOf } from './entry'

beforeEach(() => speak('zh-CN'))

const entry = (zh: string) => ({
  id: 't', on: '2015-01-16', kind: 'payment', unit: { code: '420102', name: '江岸区总工会' },
  say: { zh, en: zh },
})

describe('a line of the time line', () => {
  it.each([
    ['实名发放 · 生活救助 · 米、油、棉被 · 990.00 元', '生活救助 · 米、油、棉被'],
    ['送温暖慰问金', '送温暖慰问金'],
    ['实名发放', '实名发放'],
    ['实名发放 · 990.00 元', '实名发放'],
  ])('%s is read as %s', (whole, read) => {
    expect(saidOf(entry(whole), '实名发放', '990.00 元')).toBe(read)
  })
})
