// SPDX-License-Identifier: Apache-2.0
//
// Accounts, roles, delegations, and the log of what they did.
import { call, get } from './client'
import type { Account, AccountWish, Both, Delegations, LogEntry, LogEntryPage } from './contract'
import type { LogVerified, NewDelegation, OpenedAccount, Page, ShownRoles } from './contract'
import { download } from './download'
import type { FileWish } from '.'

export type AccountFilter = {
  unit: string
  search?: string
  state?: string
  after?: string | null
  limit?: number
}
export type LogFilter = {
  unit: string
  person?: string
  record?: string
  account?: string
  act?: string
  from?: string
  to?: string
}

const at = (id: string) => `/accounts/${encodeURIComponent(id)}`

export const accounts = {
  list: (filter: AccountFilter, signal?: AbortSignal) =>
    get<Page<Account>>('/accounts', filter, signal),
  open: (wish: AccountWish) => call<OpenedAccount>('POST', '/accounts', { body: wish }),
  change: (id: string, wish: Omit<AccountWish, 'name'>) =>
    call<Account>('PUT', at(id), { body: wish }),
  confirm: (id: string) => call<Account>('POST', `${at(id)}/confirm`),
  close: (id: string, reason: string) =>
    call<Account>('POST', `${at(id)}/close`, { body: { reason } }),
  resetPassword: (id: string, reason: string) =>
    call<OpenedAccount>('POST', `${at(id)}/password`, { body: { reason } }),
  resetFactor: (id: string, reason: string) =>
    call<Account>('POST', `${at(id)}/second-factor/reset`, { body: { reason } }),
  unlock: (id: string, reason: string) =>
    call<Account>('POST', `${at(id)}/unlock`, { body: { reason } }),
  roles: () => get<ShownRoles>('/roles'),
}

export const delegations = {
  list: () => get<Delegations>('/delegations'),
  give: (wish: NewDelegation) => call<Delegations>('POST', '/delegations', { body: wish }),
  end: (id: string) => call<undefined>('DELETE', `/delegations/${encodeURIComponent(id)}`),
}

export const log = {
  list: (filter: LogFilter, after: string | null, signal?: AbortSignal) =>
    get<Page<LogEntry>>('/log', { ...filter, after, limit: 50 }, signal),
  entry: (chain: number, seq: number) => get<LogEntryPage>(`/log/${chain}/${seq}`),
  acts: () => get<{ items: ({ act: string } & Both)[] }>('/log/acts'),
  findPerson: (citizen_number: string) =>
    call<{ person: string }>('POST', '/log/find-person', { body: { citizen_number } }),
  verify: () => call<LogVerified>('POST', '/log/verify'),
  export: (wish: { from: string; to: string } & FileWish) =>
    download('POST', '/log/export', { body: wish }),
}
