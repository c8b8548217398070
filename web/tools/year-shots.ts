// SPDX-License-Identifier: Apache-2.0
//
// Pictures of the year: lists, samples and the weighing of a policy.
import type { Page } from 'playwright-core'
import { breakApi } from '../e2e/browser.ts'
import type { Shot } from './shot.ts'

// A sample of the first town, drawn behind the screen.
const drawn = async (page: Page) => {
  const id = await page.evaluate(async () => {
    const towns = await (await fetch('/api/v1/units/420106/children')).json()
    const answer = await fetch('/api/v1/year/samples', {
      method: 'POST', headers: { 'Content-Type': 'application/json', 'X-Hengwen': '1' },
      body: JSON.stringify({ unit: towns.items[0].code, kind: 'in_file', share: 50,
        seed: '2026-11' }),
    })
    return (await answer.json()).id
  })
  return `/year/samples/${id}`
}
const weigh = async (page: Page) => {
  await page.locator('.weigh input[inputmode=decimal]').fill('1100')
  await page.locator('.weigh button[type=submit]').click()
  await page.locator('.result').waitFor()
}
const byName = async (page: Page) => {
  await weigh(page)
  await page.locator('.moved .el-button').click()
  await page.locator('.moved tbody tr').first().waitFor()
}
const click = (what: string) => async (page: Page) => {
  await page.locator(what).first().click()
  await page.waitForTimeout(500)
}

export const yearShots: Record<string, Shot> = {
  'year-lists': { path: '/year/lists', as: 'centre_reviewer' },
  'year-exit': { path: '/year/lists?list=exit_proposed', as: 'centre_reviewer' },
  'year-empty': { path: '/year/lists?list=look_back', as: 'centre_reviewer' },
  'year-export': { path: '/year/lists', as: 'centre_reviewer', act: click('.about .el-button') },
  'year-error': { path: '/year/lists', as: 'centre_reviewer', act: async (page) => {
    await breakApi(page, 'year/lists/*')
    await page.reload()
  } },
  'year-draw': { path: '/year/samples', as: 'centre_reviewer', act: click('.about .el-button') },
  'year-sample': { path: drawn, as: 'centre_reviewer', whole: true },
  'year-check': { path: drawn, as: 'centre_reviewer', act: click('tbody .el-button') },
  'year-samples': { path: '/year/samples', as: 'centre_reviewer' },
  'year-weigh': { path: '/year/what-if', as: 'centre_reviewer', act: weigh, whole: true },
  'year-moved': { path: '/year/what-if', as: 'centre_reviewer', act: byName, whole: true },
}
