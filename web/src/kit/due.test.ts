// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { dueOf } from './due'

it('says how a last day stands', () => {
  expect(dueOf('2026-11-19', '2026-11-22')).toMatchObject({ days: 3, say: 'kit.due.late' })
  expect(dueOf('2026-11-22', '2026-11-22')).toMatchObject({ days: 0, say: 'kit.due.today' })
  expect(dueOf('2026-11-24', '2026-11-22')).toMatchObject({ days: 2, tone: 'warn' })
  expect(dueOf('2026-12-24', '2026-11-22')).toMatchObject({ tone: '', say: 'kit.due.left' })
})

it('lets the server decide what is late', () => {
  expect(dueOf('2026-11-21', '2026-11-22', false)).toMatchObject({ say: 'kit.due.over' })
})
