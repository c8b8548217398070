// SPDX-License-Identifier: Apache-2.0
//
// Every question and every act the screens know, by name. One line each; the shapes are in
// contract.ts and the sending in client.ts.
import { address, call, get } from './client'
import type { BadRow, Campaign, CellRecords, CodeLists, FilledForm } from './contract'
import type { FormChildren, FormDefinition, FormName, Household } from './contract'
import type { HouseholdLine, Import, Labels, LogEntry, Overview, Page } from './contract'
import type { NewFactor, Profile, Session, SignInMethods, Unit, UnitDetail } from './contract'
import { download } from './download'

export * from './dossiers'
export * from './people'
export * from './privacy'
export * from './year'
export * from './transfers'
export * from './sheets'
export * from './families'
export * from './asset-checks'

export type Period = { from: string; to: string; cutoff: string }
export type FormScope = Period & { unit: string; campaign?: string }
export type TypedValue = { unit: string; as_of: string; value: number; source: string }
export type HouseholdFilter = {
  unit: string
  search?: string
  category?: string
  status?: string
  after?: string | null
  limit?: number
}
export type RevealWish = { kind: string; record: string; field: string; reason: string }
// A file with persons in it: what for, and by which password it opens.
export type FileWish = { reason: string; password?: string }
export type ExportWish = Omit<HouseholdFilter, 'after' | 'limit'> & FileWish

const safe = encodeURIComponent

export const session = {
  get: () => get<Session>('/session'),
  start: (name: string, password: string) =>
    call<Session>('POST', '/session', { body: { name, password } }),
  end: () => call<undefined>('DELETE', '/session'),
  stay: () => call<Session>('POST', '/session/stay'),
  methods: () => get<SignInMethods>('/session/methods'),
  openId: (to: string) => address('/session/open-id', { to }),
  answerFactor: (code: string) =>
    call<Session>('POST', '/session/second-factor', { body: { code } }),
  newFactor: () => call<NewFactor>('POST', '/session/second-factor/new'),
  turnOnFactor: (code: string) =>
    call<{ recovery_codes: string[] }>('PUT', '/session/second-factor', { body: { code } }),
  actFor: (delegation: string) =>
    call<Session>('POST', '/session/acting', { body: { delegation } }),
  // From an upper level: what persons' files are opened for, for an hour.
  declareOpening: (reason: string) =>
    call<Session>('POST', '/session/opening', { body: { reason } }),
  isLinked: () => get<{ linked: boolean }>('/session/open-id/link'),
  link: (to: string) => call<{ url: string }>('POST', '/session/open-id/link', { body: { to } }),
  unlink: () => call<undefined>('DELETE', '/session/open-id/link'),
  actForSelf: () => call<Session>('DELETE', '/session/acting'),
  changePassword: (old: string, wanted: string) =>
    call<undefined>('POST', '/session/password', { body: { old, new: wanted } }),
  saveProfile: (profile: Profile) =>
    call<Session>('PUT', '/session/profile', { body: profile }),
}

export const units = {
  search: (search: string, signal?: AbortSignal) =>
    get<{ items: Unit[] }>('/units', { search, limit: 20 }, signal),
  get: (code: string, signal?: AbortSignal) =>
    get<UnitDetail>(`/units/${safe(code)}`, undefined, signal),
  children: (code: string, signal?: AbortSignal) =>
    get<{ items: Unit[] }>(`/units/${safe(code)}/children`, undefined, signal),
  overview: (code: string, period: Period, signal?: AbortSignal) =>
    get<Overview>(`/units/${safe(code)}/overview`, period, signal),
}

export const campaigns = {
  list: (unit: string, signal?: AbortSignal) =>
    get<{ items: Campaign[] }>('/campaigns', { unit }, signal),
}

export const forms = {
  list: () => get<{ items: FormName[] }>('/forms'),
  definition: (form: string) => get<FormDefinition>(`/forms/${safe(form)}`),
  filled: (form: string, scope: FormScope, signal?: AbortSignal) =>
    get<FilledForm>(`/forms/${safe(form)}/filled`, scope, signal),
  file: (form: string, kind: 'xlsx' | 'pdf', scope: FormScope) =>
    address(`/forms/${safe(form)}/filled.${kind}`, scope),
  children: (form: string, scope: FormScope, signal?: AbortSignal) =>
    get<FormChildren>(`/forms/${safe(form)}/children`, scope, signal),
  records: (form: string, item: string, scope: FormScope, after: string | null) =>
    get<CellRecords>(`/forms/${safe(form)}/cells/${safe(item)}/records`, {
      ...scope,
      after,
      limit: 50,
    }),
  type: (form: string, item: string, value: TypedValue) =>
    call<undefined>('PUT', `/forms/${safe(form)}/typed/${safe(item)}`, { body: value }),
}

export const households = {
  list: (filter: HouseholdFilter, signal?: AbortSignal) =>
    get<Page<HouseholdLine>>('/households', filter, signal),
  get: (id: string) => get<Household>(`/households/${safe(id)}`),
  // The number goes in the body: an address is kept in too many places.
  find: (citizen_number: string) =>
    call<Page<HouseholdLine>>('POST', '/households/find', { body: { citizen_number } }),
  reveal: (id: string, wish: RevealWish) =>
    call<{ value: string; left_this_hour: number }>('POST', `/households/${safe(id)}/reveal`, {
      body: wish,
    }),
  access: (id: string) => get<Page<LogEntry>>(`/households/${safe(id)}/access`),
  export: (wish: ExportWish) => download('POST', '/households/export', { body: wish }),
  ownCopy: (id: string, wish: FileWish) =>
    download('POST', `/households/${safe(id)}/own-copy`, { body: wish }),
}

export const imports = {
  list: () => get<{ items: Import[] }>('/imports'),
  get: (id: string) => get<Import>(`/imports/${safe(id)}`),
  cancel: (id: string) => call<undefined>('POST', `/imports/${safe(id)}/cancel`),
  bad: (id: string, after: string | null) =>
    get<Page<BadRow>>(`/imports/${safe(id)}/bad`, { after, limit: 100 }),
  badFile: (id: string, wish: FileWish) =>
    download('POST', `/imports/${safe(id)}/bad-file`, { body: wish }),
  events: (id: string) => address(`/imports/${safe(id)}/events`),
  template: () => address('/imports/template.xlsx'),
}

export const words = {
  codeLists: () => get<CodeLists>('/code-lists'),
  labels: () => get<Labels>('/labels'),
}
