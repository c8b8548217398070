// SPDX-License-Identifier: Apache-2.0
//
// Households that wait for the asset check, the lists made of them, the persons of a list, and the
// rows of an answer that come back, as data.
import type { AssetLine, AssetList, ReturnedLine, WaitingDossier } from '@/api/asset-checks'
import type { Column } from '@/kit/columns'
import { inWords } from '@/kit/language'

export const waitingColumns = (chooses: boolean): Column<WaitingDossier>[] => [
  ...(chooses ? [{ name: 'chosen', label: 'work.choose', value: () => true }] : []),
  { name: 'name', label: 'asset.household', lead: true, to: (row) => `/dossiers/${row.id}`,
    value: (row) => row.name || null },
  { name: 'unit', label: 'work.unit', type: 'unit' },
  { name: 'since', label: 'asset.since', type: 'date' },
]

export type Standing = 'made' | 'passed' | 'answered' | 'closed'

export function standing(row: AssetList): Standing {
  if (row.closed_on) return 'closed'
  if (!row.passed_on) return 'made'
  return row.answered < row.persons ? 'passed' : 'answered'
}

export const standingTone: Record<Standing, string> =
  { made: 'warn', passed: 'calm', answered: 'good', closed: '' }

export const assetListColumns: Column<AssetList>[] = [
  { name: 'number', label: 'asset.number', lead: true, to: (row) => `/asset-checks/${row.id}` },
  { name: 'unit', label: 'work.unit', type: 'unit' },
  { name: 'made_on', label: 'asset.made_on', type: 'date' },
  { name: 'households', label: 'asset.households', type: 'number' },
  { name: 'persons', label: 'asset.persons', type: 'number' },
  { name: 'answered', label: 'asset.answered', type: 'number' },
  { name: 'passed_on', label: 'asset.passed_on', type: 'date' },
  { name: 'closed_on', label: 'asset.closed_on', type: 'date' },
  { name: 'state', label: 'work.state', value: standing },
]

export type LineStanding = NonNullable<AssetLine['result']> | 'waits' | 'gone'

export const lineStanding = (row: AssetLine): LineStanding =>
  row.result ?? (row.waits ? 'waits' : 'gone')

export const lineTone: Record<LineStanding, string> =
  { consistent: 'good', inconsistent: 'bad', no_data: '', waits: 'warn', gone: '' }

export const lineColumns: Column<AssetLine>[] = [
  { name: 'line', label: 'asset.line' },
  { name: 'name', label: 'asset.household', lead: true, to: (row) => `/dossiers/${row.dossier}`,
    value: (row) => row.name || null },
  { name: 'head', label: 'asset.person' },
  { name: 'result', label: 'asset.result', value: lineStanding },
  { name: 'answered_on', label: 'asset.answered_on', type: 'date' },
]

export const returnedColumns: Column<ReturnedLine>[] = [
  { name: 'row', label: 'asset.outcome.row' },
  { name: 'column', label: 'asset.outcome.column' },
  { name: 'say', label: 'asset.outcome.why', wide: true, lead: true,
    value: (row) => inWords(row.say) || row.why },
]
