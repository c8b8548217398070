// SPDX-License-Identifier: Apache-2.0
//
// What the law on personal information asks for: consents, requests, disclosures, the end of a
// file by two people, and what each field is for.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { choose, openHouse, signIn, visit, type House } from './browser.ts'
import { has, may, real, who } from './people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const dialog = (page: Page) => page.locator('.act-dialog:visible')
const send = async (page: Page) => {
  await dialog(page).locator('button[type=submit]').click()
  await dialog(page).waitFor({ state: 'hidden' })
}
async function openFirst(page: Page, one?: ReturnType<typeof who>): Promise<string> {
  await signIn(house, page, '/households', one)
  await page.locator('.data-table td.lead a').first().click()
  await page.locator('.own-data').waitFor()
  return page.locator('h1').innerText()
}

it.runIf(may('record_consents'))('a consent is given to a text, and withdrawn', async () => {
  const { page, trouble, close } = await visit(house)
  await openFirst(page)
  const signer = `签署人${Date.now() % 100_000}`
  await page.getByRole('button', { name: '登记同意书' }).click()
  await choose(dialog(page), '同意书', /·/)
  expect((await dialog(page).locator('.text').innerText()).length).toBeGreaterThan(20)
  await dialog(page).getByLabel('签署人').fill(signer)
  await send(page)
  const row = page.locator('.own-data tr', { hasText: signer })
  await row.getByText('有效').waitFor()

  await row.getByRole('button', { name: '登记撤回' }).click()
  await dialog(page).getByLabel('理由').fill('本人要求')
  await send(page)
  await row.getByText('撤回').waitFor()
  expect(await row.innerText()).toContain('本人要求')
  expect(trouble).toEqual([])
  await close()
})

it.runIf(may('answer_requests'))('what a person asks is answered with reasons', async () => {
  const { page, trouble, close } = await visit(house)
  const name = await openFirst(page)
  const words = `请更正住址 ${Date.now() % 100_000}`
  await page.getByRole('button', { name: '登记个人信息请求' }).click()
  expect(await dialog(page).getByLabel('请求人').inputValue()).toBe(name)
  await choose(dialog(page), '请求事项', '更正')
  await dialog(page).getByLabel('请求内容').fill(words)
  await send(page)
  await page.getByText('已登记').waitFor()

  await page.goto(`${house.address}/privacy`)
  await page.waitForURL(/privacy\/requests/)
  const row = page.locator('tr', { hasText: words })
  await row.getByText(/还有 \d+ 天/).waitFor()
  await row.getByRole('button', { name: '答复' }).click()
  expect(await dialog(page).locator('button[type=submit]').isDisabled()).toBe(true)
  await dialog(page).getByText('部分办理').click()
  await dialog(page).getByLabel('答复内容').fill('住址已更正；户口所在地需要证明。')
  await send(page)
  await row.waitFor({ state: 'hidden' })

  await page.getByText('已答复', { exact: true }).click()
  await row.getByRole('button', { name: '查看' }).click()
  expect(await dialog(page).innerText()).toContain('户口所在地需要证明')
  expect(await dialog(page).innerText()).toContain('部分办理')
  expect(trouble).toEqual([])
  await close()
})

it.runIf(may('record_disclosures'))('it is recorded to whom data was passed on', async () => {
  const { page, trouble, close } = await visit(house)
  const name = await openFirst(page)
  const recipient = `演示核对中心${Date.now() % 100_000}`
  await page.locator('.own-data').getByText('对外提供').click()
  await page.getByRole('button', { name: '登记对外提供' }).click()
  await dialog(page).getByLabel('接收方').fill(recipient)
  await dialog(page).getByLabel('用途').fill('核对家庭收入')
  await dialog(page).getByLabel('依据').fill('核对授权书')
  await choose(dialog(page), '提供的字段', /^姓名$/)
  await page.keyboard.press('Escape')
  await send(page)
  await page.locator('.own-data tr', { hasText: recipient }).waitFor()

  await page.goto(`${house.address}/privacy/disclosures`)
  const row = page.locator('tr', { hasText: recipient })
  await row.getByRole('link', { name }).waitFor()
  expect(trouble).toEqual([])
  await close()
})

it.runIf(has('centre_reviewer', 'approver'))('a file ends by two people only', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/privacy/destructions', who('centre_reviewer'))
  const states = page.getByRole('radiogroup', { name: '状态' })
  await states.getByText('到期档案').click()
  const due = page.locator('.data-table tbody tr').first()
  const number = await due.locator('td.lead').innerText()
  await due.getByRole('button', { name: '提议销毁' }).click()
  await choose(dialog(page), '理由', '保存期已过')
  await send(page)
  await page.locator('td.lead', { hasText: number }).waitFor({ state: 'hidden' })

  // Whoever proposed it cannot decide it.
  await states.getByText('待复核').click()
  const rows = page.locator('.data-table tbody tr')
  await rows.first().waitFor()
  expect(await page.locator('td .el-button--danger').count()).toBe(0)

  await signIn(house, page, '/privacy/destructions', who('approver'))
  await rows.first().getByRole('button', { name: '不同意' }).click()
  const reason = `两份档案是不同的人 ${Date.now() % 100_000}`
  await dialog(page).getByLabel('理由').fill(reason)
  await send(page)
  await states.getByText('不销毁').click()
  await rows.filter({ hasText: reason }).waitFor()
  expect(trouble).toEqual([])
  await close()
})

