// SPDX-License-Identifier: Apache-2.0
//
// An account from its opening to its end, by the posts that share the work; and acting for
// each other.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { choose, openHouse, settled, signIn, typeIn, visit, type House } from './browser.ts'
import { codeOf } from '../mock/totp.ts'
import { has, real, who, whoMay } from './people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const dialog = (page: Page) => page.locator('.act-dialog:visible')
const field = (page: Page, label: string) => dialog(page).getByLabel(label, { exact: true })
const send = (page: Page) => dialog(page).locator('button[type=submit]').click()

async function open(page: Page, name: string): Promise<void> {
  await page.goto(`${house.address}/accounts?search=${name}`)
  await page.getByRole('button', { name, exact: true }).click()
  await page.locator('.account-drawer').waitFor()
}

const posts = ['system_administrator', 'security_administrator'] as const

describe.runIf(has(...posts))('an account', () => {
  const name = `e2e${Date.now().toString(36)}`
  let first = ''

  it('is opened, with its refusals at their fields and its password shown once', async () => {
    const { page, trouble, close } = await visit(house)
    await signIn(house, page, '/accounts', who('system_administrator'))
    await page.getByRole('button', { name: '开设账号' }).click()
    await field(page, '用户名').fill(who('system_administrator').name)
    await choose(dialog(page), '岗位', /^财务/)
    expect(await dialog(page).locator('.explained li').count()).toBeGreaterThan(2)
    await send(page)
    await dialog(page).getByText(/有人用|被使用/).waitFor()
    expect(await field(page, '用户名').getAttribute('aria-invalid')).toBe('true')
    expect(await dialog(page).locator('.error-note').count()).toBe(0)

    await field(page, '用户名').fill(name)
    await field(page, '姓名').fill('钱新')
    await field(page, '联系电话').fill('027-65650000')
    await send(page)
    const shown = page.locator('.el-dialog:visible .secret')
    await shown.waitFor()
    first = await shown.innerText()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.paper-slip').innerText()).toContain(first)
    expect(await page.locator('.paper-slip').innerText()).toContain(name)
    expect(await page.locator('.data-table').first().isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.locator('.el-dialog:visible .last').click()

    await page.goto(`${house.address}/accounts?search=${name}`)
    await page.getByText('待确认', { exact: true }).last().waitFor()
    expect(await page.locator('main').innerText()).not.toContain(first)
    expect(trouble).toEqual([])
    await close()
  })

  it('waits until the other post confirms it', async () => {
    const { page, trouble, close } = await visit(house)
    await page.goto(`${house.address}/sign-in`)
    await typeIn(page, { name, password: first })
    await page.locator('.error-note').waitFor()

    await signIn(house, page, '/', who('security_administrator'))
    await open(page, name)
    expect(await page.getByRole('button', { name: '变更', exact: true }).count()).toBe(0)
    await page.getByRole('button', { name: '确认账号' }).click()
    await send(page)
    await page.locator('.account-drawer .mark.good').waitFor()
    expect(trouble).toEqual([])
    await close()
  })

  it('is entered by its owner, who sets up all that the role asks for', async () => {
    const { page, trouble, close } = await visit(house)
    await page.goto(`${house.address}/sign-in`)
    await typeIn(page, { name, password: first })
    await page.waitForURL(/password/)
    await page.locator('#old').fill(first)
    await page.locator('#wanted').fill('a-quiet-winter-7')
    await page.locator('#again').fill('a-quiet-winter-7')
    await page.keyboard.press('Enter')
    await page.waitForURL(/second-factor/)
    await page.locator('.secret').waitFor()
    await page.locator('.code-field input').fill(codeOf(await page.locator('.secret').innerText()))
    await page.getByText('我已经妥善保存').click()
    await page.getByRole('button', { name: '继续' }).click()
    await page.locator('nav.side a').first().waitFor()

    // A finance officer manages no accounts, and sees no way to them.
    expect(await page.locator('nav.side a[href="/accounts"]').count()).toBe(0)
    await page.goto(`${house.address}/accounts`)
    await page.getByText('您的岗位不使用这个页面').waitFor()
    expect(trouble).toEqual([])
    await close()
  })

  it('loses its second factor, gets a new password and is closed, each for a reason', async () => {
    const { page, trouble, close } = await visit(house)
    await signIn(house, page, '/', who('security_administrator'))
    await open(page, name)
    await page.getByRole('button', { name: '重置双因素' }).click()
    expect(await dialog(page).locator('button[type=submit]').isDisabled()).toBe(true)
    await field(page, '理由').fill('手机丢失')
    await send(page)
    await page.locator('.el-drawer').getByRole('button', { name: '重置双因素' })
      .waitFor({ state: 'hidden' })

    await signIn(house, page, '/', who('system_administrator'))
    await open(page, name)
    await page.getByRole('button', { name: '重置密码' }).click()
    await field(page, '理由').fill('本人忘记')
    await send(page)
    const shown = page.locator('.el-dialog:visible .secret')
    await shown.waitFor()
    expect(await shown.innerText()).not.toBe(first)
    await page.locator('.el-dialog:visible .last').click()

    await page.getByRole('button', { name: '注销', exact: true }).click()
    await field(page, '理由').fill('调离')
    await send(page)
    await page.locator('.account-drawer .mark', { hasText: '已注销' }).waitFor()
    expect(await page.locator('.account-drawer .acts button').count()).toBe(0)
    expect(trouble).toEqual([])
    await close()
  })

  it('of one\'s own is managed by others', async () => {
    const { page, trouble, close } = await visit(house)
    await signIn(house, page, '/', who('system_administrator'))
    await open(page, who('system_administrator').name)
    await page.getByText('这是您自己的账号').waitFor()
    expect(await page.locator('.account-drawer .acts button').count()).toBe(0)
    expect(trouble).toEqual([])
    await close()
  })
})

it('roles and rights can be read as a table', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/roles', whoMay('open_accounts'))
  const row = page.locator('tbody tr', { hasText: '审计日志' }).first()
  await row.waitFor()
  const heads = await page.locator('thead th').allInnerTexts()
  const cells = await row.locator('td').allInnerTexts()
  const holding = heads.slice(1).filter((_, at) => cells[at]!.trim() === '是')
  expect(holding.length).toBeGreaterThan(0)
  expect(holding.every((one) => one.includes('审'))).toBe(true)
  expect(await page.locator('.across .dot').count()).toBeGreaterThan(20)
  expect(trouble).toEqual([])
  await close()
})

