// SPDX-License-Identifier: Apache-2.0
//
// The base union checks, a notice stands, a stranger objects, others settle it, and four people who
// have nothing else to do with it in that round bring the file to be active. Whoever does what is
// not theirs, or too early, or with half of it, is told why on the screen.
import { expect, it } from 'vitest'
import { choose, phone, settled, visit } from '../e2e/browser.ts'
import { isWithin } from '../e2e/dossier.ts'
import { enter, worker } from './apply.ts'
import { becomes, begin, closed, desk, desks, dialog, done, file, house, later, machine,
  openCase, shot, state, steps, submit, take } from './stage.ts'

it('the base clerk finds it, and reports the visit of two', async () => {
  const page = await desk('clerk')
  await page.locator('tbody tr', { hasText: '陈颖' }).waitFor()
  await shot(page, 'work-of-the-clerk')
  await page.getByRole('link', { name: '陈颖' }).click()
  await page.waitForURL(/\/dossiers\/[0-9a-f-]{36}$/)
  file.id = page.url().split('/').at(-1)!
  await steps(page).waitFor()
  await shot(page, 'submitted-case')
  await take(page, '开始核查', '基层核查（入户）')
  await begin(page, '填报入户核查')
  await dialog(page).waitFor()
  // Not without the second visitor.
  expect(await submit(page).isDisabled()).toBe(true)
  await choose(dialog(page), '同行的第二名核查人', 'contact')
  await shot(page, 'second-visitor')
  await done(page, '基层审核')
})

it('the chair needs a telephone that is one, and puts it on notice', async () => {
  const page = await openCase('chair')
  await begin(page, '发布公示')
  await dialog(page).waitFor()
  const number = dialog(page).getByLabel('异议电话')
  await number.fill('')
  expect(await submit(page).isDisabled()).toBe(true)
  await number.fill('问门卫')
  await submit(page).click()
  await dialog(page).getByText('不是有效的电话号码').waitFor()
  await shot(page, 'notice-without-a-telephone')
  await number.fill('027-88880000')
  await done(page, '公示中')
  await shot(page, 'on-notice')
  expect(await page.locator('.notice-sheet').innerText()).toContain('陈*')
  // Nobody ends a notice before its last day.
  expect(await closed(page, '结束公示')).toMatch(/公示期?未满|公示期/)
})

it('a stranger objects: not with half a number, and without a name', async () => {
  const stranger = await visit(house, phone)
  desks.set('stranger', stranger)
  const { page } = stranger
  await page.goto(`${machine.address}/notices/420106`)
  const notice = page.locator('article', { hasText: '陈*' })
  await notice.waitFor()
  expect(await page.locator('body').innerText()).not.toContain('陈颖')
  await shot(page, 'notices-for-everybody')
  await notice.getByRole('link', { name: '查看，或提出异议' }).click()
  await page.getByRole('button', { name: '我要反映情况' }).click()
  const file_it = page.getByRole('button', { name: '提交异议' })
  expect(await file_it.isDisabled()).toBe(true)
  await page.getByLabel('您知道的情况').fill('他家有两套房')
  await page.getByLabel('联系方式（可不填）').fill('027')
  await file_it.click()
  await page.getByText('不是有效的电话号码').waitFor()
  await shot(page, 'objection-with-half-a-number')
  await page.getByText('匿名反映，不留姓名').click()
  await file_it.click()
  await page.locator('.kept-code').waitFor()
  await shot(page, 'code-of-the-objection')
  await page.getByText('我已经抄下或者保存好').click()
  await page.getByRole('button', { name: '去看处理结果' }).click()
  await page.getByText('正在核查').waitFor()
  expect(await isWithin(page)).toBe(true)
})

it('an officer objects as well, and may not settle the own objection', async () => {
  let page = await openCase('centre')
  await begin(page, '提出异议')
  await dialog(page).waitFor()
  expect(await submit(page).isDisabled()).toBe(true)
  await dialog(page).getByLabel('理由').fill('收入与工资条不符')
  await done(page, '异议处理')
  const own = page.locator('.case-objections article', { hasText: '收入与工资条不符' })
  await own.getByRole('button', { name: '办结异议' }).click()
  await dialog(page).getByText('异议不成立').click()
  await dialog(page).getByLabel('调查结果和答复').fill('我自己核对过了')
  await submit(page).click()
  await dialog(page).locator('.error-note').waitFor()
  await shot(page, 'own-objection-refused')

  // Both stand in the list, each with whom it waits for.
  page = await desk('centre2', '/objections')
  await page.locator('tbody tr', { hasText: '他家有两套房' }).getByText('等我办理').waitFor()
  expect(await page.locator('tbody tr').count()).toBe(2)
  await shot(page, 'open-objections')
  page = await desk('centre2', '/objections', 'en')
  await page.getByText('Waits for me').first().waitFor()
  await shot(page, 'open-objections-english')
})

