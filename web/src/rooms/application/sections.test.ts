// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { partsOf, pathOf, sectionOf, sections } from './sections'

it('names a field by its path', () => {
  expect(partsOf('phone')).toEqual({ kind: 'household', field: 'phone' })
  expect(partsOf('income.amount')).toEqual({ kind: 'income', field: 'amount' })
  expect(pathOf('household', 'phone')).toBe('phone')
  expect(pathOf('member', 'name')).toBe('member.name')
})

it('finds the section of a field', () => {
  expect(sectionOf('phone')?.name).toBe('head')
  expect(sectionOf('income.amount')?.name).toBe('incomes')
  expect(sectionOf('nothing')).toBeUndefined()
})

it('asks for no field twice', () => {
  const all = sections.flatMap((one) =>
    [...one.fields, ...(one.inside ?? [])].map((field) => pathOf(one.kind, field)))
  expect(new Set(all).size).toBe(all.length)
})
