// SPDX-License-Identifier: Apache-2.0
//
// Secrets of people: masked until somebody gives a reason, never in an address, and never
// without a line in the log.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { choose, openHouse, signIn, visit, type House } from './browser.ts'
import { has, may, real, who } from './people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const dialog = (page: Page) => page.locator('.el-dialog:visible')
const citizen = (page: Page) =>
  page.locator('.sections dl div', { hasText: '身份证号' }).first().locator('dd')

const because = (page: Page, reason: string) => choose(dialog(page), '理由', reason)
const send = (page: Page) => dialog(page).locator('button[type=submit]').click()

async function openFirst(page: Page, one?: ReturnType<typeof who>): Promise<void> {
  await signIn(house, page, '/households', one)
  await page.locator('.data-table td.lead a').first().click()
  await page.locator('.sections').waitFor()
}

describe.runIf(may('reveal_secrets'))('a secret', () => {
  it('shows for a minute, for a reason, and the file tells who saw it', async () => {
    const { page, trouble, close } = await visit(house)
    await page.clock.install()
    await openFirst(page)
    const masked = await citizen(page).innerText()
    await citizen(page).getByRole('button').click()
    expect(await dialog(page).locator('button[type=submit]').isDisabled()).toBe(true)
    await because(page, '核实身份')
    await dialog(page).getByLabel('补充说明').fill('窗口当面核对')
    await send(page)
    await dialog(page).waitFor({ state: 'hidden' })

    expect(await citizen(page).innerText()).toMatch(/^\d{17}[\dX]$/)
    await page.clock.runFor(61_000)
    expect(await citizen(page).innerText()).toBe(masked)

    await citizen(page).getByRole('button').click()
    await dialog(page).getByText(/还可以查看 \d+ 次/).waitFor()
    await dialog(page).getByRole('button', { name: '取消' }).click()
    await page.locator('.own-data').getByText('谁看过').click()
    const seen = page.locator('.own-data tr', { hasText: '窗口当面核对' }).first()
    await seen.waitFor()
    expect(await seen.innerText()).toContain('身份证号')
    expect(trouble).toEqual([])
    await close()
  })

  it('is masked again when one wishes, and is not there after a reload', async () => {
    const { page, trouble, close } = await visit(house)
    await openFirst(page)
    for (const hide of [
      () => page.getByRole('button', { name: '重新打码：身份证号' }).first().click(),
      () => page.reload(),
    ]) {
      await citizen(page).getByRole('button').click()
      await because(page, '核实身份')
      await send(page)
      await page.getByRole('button', { name: '重新打码：身份证号' }).first().waitFor()
      await hide()
      await page.getByRole('button', { name: '查看身份证号' }).first().waitFor()
      expect(await citizen(page).innerText()).toContain('*')
    }
    expect(trouble).toEqual([])
    await close()
  })

  it.runIf(!real)('of a child needs a supervisor', async () => {
    const { page, trouble, close } = await visit(house)
    await openFirst(page, who('centre_reviewer'))
    await page.locator('tr', { hasText: '王小米' }).first().locator('.eye').click()
    await because(page, '核实身份')
    await send(page)
    await dialog(page).locator('.error-note').waitFor()
    expect(await dialog(page).innerText()).toContain('child_needs_supervisor')
    await dialog(page).getByRole('button', { name: '请负责人同意' }).click()
    await dialog(page).getByText('已提出申请').waitFor()
    await dialog(page).getByRole('button', { name: '取消' }).click()

    await signIn(house, page, '/privacy/children', who('approver'))
    await page.getByRole('button', { name: '同意', exact: true }).first().click()
    await dialog(page).getByLabel('理由').fill('办理助学')
    await send(page)
    await page.getByText('没有查看申请').waitFor()

    await openFirst(page, who('centre_reviewer'))
    await page.locator('tr', { hasText: '王小米' }).first().locator('.eye').click()
    await because(page, '核实身份')
    await send(page)
    await dialog(page).waitFor({ state: 'hidden' })
    expect(trouble).toEqual([])
    await close()
  })
})

