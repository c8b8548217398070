// SPDX-License-Identifier: Apache-2.0
//
// In hardship once more, a year after it left: the worker signs anew, the same union checks, a
// notice stands, other people decide, and the household is in the file again under its old number.
import { expect, it } from 'vitest'
import { choose, settled } from '../e2e/browser.ts'
import { isWithin } from '../e2e/dossier.ts'
import { enter, worker } from './apply.ts'
import { becomes, begin, desk, dialog, done, file, later, openCase, shot, state, take }
  from './stage.ts'

it('the worker signs what was signed years ago anew, and sends it', async () => {
  const own = await worker()
  await enter(own, file.code)
  expect(await own.getByRole('button', { name: '提交申请' }).isDisabled()).toBe(true)
  await own.locator('.tasks').getByRole('link', { name: /阅读和签名/ }).click()
  await settled(own)
  const papers = own.locator('.sign-one')
  for (let at = 0; at < await papers.count(); at += 1) {
    const one = papers.nth(at)
    await one.getByText('我已经读完，同意以上内容').click()
    await one.getByLabel('签署人姓名').fill('陈颖')
    await one.getByRole('button', { name: '签署' }).click()
    await one.getByText('陈颖 已签').waitFor()
  }
  await shot(own, 'signed-anew')
  await own.locator('.to-list').click()
  await own.getByRole('button', { name: '提交申请' }).click()
  await dialog(own).locator('button[type=submit]').click()
  await dialog(own).waitFor({ state: 'hidden' })
  await own.locator('.own-state').getByText('已申请', { exact: true }).waitFor()
  expect(await isWithin(own)).toBe(true)
  await shot(own, 'submitted-again')
})

it('it is checked and noticed like the first time', async () => {
  let page = await openCase('clerk')
  await take(page, '开始核查', '基层核查（入户）')
  await begin(page, '填报入户核查')
  await choose(dialog(page), '同行的第二名核查人', 'contact')
  await done(page, '基层审核')
  page = await openCase('chair')
  await begin(page, '发布公示')
  await dialog(page).getByLabel('异议电话').fill('027-88880000')
  await done(page, '公示中')
  await shot(page, 'on-notice-again')
})

it('others decide, each for itself, and the household is in the file again', async () => {
  later(12)
  let page = await openCase('upper')
  await becomes(page, '上级复核')
  await take(page, '复核通过', '帮扶中心审核')
  page = await openCase('centre2')
  await take(page, '提请核对经济状况', '经济状况核对')
  await begin(page, '登记核对结果')
  await dialog(page).getByLabel('理由').fill('核对机构书面答复')
  await done(page, '帮扶中心审核')
  await take(page, '报请审批', '审批')
  page = await openCase('boss')
  await begin(page, '批准建档')
  await choose(dialog(page), '困难类别', '深度困难')
  await choose(dialog(page), '建档标准', /全国/)
  const why = dialog(page).getByLabel('理由')
  if (await why.isVisible()) await why.fill('收入和病情已核实')
  await shot(page, 'approved-again')
  await done(page, '在档')
  await shot(page, 'active-again')
})

it('one file, one number, one line of life with both times in it', async () => {
  const page = await openCase('boss')
  const told = await page.locator('.case-history').innerText()
  expect(told.match(/批准建档/g)?.length).toBe(2)
  for (const step of ['批准退档', '结案', '返困重新申请']) expect(told).toContain(step)
  await page.goto(new URL(file.household, page.url()).href)
  await page.locator('.household').waitFor()
  await settled(page)
  await shot(page, 'household-again')
  const answers = await page.evaluate(async (path) => {
    const answer = async (to: string) => (await fetch(`/api/v1${to}`)).json() as Promise<unknown>
    return [await answer(path), await answer('/households?unit=420106&search=陈颖')]
  }, file.household)
  expect(answers).toMatchObject([
    { status: 'active', household: { number: file.number },
      judgements: [{}, { left_reason: 'out_of_hardship' }, {}] },
    { items: [{ number: file.number, status: 'active' }] },
  ])
  const own = await worker()
  await enter(own, file.code)
  await own.reload()
  await own.locator('.own-state').getByText('在档', { exact: true }).waitFor()
  await shot(own, 'own-state-active-again')
  const english = await desk('clerk', file.household, 'en')
  await english.locator('.household').waitFor()
  await shot(english, 'household-again-english')
  expect(await state(await openCase('clerk', 'en'))).toBe('In the file')
})
