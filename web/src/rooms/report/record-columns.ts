// SPDX-License-Identifier: Apache-2.0
//
// The table behind a cell. Different kinds of records share one list (a visit has "visited
// on", a payment "paid on"), so columns of one type that no kind of record has together
// become one column; a column that no record fills is left out. A campaign is called by its
// name.
import type { RecordColumn, RecordLine } from '@/api/contract'
import type { Column } from '@/kit/columns'
import { inWords } from '@/kit/language'

// A dossier is its own household; any other record names the one it was made for.
export function householdOf(row: RecordLine): string | null {
  const id = row.kind === 'household' ? row.id : row.cells.household
  return id ? `/households/${String(id)}` : null
}

const cellOf = (row: RecordLine, column: RecordColumn) =>
  column.type === 'household' ? householdOf(row) : row.cells[column.name]

export function merged(columns: RecordColumn[], rows: RecordLine[]): RecordColumn[][] {
  const groups: { type: string; parts: RecordColumn[]; kinds: Set<string> }[] = []
  for (const column of columns) {
    const kinds = rows.filter((row) => cellOf(row, column)).map((row) => row.kind)
    if (kinds.length === 0) continue
    const beside = groups.find(
      (one) => one.type === column.type && !kinds.some((kind) => one.kinds.has(kind)),
    )
    const group = beside ?? { type: column.type, parts: [], kinds: new Set<string>() }
    if (!beside) groups.push(group)
    group.parts.push(column)
    for (const kind of kinds) group.kinds.add(kind)
  }
  return groups.map((one) => one.parts)
}

// Not what the workbook asks for, a number or a code, but what is shown in its place.
const ownLabels: Record<string, string> = {
  household: 'report.household_column',
  campaign: 'report.campaign',
}

export function recordColumns(
  columns: RecordColumn[],
  rows: RecordLine[],
  kindName: (kind: string) => string,
  campaignName: (code: string) => string,
): Column<RecordLine>[] {
  const told = merged(columns, rows).map((parts, index): Column<RecordLine> => {
    const { name, type } = parts[0]!
    const partOf = (row: RecordLine) => parts.find((one) => cellOf(row, one)) ?? parts[0]!
    const names = parts.map((one) => inWords(one.label)).join(' / ')
    const own = parts.length === 1 ? ownLabels[name] : undefined
    return {
      name,
      label: own ?? { zh: names, en: names },
      type,
      list: (row) => partOf(row).list ?? null,
      lead: index === 0,
      value(row) {
        const part = partOf(row)
        const value = cellOf(row, part)
        return part.name === 'campaign' && value ? campaignName(String(value)) : value
      },
    }
  })
  if (new Set(rows.map((row) => row.kind)).size < 2) return told
  const kind: Column<RecordLine> = {
    name: 'kind', label: 'report.kind_column', type: 'date', value: (row) => kindName(row.kind),
  }
  return [...told.slice(0, 1), kind, ...told.slice(1)]
}
