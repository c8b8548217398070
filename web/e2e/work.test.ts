// SPDX-License-Identifier: Apache-2.0
//
// What waits for me: counted, late in words, found by name; many at once only put on notice.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { choose, openHouse, settled, signIn, visit, type House } from './browser.ts'
import { dialog, send } from './dossier.ts'
import { real, who } from './people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const mock = it.runIf(!real)

mock('what waits is counted, and what is late is said in words', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/work', who('base_clerk'))
  const rows = page.locator('tbody tr')
  await rows.first().waitFor()
  const count = await rows.count()
  expect(await page.locator('.el-segmented').innerText()).toContain(`等我办理 ${count}`)

  await page.locator('.el-segmented').getByText('已逾期').click()
  await page.getByText('王秀英').waitFor()
  expect(await rows.count()).toBe(1)
  expect(await rows.innerText()).toContain('逾期 3 天')

  await rows.getByRole('link', { name: '王秀英' }).click()
  await page.waitForURL(/\/dossiers\/d\d+$/)
  expect(await page.locator('header', { has: page.locator('h1', { hasText: '王秀英' }) })
    .innerText()).toContain('逾期 3 天')
  expect(trouble).toEqual([])
  await close()
})

mock('what is with those before me comes next', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/work', who('approver'))
  await page.locator('.el-segmented').getByText('即将轮到我').click()
  const rows = page.locator('tbody tr')
  await rows.filter({ hasText: '帮扶中心审核' }).first().waitFor()
  expect(await rows.filter({ hasText: '审批' }).count()).toBe(0)
  expect(trouble).toEqual([])
  await close()
})

mock('a returned file says field by field why', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/work', who('base_clerk'))
  await page.getByRole('button', { name: /退回补正 \d+ 件/ }).click()
  await page.waitForURL(/state=returned/)
  await page.getByRole('button', { name: '查看退回原因' }).click()
  const reasons = page.locator('.field-reason-list')
  await reasons.waitFor()
  expect(await reasons.innerText()).toContain('手机号码')
  expect(await reasons.innerText()).toContain('与 10 月工资条不符')

  await page.getByLabel('按姓名查找').fill('没有这个人')
  await page.keyboard.press('Enter')
  await page.getByText('没有找到').waitFor()
  expect(trouble).toEqual([])
  await close()
})

mock('the chosen are put on notice, each with its own result', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/work', who('base_chair'))
  await page.getByLabel('选择刘洋').check({ force: true })
  await page.getByLabel('选择张伟').check({ force: true })
  await page.getByText('已选 2 件').waitFor()
  await page.getByRole('button', { name: '公示所选' }).click()
  expect(await dialog(page).innerText()).toContain('刘洋')

  // The number is looked at before anything is posted.
  await dialog(page).getByLabel('异议电话').fill('打电话')
  await dialog(page).locator('button[type=submit]').click()
  await dialog(page).getByText('这不是电话号码').waitFor()
  await dialog(page).getByLabel('异议电话').fill('027-65650000')
  // One of them cannot be, and does not keep the other.
  await page.route('**/dossiers/notices', async (route) => {
    const sent = route.request().postDataJSON()
    sent.dossiers[1].version -= 1
    await route.continue({ postData: JSON.stringify(sent) })
  })
  await send(page)
  const results = page.locator('.notice-results')
  await results.getByText('2 件中已公示 1 件').waitFor()
  expect(await results.locator('li').count()).toBe(2)
  await settled(page)
  expect(await page.locator('tbody tr', { hasText: '公示中' }).count()).toBeGreaterThan(0)
  expect(trouble).toEqual([])
  await close()
})

mock('nothing but a notice is done with many at once', async () => {
  const { page, close } = await visit(house)
  await signIn(house, page, '/work', who('approver'))
  await page.getByText('何春梅').waitFor()
  expect(await page.locator('tbody .el-checkbox').count()).toBe(0)
  expect(await page.getByRole('button', { name: '公示所选' }).count()).toBe(0)
  await close()
})

mock('an officer applies for a worker, for a reason', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/work', who('base_clerk'))
  await page.getByRole('button', { name: '代为申请' }).click()
  expect(await dialog(page).locator('button[type=submit]').isDisabled()).toBe(true)
  await choose(dialog(page), '理由', '本人填写有困难')
  await send(page)
  await page.waitForURL(/\/dossiers\/d\d+\/application$/)
  expect(await page.locator('.section-progress').innerText()).toContain('已完成')
  expect(trouble).toEqual([])
  await close()
})

mock('temporary relief is granted by another one, and has a list of its own', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/work', who('base_clerk'))
  await page.getByRole('button', { name: '代为申请' }).click()
  await choose(dialog(page), '理由', '本人患病、行动不便')
  await dialog(page).getByText('急难，先申请临时救助').click()
  await send(page)
  // For whom is filled in before anybody grants it.
  await page.waitForURL(/\/dossiers\/d\d+\/application$/)
  await page.locator('.section-progress').waitFor()
  const id = page.url().split('/').at(-2)!
  await page.goto(`${house.address}/dossiers/${id}`)
  await page.locator('.case-steps').getByRole('link').first().waitFor()

  await signIn(house, page, `/dossiers/${id}`, who('centre_reviewer'))
  await page.locator('.case-steps').getByRole('button', { name: '批准临时救助' }).click()
  await dialog(page).getByLabel('理由').fill('情况属实')
  await send(page)
  await page.goto(`${house.address}/work`)
  await page.locator('.el-segmented').getByText('临时救助').click()
  const row = page.locator('tbody tr')
  await row.filter({ hasText: '临时救助档案' }).waitFor()
  expect(await row.count()).toBe(1)
  expect(await row.innerText()).toContain('转为正式申请')
  await page.getByLabel('按姓名查找').fill('没有这个人')
  await page.keyboard.press('Enter')
  await page.getByText('没有找到').waitFor()
  expect(page.url()).toContain('which=temporary')
  expect(trouble).toEqual([])
  await close()
})
