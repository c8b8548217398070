// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openHouse, phone, real, signIn, unitBelow, visit, type House } from './browser.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const campaign = 'relief-campaign-2015'
const figure = (text: string) => Number(text.replaceAll(',', ''))

it.each([
  [campaign, 60],
  ['relief-centre-2014', 85],
])('%s shows its %i items under its groups', async (form, items) => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/forms')
  const { code } = await unitBelow(page)
  await page.locator(`.forms a[href^="/forms/${form}/"]`).click()
  await page.goto(`${house.address}/forms/${form}/${code}`)
  await page.locator('.form-sheet').waitFor()

  expect(await page.locator('tr[data-item]').count()).toBe(items)
  expect(await page.locator('.checks-panel li').count()).toBeGreaterThan(0)
  expect(trouble).toEqual([])
  await close()
})

it('a cell opens to records that add up to it, and those to households', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page)
  const { code } = await unitBelow(page)
  await page.goto(`${house.address}/forms/${campaign}/${code}`)
  const cell = page.locator('tr[data-item="03A"] .value')
  const shown = await cell.innerText()
  await cell.click()
  const drawer = page.locator('.records-drawer')
  await drawer.locator('.proof').waitFor()

  expect(await drawer.locator('.proof b').innerText()).toBe(shown)
  expect(await drawer.locator('.proof').innerText()).toContain('一致')
  expect(await drawer.locator('.proof.wrong').count()).toBe(0)
  expect(new URL(page.url()).searchParams.get('item')).toBe('03A')

  await drawer.locator('tbody tr').first().waitFor()
  const before = await drawer.locator('tbody tr').count()
  const more = drawer.getByRole('button', { name: '再显示一些' })
  if (figure(shown) > before) {
    await more.click()
    await drawer.locator('tbody tr').nth(before).waitFor()
  }
  await drawer.locator('tbody a').first().click()
  await page.waitForURL(/households\//)
  await page.locator('.judgements').waitFor()
  expect(trouble).toEqual([])
  await close()
})

it('different kinds of records behind one cell share one table', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page)
  const { code } = await unitBelow(page)
  await page.goto(`${house.address}/forms/${campaign}/${code}?item=04D`)
  const rows = page.locator('.records-drawer tbody tr')
  await rows.first().waitFor()

  const heads = await page.locator('.records-drawer thead th').allInnerTexts()
  expect(new Set(heads).size).toBe(heads.length)
  const lines = await rows.locator('td:nth-child(1)').allInnerTexts()
  expect(lines.filter((text) => !/^\d{4}-\d{2}-\d{2}$/.test(text))).toEqual([])
  const heights = await rows.evaluateAll((all) => all.map((one) => one.clientHeight))
  expect(Math.max(...heights)).toBeLessThan(80)
  expect(trouble).toEqual([])
  await close()
})

it('money shows the yuan behind its ten thousands', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page)
  const { code } = await unitBelow(page)
  await page.goto(`${house.address}/forms/${campaign}/${code}?item=05A`)
  const proof = page.locator('.records-drawer .proof')
  await proof.waitFor()

  expect(await proof.innerText()).toMatch(/合计 [\d,]+\.\d\d 元/)
  expect(await proof.innerText()).toContain('一致')

  await page.keyboard.press('Escape')
  await proof.waitFor({ state: 'hidden' })
  expect(new URL(page.url()).searchParams.get('item')).toBeNull()
  expect(trouble).toEqual([])
  await close()
})

