// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import type { Visit } from '@/api/contract'
import { draftOf, toldOf, wishOf } from './visit'

it('sends what was typed, without empty fields and without white space around', () => {
  const draft = draftOf('2026-11-23')
  draft.second = ' 王红 '
  draft.found.met = '本人'
  draft.found.situation = '租房'
  draft.found.needs = ' '
  draft.found.next_step = '申请医疗救助'
  expect(wishOf(draft)).toEqual({
    visited_on: '2026-11-23', second: '王红',
    found: { met: '本人', situation: '租房', next_step: '申请医疗救助' },
  })
})

it('begins a correction with what was said', () => {
  const said = {
    visited_on: '2026-11-20', second: '王红', place: '江岸路',
    found: { met: '母亲', situation: '租房', next_step: '复诊', next_on: '2026-12-01' },
  }
  expect(wishOf(draftOf('2026-11-23', said))).toEqual(said)
})

it('tells what a workbook brought where nobody wrote a report', () => {
  const visit: Visit = {
    id: '1', unit: { code: '420106', name: '武昌区总工会' }, visited_on: '2015-01-21',
    visitors: '张主席', version: 0, versions: [], situation: '租房',
  }
  expect(toldOf(visit)).toEqual([{ field: 'situation', text: '租房' }])
})
