// SPDX-License-Identifier: Apache-2.0
//
// What a cell of a form shows, whether its records add up to it, and in which order checks
// are read: what is broken first.
import type { Check, FilledItem, FormItem } from '@/api/contract'
import { i18n, inWords } from '@/kit/language'
import { inWan, sameNumber } from '@/kit/money'
import { show } from '@/kit/show'

export function showValue(item: Pick<FilledItem, 'value'> | undefined): string {
  const value = item?.value
  if (value === 'true' || value === 'false') return show(value === 'true')
  return show(value, 'number')
}

// Money stands in ten thousand yuan on the sheet and in yuan behind it.
export function addsUp(total: string, value: string, unit: string): boolean {
  if (sameNumber(total, value)) return true
  if (unit !== '万元') return false
  try {
    return sameNumber(inWan(total), value)
  } catch {
    return false
  }
}

// Counts of distinct people and households: the plain sum of the units below is larger when
// two of them helped the same one. Shown beside the value, as domain.md 8.5 asks.
export function addedApart(item: FilledItem): string | null {
  if (!item.added || !item.value || sameNumber(item.added, item.value)) return null
  return show(item.added, 'number')
}

export const letterOf = (item: Pick<FormItem, 'item' | 'group'>): string =>
  item.item.startsWith(item.group) ? item.item.slice(item.group.length) : item.item

// The form names its units in Chinese; an English reader gets the English word.
export function unitWord(unit: string): string {
  const { t, te } = i18n.global
  return te(`report.units.${unit}`) ? t(`report.units.${unit}`) : unit
}

export type CheckState = 'hard' | 'soft' | 'untried' | 'passed'

export function stateOf(check: Check): CheckState {
  if (check.ok === null) return 'untried'
  return check.ok ? 'passed' : check.level
}

export const checkOrder: CheckState[] = ['hard', 'soft', 'untried', 'passed']

export function byState(checks: Check[]): Record<CheckState, Check[]> {
  const all: Record<CheckState, Check[]> = { hard: [], soft: [], untried: [], passed: [] }
  for (const check of checks) all[stateOf(check)].push(check)
  return all
}

export const wordsOf = (check: Check): string => inWords({ zh: check.say, en: check.say_en })

// "05A ≠ 05B + 05C" as pieces, so that each code can lead to its row.
export function pieces(text: string, known: Set<string>): { text: string; item: boolean }[] {
  return text
    .split(/(\d{2}[A-Z])/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, item: known.has(part) }))
}