it('the tree of units is walked down inside the form', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page)
  const { code } = await unitBelow(page)
  await page.goto(`${house.address}/forms/${campaign}/${code}?view=children`)
  await page.getByRole('button', { name: '05', exact: true }).click()
  const rows = page.locator('.children-view tbody tr')
  await rows.nth(1).waitFor()
  const column = await page.locator('.children-view tbody td:nth-of-type(1)').allInnerTexts()
  const [whole, ...parts] = column.map(figure).map((value) => Math.round(value * 100))
  const sum = parts.reduce((total, one) => total + (Number.isNaN(one) ? 0 : one), 0)
  // Ten thousands are rounded row by row: half of the last digit each.
  expect(Math.abs(whole! - sum)).toBeLessThanOrEqual(Math.ceil(parts.length / 2) + 1)

  const below = page.locator('.children-view tr.below')
  await below.first().locator('td .value').first().click()
  await page.locator('.records-drawer .proof').waitFor()
  expect(new URL(page.url()).searchParams.get('at')).not.toBeNull()
  expect(await page.locator('.records-drawer .proof.wrong').count()).toBe(0)
  await page.keyboard.press('Escape')
  await page.locator('.records-drawer .proof').waitFor({ state: 'hidden' })

  const down = below.locator('th button').first()
  const name = await down.innerText()
  await down.click()
  await page.locator('.children-view .whole th', { hasText: name }).waitFor()
  expect(page.url()).toContain('view=children')
  expect(page.url()).not.toContain(`/${code}?`)
  expect(trouble).toEqual([])
  await close()
})

it('an item that no record can give is typed with its source', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page)
  // A city that the invented data says nothing of, so that nobody's figures change.
  await page.goto(`${house.address}/forms/${campaign}/4202`)
  await page.locator('tr[data-item="01A"] .pencil').click()
  const dialog = page.getByRole('dialog')
  await dialog.locator('#typed-value:focus').waitFor()
  const save = dialog.getByRole('button', { name: '保存' })

  await dialog.locator('#typed-value').fill('多')
  expect(await dialog.locator('#typed-wrong').innerText()).not.toBe('')
  expect(await save.isDisabled()).toBe(true)
  await dialog.locator('#typed-value').fill('123456')
  await dialog.locator('#typed-source').fill('')
  expect(await save.isDisabled()).toBe(true)
  await dialog.locator('#typed-source').fill('统计局年报')
  await save.click()

  await dialog.waitFor({ state: 'hidden' })
  await page.locator('tr[data-item="01A"] .mark.calm').waitFor()
  expect(await page.locator('tr[data-item="01A"]').innerText()).toContain('123,456')
  expect(await page.locator('tr[data-item="01A"] .mark').innerText()).toBe('人工填报')
  expect(trouble).toEqual([])
  await close()
})

it('a campaign is chosen by its name, with its period, and the address keeps it', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page)
  const { code } = await unitBelow(page)
  const { items } = await page.evaluate(async (unit) =>
    (await fetch(`/api/v1/campaigns?unit=${unit}`)).json(), code)
  const [latest] = items
  await page.goto(`${house.address}/forms/${campaign}/${code}`)
  await page.locator('.form-sheet').waitFor()
  const field = page.locator('.campaign-field')
  expect(await field.innerText()).toContain('全部活动')

  await page.locator('#campaign').click()
  await page.locator('.el-select-dropdown__item', { hasText: latest.name }).click()
  await page.waitForURL((url) => url.searchParams.get('campaign') === latest.code)
  expect(await field.innerText()).toContain(latest.name)
  await page.locator('.form-sheet .head', { hasText: latest.name }).waitFor()
  const file = new URL(house.address + (await page.locator('a.tool').first().getAttribute('href')))
  expect(file.searchParams.get('campaign')).toBe(latest.code)

  await field.getByRole('button', { name: '采用活动期间' }).click()
  await page.waitForURL((url) => url.searchParams.get('to') === latest.to)
  await page.locator('.form-sheet').waitFor()
  expect(await field.getByRole('button').count()).toBe(0)

  await page.reload()
  await field.getByText(latest.name).waitFor()
  await field.hover()
  await field.locator('.el-select__clear').click()
  await page.waitForURL((url) => !url.searchParams.has('campaign'))
  expect(await field.innerText()).toContain('全部活动')
  expect(trouble).toEqual([])
  await close()
})

