// SPDX-License-Identifier: Apache-2.0
//
// What is open to everybody: to apply with a code, to read a notice and object, to try it out.
// No code stands in an address, and search engines are asked to stay away.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { choose, openHouse, phone, settled, visit, type House } from './browser.ts'
import { weakTexts } from './contrast.ts'
import { dialog, isWithin, openCase, send } from './dossier.ts'
import { real } from './people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const mock = it.runIf(!real)

async function enter(page: Page, code: string) {
  await page.goto(`${house.address}/apply`)
  await page.getByLabel('查询码', { exact: true }).fill(code)
  await page.getByRole('button', { name: '接着办理' }).click()
  await page.locator('.own-state').waitFor()
}

mock('a worker begins, leaves, and goes on with the code', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await page.goto(`${house.address}/apply`)
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
  await page.getByRole('button', { name: '开始申请' }).click()
  for (const name of ['武汉市总工会', '武昌区总工会']) {
    await page.locator('.choose-union').getByRole('button', { name }).click()
    await page.getByRole('button', { name: `向这里申请：${name}` }).waitFor()
  }
  await page.getByLabel('在这一级里找名称').fill('武汉钢铁')
  await page.locator('.choose-union li').getByRole('button', { name: /武汉钢铁/ }).click()
  const code = await page.locator('.kept-code .code').innerText()
  expect(code).toMatch(/^(\w{4}-){3}\w{4}$/)
  const go = page.getByRole('button', { name: '开始填写' })
  expect(await go.isDisabled()).toBe(true)
  await page.getByText('我已经抄下或者保存好').click()
  await go.click()
  await page.locator('.own-state').waitFor()
  expect(await page.locator('body').innerText()).not.toContain(code)

  await page.locator('.tasks').getByRole('link', { name: /您本人/ }).click()
  await page.getByLabel('姓名（必填）').fill('方小兰')
  await page.keyboard.press('Tab')
  await page.getByText('已保存', { exact: true }).waitFor()
  expect(page.url()).not.toContain(code)
  await page.getByRole('button', { name: '退出' }).click()

  await page.getByLabel('查询码', { exact: true }).fill('0000000000000000')
  await page.getByRole('button', { name: '接着办理' }).click()
  await page.getByText('没有这个查询码，请核对').waitFor()
  await enter(page, code.toLowerCase().replaceAll('-', ' '))
  await page.getByRole('heading', { name: '方小兰的申请' }).waitFor()
  expect(trouble).toEqual([])
  await close()
})

mock('a returned application is put right, signed and sent', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await enter(page, 'TEST-WARM-WINT-ER01')
  await page.locator('.own-state').getByRole('link', { name: '手机号码' }).click()
  await page.getByText('退回原因：号码少一位，请核对').waitFor()
  await page.getByLabel('手机号码（必填）').fill('13876541098')

  await page.locator('.to-list').click()
  await page.getByRole('link', { name: '阅读和签名' }).click()
  const paper = page.locator('.sign-one', { hasText: '家庭经济状况核对授权书' })
  expect(await paper.getByRole('button', { name: '签署' }).isDisabled()).toBe(true)
  await paper.getByText('我已经读完，同意以上内容').click()
  await paper.getByLabel('签署人姓名').fill('马晓燕')
  await paper.getByRole('button', { name: '签署' }).click()
  await paper.getByText('马晓燕 已签').waitFor()

  await page.locator('.to-list').click()
  await page.getByRole('button', { name: '提交申请' }).click()
  await send(page)
  await page.locator('.own-state').getByText('已申请', { exact: true }).waitFor()
  await page.locator('.own-state').getByRole('button', { name: '撤回申请' }).click()
  await send(page)
  await page.locator('.own-state').getByText('申请已经撤回').waitFor()
  expect(trouble).toEqual([])
  await close()
})

mock('a worker is told what is still to be signed, also after sending', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await enter(page, 'TEST-WARM-WINT-ER04')
  await page.locator('.own-state .unsigned').getByRole('link', { name: '阅读和签名' }).click()
  const paper = page.locator('.sign-one', { hasText: '公开个人信息' })
  await paper.getByText('我已经读完，同意以上内容').click()
  await paper.getByLabel('签署人姓名').fill('李建国')
  expect(await isWithin(page)).toBe(true)
  await paper.getByRole('button', { name: '签署' }).click()
  await paper.getByText('李建国 已签').waitFor()
  await page.locator('.to-list').click()
  await page.locator('.own-state').waitFor()
  expect(await page.locator('.own-state .unsigned').count()).toBe(0)
  expect(trouble).toEqual([])
  await close()
})

