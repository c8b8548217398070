// SPDX-License-Identifier: Apache-2.0
//
// Printed sheets of a dossier: made, listed, compared with the record, and checked by anybody.
import { get } from './client'
import { download } from './download'
import type { components } from './schema'

type Schemas = components['schemas']
export type SheetList = Schemas['SheetList']
export type ShownSheet = Schemas['ShownSheet']
export type SheetComparison = Schemas['SheetComparison']
export type ComparedCell = Schemas['ComparedCell']
export type PublicSheet = Schemas['PublicSheet']
export type SheetWish = { kind: string; reason: string; whole: boolean }

const safe = encodeURIComponent
const at = (id: string) => `/dossiers/${safe(id)}/sheets`

export const sheets = {
  list: (id: string, signal?: AbortSignal) => get<SheetList>(at(id), undefined, signal),
  print: (id: string, wish: SheetWish) => download('POST', at(id), { body: wish }),
  compare: (id: string, sheet: string) => get<SheetComparison>(`${at(id)}/${safe(sheet)}`),
  check: (number: string, hash: string, signal?: AbortSignal) =>
    get<PublicSheet>(`/public/sheets/${safe(number)}`, { hash }, signal),
}
