// SPDX-License-Identifier: Apache-2.0
//
// A table is its columns as data: what each is called, what kind of value it holds, where a
// click leads. `label` is a message key, or both languages when the server names the column.
import type { RouteLocationRaw } from 'vue-router'
import type { Both } from '@/api/contract'

export interface Column<Row> {
  name: string
  label: string | Both
  type?: string
  // The code list of the value, where rows differ: of that row's value.
  list?: string | null | ((row: Row) => string | null)
  // What to show when it is not simply the field of that name.
  value?: (row: Row) => unknown
  to?: (row: Row) => RouteLocationRaw | null
  // The column that names the row: it heads the card that a row becomes on a phone.
  lead?: boolean
  // A tone for the value, one of the marks of theme.css.
  mark?: (row: Row) => string | null
  wide?: boolean
}
