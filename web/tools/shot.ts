// SPDX-License-Identifier: Apache-2.0
//
// One picture: where, by whom, and what is done there first.
import type { Page } from 'playwright-core'
import type { Role } from '../src/api/contract.ts'

export type Shot = {
  path: string | ((page: Page) => Promise<string>)
  act?: (page: Page) => Promise<unknown>
  whole?: boolean
  as?: Role
  // Behind a dialog the screen still waits for an answer.
  waits?: boolean
}
