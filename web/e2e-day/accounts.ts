// SPDX-License-Identifier: Apache-2.0
//
// The three posts open and confirm accounts, and nobody the own one; then people come in, by
// password, by code, by single sign-on.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { choose, settled } from '../e2e/browser.ts'
import { admin, calm, chen, county, desk, dialog, drawer, rows, security, send, straighten,
  stranger, wang } from './county.ts'
import { firstPassword, machine, psql, shot } from './machine.ts'
import { answerFactor, choosePassword, inside, knock, leave, nextCode, passProvider, setUpFactor,
  type Person } from './people.ts'

const field = (page: Page, label: string) => dialog(page).getByLabel(label, { exact: true })
const refusal = (page: Page) => dialog(page).locator('.error-note')

it('admin chooses a password, sets up a second factor and keeps the recovery codes', async () => {
  const page = await desk(admin)
  admin.password = firstPassword('admin')
  await page.goto(`${machine.address}/sign-in`)
  await page.getByRole('link', { name: '统一身份认证' }).waitFor()
  await shot(page, '01-door')
  await knock(page, admin)
  await choosePassword(page, admin, '02-first-password')
  const codes = await setUpFactor(page, admin, '03')
  expect(new Set(codes).size).toBe(10)
  await inside(page)
  await settled(page)
  await shot(page, '04-admin-is-in')
  calm(admin)
})

it('admin comes back with the password and a code of the second factor', async () => {
  const page = await desk(admin)
  await leave(page)
  await knock(page, admin, '/accounts')
  await answerFactor(page, '000000')
  await page.locator('.error-note').waitFor()
  await shot(page, '05-wrong-code')
  await answerFactor(page, nextCode(admin))
  await page.waitForURL(/\/accounts$/)
  calm(admin)
})

async function openAccount(page: Page, who: Person, fullName: string, role: RegExp) {
  await page.goto(`${machine.address}/accounts`)
  await page.getByRole('button', { name: '开设账号' }).click()
  await field(page, '用户名').fill(who.name)
  await field(page, '姓名').fill(fullName)
  const unit = dialog(page).locator('.unit-picker')
  await unit.click()
  await unit.locator('input').fill(county)
  await page.locator('.el-select-dropdown__item:visible', { hasText: county }).first().click()
  await choose(dialog(page), '岗位', role)
  await dialog(page).locator('.explained li').first().waitFor()
  await shot(page, `06-opening-${who.name}`)
  await send(page)
  const shown = dialog(page).locator('.secret')
  await shown.waitFor()
  who.password = await shown.innerText()
  await shot(page, `07-first-password-of-${who.name}`)
  await dialog(page).locator('.last').click()
}

async function standing(page: Page, who: Person): Promise<string> {
  await page.goto(`${machine.address}/accounts?search=${who.name}`)
  const button = page.getByRole('button', { name: who.name, exact: true })
  const row = rows(page).filter({ has: button })
  await row.waitFor()
  return row.innerText()
}

it('admin opens accounts for a county; they wait, and do not work yet', async () => {
  const page = await desk(admin)
  await openAccount(page, chen, '陈立', /^帮扶中心审核/)
  await openAccount(page, wang, '王敏', /审计|经审/)
  for (const who of [chen, wang]) {
    const row = await standing(page, who)
    expect(row).toContain('待确认')
    expect(row).toContain('武昌')
    expect(await page.locator('main').innerText()).not.toContain(who.password)
  }
  await page.goto(`${machine.address}/accounts?state=waiting`)
  await settled(page)
  await shot(page, '08-two-wait')

  const his = await desk(chen)
  await knock(his, chen)
  await his.locator('.error-note').waitFor()
  await shot(his, '09-chen-has-to-wait')
  calm(admin, chen)
})

// A browser that was bent: it believes to be of somebody else, with every right.
async function bend(page: Page): Promise<void> {
  await page.route('**/api/v1/session', async (route) => {
    const answer = await route.fetch()
    const session = (await answer.json()) as { rights: string[] }
    const rights = [...session.rights, 'open_accounts', 'grant_roles']
    await route.fulfill({ response: answer, json: { ...session, name: 'nobody', rights } })
  })
  await page.route('**/api/v1/accounts?*', async (route) => {
    const answer = await route.fetch()
    const list = (await answer.json()) as { items: object[] }
    const items = list.items.map((one) => ({ ...one, state: 'waiting' }))
    await route.fulfill({ response: answer, json: { ...list, items } })
  })
}

