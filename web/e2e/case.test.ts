// SPDX-License-Identifier: Apache-2.0
//
// One case and its steps: only what is open, asked for exactly, and never twice.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { choose, openHouse, phone, settled, signIn, visit, type House } from './browser.ts'
import { dialog, isWithin, openCase, send, stepBehind } from './dossier.ts'
import { real, who } from './people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const mock = it.runIf(!real)
const take = (page: Page, step: string) =>
  page.locator('.case-steps').getByRole('button', { name: step, exact: true }).click()
const state = (page: Page) => page.locator('.mark.state').innerText()

mock('a file is returned with reasons for its fields', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await openCase(house, page, '赵敏', 'base_chair')
  await take(page, '退回补正')
  const submit = dialog(page).locator('button[type=submit]')
  expect(await submit.isDisabled()).toBe(true)
  await choose(dialog(page), '哪一项', '工作单位')
  await dialog(page).getByLabel('有什么问题，怎样补正').fill('与合同上的不同')
  expect(await isWithin(page)).toBe(true)
  await send(page)
  await page.getByText('已办理：退回补正').waitFor()
  expect(await state(page)).toBe('退回补正')
  expect(await page.locator('.case-history').innerText()).toContain('与合同上的不同')
  expect(trouble).toEqual([])
  await close()
})

mock('the household as it was decided opens from the history', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await openCase(house, page, '林志强', 'centre_reviewer')
  await page.getByRole('button', { name: '当时的家庭情况' }).click()
  const drawer = page.getByRole('dialog', { name: '作决定时的家庭情况' })
  await drawer.getByText('林志强').first().waitFor()
  expect(await drawer.innerText()).toContain('不予建档')
  expect(await drawer.innerText()).not.toMatch(/[0-9]{17}/)
  await settled(page)
  expect(await isWithin(page)).toBe(true)
  expect(trouble).toEqual([])
  await close()
})

mock('who was quicker is told, and no typed word is lost', async () => {
  const { page, trouble, close } = await visit(house)
  await openCase(house, page, '刘洋', 'base_chair')
  await take(page, '不予建档')
  await dialog(page).getByLabel('理由').fill('人均收入高于标准，已核对三次')
  expect(await stepBehind(page, '刘洋', { step: 'open_notice' })).toBe(200)
  await dialog(page).locator('button[type=submit]').click()
  await dialog(page).getByText('赵国强刚刚办理了这份档案').waitFor()
  await dialog(page).getByText('这一步现在不能办理').waitFor()
  expect(await dialog(page).getByLabel('理由').inputValue()).toBe('人均收入高于标准，已核对三次')
  expect(await state(page)).toBe('公示中')
  expect(await page.locator('.notice-sheet .hash').innerText()).toMatch(/[0-9a-f]{64}/)
  expect(trouble).toEqual([])
  await close()
})

mock('an open objection holds the case until somebody settles it', async () => {
  const { page, trouble, close } = await visit(house)
  await openCase(house, page, '阿依', 'centre_reviewer')
  expect(await page.locator('.case-steps .closed').innerText()).toContain('继续公示')
  await page.getByRole('button', { name: '办结异议' }).click()
  await dialog(page).getByLabel('调查结果和答复').fill('门面是邻居的，见产权证复印件')
  expect(await dialog(page).locator('button[type=submit]').isDisabled()).toBe(true)
  await dialog(page).getByText('异议不成立').click()
  await send(page)
  await page.locator('.case-objections').getByText('已办结').waitFor()
  expect(await page.locator('.case-objections').innerText()).toContain('门面是邻居的')
  await take(page, '继续公示')
  await send(page)
  expect(await state(page)).toBe('公示中')
  expect(trouble).toEqual([])
  await close()
})

mock('who judges otherwise than proposed says why', async () => {
  const { page, trouble, close } = await visit(house)
  await openCase(house, page, '何春梅', 'approver')
  await take(page, '批准建档')
  await dialog(page).getByText('系统建议：相对困难').waitFor()
  const submit = dialog(page).locator('button[type=submit]')
  expect(await submit.isEnabled()).toBe(true)
  await choose(dialog(page), '困难类别', '深度困难')
  await dialog(page).getByText('与建议不同，请写明理由').waitFor()
  expect(await submit.isDisabled()).toBe(true)
  await dialog(page).getByLabel('理由').fill('自付药费未计入支出')
  await send(page)
  expect(await state(page)).toBe('在档')
  expect(await page.locator('.case-history').innerText()).toContain('自付药费未计入支出')
  expect(trouble).toEqual([])
  await close()
})

mock('a visit needs a second visitor, and an exit its papers', async () => {
  const { page, trouble, close } = await visit(house)
  await openCase(house, page, '王秀英', 'base_clerk')
  await take(page, '填报入户核查')
  await choose(dialog(page), '同行的第二名核查人', '马晓')
  await send(page)
  expect(await state(page)).toBe('基层审核')

  await openCase(house, page, '郭立新', 'base_clerk')
  await take(page, '本人申请退档')
  await choose(dialog(page), '退档原因', '脱困')
  expect(await dialog(page).locator('button[type=submit]').isDisabled()).toBe(true)
  await dialog(page).getByText('已收到：本人签字的申请').click()
  await send(page)
  expect(await state(page)).toBe('拟退档')
  expect(trouble).toEqual([])
  await close()
})

mock('a step that is closed says why', async () => {
  const { page, close } = await visit(house)
  await openCase(house, page, '周涛', 'base_chair')
  const closed = page.locator('.case-steps .closed')
  expect(await closed.innerText()).toContain('结束公示')
  expect(await closed.innerText()).toContain('公示期未满')
  await close()
})

mock('standing notices are printed as posters with a way to them', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/notices/B0001/print', who('base_chair'))
  const posters = page.locator('.poster')
  await posters.first().waitFor()
  expect(await posters.count()).toBe(await page.locator('.qr-code').count())
  expect(await posters.first().innerText()).toContain('/notices/n/')
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.side-nav, .side').first().isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: /打印 \d+ 张/ }).isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
  await page.goto(`${house.address}/notices/4202/print`)
  await page.getByText('现在没有正在公示的档案').waitFor()
  await settled(page)
  expect(trouble).toEqual([])
  await close()
})
