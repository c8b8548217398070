// SPDX-License-Identifier: Apache-2.0
//
// Lists of households that civil affairs is asked about: made of those that wait, handed over as a
// file, answered by the same workbook, and closed.
import type { FileWish } from '.'
import { call, get } from './client'
import type { Page } from './contract'
import { download } from './download'
import type { components } from './schema'

type Schemas = components['schemas']
export type AssetList = Schemas['ShownAssetList']
export type AssetListPage = Schemas['AssetListPage']
export type AssetLine = Schemas['AssetLine']
export type WaitingDossier = Schemas['WaitingDossier']
export type LeftOut = Schemas['LeftOut']
export type MadeList = Schemas['MadeList']
export type TakenAnswers = Schemas['TakenPage']
export type ReturnedLine = Schemas['ReturnedLine']

export type AssetListFilter = { unit: string; after?: string | null }

const at = (id: string) => `/asset-checks/${encodeURIComponent(id)}`

export const assetChecks = {
  list: (filter: AssetListFilter, signal?: AbortSignal) =>
    get<Page<AssetList>>('/asset-checks', filter, signal),
  waiting: (unit: string, signal?: AbortSignal) =>
    get<Schemas['WaitingDossiers']>('/asset-checks/waiting', { unit }, signal),
  make: (wish: Schemas['AssetListWish']) =>
    call<MadeList>('POST', '/asset-checks', { body: wish }),
  get: (id: string, signal?: AbortSignal) => get<AssetListPage>(at(id), undefined, signal),
  file: (id: string, wish: FileWish) => download('POST', `${at(id)}/file`, { body: wish }),
  answer: (id: string, workbook: Blob) =>
    call<TakenAnswers>('POST', `${at(id)}/answers`, { body: workbook }),
  // The rows that are not taken, of the same workbook.
  returned: (id: string, workbook: Blob) =>
    download('POST', `${at(id)}/answers/returned`, { body: workbook }),
  close: (id: string, reason: string) =>
    call<AssetList>('POST', `${at(id)}/close`, { body: { reason } }),
}
