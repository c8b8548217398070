// SPDX-License-Identifier: Apache-2.0
//
// The log as a table, the questions it can be asked, and what changed in one act.
import type { LogEntry, LogEntryPage } from '@/api/contract'
import type { LogFilter } from '@/api'
import type { Column } from '@/kit/columns'
import type { LocationQuery } from 'vue-router'

export const columns: Column<LogEntry>[] = [
  { name: 'at', label: 'log.at', type: 'date' },
  { name: 'act', label: 'log.act', lead: true },
  { name: 'account_name', label: 'log.who' },
  { name: 'unit', label: 'log.unit', type: 'unit' },
  { name: 'about', label: 'log.about', value: (row) => row.kind ?? row.fields[0] },
  { name: 'reason', label: 'kit.reason' },
  { name: 'peer', label: 'log.peer', type: 'date' },
]

const asked = ['person', 'record', 'account', 'act', 'from', 'to', 'unit'] as const
export type Asked = (typeof asked)[number]

// Only the blind key of a person stands in the address, never a number.
export function filterOf(query: LocationQuery): Partial<LogFilter> {
  const filter: Partial<LogFilter> = {}
  for (const name of asked) {
    const value = query[name]
    if (typeof value === 'string' && value !== '') filter[name] = value
  }
  return filter
}

export const place = (one: Pick<LogEntry, 'chain' | 'seq'>): string => `${one.chain}-${one.seq}`

// "420106-17" -> chain 420106, place 17
export function placeOf(text: unknown): { chain: number; seq: number } | null {
  const parts = /^(\d+)-(\d+)$/.exec(typeof text === 'string' ? text : '')
  return parts ? { chain: Number(parts[1]), seq: Number(parts[2]) } : null
}

export interface Change {
  field: string
  before: string | undefined
  after: string | undefined
}

export function changesOf(one: Pick<LogEntryPage, 'before' | 'after'>): Change[] {
  const names = [...new Set([...Object.keys(one.before), ...Object.keys(one.after)])]
  return names.map((field) => ({ field, before: one.before[field], after: one.after[field] }))
}
