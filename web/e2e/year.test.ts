// SPDX-License-Identifier: Apache-2.0
//
// The year: lists with their counts, a sample that is drawn and checked, and a policy weighed.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { breakApi, openHouse, settled, signIn, visit, type House } from './browser.ts'
import { dialog, send } from './dossier.ts'
import { real, who } from './people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const mock = it.runIf(!real)

mock('each list says how many stand in it, and what is late', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/year', who('centre_reviewer'))
  await page.waitForURL(/\/year\/lists$/)
  await settled(page)
  const kind = (name: string) => page.getByRole('button', { name: new RegExp(`^${name}`) })
  const count = Number(await kind('年审到期').locator('strong').innerText())
  expect(await page.locator('tbody tr').count()).toBe(count)
  expect(await page.locator('tbody').innerText()).toContain('逾期')

  await kind('拟退档').click()
  await page.getByText('不属于本标准的任何困难类别').first().waitFor()
  await kind('回头看').click()
  await page.getByText('名单为空').waitFor()

  await kind('走访到期').click()
  await page.getByRole('button', { name: '导出名单' }).click()
  await dialog(page).getByText('走访到期').waitFor()
  expect(trouble).toEqual([])
  await close()
})

mock('a sample is drawn from below only, can be drawn again, and is checked once', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/year/samples', who('centre_reviewer'))
  await page.getByRole('button', { name: '抽取样本' }).first().click()
  const pick = async (name: string) => {
    await dialog(page).getByRole('combobox', { name: '被抽查工会' }).fill(name)
    await page.locator('.el-select-dropdown__item:visible', { hasText: name }).first().click()
  }
  await pick('武昌区')
  await dialog(page).getByLabel('种子').fill('2026-11')
  await dialog(page).locator('button[type=submit]').click()
  await dialog(page).getByText('不能抽查自己的档案').waitFor()

  const town = (await page.evaluate(async () =>
    (await (await fetch('/api/v1/units/420106/children')).json()).items[0].name)) as string
  await pick(town)
  await send(page)
  await page.waitForURL(/\/year\/samples\/s\d+$/)
  await settled(page)
  expect(await page.locator('.facts').innerText()).toContain('2026-11')
  const number = await page.locator('tbody tr').first().innerText()
  const hash = createHash('sha256')
    .update('2026-11' + /\d{6}-\d{6}/.exec(number)![0]).digest('hex')
  expect(number).toContain(hash.slice(0, 12))

  await page.locator('tbody').getByRole('button', { name: '登记结果' }).first().click()
  await dialog(page).getByText('需要补正').click()
  await dialog(page).locator('button[type=submit]').click()
  await dialog(page).getByText('发现问题时请说明情况').waitFor()
  await dialog(page).getByLabel('情况说明').fill('收入证明已过期')
  await send(page)
  await page.getByText('收入证明已过期').waitFor()
  expect(trouble).toEqual([])
  await close()
})

mock('a new standard is weighed: numbers first, names when they are asked for', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/year/what-if', who('centre_reviewer'))
  await page.getByLabel('标准（元/人·月）').fill('1100')
  await page.getByRole('button', { name: '测算', exact: true }).click()
  await page.getByText('收入与低保标准的差额').waitFor()
  expect(await page.locator('.result').innerText()).toContain('57,200.00')
  expect(await page.locator('.moved tbody').count()).toBe(0)

  await page.getByRole('button', { name: '查看名单' }).click()
  await page.locator('.moved tbody tr').first().waitFor()
  await page.locator('.moved .el-segmented').getByText('不再符合').click()
  await settled(page)
  expect(await page.locator('.moved tbody').innerText()).toContain('不再符合')
  expect(await page.locator('.moved tbody').innerText()).not.toContain('新符合')
  expect(trouble).toEqual([])
  await close()
})

mock('statistics see numbers without names having been opened', async () => {
  const { page, trouble, close } = await visit(house, undefined, 'en')
  await signIn(house, page, '/year/what-if', who('upper_statistics'))
  await page.getByLabel('Standard (yuan per head and month)').fill('1100')
  await page.getByRole('button', { name: 'Weigh', exact: true }).click()
  await page.getByText('What incomes lack to the standard').waitFor()
  expect(trouble).toEqual([])
  await close()
})

mock('what cannot be loaded says so and can be asked for again', async () => {
  const { page, close } = await visit(house)
  await signIn(house, page, '/year/lists', who('centre_reviewer'))
  await settled(page)
  await breakApi(page, 'year/lists/*')
  await page.reload()
  await page.locator('.error-note').waitFor()
  await close()
})