async function lookAt(page: Page, name: string): Promise<void> {
  await page.goto(`${machine.address}/accounts?search=${name}`)
  await page.getByRole('button', { name, exact: true }).click()
  await drawer(page, 'account').locator('dl').waitFor()
}

async function refused(page: Page, button: string, words: RegExp, picture: string) {
  await drawer(page, 'account').getByRole('button', { name: button, exact: true }).click()
  await dialog(page).waitFor()
  if (button === '变更') await choose(dialog(page), '岗位', /^帮扶中心审核/)
  await send(page)
  await refusal(page).waitFor()
  expect(await refusal(page).innerText()).toMatch(words)
  await shot(page, picture)
}

it('nobody raises or confirms the own account, nor confirms what they opened', async () => {
  const page = await desk(admin)
  await lookAt(page, 'admin')
  await page.getByText('这是您自己的账号').waitFor()
  expect(await drawer(page, 'account').locator('.acts button').count()).toBe(0)
  await shot(page, '10-own-account')
  await lookAt(page, 'wang')
  expect(await page.getByRole('button', { name: '确认账号' }).count()).toBe(0)

  // The screens only spare a useless click; it is the server that refuses.
  await bend(page)
  await lookAt(page, 'admin')
  await refused(page, '变更', /不能变更自己的账号或权限/, '11-raising-oneself')
  await lookAt(page, 'admin')
  await refused(page, '确认账号', /没有进行此操作的权限/, '12-confirming-oneself')
  await lookAt(page, 'wang')
  await refused(page, '确认账号', /没有进行此操作的权限/, '13-confirming-what-one-opened')
  await straighten(page)
  const told = await psql("select role, confirmed_at is null from account where name = 'admin'")
  expect(told).toBe('system_administrator\tf')
  calm(admin)
})

it('security may not confirm itself, and confirms the two', async () => {
  const page = await desk(security)
  security.password = firstPassword('security')
  await knock(page, security)
  await choosePassword(page, security)
  await setUpFactor(page, security)
  await inside(page)
  await bend(page)
  await lookAt(page, 'security')
  await refused(page, '确认账号', /不能变更自己的账号或权限/, '14-security-confirming-itself')
  await straighten(page)

  for (const who of [chen, wang]) {
    await lookAt(page, who.name)
    await page.getByRole('button', { name: '确认账号' }).click()
    await dialog(page).waitFor()
    await shot(page, `15-confirming-${who.name}`)
    await send(page)
    await drawer(page, 'account').locator('.mark.good').waitFor()
    expect(await standing(page, who)).toContain('正常')
  }
  await shot(page, '16-confirmed')
  calm(security)
})

it('chen comes in with the first password, and chooses another', async () => {
  const page = await desk(chen)
  await knock(page, chen)
  await choosePassword(page, chen)
  await inside(page)
  await settled(page)
  await shot(page, '17-chen-is-in')
  expect(await page.locator('nav.side a[href="/accounts"]').count()).toBe(0)
  calm(chen)
})

it('wang links the own person of single sign-on, and comes in by it and a code', async () => {
  const page = await desk(wang)
  await knock(page, wang)
  await choosePassword(page, wang)
  await inside(page)
  await page.goto(`${machine.address}/second-factor`)
  await setUpFactor(page, wang)
  await page.waitForURL(/\/account$/)
  await page.getByText('未绑定').waitFor()
  await shot(page, '18-account-not-linked')
  await page.getByRole('button', { name: '去绑定' }).click()
  await passProvider(page, 'u-wang', '19-provider')
  await page.waitForURL(/\/account/)
  await page.getByText('已绑定').waitFor()
  await shot(page, '20-account-linked')
  await leave(page)

  // Whoever nobody linked stays outside.
  const other = await stranger()
  await other.page.goto(`${machine.address}/sign-in`)
  await other.page.getByRole('link', { name: '统一身份认证' }).click()
  await passProvider(other.page, 'u-nobody', '21-stranger-at-the-provider')
  await other.page.getByText('还没有绑定账号').waitFor()
  await shot(other.page, '22-stranger-stays-outside')
  await other.close()

  // Known at the provider from before, so that only the code is asked for.
  await page.goto(`${machine.address}/sign-in?to=%2Flog`)
  await page.getByRole('link', { name: '统一身份认证' }).click()
  await page.locator('.answer-factor').waitFor()
  await shot(page, '23-code-after-single-sign-on')
  await answerFactor(page, nextCode(wang))
  await page.waitForURL(/\/log/)
  await settled(page)
  expect(await page.locator('.who').innerText()).toContain('wang')
  calm(wang)
})
