// SPDX-License-Identifier: Apache-2.0
//
// The life of a dossier: what waits, steps, applications and notices of officers; and what
// people without an account ask and send, with a code that is never part of an address.
import { call, get } from './client'
import type { Application, Colleague, ConsentTexts, Dossier, HouseholdThen, NewDossier }
  from './dossier-contract'
import type { Notice, NoticeResult } from './dossier-contract'
import type { NoticesWish, ObjectionAnswer, ObjectionWish, PublicApplication, PublicStepWish }
  from './dossier-contract'
import type { PublicUnit, SelfTest, SelfTestWish, SentApplication, StepWish, ValuesWish, Which }
  from './dossier-contract'
import type { WorkPage } from './dossier-contract'

const safe = encodeURIComponent
const at = (id: string) => `/dossiers/${safe(id)}`

export type WorkFilter = {
  unit: string; which: Which; state?: string; search?: string; after?: string | null
  limit?: number
}
export type Signature = { kind: string; version: string; signer: string }
type Items<T> = { items: T[] }

export const dossiers = {
  work: (filter: WorkFilter, signal?: AbortSignal) =>
    get<WorkPage>('/dossiers/work', filter, signal),
  begin: (wish: NewDossier) => call<{ id: string }>('POST', '/dossiers', { body: wish }),
  get: (id: string, signal?: AbortSignal) => get<Dossier>(at(id), undefined, signal),
  step: (id: string, wish: StepWish) =>
    call<Dossier>('POST', `${at(id)}/steps`, { body: wish }),
  householdThen: (id: string, seq: number) =>
    get<HouseholdThen>(`${at(id)}/steps/${seq}/household`),
  openNotices: (wish: NoticesWish) =>
    call<Items<NoticeResult>>('POST', '/dossiers/notices', { body: wish }),
  notices: (unit: string, signal?: AbortSignal) =>
    get<Items<Notice>>('/notices', { unit }, signal),
  colleagues: (unit: string) => get<Items<Colleague>>('/colleagues', { unit }),
}

export const applications = {
  get: (id: string, signal?: AbortSignal) =>
    get<Application>(`${at(id)}/application`, undefined, signal),
  save: (id: string, wish: ValuesWish) =>
    call<Application>('POST', `${at(id)}/application/values`, { body: wish }),
  remove: (id: string, row: string) =>
    call<Application>('DELETE', `${at(id)}/application/rows/${safe(row)}`),
  sign: (id: string, signed: Signature) =>
    call<Application>('POST', `${at(id)}/application/consents`, { body: signed }),
}

const send = <T>(path: string, body: unknown) => call<T>('POST', `/public${path}`, { body })
const own = async (path: string, body: unknown): Promise<PublicApplication> => {
  const { application, ...around } = await send<SentApplication>(`/applications${path}`, body)
  return { ...application, ...around }
}

export const open = {
  units: (within: string, signal?: AbortSignal) =>
    get<Items<PublicUnit>>('/public/units', { within }, signal),
  notices: (unit: string, signal?: AbortSignal) =>
    get<Items<Notice>>('/public/notices', { unit }, signal),
  notice: (code: string, signal?: AbortSignal) =>
    get<Notice>(`/public/notices/${safe(code)}`, undefined, signal),
  object: (code: string, wish: ObjectionWish) =>
    send<{ code: string }>(`/notices/${safe(code)}/objections`, wish),
  objectionAnswer: (code: string) => send<ObjectionAnswer>('/objections/answer', { code }),
  begin: (unit: string) => send<{ code: string }>('/applications', { unit }),
  application: (code: string) => own('/open', { code }),
  save: (code: string, wish: ValuesWish) => own('/values', { code, ...wish }),
  remove: (code: string, row: string) => own('/remove', { code, row }),
  consent: (code: string, wish: Signature) => own('/consents', { code, ...wish }),
  texts: () => get<ConsentTexts>('/public/consent-texts'),
  step: (code: string, wish: PublicStepWish) => own('/steps', { code, ...wish }),
  selfTest: (wish: SelfTestWish) => send<SelfTest>('/self-test', wish),
}
