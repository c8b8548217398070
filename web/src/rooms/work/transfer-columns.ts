// SPDX-License-Identifier: Apache-2.0
//
// Lists of files that one union asks of another, and of open objections, as data.
import type { OpenObjection, Transfer } from '@/api/transfers'
import type { Column } from '@/kit/columns'
import { stateTone, stateWord } from '@/kit/step-words'

// A file that is not seen has no name here: it is known by who keeps it.
export const transferColumns = (side: 'kept' | 'asked'): Column<Transfer>[] => [
  { name: 'file', label: 'work.transfer.file', lead: true,
    value: (row) => row.head_name || row.number || row.kept_by.name,
    to: (row) => (row.household ? `/households/${row.household}` : null) },
  side === 'kept'
    ? { name: 'to', label: 'work.transfer.to', type: 'unit' }
    : { name: 'kept_by', label: 'work.transfer.kept_by', type: 'unit' },
  { name: 'reason', label: 'kit.reason', wide: true },
  { name: 'asked_by', label: 'work.transfer.asked_by' },
  { name: 'asked_on', label: 'work.transfer.asked_on', type: 'date' },
  { name: 'state', label: 'work.state' },
]

export const objectionColumns: Column<OpenObjection>[] = [
  { name: 'name', label: 'work.name', lead: true, to: (row) => `/dossiers/${row.dossier}`,
    value: (row) => row.name || null },
  { name: 'unit', label: 'work.unit', type: 'unit' },
  { name: 'words', label: 'work.objection.words', wide: true },
  // Without a name there is still something to say.
  { name: 'by', label: 'work.objection.by', value: (row) => row.by || '·' },
  { name: 'at', label: 'work.objection.at' },
  { name: 'state', label: 'work.state', value: (row) => stateWord(row.state),
    mark: (row) => stateTone(row.state) || 'plain' },
  { name: 'waits_for', label: 'work.objection.waits_for' },
]
