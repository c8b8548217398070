// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { fieldsOf, kindsOf } from './fields'

const labels = {
  payment: {
    sheet: '实名发放',
    en: 'Payments',
    fields: { amount: { zh: '金额(元)', en: 'Amount (yuan)' }, broken: 7 },
  },
}

describe('labels', () => {
  it('give each field its words', () => {
    expect(fieldsOf(labels)).toEqual({
      payment: { amount: { label: { zh: '金额(元)', en: 'Amount (yuan)' } } },
    })
  })

  it('may also come as lists, with the code list of a field', () => {
    const asLists = [
      { kind: 'payment', fields: [{ field: 'type', label: { zh: '项目' }, list: 'CL-20' }] },
    ]
    expect(fieldsOf(asLists).payment!.type).toEqual({
      label: { zh: '项目', en: '项目' },
      list: 'CL-20',
    })
  })

  it('name the kinds of records', () => {
    expect(kindsOf(labels)).toEqual({ payment: { zh: '实名发放', en: 'Payments' } })
    expect(kindsOf(null)).toEqual({})
  })
})
