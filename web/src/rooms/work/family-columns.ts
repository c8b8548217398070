// SPDX-License-Identifier: Apache-2.0
//
// The list of family changes, as data.
import type { FamilyChange } from '@/api/families'
import type { Column } from '@/kit/columns'

export const familyColumns = (kindOf: (kind: FamilyChange['kind']) => string):
Column<FamilyChange>[] => [
  { name: 'household', label: 'family.household', lead: true,
    value: (row) => row.household.head_name || row.household.number,
    to: (row) => (row.household.id ? `/households/${row.household.id}` : null) },
  { name: 'kind', label: 'family.title', value: (row) => kindOf(row.kind) },
  { name: 'other', label: 'family.other',
    value: (row) => row.other?.head_name || row.other?.number || null,
    to: (row) => (row.other?.id ? `/households/${row.other.id}`
      : row.began ? `/dossiers/${row.began}` : null) },
  { name: 'words', label: 'kit.reason', wide: true },
  { name: 'effective_on', label: 'family.on', type: 'date' },
  { name: 'asked_by', label: 'family.asked_by' },
  { name: 'state', label: 'work.state' },
]
