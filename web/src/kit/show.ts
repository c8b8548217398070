// SPDX-License-Identifier: Apache-2.0
//
// How one value looks to a person, by its type. A value that is not known is a dash, so
// that an empty cell is never mistaken for one that failed to load.
import type { UnitName } from '@/api/contract'
import { i18n, listed } from './language'
import { grouped } from './money'
import { useWords } from './words'

export const unknown = '—'

const isUnit = (value: unknown): value is UnitName =>
  typeof value === 'object' && value !== null && 'name' in value

export const isFigure = (type: string | undefined): boolean =>
  type === 'money' || type === 'number' || type === 'integer' || type === 'count'

export function show(value: unknown, type?: string, list?: string | null): string {
  if (value === null || value === undefined || value === '') return unknown
  if (type === 'boolean' || type === 'flag') {
    return show(value === true || value === 'true' || value === 't')
  }
  if (typeof value === 'boolean') return i18n.global.t(value ? 'kit.yes' : 'kit.no')
  if (Array.isArray(value)) {
    return value.length === 0 ? unknown : listed(value.map((one) => show(one, type, list)))
  }
  if (isUnit(value)) return value.name
  if (list || type === 'code') return useWords().code(list, value)
  if (isFigure(type)) return grouped(String(value))
  return String(value)
}
