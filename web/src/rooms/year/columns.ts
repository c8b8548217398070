// SPDX-License-Identifier: Apache-2.0
//
// The tables of the year as data. A list shows the columns that say something in it.
import type { DrawnFile, MovedHousehold, Sample, WhatIf, YearItem, YearList } from '@/api/contract'
import type { Column } from '@/kit/columns'
import { i18n } from '@/kit/language'
import { stateTone, stateWord } from '@/kit/step-words'
import { useWords } from '@/kit/words'

export const lists: YearList[] = ['yearly_review', 'home_visit', 'unchanged', 'never_helped',
  'follow_up', 'look_back', 'exit_proposed']

const timed = new Set<YearList>(['yearly_review', 'home_visit', 'unchanged', 'follow_up',
  'look_back'])
// Where a visit is what is to be done.
export const visitable = new Set<YearList>(['home_visit', 'follow_up', 'look_back'])
const gone = new Set<YearList>(['follow_up', 'look_back', 'exit_proposed'])

export const yearColumns = (list: YearList): Column<YearItem>[] => [
  { name: 'head_name', label: 'year.head', lead: true, to: (row) => `/households/${row.id}` },
  { name: 'number', label: 'year.number', type: 'date' },
  { name: 'unit', label: 'year.unit', type: 'unit' },
  { name: 'category', label: 'year.category', type: 'code', list: 'CL-01' },
  ...(timed.has(list) ? timedColumns(list) : []),
  { name: 'visited_on', label: 'year.visited_on', type: 'date' },
  ...(gone.has(list) ? leftColumns : []),
  { name: 'state', label: 'year.state', value: (row) => stateWord(row.state),
    mark: (row) => stateTone(row.state) || 'plain' },
]

const timedColumns = (list: YearList): Column<YearItem>[] => [
  ...(list === 'home_visit'
    ? [] : [{ name: 'since', label: `year.since.${list}`, type: 'date' }]),
  { name: 'until', label: 'year.until', type: 'date' },
]
const leftColumns: Column<YearItem>[] = [
  { name: 'leaving', label: 'year.leaving', type: 'code', list: 'CL-23' },
  { name: 'say', label: 'year.say', wide: true },
]

export const sampleColumns: Column<Sample>[] = [
  { name: 'unit', label: 'year.sample.unit', type: 'unit', lead: true,
    to: (row) => `/year/samples/${row.id}` },
  { name: 'kind', label: 'year.sample.kind',
    value: (row) => i18n.global.t(`year.sample.kinds.${row.kind}`) },
  { name: 'drawn', label: 'year.sample.drawn',
    value: (row) => i18n.global.t('year.sample.of', { drawn: row.drawn, all: row.population }) },
  { name: 'share', label: 'year.sample.share', value: (row) => `${row.share} %` },
  { name: 'checked', label: 'year.sample.checked', type: 'number' },
  { name: 'seed', label: 'year.sample.seed' },
  { name: 'drawn_on', label: 'year.sample.drawn_on', type: 'date' },
  { name: 'drawn_by', label: 'year.sample.drawn_by' },
]

const tones: Record<string, string> = {
  in_order: 'good', to_correct: 'warn', not_entitled: 'bad', nobody_met: 'warn',
}

export const drawnColumns: Column<DrawnFile>[] = [
  { name: 'place', label: 'year.sample.place', type: 'number' },
  { name: 'head_name', label: 'year.head', lead: true,
    to: (row) => (row.head_name ? `/households/${row.household}` : null) },
  { name: 'number', label: 'year.number', type: 'date' },
  { name: 'unit', label: 'year.unit', type: 'unit' },
  { name: 'hash', label: 'year.sample.hash' },
  { name: 'finding', label: 'year.sample.finding',
    value: (row) => (row.finding ? i18n.global.t(`year.sample.findings.${row.finding}`) : null),
    mark: (row) => (row.finding ? tones[row.finding]! : null) },
  { name: 'words', label: 'year.sample.words', wide: true },
]

type Match = MovedHousehold['before']

// "深度困难（全国级）", or that there is none.
export function matchWord(match: Match): string {
  const words = useWords()
  return match
    ? i18n.global.t('year.weigh.match', {
      category: words.code('CL-01', match.category), level: words.code('CL-02', match.level) })
    : i18n.global.t('year.weigh.no_category')
}

const before = { name: 'before', label: 'year.weigh.before',
  value: (row: { before?: Match }) => matchWord(row.before) }
const after = { name: 'after', label: 'year.weigh.after',
  value: (row: { after?: Match }) => matchWord(row.after) }

export const wayColumns: Column<WhatIf['ways'][number]>[] = [
  { ...before, lead: true }, after,
  { name: 'households', label: 'year.weigh.households', type: 'number' },
]

export const belowColumns: Column<WhatIf['below'][number]>[] = [
  { name: 'unit', label: 'year.unit', type: 'unit', lead: true },
  ...(['enters', 'leaves', 'changes', 'stays'] as const).map((movement) => ({
    name: movement, label: `year.weigh.movement.${movement}`, type: 'number',
    value: (row: WhatIf['below'][number]) => row.movements[movement],
  })),
]

const moveTones: Record<string, string> = { enters: 'good', leaves: 'bad', changes: 'warn' }

export const movedColumns: Column<MovedHousehold>[] = [
  { name: 'head_name', label: 'year.head', lead: true,
    to: (row) => (row.number ? `/households/${row.id}` : null) },
  { name: 'number', label: 'year.number', type: 'date' },
  { name: 'unit', label: 'year.unit', type: 'unit' },
  { name: 'movement', label: 'year.weigh.moves',
    value: (row) => i18n.global.t(`year.weigh.movement.${row.movement}`),
    mark: (row) => moveTones[row.movement] ?? 'plain' },
  before, after,
]
