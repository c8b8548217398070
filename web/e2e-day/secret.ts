// SPDX-License-Identifier: Apache-2.0
//
// A citizen number is shown to whoever says what for.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { choose, phone } from '../e2e/browser.ts'
import { calm, chen, desk, dialog, send, straighten } from './county.ts'
import { machine, shot } from './machine.ts'

export const reason = '核实身份：窗口当面核对'
// Of the household and of its head; known once it was seen.
export let file = ''
export let number = ''
export const addresses: string[] = []
const citizen = (page: Page) =>
  page.locator('.sections dl div', { hasText: '身份证号' }).first().locator('dd')

it('chen reveals a citizen number, and not without a reason', async () => {
  const page = await desk(chen)
  page.on('request', (request) => addresses.push(request.url()))
  await page.goto(`${machine.address}/households`)
  await page.locator('.data-table td.lead a').first().waitFor()
  await shot(page, '24-households')
  await page.locator('.data-table td.lead a').first().click()
  await citizen(page).waitFor()
  file = new URL(page.url()).pathname.split('/').at(-1)!
  await shot(page, '25-file')
  const masked = await citizen(page).innerText()
  expect(masked).toContain('***')

  await citizen(page).getByRole('button').click()
  const button = dialog(page).locator('button[type=submit]')
  expect(await button.isDisabled()).toBe(true)
  await shot(page, '26-no-reason-no-button')
  // A browser that sends none all the same.
  await page.route('**/reveal', (route) =>
    route.continue({ postData: { ...route.request().postDataJSON(), reason: ' ' } }))
  await choose(dialog(page), '理由', '核实身份')
  await send(page)
  await dialog(page).getByText('请填写理由').waitFor()
  await shot(page, '27-refused-without-reason')
  expect(await citizen(page).innerText()).toBe(masked)
  await straighten(page)

  await dialog(page).getByLabel('补充说明').fill('窗口当面核对')
  await send(page)
  await dialog(page).waitFor({ state: 'hidden' })
  number = (await citizen(page).innerText()).trim()
  expect(number).toMatch(/^\d{17}[\dX]$/)
  await citizen(page).scrollIntoViewIfNeeded()
  await shot(page, '28-revealed')
  await citizen(page).getByRole('button').click()
  await citizen(page).getByRole('button').click()
  await dialog(page).getByText('还可以查看 29 次').waitFor()
  await shot(page, '29-what-is-left')
  await dialog(page).getByRole('button', { name: '取消' }).click()
  calm(chen)
})

it('the same on a telephone', async () => {
  const page = await desk(chen)
  await page.setViewportSize(phone)
  await page.reload()
  await citizen(page).getByRole('button').click()
  await choose(dialog(page), '理由', '入户走访')
  await shot(page, '30-phone-reason')
  await send(page)
  await dialog(page).waitFor({ state: 'hidden' })
  expect(await citizen(page).innerText()).toContain(number)
  await citizen(page).scrollIntoViewIfNeeded()
  await shot(page, '31-phone-revealed')
  calm(chen)
})
