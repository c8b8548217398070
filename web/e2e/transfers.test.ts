// SPDX-License-Identifier: Apache-2.0
//
// Duplicates at the door, files that one union asks of another, and objections that are open.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { breakApi, choose, openHouse, phone, settled, signIn, visit, type House }
  from './browser.ts'
import { dialog, idOf, isWithin, openCase, send } from './dossier.ts'
import { real, who } from './people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const mock = it.runIf(!real)
const card = (page: Page) => page.locator('.likeness-card')

async function openForm(page: Page, name: string) {
  await signIn(house, page, '/account', who('base_clerk'))
  await page.goto(`${house.address}/dossiers/${await idOf(page, name)}/application?section=head`)
  await page.locator('.application-form').waitFor()
}

mock('who is filed already is shown with the reason, and only where it is elsewhere', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await openForm(page, '马晓燕')
  await page.getByText('查重：没有发现相似的档案').waitFor()
  await page.getByLabel('姓名（必填）').fill('沈重阳')
  await page.keyboard.press('Tab')
  await card(page).waitFor()
  const told = await card(page).innerText()
  for (const word of ['身份证号只差一位', '同一人在别的家庭中', '洪山区总工会有一份相似的档案']) {
    expect(told).toContain(word)
  }
  expect(await isWithin(page)).toBe(true)

  // Somebody of the own scope is a click away; of others one can only ask.
  expect(await card(page).locator('li').first().locator('a').count()).toBe(1)
  await card(page).locator('li').nth(1).getByRole('button', { name: '申请移交' }).click()
  expect(await dialog(page).locator('button[type=submit]').isDisabled()).toBe(true)
  await dialog(page).getByLabel('理由').fill('本人已到本单位就业')
  await send(page)
  await card(page).getByText('已提出移交申请').waitFor()

  // The officer's word is needed, and stands in the history; of the same number there is none.
  await page.locator('.application-form .to-list').click()
  await page.getByRole('button', { name: '提交申请' }).click()
  await dialog(page).locator('.other-persons li').first().waitFor()
  expect(await dialog(page).locator('.other-persons .el-select').count()).toBe(1)
  expect(await dialog(page).innerText()).toContain('请先申请移交')
  expect(await dialog(page).locator('button[type=submit]').isDisabled()).toBe(true)
  await choose(dialog(page), '不是同一人的理由', '已核对身份证原件')
  expect(await isWithin(page)).toBe(true)
  await send(page)
  await page.waitForURL(/\/dossiers\/d\d+$/)
  expect(await page.locator('.case-history').innerText()).toContain('已核对身份证原件')
  expect(trouble).toEqual([])
  await close()
})

mock('looking may be refused, and is tried again', async () => {
  const { page, close } = await visit(house)
  await signIn(house, page, '/account', who('base_clerk'))
  const id = await idOf(page, '陈桂英')
  await breakApi(page, 'likenesses')
  await page.goto(`${house.address}/dossiers/${id}/application?section=head`)
  await page.getByLabel('身份证号（必填）').fill('420106197803121231')
  await page.keyboard.press('Tab')
  await page.locator('.likeness-none .error-note').waitFor()
  await page.unrouteAll()
  await page.locator('.likeness-none').getByRole('button', { name: '重试' }).click()
  await page.getByText('查重：没有发现相似的档案').waitFor()
  await close()
})

mock('a file is asked for, and answered with a reason', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/transfers', who('centre_reviewer'))
  const row = page.locator('tbody tr', { hasText: '全家已搬到洪山区' })
  await row.getByRole('button', { name: '答复' }).click()
  await dialog(page).getByText('同意', { exact: true }).click()
  expect(await dialog(page).locator('button[type=submit]').isDisabled()).toBe(true)
  await dialog(page).getByLabel('理由').fill('本人已书面同意')
  await send(page)
  await row.getByText('同意移交').waitFor()
  expect(await row.innerText()).toContain('本人已书面同意')
  await page.getByText('我们提出的').click()
  await settled(page)
  expect(await page.locator('tbody').innerText()).toContain('硚口区总工会')
  expect(await page.locator('tbody').getByRole('button').count()).toBe(0)
  expect(trouble).toEqual([])
  await close()
})

mock('what another county handed over is taken over by who writes applications', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await signIn(house, page, '/transfers', who('centre_reviewer'))
  await page.getByText('我们提出的').click()
  const row = page.locator('tbody tr', { hasText: '本人已到本单位就业' })
  await row.getByText('同意移交').waitFor()
  expect(await row.getByRole('button').count()).toBe(0)
  await signIn(house, page, '/transfers', who('base_clerk'))
  await page.getByText('我们提出的').click()
  await row.getByRole('button', { name: '接收并建档' }).click()
  expect(await dialog(page).innerText()).toContain('原档案只能查阅')
  expect(await isWithin(page)).toBe(true)
  await dialog(page).locator('button[type=submit]').click()
  await page.waitForURL(/\/dossiers\/d\d+\/application$/)
  await page.goto(`${house.address}/transfers`)
  await page.getByText('我们提出的').click()
  await row.getByText('已接收').waitFor()
  expect(await row.getByRole('link', { name: '查看本单位的档案' }).count()).toBe(1)
  expect(await row.getByRole('button').count()).toBe(0)
  expect(trouble).toEqual([])
  await close()
})

mock('open objections say for whom they wait, and lead to their case', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await signIn(house, page, '/objections', who('base_chair'))
  const row = page.locator('tbody tr', { hasText: '阿依' })
  await row.waitFor()
  expect(await row.innerText()).toContain('帮扶中心')
  expect(await row.innerText()).toContain('匿名')
  expect(await isWithin(page)).toBe(true)
  await signIn(house, page, '/objections', who('centre_reviewer'))
  await row.getByText('等我办理').waitFor()
  await row.getByRole('link').first().click()
  await page.getByRole('button', { name: '办结异议' }).waitFor()
  expect(trouble).toEqual([])
  await close()
})

mock('a file is handed over to a union that is chosen', async () => {
  const { page, trouble, close } = await visit(house)
  await openCase(house, page, '郭立新', 'centre_reviewer')
  await page.locator('.case-steps').getByRole('button', { name: '移交' }).click()
  await dialog(page).getByLabel('理由').fill('劳动关系已转出')
  await choose(dialog(page), '第二名确认人', '马晓')
  await dialog(page).getByText(/已收到/).click()
  const submit = dialog(page).locator('button[type=submit]')
  expect(await submit.isDisabled()).toBe(true)
  await dialog(page).locator('.unit-picker').click()
  await dialog(page).locator('.unit-picker input').fill('洪山')
  await page.locator('.el-select-dropdown__item:visible', { hasText: '洪山区' }).first().click()
  const sent = page.waitForRequest((one) => one.url().endsWith('/steps'))
  await submit.click()
  expect((await sent).postDataJSON()).toMatchObject({ step: 'hand_over', unit: '420111' })
  await dialog(page).waitFor({ state: 'hidden' })
  expect(trouble).toEqual([])
  await close()
})
