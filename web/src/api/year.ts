// SPDX-License-Identifier: Apache-2.0
//
// The year of a union: lists of what is due, samples that the union above draws, and what a new
// standard or rule would change.
import { call, get } from './client'
import type { FileWish } from '.'
import type { MovedHousehold, Movement, Page, PolicyWish, RuleVersion, Sample } from './contract'
import type { SampleFinding, SamplePage, SampleWish, WhatIf, YearCounts } from './contract'
import type { Visit, VisitCorrection, VisitList, VisitWish, YearItem, YearList } from './contract'
import { download } from './download'

const safe = encodeURIComponent

export type YearFilter = { unit: string; after?: string | null; limit?: number }
export type Samples = Page<Sample> & { share: number }
export type SampleCheck = { finding: SampleFinding; words?: string }
export type MovedWish = PolicyWish & { movement?: Movement; after?: string; limit?: number }

export const year = {
  counts: (unit: string, signal?: AbortSignal) =>
    get<YearCounts>('/year/lists', { unit }, signal),
  list: (kind: YearList, filter: YearFilter, signal?: AbortSignal) =>
    get<Page<YearItem>>(`/year/lists/${safe(kind)}`, filter, signal),
  export: (kind: YearList, wish: { unit: string } & FileWish) =>
    download('POST', `/year/lists/${safe(kind)}/export`, { body: wish }),
}

export const visits = {
  of: (household: string, signal?: AbortSignal) =>
    get<VisitList>(`/households/${safe(household)}/visits`, undefined, signal),
  record: (household: string, wish: VisitWish) =>
    call<Visit>('POST', `/households/${safe(household)}/visits`, { body: wish }),
  correct: (household: string, visit: string, said: VisitCorrection) =>
    call<Visit>('POST', `/households/${safe(household)}/visits/${safe(visit)}/corrections`,
      { body: said }),
}

export const samples = {
  list: (filter: YearFilter, signal?: AbortSignal) =>
    get<Samples>('/year/samples', filter, signal),
  draw: (wish: SampleWish) => call<Sample>('POST', '/year/samples', { body: wish }),
  get: (id: string, after: string | null, signal?: AbortSignal) =>
    get<SamplePage>(`/year/samples/${safe(id)}`, { after, limit: 50 }, signal),
  check: (id: string, household: string, said: SampleCheck) =>
    call<Sample>('POST', `/year/samples/${safe(id)}/rows/${safe(household)}/check`,
      { body: said }),
}

export const policy = {
  rules: () => get<{ items: RuleVersion[] }>('/policy/rules'),
  weigh: (wish: PolicyWish) => call<WhatIf>('POST', '/policy/what-if', { body: wish }),
  moved: (wish: MovedWish) =>
    call<Page<MovedHousehold>>('POST', '/policy/what-if/households', { body: wish }),
}
