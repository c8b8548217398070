// SPDX-License-Identifier: Apache-2.0
//
// The lists of the desk as data, and how urgent a request is.
import type { Assessment, ChildAccess, Destruction, Disclosure, DueFile } from '@/api/contract'
import type { Incident, PersonalField, PersonRequest } from '@/api/contract'
import type { Column } from '@/kit/columns'
import { daysBetween } from '@/kit/dates'

export const kinds = ['copy', 'correction', 'deletion', 'explanation', 'restriction'] as const
export const outcomes = ['granted', 'partly', 'refused'] as const

// A locked file does not tell a name, only its number.
type OfHousehold = { household: { id: string; number: string; head_name: string } }
const household = <Row extends OfHousehold>() => ({
  name: 'household',
  label: 'privacy.household',
  lead: true,
  value: (row: Row) => row.household.head_name || row.household.number,
  to: (row: Row) => `/households/${row.household.id}`,
})

export const requestColumns: Column<PersonRequest>[] = [
  household<PersonRequest>(),
  { name: 'kind', label: 'privacy.kind' },
  { name: 'asked_by', label: 'privacy.asked_by' },
  { name: 'asked_on', label: 'privacy.asked_on', type: 'date' },
  { name: 'words', label: 'privacy.words', wide: true },
  { name: 'due_on', label: 'privacy.due_on', type: 'date' },
  { name: 'act', label: 'kit.acts', value: () => '·' },
]

// `decides` says about which of them this person may decide.
export const childColumns = (decides: (row: ChildAccess) => boolean): Column<ChildAccess>[] => [
  household<ChildAccess>(),
  { name: 'unit', label: 'privacy.unit', type: 'unit' },
  { name: 'field', label: 'privacy.children.field' },
  { name: 'reason', label: 'kit.reason', wide: true },
  { name: 'asked_by', label: 'privacy.children.asked_by' },
  { name: 'asked_at', label: 'privacy.children.asked_at', type: 'date' },
  { name: 'state', label: 'privacy.state' },
  { name: 'act', label: 'kit.acts', value: (row) => decides(row) || null },
]

export const accessTone = (state: ChildAccess['state']): string =>
  ({ waiting: 'warn', granted: 'good', refused: '' })[state]

// How a deadline stands: late, soon, or far.
export function due(one: Pick<PersonRequest, 'due_on' | 'state'>, today: string) {
  const days = daysBetween(today, one.due_on)
  if (one.state === 'answered') return { days, tone: '', say: 'privacy.answered' }
  if (days < 0) return { days: -days, tone: 'bad', say: 'privacy.late' }
  if (days === 0) return { days, tone: 'bad', say: 'privacy.today' }
  return { days, tone: days <= 5 ? 'warn' : '', say: 'privacy.left' }
}

// `decides` says about which of them this person may decide.
export const destructionColumns = (
  decides: (row: Destruction) => boolean,
): Column<Destruction>[] => [
  household<Destruction>(),
  { name: 'unit', label: 'privacy.unit', type: 'unit' },
  { name: 'left_on', label: 'privacy.left_on', type: 'date' },
  { name: 'kept_until', label: 'privacy.kept_until', type: 'date' },
  { name: 'reason', label: 'kit.reason', wide: true },
  { name: 'proposed_by', label: 'privacy.proposed_by' },
  { name: 'proposed_at', label: 'privacy.proposed_at', type: 'date' },
  { name: 'state', label: 'privacy.state' },
  { name: 'act', label: 'kit.acts', value: (row) => decides(row) || null },
]

export const dueColumns: Column<DueFile>[] = [
  household<DueFile>(),
  { name: 'unit', label: 'privacy.unit', type: 'unit' },
  { name: 'filed_on', label: 'privacy.filed_on', type: 'date' },
  { name: 'left_on', label: 'privacy.left_on', type: 'date' },
  { name: 'locked', label: 'privacy.locked', type: 'boolean' },
  { name: 'act', label: 'kit.acts', value: () => '·' },
]

export const stateTone = (state: Destruction['state']): string =>
  ({ proposed: 'warn', confirmed: 'bad', refused: '' })[state]

export const disclosureColumns: Column<Disclosure>[] = [
  { name: 'recipient', label: 'privacy.recipient', lead: true },
  { name: 'on', label: 'privacy.on', type: 'date' },
  { name: 'purpose', label: 'privacy.purpose' },
  { name: 'basis', label: 'privacy.basis' },
  { name: 'fields', label: 'privacy.passed' },
  { name: 'households', label: 'privacy.households' },
  { name: 'recorded_by', label: 'privacy.recorded_by' },
]

export const occasions = [
  'sensitive_data', 'automated_decision', 'entrusting', 'providing', 'publishing',
  'sending_abroad', 'other',
] as const
export const risks = ['low', 'medium', 'high'] as const

export const assessmentColumns: Column<Assessment>[] = [
  { name: 'subject', label: 'privacy.assess.subject', lead: true, wide: true },
  { name: 'occasion', label: 'privacy.assess.occasion' },
  { name: 'unit', label: 'privacy.unit', type: 'unit' },
  { name: 'risk', label: 'privacy.assess.risk' },
  { name: 'made_on', label: 'privacy.on', type: 'date' },
  { name: 'renew_on', label: 'privacy.assess.renew_on', type: 'date' },
  { name: 'state', label: 'privacy.state' },
  { name: 'act', label: 'kit.acts', value: () => '·' },
]

export const riskTone = (risk: Assessment['risk']): string =>
  ({ low: '', medium: 'warn', high: 'bad' })[risk]

export const assessmentTone = (state: Assessment['state']): string =>
  ({ waiting: 'warn', approved: 'good', refused: 'bad' })[state]

export const incidentKinds = ['leaked', 'altered', 'lost'] as const
export const incidentSteps = [
  'contained', 'authority_told', 'people_told', 'people_need_not_be_told', 'closed',
] as const

export const incidentColumns: Column<Incident>[] = [
  { name: 'what', label: 'privacy.incident.what', lead: true, wide: true },
  { name: 'kind', label: 'privacy.incident.kind' },
  { name: 'unit', label: 'privacy.unit', type: 'unit' },
  { name: 'found_on', label: 'privacy.incident.found_on', type: 'date' },
  { name: 'people', label: 'privacy.incident.people', type: 'number' },
  { name: 'state', label: 'privacy.state', value: () => '·' },
  { name: 'act', label: 'kit.acts', value: () => '·' },
]

export const fieldColumns: Column<PersonalField>[] = [
  { name: 'field', label: 'privacy.field', lead: true },
  { name: 'class', label: 'privacy.class' },
  { name: 'sealed', label: 'privacy.sealed', type: 'boolean' },
  { name: 'purpose', label: 'privacy.purpose', wide: true },
  { name: 'ground', label: 'privacy.ground' },
]

export const classTone = (one: PersonalField['class']): string =>
  ({ sensitive: 'bad', personal: 'warn', none: '' })[one]
