// SPDX-License-Identifier: Apache-2.0
//
// What happens to families: another head, a split, a merge and its undoing, asked for by one person
// and answered by another.
import { call, get } from './client'
import type { Page } from './contract'
import type { components } from './schema'

type Schemas = components['schemas']
export type FamilyChange = Schemas['ShownFamilyChange']
export type FamilyKind = FamilyChange['kind']
export type FamilyReason = FamilyChange['reason']
export type FamilyWish = Schemas['FamilyWish']
export type FamilyView = Schemas['FamilyView']
export type FamilyTable = Schemas['FamilyTable']
export type FamilyAnswer = Schemas['FamilyAnswer']

export type FamilyFilter = { unit: string; state?: string; after?: string | null }

const of = (household: string) => `/households/${encodeURIComponent(household)}/family-changes`

export const families = {
  list: (filter: FamilyFilter, signal?: AbortSignal) =>
    get<Page<FamilyChange>>('/family-changes', filter, signal),
  look: (household: string, wish: FamilyWish) =>
    call<FamilyView>('POST', `${of(household)}/look`, { body: wish }),
  ask: (household: string, wish: FamilyWish) =>
    call<FamilyChange>('POST', of(household), { body: wish }),
  answer: (id: string, wish: FamilyAnswer) =>
    call<FamilyChange>('POST', `/family-changes/${encodeURIComponent(id)}/answer`, { body: wish }),
}
