// SPDX-License-Identifier: Apache-2.0
//
// The lists of this room, and who has each.
import type { Right } from '@/api/contract'

export const tabs: { name: string; to: string; rights: Right[] }[] = [
  { name: 'work', to: '/work', rights: ['work_on_dossiers'] },
  { name: 'objections', to: '/objections', rights: ['work_on_dossiers'] },
  { name: 'transfers', to: '/transfers', rights: ['open_households'] },
  { name: 'families', to: '/family-changes', rights: ['work_on_dossiers'] },
  { name: 'assets', to: '/asset-checks', rights: ['work_on_dossiers'] },
]
