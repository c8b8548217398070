// SPDX-License-Identifier: Apache-2.0
//
// Papers of a dossier: printed, kept in the list, compared, and checked without an account.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openHouse, phone, visit, type House } from './browser.ts'
import { weakTexts } from './contrast.ts'
import { dialog, isWithin, openCase, send, stepBehind } from './dossier.ts'
import { real } from './people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const mock = it.runIf(!real)

for (const window of [undefined, phone]) {
  mock(`a sheet is printed, compared and checked${window ? ' on a phone' : ''}`, async () => {
    const { page, trouble, close } = await visit(house, window)
    await openCase(house, page, window ? '赵敏' : '刘洋', 'base_chair')
    const part = page.locator('.printed-sheets')
    await part.getByText('还没有打印过').waitFor()
    await part.getByRole('button', { name: '打印一张表' }).click()
    expect(await dialog(page).locator('button[type=submit]').isDisabled()).toBe(true)
    await dialog(page).getByLabel('理由').fill('存档')
    await dialog(page).getByText('打印完整个人信息').waitFor()
    expect(await isWithin(page)).toBe(true)
    const file = page.waitForEvent('download')
    await send(page)
    expect((await file).suggestedFilename()).toMatch(/^dossier_form-.*\.pdf$/)
    await part.getByText('最新').waitFor()

    await part.getByRole('button', { name: '与现在的档案核对' }).click()
    const beside = page.locator('.sheet-comparison')
    await beside.getByText('与现在的档案完全一致').waitFor()
    await beside.getByText('显示全部栏目').click()
    await beside.getByRole('rowheader', { name: '工作单位' }).waitFor()
    await page.keyboard.press('Escape')
    await beside.waitFor({ state: 'hidden' })

    const [number, hash] = (await part.locator('.number').innerText()).split(' · ')
    await page.goto(`${house.address}/sheets/${number}?hash=${hash}`)
    const answer = page.locator('.sheet-answer')
    await answer.getByText('属实', { exact: true }).waitFor()
    expect(await answer.innerText()).toContain('这是该表的最新一版')
    expect(await page.locator('body').innerText()).not.toContain(window ? '赵敏' : '刘洋')
    expect(await isWithin(page)).toBe(true)
    expect(await weakTexts(page)).toEqual([])

    await page.getByLabel('摘要（16 个字符）').fill('abc')
    await page.getByRole('button', { name: '核对' }).click()
    await page.getByText('摘要太短').waitFor()
    await page.getByLabel('摘要（16 个字符）').fill('0000000000000000')
    await page.getByRole('button', { name: '核对' }).click()
    await page.getByText('不属实', { exact: true }).waitFor()
    expect(trouble).toEqual([])
    await close()
  })
}

mock('what changed after printing is marked', async () => {
  const { page, close } = await visit(house)
  await openCase(house, page, '刘洋', 'base_chair')
  const part = page.locator('.printed-sheets')
  await part.getByRole('button', { name: '打印一张表' }).click()
  await dialog(page).getByLabel('理由').fill('存档')
  await send(page)
  expect(await stepBehind(page, '刘洋', { step: 'open_notice' })).toBe(200)
  await page.reload()
  await part.getByText('已有更新').first().waitFor()
  await part.getByRole('button', { name: '与现在的档案核对' }).first().click()
  await page.locator('.sheet-comparison').getByText('有 1 处与现在的档案不同').waitFor()
  await close()
})
