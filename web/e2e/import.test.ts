// SPDX-License-Identifier: Apache-2.0
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { choose as pick, openHouse, real, signIn, visit, type House } from './browser.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const choose = (page: Page, name: string, buffer: Buffer) =>
  page.locator('#workbook').setInputFiles({ name, mimeType: '', buffer })

const template = async (page: Page) => {
  const link = page.locator('a.template')
  const answer = await page.request.get(house.address + (await link.getAttribute('href')))
  expect(answer.status()).toBe(200)
  return answer.body()
}

it('a workbook is followed from the first byte to its result', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/imports')
  await choose(page, '模板.xlsx', await template(page))
  await page.waitForURL(/imports\/.+/)
  await page.locator('.progress-card h1', { hasText: '模板.xlsx' }).waitFor()
  await page.locator('.progress-card .mark', { hasText: '已完成' }).waitFor()

  expect(await page.locator('.el-progress').getAttribute('aria-valuenow')).toBe('100')
  await page.locator('a[href="/imports"]').first().click()
  await page.locator('.earlier td.lead', { hasText: '模板.xlsx' }).first().waitFor()
  expect(trouble).toEqual([])
  await close()
})

it('a trial is said to have written nothing', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/imports')
  await page.locator('.dry .el-switch').click()
  const sent = page.waitForRequest((request) => request.method() === 'POST')
  await choose(page, '试算.xlsx', await template(page))
  expect(new URL((await sent).url()).searchParams.get('dry_run')).toBe('true')

  await page.locator('.progress-card .dry').waitFor()

  expect(await page.locator('.progress-card .dry').innerText()).toContain('没有写入任何数据')
  expect(trouble).toEqual([])
  await close()
})

it('a file dropped on the page is taken too', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/imports')
  const bytes = [...(await template(page))]
  const dropped = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([new Uint8Array(all)], '拖放.xlsx'))
    return transfer
  }, bytes)
  await page.dispatchEvent('.drop-zone', 'drop', { dataTransfer: dropped })

  await page.waitForURL(/imports\/.+/)
  await page.locator('.progress-card h1', { hasText: '拖放.xlsx' }).waitFor()
  expect(trouble).toEqual([])
  await close()
})

it('a broken file gets one clear refusal', async () => {
  const { page, close } = await visit(house)
  await signIn(house, page, '/imports')
  await choose(page, '坏文件.xlsx', Buffer.from('this is no workbook'))
  const note = page.locator('.error-note')
  await note.waitFor()

  expect(await note.locator('.said').innerText()).toMatch(/[一-鿿]/)
  expect(await note.locator('.trace').innerText()).toMatch(/原因代码：\w+/)
  await close()
})

it('an old .xls is refused before it is sent', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/imports')
  let sent = 0
  page.on('request', (request) => (sent += request.method() === 'POST' ? 1 : 0))
  await choose(page, '旧表.xls', Buffer.from('d0cf11e0', 'hex'))
  await page.locator('.error-note').waitFor()

  expect(sent).toBe(0)
  expect(await page.locator('.error-note').innerText()).toContain('.xls')
  expect(trouble).toEqual([])
  await close()
})

it.runIf(!real)('bad rows are listed once each, with every column and reason', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/imports')
  await choose(page, '困难职工家庭.xlsx', Buffer.from('PK rows'))
  const rows = page.locator('.data-table[aria-label="有问题的行"] tbody tr')
  await rows.first().waitFor()

  // One line per row of the workbook, whatever is wrong in it.
  const first = await rows.first().innerText()
  expect(first).toMatch(/困难职工家庭\s+5\s+错误\s+身份证号/)
  expect(await rows.first().locator('li').count()).toBe(3)
  expect(first).toMatch(/错误\s+银行卡号[^]*提醒\s+手机号码/)
  expect(await rows.nth(1).innerText()).toMatch(/困难职工家庭\s+9\s/)
  await page.getByRole('button', { name: /下载有问题的行/ }).click()
  const dialog = page.locator('.act-dialog:visible')
  expect(await dialog.locator('button[type=submit]').isDisabled()).toBe(true)
  await pick(dialog, '理由', '改正后重新导入')
  const [file] = await Promise.all([
    page.waitForEvent('download'), dialog.locator('button[type=submit]').click(),
  ])
  expect(file.suggestedFilename()).not.toBe('')
  expect(trouble).toEqual([])
  await close()
})

it.runIf(!real)('a running import can be cancelled', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/imports')
  await choose(page, '取消.xlsx', Buffer.from('PK rows'))
  await page.getByRole('button', { name: '取消导入' }).click()

  await page.locator('.progress-card .mark', { hasText: '已取消' }).waitFor()
  expect(trouble).toEqual([])
  await close()
})

it.runIf(!real)('without server-sent events the import is asked for', async () => {
  const { page, close } = await visit(house)
  await signIn(house, page, '/imports')
  await page.route('**/imports/*/events', (route) => route.abort())
  await choose(page, '轮询.xlsx', Buffer.from('PK rows'))

  await page.locator('.progress-card .mark', { hasText: '已完成' }).waitFor()
  await close()
})
