// SPDX-License-Identifier: Apache-2.0
//
// An auditor's day: a county gets its people, nobody raises the own rights, a citizen number is
// revealed for a reason, the auditor finds that act, and whoever then breaks the log at the
// database is named. Each step stands on the one before, so they are all one file to the runner.
import { afterAll, afterEach } from 'vitest'
import { closeUp, desks } from './county.ts'
import { shot } from './machine.ts'
import './accounts.ts'
import './secret.ts'
import './log.ts'
import './tampering.ts'

afterAll(closeUp)

// What everybody had before their eyes when a step failed.
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  for (const [name, { page, trouble }] of desks) {
    await shot(page, `failed-${name}`)
    console.log(name, page.url(), trouble)
  }
})
