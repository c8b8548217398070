// SPDX-License-Identifier: Apache-2.0
//
// What the law on personal information asks for: consents, requests of people about their own
// data, data passed on, and the end of a file.
import type { RevealWish } from '.'
import { call, get } from './client'
import type { Assessment, ChildAccess, Consent, ConsentText, Destruction, Disclosure, DueFile }
  from './contract'
import type { FileLock } from './contract'
import type { Incident, NewAssessment, NewConsent, NewDisclosure, NewIncident, NewIncidentStep }
  from './contract'
import type { NewPersonRequest, Page, PersonalFields, PersonRequest, WholeRequest }
  from './contract'

const of = (household: string) => `/households/${encodeURIComponent(household)}/consents`
const safe = encodeURIComponent

export type StateFilter = { unit: string; state?: string; after?: string | null }
export type DueFilter = Omit<StateFilter, 'state'>
export type DisclosureFilter = { unit?: string; household?: string; after?: string | null }

export const consents = {
  texts: () => get<{ items: ConsentText[] }>('/consent-texts'),
  list: (household: string) => get<{ items: Consent[] }>(of(household)),
  give: (household: string, wish: NewConsent) =>
    call<Consent>('POST', of(household), { body: wish }),
  withdraw: (household: string, consent: string, wish: { reason: string; on: string }) =>
    call<Consent>('POST', `${of(household)}/${safe(consent)}/withdraw`, { body: wish }),
}

export const personalFields = {
  list: () => get<PersonalFields>('/personal-fields'),
}

export const disclosures = {
  list: (filter: DisclosureFilter, signal?: AbortSignal) =>
    get<Page<Disclosure>>('/disclosures', filter, signal),
  record: (wish: NewDisclosure) => call<Disclosure>('POST', '/disclosures', { body: wish }),
}

export const personRequests = {
  list: (filter: StateFilter, signal?: AbortSignal) =>
    get<Page<PersonRequest>>('/person-requests', filter, signal),
  get: (id: string) => get<WholeRequest>(`/person-requests/${safe(id)}`),
  take: (wish: NewPersonRequest) =>
    call<PersonRequest>('POST', '/person-requests', { body: wish }),
  answer: (id: string, wish: { outcome: string; words: string }) =>
    call<PersonRequest>('POST', `/person-requests/${safe(id)}/answer`, { body: wish }),
}

export const destructions = {
  list: (filter: StateFilter, signal?: AbortSignal) =>
    get<Page<Destruction>>('/destructions', filter, signal),
  due: (filter: DueFilter, signal?: AbortSignal) =>
    get<Page<DueFile>>('/destructions/due', filter, signal),
  propose: (household: string, reason: string) =>
    call<Destruction>('POST', '/destructions', { body: { household, reason } }),
  decide: (id: string, act: 'confirm' | 'refuse', reason: string) =>
    call<Destruction>('POST', `/destructions/${safe(id)}/${act}`, { body: { reason } }),
}

// A file that was left and is only kept.
export const locks = {
  lock: (household: string, reason: string) =>
    call<FileLock>('POST', `/households/${safe(household)}/lock`, { body: { reason } }),
  unlock: (household: string, reason: string) =>
    call<FileLock>('POST', `/households/${safe(household)}/unlock`, { body: { reason } }),
}

export const assessments = {
  list: (filter: StateFilter, signal?: AbortSignal) =>
    get<Page<Assessment>>('/impact-assessments', filter, signal),
  record: (wish: NewAssessment) =>
    call<Assessment>('POST', '/impact-assessments', { body: wish }),
  decide: (id: string, act: 'approve' | 'refuse', words: string) =>
    call<Assessment>('POST', `/impact-assessments/${safe(id)}/${act}`, { body: { words } }),
}

export const incidents = {
  list: (filter: DueFilter, signal?: AbortSignal) =>
    get<Page<Incident>>('/data-incidents', filter, signal),
  record: (wish: NewIncident) => call<Incident>('POST', '/data-incidents', { body: wish }),
  step: (id: string, wish: NewIncidentStep) =>
    call<Incident>('POST', `/data-incidents/${safe(id)}/steps`, { body: wish }),
  add: (id: string, households: string[]) =>
    call<Incident>('POST', `/data-incidents/${safe(id)}/households`, { body: { households } }),
}

// Secrets of children under 14, which a supervisor agrees to.
export const childAccesses = {
  list: (filter: StateFilter, signal?: AbortSignal) =>
    get<Page<ChildAccess>>('/child-accesses', filter, signal),
  ask: (household: string, wish: RevealWish) =>
    call<ChildAccess>('POST', `/households/${safe(household)}/child-access`, { body: wish }),
  decide: (id: string, act: 'grant' | 'refuse', reason: string) =>
    call<ChildAccess>('POST', `/child-accesses/${safe(id)}/${act}`, { body: { reason } }),
}
