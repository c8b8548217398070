// SPDX-License-Identifier: Apache-2.0
import texts from '@data/policy/consent_texts.json'
import { describe, expect, it } from 'vitest'
import { withUnion } from './consent-words'

describe('the text of a consent', () => {
  it('names the union that asks', () => {
    const text = { zh: '[工会全称]（电话：[电话]）', en: '[Full name of the union] asks' }
    expect(withUnion(text, '武昌区总工会'))
      .toEqual({ zh: '武昌区总工会（电话：[电话]）', en: '武昌区总工会 asks' })
  })

  it('says who it is where the name is not known', () => {
    const en = '2. [Full name of the union]: [full name of the union]'
    const text = { zh: '被授权人：[工会全称]', en }
    expect(withUnion(text)).toEqual({
      zh: '被授权人：受理您申请的工会',
      en: '2. The union that takes your application: the union that takes your application',
    })
  })

  it('leaves no place for the name in any text', () => {
    for (const one of texts) {
      const { zh, en } = withUnion(one.text)
      expect(zh).not.toContain('工会全称')
      expect(en.toLowerCase()).not.toContain('name of the union')
    }
  })
})
