// SPDX-License-Identifier: Apache-2.0
//
// The log: asked, opened, verified, taken along.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { choose, openHouse, settled, signIn, visit, type House } from './browser.ts'
import { has, real, who } from './people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const reader = 'audit_administrator'

describe.runIf(has(reader))('the log', () => {
  it('is asked by act and account, and the address keeps it', async () => {
    const { page, trouble, close } = await visit(house)
    await signIn(house, page, '/log', who(reader))
    const rows = page.locator('.data-table tbody tr')
    await rows.first().waitFor()
    const times = await rows.locator('td:first-child').allInnerTexts()
    expect(times.length).toBeGreaterThan(1)

    await choose(page.locator('.filters'), '操作', /^登录$/)
    await page.waitForURL(/act=signed_in/)
    await page.getByLabel('用户名').fill(who(reader).name)
    await page.getByLabel('用户名').press('Enter')
    await page.waitForURL(/account=/)
    await settled(page)
    expect(new Set(await rows.locator('td:nth-child(2)').allInnerTexts())).toEqual(new Set(['登录']))
    expect(new Set(await rows.locator('td:nth-child(3)').allInnerTexts()))
      .toEqual(new Set([who(reader).name]))
    expect(trouble).toEqual([])
    await close()
  })

  it('opens an entry with its place in the chain', async () => {
    const { page, trouble, close } = await visit(house)
    await signIn(house, page, '/log', who(reader))
    const first = page.locator('.data-table td.lead button').first()
    const act = await first.innerText()
    await first.click()
    await page.waitForURL(/entry=\d+-\d+/)
    const drawer = page.locator('.entry-drawer')
    await drawer.locator('code').first().waitFor()
    expect(await drawer.locator('h2').innerText()).toBe(act)
    for (const hash of await drawer.locator('code').allInnerTexts()) {
      expect(hash).toMatch(/^[0-9a-f]{64}$/)
    }

    // A link to one entry can be handed on.
    await page.reload()
    await drawer.locator('code').first().waitFor()
    await drawer.getByRole('button', { name: /的全部操作/ }).first().click()
    await page.waitForURL((url) => url.searchParams.has('account')
      && !url.searchParams.has('entry'))
    expect(trouble).toEqual([])
    await close()
  })

  it('tells that it is whole, and which entry is not', async () => {
    const { page, trouble, close } = await visit(house)
    await signIn(house, page, '/log', who(reader))
    await page.getByRole('button', { name: '立即核验' }).click()
    await page.locator('.verify-card.good').waitFor()
    expect(await page.locator('.verify-card').innerText()).toMatch(/共核验 [\d,]+ 条，\d+ 条链/)
    await page.locator('.verify-card').getByRole('button', { name: '关闭' }).click()

    await page.route('**/log/verify', (route) => route.fulfill({ json: {
      entries: 1204331, chains: 14,
      faults: [{ chain: 0, seq: 3, why: 'hash_differs',
        say: { zh: '内容与写入时不同', en: 'It differs' } }],
    } }))
    await page.getByRole('button', { name: '立即核验' }).click()
    const bad = page.locator('.verify-card.bad')
    await bad.waitFor()
    expect(await bad.innerText()).toContain('1,204,331')
    await bad.getByRole('button', { name: '链 0 第 3 条' }).click()
    await page.waitForURL(/entry=0-3/)
    expect(trouble).toEqual([])
    await close()
  })

  it('is taken along for a reason', async () => {
    const { page, trouble, close } = await visit(house)
    await signIn(house, page, '/log', who(reader))
    await page.getByRole('button', { name: '导出', exact: true }).click()
    const dialog = page.locator('.act-dialog:visible')
    await choose(dialog, '理由', '归档保存')
    const taken = page.waitForEvent('download')
    await dialog.locator('button[type=submit]').click()
    expect((await taken).suggestedFilename()).toMatch(/\.\w+$/)
    await dialog.waitFor({ state: 'hidden' })
    expect(trouble).toEqual([])
    await close()
  })

  it('is asked about a person by a number that is in no address', async () => {
    const { page, trouble, close } = await visit(house)
    const number = '11010519491231002X'
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    await signIn(house, page, '/log', who(reader))
    await page.getByRole('button', { name: '按职工查' }).click()
    const dialog = page.locator('.act-dialog:visible')
    await dialog.getByLabel('身份证号').fill(number)
    await dialog.locator('button[type=submit]').click()
    await page.waitForURL(/person=/)
    await page.getByText('只看一名职工').waitFor()

    await page.getByRole('button', { name: '不再限定' }).click()
    await page.waitForURL((url) => !url.searchParams.has('person'))
    expect(addresses.join(' ')).not.toContain(number)
    expect(trouble).toEqual([])
    await close()
  })

  it.runIf(!real)('shows what was before and after', async () => {
    const { page, trouble, close } = await visit(house)
    await signIn(house, page, '/log?act=account_changed', who(reader))
    await page.locator('.data-table td.lead button').first().click()
    const changed = page.locator('.entry-drawer tr.differs')
    await changed.waitFor()
    expect(await changed.innerText()).toMatch(/岗位\s+帮扶联系人\s+基层工会经办/)
    expect(await page.locator('.entry-drawer').innerText()).toContain('138****2201')
    expect(trouble).toEqual([])
    await close()
  })
})
