// SPDX-License-Identifier: Apache-2.0
//
// Local business dates as the text "2015-03-05": the periods an officer asks for most, and
// the months of a chart. Instants, such as the start of an import, are shown in local time.

export type Span = { from: string; to: string }

const text = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

const parts = (date: string) => date.split('-').map(Number) as [number, number, number]

export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const [year, month, day] = parts(value)
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function yearOf(date: string, back = 0): Span {
  const year = parts(date)[0] - back
  return { from: text(year, 1, 1), to: text(year, 12, 31) }
}

// The twelve months that end with the month of the given day, up to that day.
export function lastTwelveMonths(today: string): Span {
  const [year, month] = parts(today)
  const from = month === 12 ? text(year, 1, 1) : text(year - 1, month + 1, 1)
  return { from, to: today }
}

export function lastMonths(today: string, count: number): Span {
  const [year, month] = parts(today)
  const index = year * 12 + month - 1 - (count - 1)
  return { from: text(Math.floor(index / 12), (index % 12) + 1, 1), to: today }
}

// The day of business on which a moment falls.
export function dayOf(moment_ms: number): string {
  return new Date(moment_ms + 8 * 3_600_000).toISOString().slice(0, 10)
}

// Whole days from one date to another; below zero when the other is before it.
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

export function monthsOf(span: Span): string[] {
  const [fromYear, fromMonth] = parts(span.from)
  const [toYear, toMonth] = parts(span.to)
  const months: string[] = []
  for (let index = fromYear * 12 + fromMonth; index <= toYear * 12 + toMonth; index += 1) {
    const year = Math.floor((index - 1) / 12)
    months.push(text(year, index - year * 12, 1).slice(0, 7))
  }
  return months
}

export function instant(
  value: string, language: string, timeStyle: 'short' | 'medium' = 'short',
): string {
  const moment = new Date(value)
  if (Number.isNaN(moment.getTime())) return value
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle,
    hourCycle: 'h23',
    timeZone: 'Asia/Shanghai',
  }).format(moment)
}