it('a colleague settles both with an answer, and the notice goes on', async () => {
  const page = await openCase('centre2')
  expect(await closed(page, '继续公示')).toContain('异议')
  for (const [words, answer] of [['他家有两套房', '经查为同名他人'],
    ['收入与工资条不符', '已按银行流水核对，申报属实']] as const) {
    const one = page.locator('.case-objections article', { hasText: words })
    await one.getByRole('button', { name: '办结异议' }).click()
    await dialog(page).getByText('异议不成立').click()
    expect(await submit(page).isDisabled()).toBe(true)
    await dialog(page).getByLabel('调查结果和答复').fill(answer)
    await done(page, '异议处理')
  }
  await shot(page, 'objections-settled')
  await take(page, '继续公示', '公示中')
  const { page: stranger } = desks.get('stranger')!
  await stranger.reload()
  await stranger.getByText('经查为同名他人').waitFor()
  await shot(stranger, 'answer-to-the-stranger')
})

it('the calendar ends the notice; the unions above review, each for itself', async () => {
  later(12)
  let page = await openCase('upper')
  await becomes(page, '上级复核')
  const { page: stranger } = desks.get('stranger')!
  await stranger.goto(`${machine.address}/notices/420106`)
  await stranger.getByText('现在没有公示').waitFor()
  await take(page, '复核通过', '帮扶中心审核')
  await shot(page, 'upper-review-passed')
  page = await openCase('centre2')
  // Not without the answer about the means.
  expect(await closed(page, '报请审批')).toContain('核对')
  await shot(page, 'no-approval-without-asset-check')
  await take(page, '提请核对经济状况', '经济状况核对')
  // No list came back, so somebody says what stands for it.
  await begin(page, '登记核对结果')
  expect(await submit(page).isDisabled()).toBe(true)
  await dialog(page).getByLabel('理由').fill('核对机构书面答复：与申报一致')
  await done(page, '帮扶中心审核')
  await take(page, '报请审批', '审批')
})

it('who has acted may not approve; who has not, does', async () => {
  // The deputy speaks against it, and so has had a hand in it.
  let page = await openCase('deputy')
  await begin(page, '提出异议')
  await dialog(page).getByLabel('理由').fill('请再看一遍工资条')
  await done(page, '审批')
  page = await openCase('boss')
  expect(await closed(page, '批准建档')).toContain('异议')
  page = await openCase('centre2')
  await page.getByRole('button', { name: '办结异议' }).click()
  await dialog(page).getByText('异议不成立').click()
  await dialog(page).getByLabel('调查结果和答复').fill('已复看，无误')
  await done(page, '审批')
  page = await openCase('deputy')
  const told = await closed(page, '批准建档')
  expect(told).toContain('暂不能办理')
  await shot(page, 'acted-before')

  page = await openCase('boss')
  await begin(page, '批准建档')
  await dialog(page).getByText(/系统建议：深度困难/).waitFor()
  await choose(dialog(page), '困难类别', '相对困难')
  await dialog(page).getByText('与建议不同，请写明理由').waitFor()
  expect(await submit(page).isDisabled()).toBe(true)
  await shot(page, 'against-the-proposal')
  await choose(dialog(page), '困难类别', '深度困难')
  await done(page, '在档')
  await shot(page, 'active')
  await page.getByRole('link', { name: '查看家庭档案' }).click()
  await page.waitForURL(/\/households\//)
  file.household = new URL(page.url()).pathname
  await page.locator('.household').waitFor()
  file.number = (await page.locator('.household').innerText()).match(/\d{6}-\d{6}/)![0]
  await settled(page)
  await shot(page, 'household')
  const own = await worker()
  await enter(own, file.code)
  await own.reload()
  await own.locator('.own-state').getByText('在档', { exact: true }).waitFor()
  await shot(own, 'own-state-active')
})

it('the history names four different people who decided', async () => {
  const page = await openCase('boss', 'en')
  const told = await page.locator('.case-history').innerText()
  for (const name of ['clerk', 'chair', 'upper', 'centre2', 'boss']) expect(told).toContain(name)
  await shot(page, 'active-english')
  expect(await state(page)).toBe('In the file')
})
