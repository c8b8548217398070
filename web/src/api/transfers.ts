// SPDX-License-Identifier: Apache-2.0
//
// Who is filed already and like somebody, files that are asked for from another union, and
// objections that are still open. What is looked for goes in the body: an address is kept in too
// many places.
import { call, get } from './client'
import type { Page } from './contract'
import type { components } from './schema'

type Schemas = components['schemas']
export type Likeness = Schemas['ShownLikeness']
export type Likenesses = Schemas['LikenessList']
export type ApplicationLikeness = Schemas['ApplicationLikeness']
export type ApplicationLikenesses = Schemas['ApplicationLikenessList']
export type OtherWord = Schemas['LikenessWord']
export type LikenessWish = Schemas['LikenessWish']
export type Transfer = Schemas['ShownTransfer']
export type TransferWish = Schemas['TransferWish']
export type TransferAnswer = Schemas['TransferAnswer']
export type OpenObjection = Schemas['OpenObjection']

export type TransferFilter = {
  unit: string; side: 'kept' | 'asked'; state?: string; after?: string | null
}
export type ObjectionFilter = { unit: string; after?: string | null }

export const likenesses = {
  look: (wish: LikenessWish) => call<Likenesses>('POST', '/likenesses', { body: wish }),
  around: (dossier: string) =>
    call<ApplicationLikenesses>('POST', `/dossiers/${encodeURIComponent(dossier)}/likenesses`,
      { body: {} }),
}

export const transfers = {
  list: (filter: TransferFilter, signal?: AbortSignal) =>
    get<Page<Transfer>>('/transfer-requests', filter, signal),
  ask: (wish: TransferWish) => call<Transfer>('POST', '/transfer-requests', { body: wish }),
  takeOver: (id: string) => call<{ dossier: string }>(
    'POST', `/transfer-requests/${encodeURIComponent(id)}/take-over`),
  answer: (id: string, wish: TransferAnswer) =>
    call<Transfer>('POST', `/transfer-requests/${encodeURIComponent(id)}/answer`, { body: wish }),
}

export const objections = {
  list: (filter: ObjectionFilter, signal?: AbortSignal) =>
    get<Page<OpenObjection>>('/objections', filter, signal),
}
