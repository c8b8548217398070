// SPDX-License-Identifier: Apache-2.0
//
// The asset check: households that wait become a list, which is handed over as a file, answered by
// a workbook, and closed.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { breakApi, choose, desk, openHouse, phone, settled, signIn, visit, type House }
  from './browser.ts'
import { dialog, isWithin, send } from './dossier.ts'
import { real, who } from './people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const mock = it.runIf(!real)
const waiting = (page: Page) => page.locator('.asset-waiting')
const row = (page: Page, name: string) => waiting(page).locator('tbody tr', { hasText: name })
const outcome = (page: Page) => page.locator('.asset-outcome')
const book = (page: Page, name: string, buffer: string) =>
  page.locator('#answer').setInputFiles({ name, mimeType: '', buffer: Buffer.from(buffer) })
const shot = async (page: Page, name: string) => {
  const to = process.env.ASSET_SHOTS
  if (to) await page.screenshot({ path: `${to}/${name}.png`, fullPage: true })
}

mock('a list is made, handed over, answered with one bad row, and closed', async () => {
  const { page, trouble, close } = await visit(house, desk)
  await signIn(house, page, '/asset-checks', who('centre_reviewer'))
  await row(page, '邓丽华').waitFor()
  await settled(page)
  await shot(page, 'desk-lists')
  const make = waiting(page).getByRole('button', { name: /生成名单/ })
  expect(await make.isDisabled()).toBe(true)
  await row(page, '邓丽华').locator('.el-checkbox').click()
  await row(page, '冯玉梅').locator('.el-checkbox').click()
  await make.click()
  expect(await dialog(page).innerText()).toContain('冯玉梅')
  await send(page)

  // Who was left out is told, with the reason.
  const made = page.locator('.asset-made')
  await made.getByText('1 户 2 人').waitFor()
  expect(await made.innerText()).toMatch(/未列入 1 户[^]*冯玉梅[^]*授权[^]*冯大山/)
  await settled(page)
  await shot(page, 'desk-made')
  expect(await row(page, '邓丽华').count()).toBe(0)
  expect(await row(page, '冯玉梅').count()).toBe(1)
  await made.getByRole('link', { name: /核对名单/ }).click()
  await page.locator('.asset-lines tbody tr').first().waitFor()

  // Nobody can have answered what was never passed on.
  expect(await page.getByRole('button', { name: '登记核对结果' }).count()).toBe(0)
  await page.getByRole('button', { name: '导出送民政' }).click()
  expect(await dialog(page).locator('button[type=submit]').isDisabled()).toBe(true)
  await choose(dialog(page), '理由', '送民政部门核对')
  await dialog(page).getByLabel('打开密码（可不设）').fill('short')
  await dialog(page).locator('button[type=submit]').click()
  await dialog(page).getByText('文件密码至少').waitFor()
  await dialog(page).getByLabel('打开密码（可不设）').fill('warm winter words')
  const [file] = await Promise.all([page.waitForEvent('download'), send(page)])
  expect(file.suggestedFilename()).toMatch(/\.zip$/)
  await page.locator('.facts').getByText('等待结果').waitFor()

  await page.getByRole('button', { name: '登记核对结果' }).click()
  await book(page, '结果.xls', 'PK')
  await dialog(page).locator('.error-note').waitFor()
  expect(await dialog(page).locator('button[type=submit]').isDisabled()).toBe(true)
  await book(page, '结果.xlsx', 'PK bad')
  await dialog(page).getByText('结果.xlsx').waitFor()
  await shot(page, 'desk-answer')
  await send(page)
  await outcome(page).locator('tbody tr').waitFor()
  expect(await outcome(page).locator('dl').innerText()).toMatch(/新登记\s*1[^]*退回\s*1/)
  expect(await outcome(page).locator('tbody').innerText())
    .toMatch(/3\s+核对结果\s+核对结果应为/)
  const [returned] = await Promise.all([page.waitForEvent('download'),
    outcome(page).getByRole('button', { name: '下载退回的行' }).click()])
  expect(returned.suggestedFilename()).toMatch(/^returned/)
  await settled(page)
  expect(await page.locator('.facts').innerText()).toContain('1/2 人')
  expect(await page.locator('.asset-lines tbody').innerText()).toMatch(/不一致[^]*等待结果/)
  await shot(page, 'desk-outcome')

  await page.getByRole('button', { name: '登记核对结果' }).click()
  await book(page, '更正.xlsx', 'PK good')
  await send(page)
  await outcome(page).getByText('没有需要退回的行').waitFor()

  await page.getByRole('button', { name: '关闭名单' }).click()
  expect(await dialog(page).locator('button[type=submit]').isDisabled()).toBe(true)
  await dialog(page).getByLabel('理由').fill('核对完毕')
  await send(page)
  await page.locator('.facts').getByText(/关闭：核对完毕/).waitFor()
  expect(await page.locator('main').getByRole('button', { name: '登记核对结果' }).count()).toBe(0)
  await page.getByRole('link', { name: /返回核对名单/ }).click()
  await page.locator('.asset-lists tbody').getByText('已关闭').first().waitFor()
  expect(trouble).toEqual([])
  await close()
})