it('behind a cell a campaign is called by its name', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page)
  const { code } = await unitBelow(page)
  const { items } = await page.evaluate(async (unit) =>
    (await fetch(`/api/v1/campaigns?unit=${unit}`)).json(), code)
  const names = items.map((one: { name: string }) => one.name)
  const codes = items.map((one: { code: string }) => one.code)
  await page.goto(`${house.address}/forms/${campaign}/${code}?item=06A`)
  const table = page.locator('.records-drawer tbody')
  await table.locator('tr').first().waitFor()

  const said = await table.innerText()
  expect(names.filter((name: string) => said.includes(name))).not.toEqual([])
  expect(codes.filter((one: string) => said.includes(one))).toEqual([])
  expect(trouble).toEqual([])
  await close()
})

it.runIf(!real)('a unit without campaigns says so', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, `/forms/${campaign}/4202`)
  await page.locator('.form-sheet').waitFor()
  await page.locator('#campaign').click()
  await page.locator('.el-select-dropdown__empty').waitFor()

  expect(await page.locator('.el-select-dropdown__empty').innerText()).toContain('没有')
  expect(trouble).toEqual([])
  await close()
})

it('a check leads to the rows it speaks of', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page)
  const { code } = await unitBelow(page)
  await page.goto(`${house.address}/forms/${campaign}/${code}`)
  await page.locator('.checks-panel li').first().waitFor()
  if ((await page.locator('.checks-panel .more').count()) > 0) {
    await page.locator('.checks-panel .more').last().click()
  }
  const word = page.locator('.checks-panel li button').last()
  const item = await word.innerText()
  await word.click()

  await page.locator(`tr[data-item="${item}"].pointed`).waitFor()
  expect(await page.locator(`tr[data-item="${item}"] .words`).isVisible()).toBe(true)
  expect(trouble).toEqual([])
  await close()
})

it('the form can be taken along as a workbook and on paper', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page)
  const { code } = await unitBelow(page)
  await page.goto(`${house.address}/forms/${campaign}/${code}`)
  await page.locator('.form-sheet').waitFor()
  const starts: string[] = []
  for (const link of await page.locator('a.tool').all()) {
    const answer = await page.request.get(house.address + (await link.getAttribute('href')))
    expect(answer.status()).toBe(200)
    starts.push((await answer.body()).subarray(0, 4).toString('latin1'))
  }
  expect(starts[0]).toMatch(/^PK/)
  expect(starts[1]).toBe('%PDF')

  await page.emulateMedia({ media: 'print' })
  for (const part of ['.top-bar', '.side', '.form-tools', '.checks-panel']) {
    expect(await page.locator(part).first().isVisible()).toBe(false)
  }
  expect(await page.locator('.form-sheet').isVisible()).toBe(true)
  expect(await page.locator('.demo-mark').isVisible()).toBe(true)
  expect(trouble).toEqual([])
  await close()
})

it('by keyboard alone: a cell is reached, opened and closed', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page)
  const { code } = await unitBelow(page)
  await page.goto(`${house.address}/forms/${campaign}/${code}`)
  const cell = page.locator('tr[data-item="03A"] .value')
  await cell.waitFor()
  await page.locator('.form-tools button').last().focus()
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab')
    if (await cell.evaluate((element) => element === document.activeElement)) break
  }
  expect(await cell.evaluate((element) => element === document.activeElement)).toBe(true)

  await page.keyboard.press('Enter')
  await page.locator('.records-drawer .proof').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.records-drawer .proof').waitFor({ state: 'hidden' })

  expect(trouble).toEqual([])
  await close()
})

it('on a phone the checks are folded and a cell fills the screen', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await signIn(house, page)
  const { code } = await unitBelow(page)
  await page.goto(`${house.address}/forms/${campaign}/${code}`)
  await page.locator('.form-sheet').waitFor()
  expect(await page.locator('.checks-panel li').count()).toBe(0)
  await page.getByRole('button', { name: '展开检查结果' }).click()
  expect(await page.locator('.checks-panel li').count()).toBeGreaterThan(0)

  await page.locator('tr[data-item="03A"] .value').click()
  const drawer = page.locator('.records-drawer')
  await drawer.locator('.proof').waitFor()
  expect(Math.round((await drawer.boundingBox())!.width)).toBe(phone.width)
  expect(trouble).toEqual([])
  await close()
})
