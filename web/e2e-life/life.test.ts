// SPDX-License-Identifier: Apache-2.0
//
// One file from its first word on a telephone to coming again, station by station on the screens
// of all who have to do with it. Each stands on the one before, so they are one file to the runner.
import { afterAll, afterEach } from 'vitest'
import { calm, desks, house, shot } from './stage.ts'
import './apply.ts'
import './review.ts'
import './papers.ts'
import './year.ts'
import './again.ts'

afterAll(() => house.close())

// What everybody had before their eyes when a station failed; nothing breaks behind a screen.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return calm()
  for (const [name, { page, trouble }] of desks) {
    await shot(page, `failed-${name.replace(' ', '-')}`).catch(() => undefined)
    console.log(name, page.url(), trouble)
  }
})
