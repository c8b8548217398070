// SPDX-License-Identifier: Apache-2.0
//
// An application filled in by an officer: kept field by field, its mistakes said beside them,
// the calculation at its side, and sent only when it is whole.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { breakApi, choose, openHouse, phone, settled, signIn, visit, type House }
  from './browser.ts'
import { weakTexts } from './contrast.ts'
import { dialog, idOf, isWithin, send } from './dossier.ts'
import { real, who } from './people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const mock = it.runIf(!real)
const body = (page: Page) => page.locator('.application-form .body')

async function openForm(page: Page, name: string, section = '') {
  await signIn(house, page, '/account', who('base_clerk'))
  const query = section ? `?section=${section}` : ''
  await page.goto(`${house.address}/dossiers/${await idOf(page, name)}/application${query}`)
  await page.locator('.application-form').waitFor()
}

mock('a field is kept when it is left, and its mistake is said below it', async () => {
  const { page, trouble, close } = await visit(house)
  await openForm(page, '陈桂英', 'head')
  await body(page).getByLabel('身份证号（必填）').fill('420106197803121234')
  await page.keyboard.press('Tab')
  const field = body(page).locator('.form-field', { hasText: '身份证号' })
  await field.getByText('已保存').waitFor()
  await field.getByText('校验码不对').waitFor()
  await page.locator('.section-progress').getByText('1 处有误').waitFor()
  expect(await page.locator('.body [role=status]').innerText()).toBe('身份证号已保存')

  await choose(body(page), '性别（必填）', '女')
  await body(page).locator('.form-field', { hasText: '性别' }).getByText('已保存').waitFor()
  await page.reload()
  await page.locator('.application-form').waitFor()
  expect(await body(page).getByLabel('身份证号（必填）').inputValue()).toBe('420106197803121234')
  expect(trouble).toEqual([])
  await close()
})

mock('what could not be kept stays in its field, and is sent again', async () => {
  const { page, close } = await visit(house)
  await openForm(page, '陈桂英', 'work')
  await breakApi(page, 'dossiers/*/application/values')
  const field = body(page).locator('.form-field', { hasText: '工作单位（必填）' })
  await field.locator('input').fill('武汉演示机械厂')
  await page.keyboard.press('Tab')
  await field.getByText('没有保存').waitFor()
  expect(await field.locator('input').inputValue()).toBe('武汉演示机械厂')
  await page.unrouteAll()
  await field.getByRole('button', { name: '重试' }).click()
  await field.getByText('已保存').waitFor()
  await close()
})

mock('of two who type in one field the later one is asked, and nothing is lost', async () => {
  const { page, close } = await visit(house, phone)
  await openForm(page, '梁文博', 'head')
  const field = body(page).locator('.form-field', { hasText: '手机号码（必填）' })
  await field.locator('input').fill('13900000001')
  await page.keyboard.press('Tab')
  await field.getByText('已保存').waitFor()
  const other = await visit(house)
  await openForm(other.page, '梁文博', 'head')
  const there = body(other.page).locator('.form-field', { hasText: '手机号码（必填）' })
  await there.locator('input').fill('13900000002')
  await other.page.keyboard.press('Tab')
  await there.getByText('已保存').waitFor()

  await field.locator('input').fill('13900000003')
  await page.keyboard.press('Tab')
  await field.getByText('他人刚把这一项改为“13900000002”').waitFor()
  expect(await field.locator('input').inputValue()).toBe('13900000003')
  expect(await isWithin(page)).toBe(true)
  expect(await weakTexts(page)).toEqual([])
  await field.getByRole('button', { name: '保存我填的' }).click()
  await field.getByText('已保存').waitFor()
  await other.page.reload()
  expect(await there.locator('input').inputValue()).toBe('13900000003')
  await there.locator('input').fill('13900000005')
  await other.page.keyboard.press('Tab')
  await there.getByText('已保存').waitFor()
  await field.locator('input').fill('13900000004')
  await page.keyboard.press('Tab')
  await field.getByText('他人刚把这一项改为').waitFor()
  await field.getByRole('button', { name: '用他人填的' }).click()
  await field.getByText('已保存').waitFor()
  expect(await field.locator('input').inputValue()).toBe('13900000005')
  await other.close()
  await close()
})

mock('lines are added and removed, and the calculation follows', async () => {
  const { page, trouble, close } = await visit(house)
  await openForm(page, '陈桂英', 'incomes')
  await page.locator('.proposal-card').getByText('填写收入后').waitFor()
  await page.getByRole('button', { name: '添加一笔收入' }).click()
  await choose(body(page), '收入类型（必填）', '工资')
  await body(page).getByLabel('金额(元)（必填）').or(body(page).getByLabel('金额（元）（必填）'))
    .fill('14400')
  await page.keyboard.press('Tab')
  await page.locator('.proposal-card').getByText('相对困难').waitFor()
  expect(await page.locator('.calculation').innerText()).toContain('14,400.00')
  expect(await page.locator('.row-cards fieldset').count()).toBe(1)

  await page.getByRole('button', { name: /^删除收入明细/ }).click()
  await page.getByRole('button', { name: '删除', exact: true }).click()
  await page.getByText('还没有填写收入').waitFor()
  expect(trouble).toEqual([])
  await close()
})

mock('it is not sent before it is whole, and says what is missing', async () => {
  const { page, close } = await visit(house)
  await openForm(page, '陈桂英')
  await page.getByText(/还有 \d 个部分没有填完/).waitFor()
  await page.getByRole('button', { name: '提交申请' }).click()
  await dialog(page).locator('button[type=submit]').click()
  await dialog(page).getByText('申请还有未填完的部分').waitFor()
  await close()
})

mock('what was returned is put right beside its reason, and sent again', async () => {
  const { page, trouble, close } = await visit(house)
  await openForm(page, '马晓燕', 'head')
  await body(page).getByText('退回原因：号码少一位，请核对').waitFor()
  await body(page).getByLabel('手机号码（必填）').fill('13876541099')
  await page.getByRole('link', { name: '同意书和承诺' }).click()
  await body(page).getByText('已签').first().waitFor()
  await page.getByRole('link', { name: '证明材料' }).click()
  await body(page).getByText(/已有 \d\/\d 份/).waitFor()
  await page.getByRole('button', { name: '提交申请' }).click()
  await send(page)
  await page.waitForURL(/\/dossiers\/d\d+$/)
  expect(await page.locator('.mark.state').innerText()).toBe('已申请')

  // What was typed last was kept although the section was left at once; now it is only read.
  await page.getByRole('link', { name: /户主/ }).click()
  await page.getByText('现在不能修改').waitFor()
  expect(await body(page).locator('input').count()).toBe(0)
  expect(trouble).toEqual([])
  await close()
})

mock.each(['zh-CN', 'en'])('a phone shows the list, or one section (%s)', async (language) => {
  const { page, trouble, close } = await visit(house, phone, language)
  await openForm(page, '梁文博')
  expect(await body(page).isVisible()).toBe(false)
  for (const place of ['head', 'members', 'papers', 'consents']) {
    await page.goto(`${page.url().split('?')[0]}?section=${place}`)
    await settled(page)
    expect(await body(page).isVisible(), place).toBe(true)
    expect(await isWithin(page), place).toBe(true)
    expect(await weakTexts(page), place).toEqual([])
  }
  await page.locator('.to-list').click()
  await page.locator('.tasks').waitFor()
  expect(trouble).toEqual([])
  await close()
})