describe.runIf(!real)('acting for each other', () => {
  it('shows on every page, and ends at one click', async () => {
    const { page, trouble, close } = await visit(house)
    await signIn(house, page, '/account')
    await page.getByRole('button', { name: '开始代办' }).first().click()
    await send(page)
    const bar = page.locator('.acting-bar')
    await bar.waitFor()
    expect(await page.locator('.top-bar .unit').innerText()).toContain('武昌区')
    for (const place of ['/forms', '/households', '/account']) {
      await page.goto(house.address + place)
      await settled(page)
      expect(await bar.innerText()).toContain('王芳')
    }
    // Nobody acts for a second one at the same time.
    expect(await page.getByRole('button', { name: '开始代办' }).count()).toBe(0)

    await bar.getByRole('button').click()
    await bar.waitFor({ state: 'hidden' })
    await page.locator('.top-bar').waitFor()
    expect(trouble).toEqual([])
    await close()
  })

  it('is given for some days and a reason, and taken back', async () => {
    const { page, trouble, close } = await visit(house)
    await signIn(house, page, '/account')
    await page.getByRole('button', { name: '委托他人' }).click()
    await field(page, '受托人的用户名').fill('nobody-at-all')
    await choose(dialog(page), '理由', '出差')
    await send(page)
    await dialog(page).getByText('没有这个账号').waitFor()
    await field(page, '受托人的用户名').fill('clerk')
    await send(page)
    await dialog(page).waitFor({ state: 'hidden' })

    const given = page.getByRole('region', { name: '我委托出去的' })
    await given.getByText('clerk').waitFor()
    expect(await given.innerText()).toContain('有效')
    await given.getByRole('button', { name: '收回委托' }).click()
    await send(page)
    await given.getByText('已结束').waitFor()
    expect(trouble).toEqual([])
    await close()
  })
})

it.runIf(!real)('from an upper level a reason opens the files', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/households', who('upper_statistics'))
  await dialog(page).getByText('查看个人档案的理由').waitFor()
  await dialog(page).getByRole('button', { name: '取消' }).click()
  await page.locator('.error-note').waitFor()
  expect(await page.locator('.error-note').innerText()).toContain('reason_needed')

  await page.getByRole('button', { name: '重试' }).click()
  await choose(dialog(page), '理由', '检查抽查')
  await send(page)
  await page.locator('.data-table tbody tr').first().waitFor()
  await page.locator('.data-table td.lead a').first().click()
  await page.locator('.judgements').waitFor()
  expect(trouble).toEqual([])
  await close()
})
