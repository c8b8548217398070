// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openHouse, settled, signIn, visit, type House } from './browser.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

it('households are found by name and category, and the address keeps it', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/households')
  const rows = page.locator('.data-table tbody tr')
  await rows.first().waitFor()
  const name = await rows.first().locator('td.lead').innerText()
  const category = await rows.first().locator('td').nth(4).innerText()

  await page.locator('.filters .search input').fill(name)
  await page.waitForURL(/search=/)
  await page.locator('.filters .el-select').first().click()
  await page.locator('.el-select-dropdown__item', { hasText: category }).first().click()
  await page.waitForURL(/category=/)
  await settled(page)

  const found = await rows.locator('td.lead').allInnerTexts()
  expect(found.length).toBeGreaterThan(0)
  expect(new Set(found)).toEqual(new Set([name]))
  expect(trouble).toEqual([])
  await close()
})

it('those in the file are shown first, and those that left are one click away', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/households')
  const marks = page.locator('.data-table tbody .mark')
  const said = async () => new Set(await marks.allInnerTexts())
  const states = page.getByRole('radiogroup', { name: '状态' })
  await marks.first().waitFor()
  expect(await said()).toEqual(new Set(['在档']))
  expect(new URL(page.url()).search).toBe('')

  await states.getByText('已退档').click()
  await page.waitForURL(/status=left/)
  await marks.filter({ hasText: '已退档' }).first().waitFor()
  expect(await said()).toEqual(new Set(['已退档']))
  const name = await page.locator('.data-table td.lead').first().innerText()

  // Whoever looks for one that left among those in the file is told where else to look.
  await page.goto(`${house.address}/households?status=left&search=没有这个人`)
  await page.getByRole('button', { name: '也看其他状态的家庭' }).click()
  await page.waitForURL(/status=all/)
  await page.getByRole('button', { name: '清除筛选' }).click()
  await marks.first().waitFor()
  expect(new URL(page.url()).search).toBe('?status=all')
  await page.locator('.filters .search input').fill(name)
  await page.waitForURL(/search=/)
  await settled(page)
  expect(await said()).toContain('已退档')
  expect(trouble).toEqual([])
  await close()
})

it('a list that is longer than a page goes on', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/households')
  const rows = page.locator('.data-table tbody tr')
  await rows.nth(49).waitFor()
  await page.getByRole('button', { name: '再显示一些' }).click()
  await rows.nth(50).waitFor()

  const numbers = await rows.locator('td:nth-child(2)').allInnerTexts()
  expect(new Set(numbers).size).toBe(numbers.length)
  expect(trouble).toEqual([])
  await close()
})

it('nobody found is said, and the filters can be cleared', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/households?search=没有这个人')
  await page.locator('.empty-note').waitFor()
  expect(await page.locator('.empty-note').innerText()).toContain('没有找到')

  await page.getByRole('button', { name: '清除筛选' }).click()

  await page.locator('.data-table tbody tr').first().waitFor()
  expect(trouble).toEqual([])
  await close()
})

it('a household tells who, why, and all that was done', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/households')
  const link = page.locator('.data-table td.lead a').first()
  const name = await link.innerText()
  await link.click()
  await page.waitForURL(/households\/.+/)
  await page.locator('.judgements').waitFor()

  expect(await page.locator('h1').innerText()).toBe(name)
  expect(await page.locator('.sections dl div').count()).toBeGreaterThan(8)
  expect(await page.locator('.judgements article').count()).toBeGreaterThan(0)
  const citizen = page.locator('.sections dl div', { hasText: '身份证号' }).locator('dd')
  expect(await citizen.innerText()).toMatch(/^\d{3,6}\*+\d{2,4}[\dX]$/)
  // Nobody's number anywhere on the page; an employer's credit code has 18 signs too, but no
  // day of birth in it.
  expect(await page.locator('main').innerText()).not.toMatch(
    /\d{6}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dX]/,
  )
  const days = await page.locator('.time-line time').evaluateAll((all) =>
    all.map((one) => one.getAttribute('datetime') ?? ''))
  expect(days).toEqual([...days].sort().reverse())
  expect(trouble).toEqual([])
  await close()
})

it('a household that does not exist is said to be so', async () => {
  const { page, close } = await visit(house)
  await signIn(house, page, '/households/00000000-0000-7000-8000-000000000000')
  const note = page.locator('.error-note')
  await note.waitFor()
  expect(await note.innerText()).toMatch(/请求编号/)
  await close()
})
