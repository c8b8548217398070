// SPDX-License-Identifier: Apache-2.0
//
// Home visits: written down from the list of what is due, on a phone, and in the file; corrected.
// Beside them, what the case says of leaving the file.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { breakApi, openHouse, phone, settled, signIn, typeIn, visit, type House }
  from './browser.ts'
import { dialog, idOf, isWithin, openCase, send } from './dossier.ts'
import { real, who } from './people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const mock = it.runIf(!real)

mock('whoever was visited is due no longer, and nothing typed is lost on the way', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await signIn(house, page, '/year/lists?list=home_visit', who('contact_officer'))
  await settled(page)
  const due = page.getByRole('button', { name: /^走访到期/ }).locator('strong')
  const before = Number(await due.innerText())
  await page.getByRole('button', { name: '登记走访' }).first().click()
  const box = dialog(page)
  await box.getByLabel('同行人').fill('钱进')
  await box.getByLabel('见到何人').fill('本人和母亲')
  await box.getByLabel('家庭生活状况').fill('租房居住')
  await box.getByLabel('困难和需求').fill('医疗救助')
  expect(await isWithin(page)).toBe(true)
  await box.locator('button[type=submit]').click()
  await box.getByText('同行人不能是您本人').waitFor()

  // Closed by mistake, and the line is broken: it is all still there.
  await box.getByRole('button', { name: '取消' }).click()
  await page.getByRole('button', { name: '登记走访' }).first().click()
  expect(await box.getByLabel('困难和需求').inputValue()).toBe('医疗救助')
  await box.getByLabel('同行人').fill('王红')
  await breakApi(page, 'households/*/visits')
  await box.locator('button[type=submit]').click()
  await box.locator('.error-note').waitFor()
  expect(await box.getByLabel('家庭生活状况').inputValue()).toBe('租房居住')
  await page.unrouteAll()

  // The session ends; after signing in again the visit is there, once.
  await page.context().clearCookies()
  await box.locator('button[type=submit]').click()
  await page.locator('.session-over').waitFor()
  await typeIn(page, who('contact_officer'))
  await dialog(page).waitFor({ state: 'hidden' })
  await page.getByText('走访已登记').waitFor()
  await settled(page)
  expect(Number(await due.innerText())).toBe(before - 1)
  expect(trouble).toEqual([])
  await close()
})

mock('in the file it stands in the life of the household, and is corrected', async () => {
  const { page, trouble, close } = await visit(house, undefined, 'en')
  await signIn(house, page, '/households/h1', who('contact_officer'))
  await settled(page)
  await page.getByRole('button', { name: 'Record a visit' }).click()
  await dialog(page).getByLabel('Went along').fill('王红')
  await dialog(page).getByLabel('Who was met').fill('the worker')
  await dialog(page).getByLabel('How the household lives').fill('rents a room')
  await send(page)
  await page.locator('.visits').getByText('rents a room').waitFor()
  expect(await page.locator('.time-line').innerText()).toContain('王红')

  await page.locator('.visits').getByRole('button', { name: 'Correct' }).first().click()
  expect(await dialog(page).getByLabel('Went along').inputValue()).toBe('王红')
  await dialog(page).getByLabel('Went along').fill('李明')
  await dialog(page).getByLabel('Why it is corrected').fill('wrong name')
  await send(page)
  await page.locator('.visits').getByText('李明').first().waitFor()
  expect(await page.locator('.visits').innerText()).toContain('wrong name')
  expect(trouble).toEqual([])
  await close()
})

mock('who may not record visits is not asked to', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/year/lists?list=home_visit', who('centre_reviewer'))
  await settled(page)
  expect(await page.getByRole('button', { name: '登记走访' }).count()).toBe(0)
  expect(trouble).toEqual([])
  await close()
})

mock('the case says what the last reckoning proposes, with its calculation', async () => {
  const { page, trouble, close } = await visit(house)
  await openCase(house, page, '郭立新', 'centre_reviewer')
  const stay = page.locator('.stay')
  await stay.getByText('已不符合任何困难类别，建议退档').waitFor()
  expect(await stay.innerText()).toContain('27,600.00')
  await page.goto(`${house.address}/dossiers/${await idOf(page, '高玉兰')}`)
  await page.locator('.case-steps').waitFor()
  expect(await page.locator('.stay').innerText()).toContain('仍符合：')
  expect(trouble).toEqual([])
  await close()
})
