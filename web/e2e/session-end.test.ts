// SPDX-License-Identifier: Apache-2.0
//
// A session ends while somebody types: nothing that was typed is lost.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openHouse, settled, signIn, typeIn, visit, type House } from './browser.ts'
import { weakTexts } from './contrast.ts'
import { freshCode, has, own, real, who } from './people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const over = (page: Page) => page.locator('.session-over')
const soon = (page: Page) => page.locator('.session-soon')

async function signInOver(page: Page, one = own): Promise<void> {
  await over(page).waitFor()
  await typeIn(page, one)
  if (one.secret) await over(page).locator('.code-field input').fill(await freshCode(one))
}

it('what was typed is still there after signing in again', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/account')
  const name = page.locator('#full-name')
  const before = await name.inputValue()
  await name.fill('打到一半的姓名')
  await page.context().clearCookies()
  await page.getByRole('button', { name: '保存', exact: true }).click()

  await over(page).waitFor()
  expect(await over(page).locator('#name').inputValue()).toBe(own.name)
  expect(await weakTexts(page)).toEqual([])
  await typeIn(page, { name: own.name, password: 'wrong' })
  await over(page).locator('.error-note').waitFor()
  await signInOver(page)
  await over(page).waitFor({ state: 'hidden' })

  // The act that met the end was done all the same.
  await page.getByText('已保存').waitFor()
  expect(await name.inputValue()).toBe('打到一半的姓名')
  await name.fill(before)
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await page.getByText('已保存').waitFor()
  expect(page.url()).toMatch(/account$/)
  expect(trouble).toEqual([])
  await close()
})

it.runIf(has('base_clerk'))('another person begins anew', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/account')
  await page.locator('#full-name').fill('不该留下')
  await page.context().clearCookies()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await signInOver(page, who('base_clerk'))

  await page.waitForURL(/units/)
  await page.goto(`${house.address}/account`)
  await settled(page)
  expect(await page.locator('.who').innerText()).toBe(who('base_clerk').name)
  expect(await page.locator('#full-name').inputValue()).not.toBe('不该留下')
  expect(trouble).toEqual([])
  await close()
})

it('two minutes before the end somebody is asked, and may stay', async () => {
  const { page, trouble, close } = await visit(house)
  await page.clock.install()
  await signIn(house, page, '/forms')
  await page.locator('main h1').waitFor()
  const idle_s = await page.evaluate(
    async () => (await (await fetch('/api/v1/session')).json()).idle_seconds)
  await page.clock.fastForward((idle_s - 125) * 1000)
  expect(await soon(page).isVisible()).toBe(false)

  await page.clock.fastForward(30_000)
  await soon(page).waitFor()
  expect(await soon(page).locator('[role=timer]').innerText()).toMatch(/^1:[23]\d$/)
  await page.getByRole('button', { name: '继续使用' }).click()
  await soon(page).waitFor({ state: 'hidden' })

  await page.clock.fastForward((idle_s - 125) * 1000)
  expect(await soon(page).isVisible()).toBe(false)
  expect(trouble).toEqual([])
  await close()
})

it('the door comes by itself when the time is over', async () => {
  const { page, trouble, close } = await visit(house)
  await page.clock.install()
  await signIn(house, page, '/forms')
  await page.locator('main h1').waitFor()
  await page.context().clearCookies()
  await page.clock.fastForward(13 * 3600 * 1000)
  await page.clock.runFor(2000)

  await over(page).waitFor()
  expect(trouble).toEqual([])
  await close()
})

it('the end of the day is told, and comes all the same', async () => {
  const { page, trouble, close } = await visit(house)
  const ends_at = new Date(Date.now() + 100_000).toISOString()
  await page.route('**/api/v1/session', async (route) => {
    const answer = await route.fetch()
    const body = answer.ok() ? { ...(await answer.json()), ends_at } : await answer.json()
    await route.fulfill({ response: answer, json: body })
  })
  await signIn(house, page, '/forms')
  await soon(page).waitFor()
  expect(await soon(page).innerText()).toContain('即将到期')
  await page.getByRole('button', { name: '知道了' }).click()
  await soon(page).waitFor({ state: 'hidden' })
  await page.waitForTimeout(1500)
  expect(await soon(page).isVisible()).toBe(false)
  expect(trouble).toEqual([])
  await close()
})

it('signing in at one tab opens the other', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/account')
  await settled(page)
  const other = await page.context().newPage()
  await other.goto(`${house.address}/account`)
  await settled(other)
  await page.context().clearCookies()
  for (const one of [page, other]) {
    await one.locator('#full-name').fill('两个窗口')
    await one.locator('form').first().locator('button[type=submit]').click()
    await over(one).waitFor()
  }
  await other.bringToFront()
  await signInOver(other)

  await over(other).waitFor({ state: 'hidden' })
  await over(page).waitFor({ state: 'hidden' })
  expect(await page.locator('#full-name').inputValue()).toBe('两个窗口')
  expect(trouble).toEqual([])
  await close()
})

it.runIf(!real)('whoever acts for another goes on doing so', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/account')
  await page.getByRole('button', { name: '开始代办' }).first().click()
  await page.locator('.act-dialog button[type=submit]').click()
  await page.locator('.acting-bar').waitFor()
  await page.goto(`${house.address}/account`)
  await settled(page)
  await page.locator('#full-name').fill('代办中')
  await page.context().clearCookies()
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await signInOver(page)

  await over(page).waitFor({ state: 'hidden' })
  expect(await page.locator('.acting-bar').innerText()).toContain('王芳')
  expect(await page.locator('#full-name').inputValue()).toBe('代办中')
  expect(trouble).toEqual([])
  await close()
})
