// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import type { ApplicationProposal, CaseStep } from '@/api/dossier-contract'
import { differs, isReady, nothingBrought, papersOf, wishOf } from './demands'

const step = (name: string, ...demands: string[]): CaseStep =>
  ({ step: name, to: 'x', open: true, demands })
const proposed: ApplicationProposal = {
  category: 'deep', level: 'national', counted: 2, income_month: '500.00', standard: '650.00',
  rule: 'R-C', exclusions: [], lines: [], missing: [],
}

describe('a step is ready', () => {
  it('at once when it asks for nothing', () => {
    expect(isReady(step('begin_unit_check'), nothingBrought())).toBe(true)
  })

  it.each([
    ['reason', { reason: 'because' }],
    ['asset_answers', { reason: 'answered by letter' }],
    ['field_reasons', { fields: [{ field: 'phone', reason: 'too short' }] }],
    ['two_visitors', { second: 'visitor' }],
    ['second_person', { second: 'visitor' }],
    ['leaving_reason', { leaving: 'deceased' }],
    ['new_judgement', { category: 'deep' }],
    ['collective_decision', { papers: ['collective_decision'] }],
  ])('with %s only when it is brought', (demand, brought) => {
    const asked = step('any', demand)
    expect(isReady(asked, nothingBrought())).toBe(false)
    expect(isReady(asked, { ...nothingBrought(), ...brought })).toBe(true)
  })

  it('against the proposal only for a reason', () => {
    const asked = { ...step('approve_exit'), against: true }
    expect(isReady(asked, nothingBrought())).toBe(false)
    expect(wishOf(asked, 3, { ...nothingBrought(), reason: ' works again ' }))
      .toEqual({ step: 'approve_exit', version: 3, reason: 'works again' })
  })

  it('where no category fits, as in the file only for a reason', () => {
    const asked = step('confirm_yearly_review', 'new_judgement')
    const stays = { ...nothingBrought({}), category: 'deep' }
    expect(isReady(asked, stays, {})).toBe(false)
    expect(isReady(asked, { ...stays, reason: 'ill again' }, {})).toBe(true)
  })

  it('with a judgement of its own only for a reason', () => {
    const asked = step('approve', 'new_judgement')
    const other = { ...nothingBrought(proposed), category: 'relative' }

    expect(isReady(asked, nothingBrought(proposed), proposed)).toBe(true)
    expect(differs(asked, other, proposed)).toBe(true)
    expect(isReady(asked, other, proposed)).toBe(false)
    expect(isReady(asked, { ...other, reason: 'rent' }, proposed)).toBe(true)
  })

  it('past what speaks against filing only for a reason, and only to approve', () => {
    const stopped = { ...proposed, exclusions: [{ say: 'two homes' }] }
    const asked = step('approve', 'new_judgement')
    const brought = nothingBrought(stopped)
    expect(isReady(asked, brought, stopped)).toBe(false)
    expect(isReady(asked, { ...brought, reason: 'one is in ruins' }, stopped)).toBe(true)
    expect(isReady(step('judge_anew', 'new_judgement'), brought, stopped)).toBe(true)
  })

  it('without any proposal only for a reason', () => {
    const asked = step('approve', 'new_judgement')
    const brought = { ...nothingBrought(), category: 'deep' }
    expect(isReady(asked, brought)).toBe(false)
    expect(isReady(asked, { ...brought, reason: 'seen at home' })).toBe(true)
  })

  it('for another county only with the consent of the worker', () => {
    const asked = step('propose_exit', 'reason', 'leaving_reason')
    const moved = { ...nothingBrought(), reason: 'has moved', leaving: 'transferred' }
    expect(isReady(asked, { ...moved, leaving: 'retired' })).toBe(true)
    expect(isReady(asked, moved)).toBe(false)
    expect(isReady(asked, { ...moved, papers: ['consent'] })).toBe(true)
    expect(wishOf(asked, 3, { ...moved, papers: ['consent'] }))
      .toMatchObject({ brings: ['consent'] })
    expect(papersOf(step('request_exit', 'leaving_reason', 'signed_request'), 'transferred'))
      .toEqual(['signed_request'])
  })

  it('with an objection only when it is said whether it was right', () => {
    const asked = step('settle_objection')
    expect(isReady(asked, nothingBrought())).toBe(false)
    expect(isReady(asked, { ...nothingBrought(), upheld: false })).toBe(true)
  })
})

it('sends what is asked for and nothing else', () => {
  const brought = { ...nothingBrought(proposed), reason: ' why ', second: 'visitor' }
  expect(wishOf(step('report_visit', 'two_visitors'), 3, brought)).toEqual(
    { step: 'report_visit', version: 3, second: 'visitor' })
  expect(wishOf(step('reject', 'reason'), 3, brought)).toEqual(
    { step: 'reject', version: 3, reason: 'why' })
  expect(wishOf(step('approve', 'new_judgement'), 3, brought, proposed)).toEqual(
    { step: 'approve', version: 3, category: 'deep', standard_level: 'national' })
})
