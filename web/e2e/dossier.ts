// SPDX-License-Identifier: Apache-2.0
//
// What the tests of dossiers share: a file of the mock by its name, and the dialog of a step.
import type { Page } from 'playwright-core'
import { signIn, type House } from './browser.ts'
import { who } from './people.ts'
import type { Role } from '../src/api/contract.ts'

export const dialog = (page: Page) => page.locator('.act-dialog:visible')

export async function send(page: Page): Promise<void> {
  await dialog(page).locator('button[type=submit]').click()
  await dialog(page).waitFor({ state: 'hidden' })
}

export async function idOf(page: Page, name: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const search = encodeURIComponent(wanted)
    const answer = await fetch(`/api/v1/dossiers/work?which=all&search=${search}`)
    return (await answer.json()).items[0].id
  }, name)
}

export async function openCase(house: House, page: Page, name: string, role: Role) {
  await signIn(house, page, '/account', who(role))
  await page.goto(`${house.address}/dossiers/${await idOf(page, name)}`)
  await page.locator('.case-steps').waitFor()
}

// Behind the screen, as a colleague would in another room.
export async function stepBehind(page: Page, name: string, wish: object): Promise<number> {
  const id = await idOf(page, name)
  return page.evaluate(async ({ at, sent }) => {
    const { version } = await (await fetch(`/api/v1/dossiers/${at}`)).json()
    const answer = await fetch(`/api/v1/dossiers/${at}/steps`, {
      method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Hengwen': '1' },
      body: JSON.stringify({ version, ...sent }),
    })
    return answer.status
  }, { at: id, sent: wish })
}

// Nothing sticks out at the side of the window.
export const isWithin = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)