it.runIf(has('upper_statistics'))('who may not reveal sees no eye', async () => {
  const { page, close } = await visit(house)
  await signIn(house, page, '/households', who('upper_statistics'))
  if (!real) {
    await because(page, '检查抽查')
    await send(page)
  }
  await page.locator('.data-table td.lead a').first().click()
  await page.locator('.sections').waitFor()
  expect(await citizen(page).innerText()).toContain('*')
  expect(await page.locator('.eye').count()).toBe(0)
  await close()
})

it.runIf(may('reveal_secrets'))('a person is found by a number that is in no address', async () => {
  const { page, trouble, close } = await visit(house)
  const addresses: string[] = []
  page.on('request', (request) => addresses.push(request.url()))
  await openFirst(page)
  await citizen(page).getByRole('button').click()
  await because(page, '核实身份')
  await send(page)
  await page.getByRole('button', { name: '重新打码：身份证号' }).first().waitFor()
  const number = await citizen(page).innerText()
  const name = await page.locator('h1').innerText()

  await page.goto(`${house.address}/households`)
  await page.getByRole('button', { name: '按身份证号查找' }).click()
  const field = dialog(page).getByLabel('身份证号')
  const wrong = number.slice(0, 17) + (number[17] === '1' ? '2' : '1')
  await field.fill(wrong)
  await dialog(page).getByText('校验码不符').waitFor()
  expect(await dialog(page).locator('button[type=submit]').isDisabled()).toBe(true)
  await field.fill(`${number.slice(0, 6)} ${number.slice(6, 14)} ${number.slice(14)}`)
  await send(page)
  await dialog(page).getByRole('link', { name }).click()
  await page.waitForURL(/households\/.+/)
  expect(await page.locator('h1').innerText()).toBe(name)

  // A number that nobody has, with a right check sign.
  await page.goBack()
  await page.getByRole('button', { name: '按身份证号查找' }).click()
  await dialog(page).getByLabel('身份证号').fill('11010519491231002X')
  await send(page)
  await dialog(page).getByText('没有找到').waitFor()
  expect(addresses.filter((one) => one.includes(number))).toEqual([])
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage })))
    .not.toContain(number)
  expect(trouble).toEqual([])
  await close()
})

it.runIf(has('centre_reviewer'))('a list goes along for a reason, with a password', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/households?status=left', who('centre_reviewer'))
  await page.getByRole('button', { name: '导出名单' }).click()
  await because(page, '其他理由')
  expect(await dialog(page).locator('button[type=submit]').isDisabled()).toBe(true)
  await dialog(page).getByLabel('请写明理由').fill('年度复核')
  await dialog(page).getByLabel('打开密码').fill('abc')
  await dialog(page).getByText('太弱').waitFor()
  await dialog(page).getByLabel('打开密码').fill('correct horse battery')
  await dialog(page).getByText('够强').waitFor()
  const sent = page.waitForRequest('**/households/export')
  const taken = page.waitForEvent('download')
  await send(page)

  const wish = (await sent).postDataJSON() as Record<string, string>
  expect(wish).toMatchObject({ reason: '年度复核', status: 'left' })
  expect(wish).not.toHaveProperty('search')
  expect((await taken).suggestedFilename()).toMatch(/\.(zip|xlsx)$/)
  await page.getByText('已下载').waitFor()
  expect(trouble).toEqual([])
  await close()
})

it.runIf(may('answer_requests'))('a person gets the own copy', async () => {
  const { page, trouble, close } = await visit(house)
  await openFirst(page)
  await page.getByRole('button', { name: '本人副本' }).click()
  await because(page, '本人申请')
  const taken = page.waitForEvent('download')
  await send(page)
  expect((await taken).suggestedFilename()).toMatch(/\.\w+$/)
  await page.getByText('已下载').waitFor()
  expect(trouble).toEqual([])
  await close()
})
