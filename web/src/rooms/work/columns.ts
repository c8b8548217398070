// SPDX-License-Identifier: Apache-2.0
//
// The work list as data.
import type { WorkItem } from '@/api/dossier-contract'
import type { Column } from '@/kit/columns'
import { stateTone, stateWord, stepWord } from '@/kit/step-words'
import { listed } from '@/kit/language'

// What everybody may do at any time is not what waits.
const quiet = new Set(['object', 'withdraw'])

export const waitingSteps = (row: Pick<WorkItem, 'steps'>): string[] =>
  row.steps.filter((step) => !quiet.has(step))

// Never approval: many at once can only be put on notice.
export const mayBeNoticed = (row: Pick<WorkItem, 'state' | 'steps'>): boolean =>
  (row.state === 'unit_review' || row.state === 'asset_check') && row.steps.includes('open_notice')

const choice: Column<WorkItem> = {
  name: 'chosen', label: 'work.choose', value: (row) => mayBeNoticed(row) || null,
}

export const workColumns = (chooses: boolean): Column<WorkItem>[] => [
  ...(chooses ? [choice] : []),
  { name: 'name', label: 'work.name', lead: true, to: (row) => `/dossiers/${row.id}`,
    value: (row) => row.name || null },
  { name: 'unit', label: 'work.unit', type: 'unit' },
  { name: 'state', label: 'work.state', value: (row) => stateWord(row.state),
    mark: (row) => stateTone(row.state) || 'plain' },
  { name: 'since', label: 'work.since', type: 'date' },
  { name: 'until', label: 'work.until', type: 'date' },
  { name: 'steps', label: 'work.steps', wide: true,
    value: (row) => listed(waitingSteps(row).map(stepWord)) || null },
]
