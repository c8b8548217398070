// SPDX-License-Identifier: Apache-2.0
//
// What happens to families: asked for beside the household, answered by another person.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { breakApi, choose, openHouse, phone, settled, signIn, visit, type House }
  from './browser.ts'
import { dialog, isWithin, send } from './dossier.ts'
import { real, who } from './people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const mock = it.runIf(!real)

async function openDialog(page: Page, household: string, kind: string) {
  await page.goto(`${house.address}/households/${household}`)
  await page.getByRole('button', { name: '家庭变更' }).click()
  await page.getByRole('menuitem', { name: kind, exact: true }).click()
  await dialog(page).waitFor()
}

mock('another head is chosen among the members, and seen before it is asked for', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/account', who('base_clerk'))
  await openDialog(page, 'h17', '变更户主')
  await choose(dialog(page), '新户主', '王强')
  const tables = dialog(page).locator('.family-tables')
  await tables.waitFor()
  expect(await tables.innerText()).toContain('妻子')
  await dialog(page).getByText('原户主不在本户').click()
  await expect.poll(() => tables.innerText()).not.toContain('妻子')

  // What only a head needs is asked for, as long as nobody has said it.
  const submit = dialog(page).locator('button[type=submit]')
  expect(await submit.isDisabled()).toBe(true)
  await choose(dialog(page), '新户主的民族', '汉族')
  await choose(dialog(page), '新户主的劳模类型', '非劳模')
  await choose(dialog(page), '原因', '死亡')
  await dialog(page).getByLabel('情况说明').fill('户主去世，由配偶任户主')
  expect(await submit.isDisabled()).toBe(false)
  await send(page)
  await page.getByText('已提出，等待复核').waitFor()

  await openDialog(page, 'h17', '变更户主')
  await choose(dialog(page), '新户主', '王小米')
  await dialog(page).getByText('户主须年满规定年龄').waitFor()
  expect(trouble).toEqual([])
  await close()
})

mock('a split and a merge ask for the relations that cannot be told', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await signIn(house, page, '/account', who('centre_reviewer'))
  await openDialog(page, 'h21', '分户')
  await dialog(page).getByText('王强').click()
  await dialog(page).getByText('王小雨').click()
  const tables = dialog(page).locator('.family-tables')
  await tables.waitFor()
  expect(await tables.innerText()).toContain('新立一户')
  await choose(dialog(page), '原因', '离婚')
  await dialog(page).getByLabel('情况说明').fill('离婚分户')
  const submit = dialog(page).locator('button[type=submit]')
  expect(await submit.isDisabled()).toBe(true)
  await choose(dialog(page), '王**与户主的关系', '女')
  await expect.poll(() => submit.isDisabled()).toBe(false)
  expect(await isWithin(page)).toBe(true)
  await page.keyboard.press('Escape')

  await openDialog(page, 'h21', '并户')
  await dialog(page).getByLabel('另一份档案').fill('张伟')
  await page.locator('.el-select-dropdown__item:visible', { hasText: '张伟' }).first().click()
  await tables.waitFor()
  expect(await tables.innerText()).toContain('退出')
  expect(await isWithin(page)).toBe(true)
  expect(trouble).toEqual([])
  await close()
})

mock('a wrong citizen number is corrected, and seen before and after', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await signIn(house, page, '/account', who('base_clerk'))
  await openDialog(page, 'h25', '更正身份证号')
  const submit = dialog(page).locator('button[type=submit]')
  await choose(dialog(page), '谁的号码', '户主')
  await dialog(page).getByLabel('正确的身份证号').fill('420106198003020022')
  const tables = dialog(page).locator('.family-tables')
  await tables.waitFor()
  expect(await tables.innerText()).toContain('0021')
  expect(await tables.innerText()).toContain('0022')
  await choose(dialog(page), '原因', '登记有误')
  expect(await submit.isDisabled()).toBe(true)
  await dialog(page).getByLabel('情况说明').fill('与身份证原件核对，末位写错')
  expect(await isWithin(page)).toBe(true)
  await send(page)
  await page.getByText('已提出，等待复核').waitFor()
  expect(trouble).toEqual([])
  await close()
})

mock('a change that waits is answered by another person, who sees what comes of it', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/family-changes', who('centre_reviewer'))
  const row = page.locator('tbody tr', { hasText: '户主因病去世' })
  await row.getByRole('button', { name: '复核' }).click()
  expect(await dialog(page).locator('.family-tables').innerText()).toContain('变更后')
  await dialog(page).getByText('同意并办理').click()
  await dialog(page).getByLabel('理由').fill('已核对死亡证明')
  await send(page)
  await row.waitFor({ state: 'detached' })
  await page.getByText('已复核', { exact: true }).click()
  await page.locator('tbody tr', { hasText: '已核对死亡证明' }).waitFor()
  expect(trouble).toEqual([])
  await close()
})

mock('who may not answer sees what waits, and a broken list is asked for again', async () => {
  const { page, close } = await visit(house, phone)
  await signIn(house, page, '/account', who('upper_reviewer'))
  await breakApi(page, 'family-changes?*')
  await page.goto(`${house.address}/family-changes`)
  await page.locator('.error-note').waitFor()
  await page.unrouteAll()
  await page.getByRole('button', { name: '重试' }).click()
  await page.getByText('夫妻两人在两个单位各建一档').waitFor()
  expect(await page.getByRole('button', { name: '复核' }).count()).toBe(0)
  expect(await isWithin(page)).toBe(true)
  await settled(page)
  await close()
})

mock('the life line tells a merge and leads to the other household', async () => {
  const { page, close } = await visit(house)
  await signIn(house, page, '/account', who('base_clerk'))
  await page.goto(`${house.address}/households/h6`)
  await page.locator('.time-line').getByText('并入另一户').waitFor()
  await page.getByRole('link', { name: '查看另一户 420111-000002' }).click()
  await page.waitForURL(/households\/h2$/)
  await close()
})
