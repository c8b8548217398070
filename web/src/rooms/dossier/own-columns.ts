// SPDX-License-Identifier: Apache-2.0
//
// The tables of a file's duties, as data.
import type { Consent, Disclosure, LogEntry } from '@/api/contract'
import type { Column } from '@/kit/columns'

export const consentColumns: Column<Consent>[] = [
  { name: 'kind', label: 'dossier.consent.kind', lead: true, wide: true },
  { name: 'signer', label: 'dossier.consent.signer' },
  { name: 'means', label: 'dossier.consent.means' },
  { name: 'given_on', label: 'dossier.consent.given_on', type: 'date' },
  { name: 'recorded_by', label: 'privacy.recorded_by' },
  { name: 'state', label: 'dossier.status', value: () => '·' },
]

// How people agree.
export const means = ['paper', 'screen', 'spoken', 'phone'] as const

export const disclosureColumns: Column<Disclosure>[] = [
  { name: 'recipient', label: 'dossier.disclosure.recipient', lead: true },
  { name: 'on', label: 'dossier.disclosure.on', type: 'date' },
  { name: 'purpose', label: 'dossier.disclosure.purpose' },
  { name: 'basis', label: 'dossier.disclosure.basis' },
  { name: 'fields', label: 'dossier.disclosure.fields' },
]

export const accessColumns: Column<LogEntry>[] = [
  { name: 'at', label: 'dossier.access.at', type: 'date' },
  { name: 'account_name', label: 'dossier.access.who', lead: true },
  { name: 'unit', label: 'dossier.access.unit', type: 'unit' },
  { name: 'act', label: 'dossier.access.act' },
  { name: 'reason', label: 'kit.reason' },
]
