// SPDX-License-Identifier: Apache-2.0
//
// The tables of the import screens, and the tone of a state.
import type { BadRow, Import, ImportState, SheetProgress } from '@/api/contract'
import type { Column } from '@/kit/columns'

const count = (name: keyof SheetProgress & string): Column<SheetProgress> => ({
  name,
  label: `import.count.${name}`,
  type: 'number',
})

export const sheetColumns: Column<SheetProgress>[] = [
  { name: 'sheet', label: 'import.sheet', lead: true },
  ...(['rows', 'added', 'changed', 'same', 'bad', 'warned'] as const).map(count),
]

// A row of the workbook with all that is wrong or odd in it.
export interface TroubledRow {
  sheet: string
  row: number
  findings: BadRow[]
}

// The server lists findings in the order of the workbook. As long as more are to come, the
// last row may lack some of its own and waits.
export function byRow(findings: BadRow[], more: boolean): TroubledRow[] {
  const rows: TroubledRow[] = []
  for (const one of findings) {
    const last = rows.at(-1)
    if (last?.sheet === one.sheet && last.row === one.row) last.findings.push(one)
    else rows.push({ sheet: one.sheet, row: one.row, findings: [one] })
  }
  return more && rows.length > 1 ? rows.slice(0, -1) : rows
}

export const badColumns: Column<TroubledRow>[] = [
  { name: 'sheet', label: 'import.sheet' },
  { name: 'row', label: 'import.row', type: 'number' },
  { name: 'findings', label: 'import.reason', lead: true, wide: true },
]

export const importColumns: Column<Import>[] = [
  { name: 'name', label: 'import.file', lead: true, to: (row) => `/imports/${row.id}` },
  { name: 'started_at', label: 'import.started', type: 'date' },
  { name: 'dry_run', label: 'import.mode' },
  { name: 'state', label: 'import.state' },
  { name: 'rows', label: 'import.count.rows', type: 'number', value: (row) => total(row, 'rows') },
  { name: 'bad', label: 'import.count.bad', type: 'number', value: (row) => total(row, 'bad') },
]

export type Counted = 'rows' | 'added' | 'changed' | 'same' | 'bad' | 'warned'

export function total(one: Pick<Import, 'sheets'>, what: Counted): number {
  return one.sheets.reduce((sum, sheet) => sum + sheet[what], 0)
}

const tones: Record<ImportState, string> = {
  running: 'calm',
  done: 'good',
  cancelled: '',
  refused: 'bad',
  failed: 'bad',
}

// An import that left rows out is over, but nothing to be glad about.
export function toneOf(one: Pick<Import, 'state' | 'sheets'>): string {
  return one.state === 'done' && total(one, 'bad') > 0 ? 'warn' : tones[one.state]
}

export function percentRead(one: Pick<Import, 'bytes_read' | 'bytes_total' | 'state'>): number {
  if (one.state === 'done') return 100
  if (one.bytes_total <= 0) return 0
  return Math.min(100, Math.floor((one.bytes_read / one.bytes_total) * 100))
}

// What a browser can see before anything is sent; everything else the server says.
export function refusedHere(file: Pick<File, 'name' | 'size'>): 'not_xlsx' | 'empty' | null {
  if (!/\.xlsx$/i.test(file.name)) return 'not_xlsx'
  return file.size === 0 ? 'empty' : null
}