mock('a worker is told of an objection, and not who said what', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await enter(page, 'TEST-WARM-WINT-ER03')
  const told = page.locator('.own-state .said')
  expect(await told.innerText()).toContain('正在核查')
  expect(await told.innerText()).not.toContain('门面')
  expect(await isWithin(page)).toBe(true)
  expect(trouble).toEqual([])
  await close()
})

mock('who was rejected reads the reason, and appeals', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await enter(page, 'TEST-WARM-WINT-ER02')
  expect(await page.locator('.own-state').innerText()).toContain('家庭有两套住房')
  await page.locator('.own-state').getByRole('button', { name: '申诉' }).click()
  await dialog(page).getByLabel('您认为哪里不对').fill('其中一套已经拆迁')
  await send(page)
  await page.locator('.own-state').getByText('上一级工会正在审查').waitFor()
  expect(trouble).toEqual([])
  await close()
})

mock('anybody reads a notice, objects without a name, and sees the outcome', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await page.goto(`${house.address}/notices/420106`)
  const notice = page.locator('article', { hasText: '姓名：吴*' })
  expect(await notice.innerText()).not.toContain('吴桂兰')
  await notice.getByRole('link', { name: '查看，或提出异议' }).click()
  await page.getByRole('button', { name: '我要反映情况' }).click()
  await page.getByLabel('您知道的情况').fill('他家 8 月买了一辆新车')
  await page.getByText('匿名反映，不留姓名').click()
  expect(await page.getByLabel('姓名（可不填）').count()).toBe(0)
  await page.getByRole('button', { name: '提交异议' }).click()
  const code = await page.locator('.kept-code .code').innerText()
  await page.getByText('我已经抄下或者保存好').click()
  await page.getByRole('button', { name: '去看处理结果' }).click()
  await page.getByText('正在核查').waitFor()
  expect(page.url()).not.toContain(code)

  const inside = await visit(house)
  await openCase(house, inside.page, '吴桂兰', 'centre_reviewer')
  await inside.page.getByRole('button', { name: '办结异议' }).click()
  await dialog(inside.page).getByText('异议成立', { exact: true }).click()
  await dialog(inside.page).getByLabel('调查结果和答复').fill('车辆属实，重新核算')
  await send(inside.page)
  await inside.close()

  await page.goto(`${house.address}/notices/answer`)
  await page.getByText('车辆属实，重新核算').waitFor()
  await page.getByText('异议成立', { exact: true }).waitFor()
  await page.goto(`${house.address}/notices/n/NOWHERE1`)
  await page.getByText('这份公示已经撤下').waitFor()
  expect(trouble).toEqual([])
  await close()
})

mock('four numbers tell whether one might qualify', async () => {
  const { page, trouble, close } = await visit(house, phone)
  await page.goto(`${house.address}/self-test`)
  await page.getByLabel('全家每月收入（元）').fill('多少')
  await page.getByText('请写数字').waitFor()
  expect(await page.getByRole('button', { name: '算一算' }).isDisabled()).toBe(true)
  await page.getByLabel('全家每月收入（元）').fill('2800')
  await page.locator('.choose-union').getByRole('button', { name: '武汉市总工会' }).click()
  await page.getByRole('button', { name: /^用这里的标准/ }).click()
  await choose(page.locator('form'), '主要困难', /病/)
  await page.getByRole('button', { name: '算一算' }).click()
  await page.getByText('可能符合建档条件').waitFor()
  expect(trouble).toEqual([])
  await close()
})

mock.each(['zh-CN', 'en'])('every open page is sound on a phone (%s)', async (language) => {
  const { page, trouble, close } = await visit(house, phone, language)
  const places = ['/apply', '/notices', '/notices/420106', '/notices/4202', '/notices/answer',
    '/notices/n/NOWHERE1', '/self-test']
  for (const place of places) {
    await page.goto(house.address + place)
    await settled(page)
    expect(await isWithin(page), place).toBe(true)
    expect(await weakTexts(page), place).toEqual([])
    expect(await page.locator('h1').count(), place).toBe(1)
    expect(await page.locator('meta[name=robots]').count(), place).toBe(1)
    expect(/\b(open|kit|filing|case)\.[a-z_]+\b/.exec(await page.locator('body').innerText()))
      .toBeNull()
  }
  await page.goto(`${house.address}/sign-in`)
  await page.locator('#name').waitFor()
  expect(await page.locator('meta[name=robots]').count()).toBe(0)
  expect(trouble).toEqual([])
  await close()
})