mock('the same on a phone, in English', async () => {
  const { page, trouble, close } = await visit(house, phone, 'en')
  await signIn(house, page, '/asset-checks', who('centre_reviewer'))
  await row(page, '曹国强').waitFor()
  await settled(page)
  expect(await isWithin(page)).toBe(true)
  await shot(page, 'phone-lists')
  await waiting(page).getByText('Choose all').click()
  await waiting(page).getByRole('button', { name: /Make a list/ }).click()
  expect(await isWithin(page)).toBe(true)
  await send(page)
  const made = page.locator('.asset-made')
  await made.getByText('1 left out').waitFor()
  await settled(page)
  expect(await isWithin(page)).toBe(true)
  await shot(page, 'phone-made')
  await made.getByRole('link', { name: /^List/ }).click()

  await page.getByRole('button', { name: 'Take the file along' }).click()
  await choose(dialog(page), 'Reason', 'For the check by civil affairs')
  expect(await isWithin(page)).toBe(true)
  const [file] = await Promise.all([page.waitForEvent('download'), send(page)])
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/)

  await page.getByRole('button', { name: 'Give in the answer' }).click()
  await book(page, 'empty.xlsx', 'no workbook')
  await dialog(page).locator('button[type=submit]').click()
  await dialog(page).getByText('No row of the workbook has an answer').waitFor()
  await book(page, 'answer.xlsx', 'PK bad')
  expect(await isWithin(page)).toBe(true)
  await shot(page, 'phone-answer')
  await send(page)
  await outcome(page).getByText('The result must be').waitFor()
  await settled(page)
  expect(await isWithin(page)).toBe(true)
  await shot(page, 'phone-outcome')

  await page.getByRole('button', { name: 'Close the list' }).click()
  await dialog(page).getByLabel('Reason').fill('Answered by telephone')
  await send(page)
  await page.locator('.facts').getByText(/Closed by .*Answered by telephone/).waitFor()
  await settled(page)
  await shot(page, 'phone-closed')
  expect(trouble).toEqual([])
  await close()
})

mock('who is not of the centre sees who waits, and can make nothing of it', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/asset-checks', who('base_chair'))
  await waiting(page).locator('tbody tr').first().waitFor()
  expect(await page.locator('main .el-checkbox').count()).toBe(0)
  expect(await waiting(page).getByRole('button').count()).toBe(0)
  await page.locator('.asset-lists').getByText('还没有核对名单').waitFor()
  expect(trouble).toEqual([])
  await close()
})

mock('a refusal is shown, and asked again', async () => {
  const { page, close } = await visit(house)
  await signIn(house, page, '/account', who('centre_reviewer'))
  await breakApi(page, 'asset-checks?*')
  await page.goto(`${house.address}/asset-checks`)
  await page.locator('.asset-lists .error-note').waitFor()
  await page.unrouteAll()
  await page.locator('.asset-lists').getByRole('button', { name: '重试' }).click()
  await page.locator('.asset-lists tbody tr').first().waitFor()
  await page.goto(`${house.address}/asset-checks/none`)
  await page.locator('main .error-note').waitFor()
  await close()
})
