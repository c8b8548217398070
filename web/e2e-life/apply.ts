// SPDX-License-Identifier: Apache-2.0
//
// A worker applies by telephone: a code instead of an account, sections in any order, left and
// gone on with, papers signed on the screen, sent.
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { phone, settled, visit } from '../e2e/browser.ts'
import { isWithin } from '../e2e/dossier.ts'
import { desks, dialog, file, house, machine, shot } from './stage.ts'

const photo = join(import.meta.dirname, '../../tests/stories/dossier/papers/photo.jpg')
const number = '420106198003020022'

export async function worker(language = 'zh-CN'): Promise<Page> {
  const key = `worker ${language}`
  if (!desks.has(key)) desks.set(key, await visit(house, phone, language))
  return desks.get(key)!.page
}

export async function enter(page: Page, code: string): Promise<void> {
  await page.goto(`${machine.address}/apply`)
  // Who has not left is still there, in this tab.
  const field = page.getByLabel('查询码', { exact: true })
  await field.or(page.locator('.own-state')).first().waitFor()
  if (await page.locator('.own-state').isVisible()) return
  await field.fill(code)
  await page.getByRole('button', { name: '接着办理' }).click()
  await page.locator('.own-state').waitFor()
}

const body = (page: Page) => page.locator('.application-form .body')
async function section(page: Page, name: RegExp): Promise<void> {
  if (await page.locator('.to-list').isVisible()) await page.locator('.to-list').click()
  await page.locator('.tasks').getByRole('link', { name }).click()
  await settled(page)
}
const labelled = (page: Page, label: string) =>
  page.getByLabel(new RegExp(`^${label}([(（]元[)）])?(（必填）)?$`))
async function saved(page: Page, label: string): Promise<void> {
  await body(page).locator('.form-field', { hasText: label }).first()
    .getByText('已保存', { exact: true }).waitFor()
}
async function type(page: Page, label: string, value: string): Promise<void> {
  await labelled(page, label).fill(value)
  await page.keyboard.press('Tab')
  await saved(page, label)
}
async function pick(page: Page, label: string, option: RegExp): Promise<void> {
  const field = labelled(page, label)
  await body(page).locator('.el-select', { has: field }).click()
  await page.locator('.el-select-dropdown__item:visible', { hasText: option }).first().click()
  await saved(page, label)
}

it('a worker chooses the union, and keeps the code', async () => {
  const page = await worker()
  await page.goto(`${machine.address}/apply`)
  await shot(page, 'apply')
  await page.getByRole('button', { name: '开始申请' }).click()
  const union = page.locator('.choose-union')
  await union.locator('li').first().waitFor()
  for (const name of ['湖北省总工会', '武汉市总工会', '武昌区总工会']) {
    const one = union.locator('li').getByRole('button', { name })
    await settled(page)
    if (await one.count() > 0) await one.click()
  }
  await settled(page)
  await shot(page, 'choose-union')
  await page.getByRole('button', { name: '向这里申请：武昌区总工会' }).click()
  file.code = await page.locator('.kept-code .code').innerText()
  await shot(page, 'code')
  await page.getByText('我已经抄下或者保存好').click()
  await page.getByRole('button', { name: '开始填写' }).click()
  await page.locator('.own-state').waitFor()
  expect(await isWithin(page)).toBe(true)
})

it('fills in a section, is told of a wrong number, leaves and goes on with the code', async () => {
  const page = await worker()
  await section(page, /您本人/)
  // A form that nobody has touched is not red.
  expect(await page.locator('.form-field .wrong').count()).toBe(0)
  await type(page, '姓名', '陈颖')
  await type(page, '身份证号', '420106198003020021')
  await body(page).getByText(/校验码/).waitFor()
  await shot(page, 'wrong-number')
  await page.locator('.to-list').click()
  expect(await page.getByRole('button', { name: '提交申请' }).isDisabled()).toBe(true)
  await page.getByRole('button', { name: '退出' }).click()
  await page.getByLabel('查询码', { exact: true }).fill('0000000000000000')
  await page.getByRole('button', { name: '接着办理' }).click()
  await page.locator('.form-field .wrong').waitFor()
  await shot(page, 'unknown-code')
  await enter(page, file.code.toLowerCase())
  await page.getByRole('heading', { name: '陈颖的申请' }).waitFor()
})

it('fills in the rest, in the own order', async () => {
  const page = await worker()
  await section(page, /您本人/)
  await type(page, '身份证号', number)
  await pick(page, '民族', /^汉族/)
  await pick(page, '健康状况', /良好/)
  await pick(page, '劳模类型', /^(否|无|非)/)
  await type(page, '手机号码', '13900001111')
  await section(page, /遇到的困难/)
  await pick(page, '主要致困原因', /重特大疾病/)
  await section(page, /您的工作/)
  await pick(page, '工作状态', /在岗/)
  await type(page, '工作单位', '某某厂')
  await section(page, /家里的收入/)
  await page.getByRole('button', { name: '添加一笔收入' }).click()
  await pick(page, '收入类型', /工资/)
  await type(page, '金额', '7200')
  await page.locator('.proposal-card').getByText(/深度困难/).first().waitFor()
  await shot(page, 'incomes')
})

it('photographs a paper', async () => {
  const page = await worker()
  await section(page, /证明材料/)
  const one = page.locator('.paper-item', { hasText: '身份证复印件' })
  await one.locator('input[capture]').setInputFiles(photo)
  await one.locator('.picture img').waitFor()
  expect(await isWithin(page)).toBe(true)
  await shot(page, 'photographed')
})

it('signs on the screen, and sends it', async () => {
  const page = await worker()
  await section(page, /阅读和签名/)
  for (const paper of [/真实性声明/, /经济状况/, /公开个人信息/]) {
    const one = page.locator('.sign-one', { hasText: paper }).first()
    await one.getByText('我已经读完，同意以上内容').click()
    await one.getByLabel('签署人姓名').fill('陈颖')
    await shot(page, 'sign')
    await one.getByRole('button', { name: '签署' }).click()
    await one.getByText('陈颖 已签').waitFor()
  }
  await page.locator('.to-list').click()
  await shot(page, 'ready')
  await page.getByRole('button', { name: '提交申请' }).click()
  await dialog(page).locator('button[type=submit]').click()
  await dialog(page).waitFor({ state: 'hidden' })
  await page.locator('.own-state').getByText('已申请', { exact: true }).waitFor()
  expect(await isWithin(page)).toBe(true)
  await shot(page, 'submitted')
  expect(page.url()).not.toContain(file.code)
})

