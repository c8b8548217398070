// SPDX-License-Identifier: Apache-2.0
//
// The tables behind the charts of a unit's page.
import type { MonthMoney, Overview, Unit } from '@/api/contract'
import type { Column } from '@/kit/columns'
import { add } from '@/kit/money'

export const sources = ['central', 'local', 'union', 'donation', 'other']

export interface CountRow {
  code: string
  name: string
  count: number
  share: string
}

export const countColumns = (label: string): Column<CountRow>[] => [
  { name: 'name', label, lead: true },
  { name: 'count', label: 'org.households', type: 'number' },
  { name: 'share', label: 'org.share', type: 'number' },
]

export interface MoneyRow {
  month: string
  direction: string
  total: string
  [source: string]: string
}

export function moneyColumns(found: string[]): Column<MoneyRow>[] {
  return [
    { name: 'month', label: 'org.month', lead: true, type: 'date' },
    { name: 'direction', label: 'org.direction' },
    ...found.map((source) => ({ name: source, label: `org.source.${source}`, type: 'money' })),
    { name: 'total', label: 'org.total', type: 'money' },
  ]
}

// One row per month and direction; a month without money is not left out by the chart, so
// the table says nothing of it either.
export function moneyRows(lines: MonthMoney[], direction: string, found: string[]): MoneyRow[] {
  const months = [...new Set(lines.map((line) => line.month))].sort()
  return months.map((month) => {
    const here = lines.filter((line) => line.month === month)
    const row: MoneyRow = { month, direction, total: add(here.map((line) => line.amount)) }
    for (const source of found) {
      row[source] = add(here.filter((one) => one.source === source).map((one) => one.amount))
    }
    return row
  })
}

// The five sources in the order of the form, then any that this server adds.
export function sourcesIn(overview: Pick<Overview, 'money_in' | 'money_out'>): string[] {
  const met = new Set([...overview.money_in, ...overview.money_out].map((one) => one.source))
  return [...sources.filter((one) => met.has(one)), ...[...met].filter((one) =>
    !sources.includes(one))]
}

export interface CoverageRow {
  unit: Unit
  filed: number
  visited: number
  share: string
}

export const coverageColumns: Column<CoverageRow>[] = [
  { name: 'unit', label: 'org.unit', type: 'unit', lead: true },
  { name: 'filed', label: 'org.filed', type: 'number' },
  { name: 'visited', label: 'org.visited', type: 'number' },
  { name: 'share', label: 'org.visited_share', type: 'number' },
]

// Beside one another in half a page: how many were visited is in the share.
export const belowColumns = coverageColumns.filter((one) => one.name !== 'visited')

// The units below that have households, most first.
export function coverageRows(overview: Pick<Overview, 'coverage_by_child'>): CoverageRow[] {
  return overview.coverage_by_child
    .filter((one) => one.filed > 0 || one.visited > 0)
    .map((one) => ({ ...one, share: percent(one.visited, one.filed) }))
    .sort((left, right) => right.filed - left.filed)
}

export function percent(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`
}
