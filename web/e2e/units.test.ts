// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, it } from 'vitest'
import { breakApi, openHouse, ownChild, phone, signIn, unitBelow, visit } from './browser.ts'
import type { House } from './browser.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const figure = (text: string) => Number(text.replaceAll(',', ''))

it('the tree opens branch by branch and leads to a unit', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/units')
  const { name, code } = await ownChild(page)

  await page.locator('.el-tree-node__content', { hasText: name }).first().click()
  await page.waitForURL(new RegExp(`/units/${code}$`))
  await page.locator('h1', { hasText: name }).waitFor()
  const here = page.locator('.el-tree-node.is-current').last()
  await here.locator('.el-tree-node__expand-icon').first().click()

  await here.locator('.el-tree-node').first().waitFor()
  expect(await here.locator('.el-tree-node').count()).toBeGreaterThan(0)
  expect(trouble).toEqual([])
  await close()
})

it('the tree unfolds down to the unit that the address names', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page)
  const { code, name } = await unitBelow(page)
  await page.goto(`${house.address}/units/${code}`)

  const here = page.locator('.el-tree-node.is-current > .el-tree-node__content')
  await here.waitFor()

  expect(await here.innerText()).toContain(name)
  expect(trouble).toEqual([])
  await close()
})

it('a unit is found by part of its name', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/units')
  const { name } = await unitBelow(page)
  await page.locator('.unit-tree input').fill(name.slice(0, 2))
  await page.locator('.results button').first().click()

  await page.waitForURL(/units\/.+/)
  expect(await page.locator('.unit-head h1').innerText()).toContain(name.slice(0, 2))

  await page.locator('.unit-tree input').fill('没有这样的单位')
  await page.locator('.unit-tree .empty-note').waitFor()
  expect(trouble).toEqual([])
  await close()
})

it('the switch in the head finds a unit while typing', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/units')
  const { name, code } = await unitBelow(page)
  await page.locator('.top-bar .el-select input').click()
  await page.keyboard.type(name.slice(0, 3))
  await page.locator('.el-select-dropdown__item', { hasText: name }).first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')

  await page.locator('.unit-head').waitFor()
  expect(await page.locator('.top-bar .el-select').innerText()).not.toBe('')
  expect(code).not.toBe('')
  expect(trouble).toEqual([])
  await close()
})

it('every chart is also a table that says the same', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/units/4201?from=2015-01-01&to=2015-03-05&cutoff=2015-03-05')
  const panels = page.locator('.chart-panel')
  await panels.first().waitFor()
  expect(await panels.count()).toBe(4)
  expect(await page.locator('.chart-panel canvas').count()).toBeGreaterThan(0)

  const tables = page.locator('.modes button:nth-child(2)')
  for (const one of await tables.all()) await one.click()

  expect(await page.locator('.chart-panel canvas').count()).toBe(0)
  const counts = await panels.first().locator('tbody td:nth-child(2)').allInnerTexts()
  const total = counts.map(figure).reduce((sum, one) => sum + one, 0)
  const shown = await page.locator('.key-figures b').first().innerText()
  expect(total).toBe(figure(shown))
  expect(trouble).toEqual([])
  await close()
})

it('after signing in one sees where the records are, and one click leads there', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page)
  await page.waitForURL(/units\/\w+$/)
  const below = page.locator('.units-below tbody tr')
  await below.nth(1).waitFor()

  const filed = (await below.locator('.bar:not(.calm)').allInnerTexts()).map(figure)
  expect(filed).toEqual([...filed].sort((left, right) => right - left))
  const first = below.first().locator('a')
  const name = await first.innerText()
  await first.click()

  await page.locator('.unit-head h1', { hasText: name }).waitFor()
  const households = page.locator('.key-figures b').first()
  await expect.poll(async () => figure(await households.innerText())).toBe(filed[0])
  expect(trouble).toEqual([])
  await close()
})

it('a unit without any record says so once', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/units/4201?from=1990-01-01&to=1990-12-31&cutoff=1990-12-31')
  const note = page.locator('.page .empty-note')
  await note.waitFor()

  expect(await note.count()).toBe(1)
  expect(await note.innerText()).toContain('没有任何记录')
  expect(await page.locator('.chart-panel').count()).toBe(0)
  expect(trouble).toEqual([])
  await close()
})

it('another period is another address and another answer', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/units')
  await page.locator('.period-bar .usual').click()
  const asked = page.waitForRequest((request) => request.url().includes('/overview'))
  await page.locator('.el-select-dropdown__item', { hasText: '上年度' }).click()

  const url = new URL((await asked).url())

  expect(url.searchParams.get('from')).toMatch(/-01-01$/)
  expect(url.searchParams.get('to')).toMatch(/-12-31$/)
  expect(url.searchParams.get('cutoff')).toBe(url.searchParams.get('to'))
  await page.waitForURL((now) => now.search.includes('from='))
  expect(trouble).toEqual([])
  await close()
})

it('what the server refuses is said with its request id, and can be tried again', async () => {
  const { page, close } = await visit(house)
  await signIn(house, page)
  await breakApi(page, 'units/*/overview*')
  await page.goto(`${house.address}/units`)
  const note = page.locator('.page .error-note')
  await note.waitFor()
  expect(await note.innerText()).toContain('系统出现故障')
  expect(await note.innerText()).toContain('01JD5K3Q9')

  await page.unrouteAll()
  await note.getByRole('button').click()

  await page.locator('.key-figures').waitFor()
  await close()
})

it('on a phone the tree comes first and the unit after it', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await signIn(house, page, '/units')
  const { name } = await ownChild(page)
  await page.locator('.el-tree-node__content', { hasText: name }).first().click()
  await page.locator('.unit-head h1').waitFor()
  expect(await page.locator('.unit-tree').isVisible()).toBe(false)

  await page.locator('.back').click()

  await page.locator('.unit-tree').waitFor()
  expect(await page.locator('.unit-head').isVisible()).toBe(false)
  expect(trouble).toEqual([])
  await close()
})
