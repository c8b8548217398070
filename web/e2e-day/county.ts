// SPDX-License-Identifier: Apache-2.0
//
// The people of the county, who all sit before an own browser, and what is on their screens.
import type { Page } from 'playwright-core'
import { openHouse, visit, type Visit } from '../e2e/browser.ts'
import { machine } from './machine.ts'
import { expectCalm, type Person } from './people.ts'

export const county = '420106'
const person = (name: string): Person => ({ name, password: '' })
export const [admin, security, audit] = [person('admin'), person('security'), person('audit')]
export const [chen, wang] = [person('chen'), person('wang')]

const house = await openHouse(machine.address)
export const closeUp = () => house.close()
export const stranger = () => visit(house)
export const desks = new Map<string, Visit>()

export async function desk(who: Person): Promise<Page> {
  if (!desks.has(who.name)) desks.set(who.name, await visit(house))
  return desks.get(who.name)!.page
}
export const calm = (...people: Person[]) =>
  people.forEach((who) => expectCalm(desks.get(who.name)!.trouble))

// As the browser is by itself, after its requests were bent.
export const straighten = (page: Page) => page.unrouteAll({ behavior: 'wait' })

export const dialog = (page: Page) => page.locator('.el-dialog:visible')
export const send = (page: Page) => dialog(page).locator('button[type=submit]').click()
export const drawer = (page: Page, kind: 'account' | 'entry') => page.locator(`.${kind}-drawer`)
export const rows = (page: Page) => page.locator('.data-table tbody tr')
