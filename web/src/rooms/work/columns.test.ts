// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { mayBeNoticed, waitingSteps, workColumns } from './columns'

it('does not call waiting what everybody may do', () => {
  expect(waitingSteps({ steps: ['open_notice', 'object', 'withdraw'] })).toEqual(['open_notice'])
})

it('chooses for a notice only what may be put on notice, and never an approval', () => {
  expect(mayBeNoticed({ state: 'unit_review', steps: ['open_notice'] })).toBe(true)
  expect(mayBeNoticed({ state: 'asset_check', steps: ['open_notice'] })).toBe(true)
  expect(mayBeNoticed({ state: 'unit_review', steps: ['reject'] })).toBe(false)
  expect(mayBeNoticed({ state: 'approval', steps: ['approve'] })).toBe(false)
})

it('has a column of ticks only where something can be ticked', () => {
  expect(workColumns(true)[0]!.name).toBe('chosen')
  expect(workColumns(false)[0]!.name).toBe('name')
})