it.runIf(!real)('a file that was left can be locked, and opened again', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/households?status=left')
  await page.locator('.data-table td.lead a').first().click()
  await page.getByRole('button', { name: '封存', exact: true }).click()
  await choose(dialog(page), '理由', '已退档')
  await send(page)
  await page.locator('.locked').waitFor()
  expect(await page.locator('.marks').innerText()).toContain('已封存')
  await page.getByRole('button', { name: '启封', exact: true }).click()
  await choose(dialog(page), '理由', '重新申请')
  await send(page)
  await page.locator('.locked').waitFor({ state: 'hidden' })
  expect(trouble).toEqual([])
  await close()
})

const both = has('centre_reviewer', 'approver')
it.runIf(both)('an impact assessment is decided by another', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/privacy/assessments', who('centre_reviewer'))
  const subject = `健康状况用于认定 ${Date.now() % 100_000}`
  await page.getByRole('button', { name: '新的影响评估' }).click()
  await choose(dialog(page), '评估事由', '公开')
  await dialog(page).getByLabel('评估对象').fill(subject)
  await dialog(page).getByLabel('合法、正当、必要性').fill('公示所必需')
  await dialog(page).getByLabel('对个人的影响和风险').fill('邻里议论')
  expect(await dialog(page).locator('button[type=submit]').isDisabled()).toBe(true)
  await dialog(page).getByLabel('保护措施').fill('只公示姓名和类别，期满撤下')
  await dialog(page).getByText('中', { exact: true }).click()
  await send(page)

  // Whoever wrote it reads it, and cannot decide it.
  const row = page.locator('tr', { hasText: subject })
  await row.getByRole('button', { name: '查看' }).click()
  expect(await dialog(page).innerText()).toContain('须由另一人审定')
  await dialog(page).getByRole('button', { name: '取消' }).click()

  await signIn(house, page, '/privacy/assessments', who('approver'))
  await row.getByRole('button', { name: '审定' }).click()
  await dialog(page).getByText('不通过').click()
  await dialog(page).getByLabel('审定意见').fill('措施不够')
  await send(page)
  await row.getByText('未通过').waitFor()
  expect(trouble).toEqual([])
  await close()
})

it.runIf(has('centre_reviewer'))('an incident is closed when everything is done', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/privacy/incidents', who('centre_reviewer'))
  const what = `名单遗失 ${Date.now() % 100_000}`
  await page.getByRole('button', { name: '登记安全事件' }).click()
  await dialog(page).getByText('丢失', { exact: true }).click()
  await dialog(page).getByLabel('经过').fill(what)
  await dialog(page).getByLabel('原因').fill('未锁柜')
  await dialog(page).getByLabel('可能造成的危害').fill('信息被人看到')
  await dialog(page).getByLabel('本人可以采取的措施').fill('留意来电')
  await choose(dialog(page), '涉及的信息', /^姓名$/)
  await page.keyboard.press('Escape')
  await dialog(page).getByLabel('涉及人数').fill('1')
  await send(page)

  await page.locator('tr', { hasText: what }).getByRole('button', { name: '查看' }).click()
  const drawer = page.locator('.incident')
  await drawer.getByText('约 1 人').waitFor()
  await drawer.getByRole('button', { name: '登记处置' }).click()
  await choose(dialog(page), '处置情况', '办结')
  await dialog(page).getByLabel('说明').fill('办结')
  await dialog(page).locator('button[type=submit]').click()
  await dialog(page).locator('.error-note').waitFor()
  for (const [step, words] of [
    ['已采取补救措施', '已找回'], ['已报告主管部门', '已报'],
    ['已告知本人', '已电话告知'], ['办结', '换锁'],
  ] as const) {
    if (!(await dialog(page).isVisible())) {
      await drawer.getByRole('button', { name: '登记处置' }).click()
    }
    await choose(dialog(page), '处置情况', step)
    await dialog(page).getByLabel('说明').fill(words)
    await send(page)
    await drawer.getByText(words, { exact: true }).waitFor()
  }
  expect(await drawer.getByRole('button', { name: '登记处置' }).count()).toBe(0)
  expect(trouble).toEqual([])
  await close()
})

it('each field says what it is for, and each consent what it says', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/privacy/fields')
  const all = page.locator('tbody tr')
  await all.first().waitFor()
  const before = await all.count()
  await page.getByText('敏感个人信息', { exact: true }).first().click()
  expect(await all.count()).toBeLessThan(before)
  expect(new Set(await all.locator('.mark').allInnerTexts())).toEqual(new Set(['敏感个人信息']))

  await page.getByRole('link', { name: '同意书文本' }).click()
  await page.locator('article .text').first().waitFor()
  expect(trouble).toEqual([])
  await close()
})
