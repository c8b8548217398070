// SPDX-License-Identifier: Apache-2.0
//
// The years after: a review, the way out with its notice, looking back, and coming again on the
// same line of life.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { choose, settled } from '../e2e/browser.ts'
import { enter, worker } from './apply.ts'
import { becomes, begin, closed, desk, dialog, done, file, later, machine, openCase, shot, steps,
  submit } from './stage.ts'

it('half a year later the family is in the file, and nothing is due', async () => {
  later(183)
  const page = await desk('clerk', file.household)
  await page.locator('.household').waitFor()
  await shot(page, 'half-a-year-later')
  const case_ = await openCase('clerk')
  expect(await case_.locator('.mark.state').innerText()).toBe('在档')
})

it('after a year two people review it, of whom the second had no part in the first half',
  async () => {
    later(183)
    let page = await openCase('clerk')
    await becomes(page, '年度核查')
    await begin(page, '填报年度核查')
    await dialog(page).waitFor()
    expect(await submit(page).isDisabled()).toBe(true)
    await dialog(page).getByLabel('理由').fill('已入户核查，病情好转')
    await done(page, '年度核查')
    await shot(page, 'review-reported')
    page = await openCase('centre')
    await begin(page, '审定年度核查')
    await choose(dialog(page), '困难类别', '相对困难')
    await choose(dialog(page), '建档标准', /全国/)
    const why = dialog(page).getByLabel('理由')
    if (await why.isVisible()) await why.fill('自付药费减少')
    await shot(page, 'review-confirmed')
    await done(page, '在档')
    await page.goto(machine.address + file.household)
    await page.locator('.household').waitFor()
    await shot(page, 'household-judged-anew')
  })

it('an exit is proposed with a reason, and noticed with its papers', async () => {
  let page = await openCase('contact')
  await begin(page, '提议退档')
  await dialog(page).getByLabel('理由').fill('月收入稳定在 4200 元，三口人均 1400 元')
  expect(await submit(page).isDisabled()).toBe(true)
  await choose(dialog(page), '退档原因', '脱困')
  await shot(page, 'exit-proposed')
  await done(page, '拟退档')
  page = await openCase('chair')
  await begin(page, '发布退档公示')
  await dialog(page).getByLabel('异议电话').fill('027-88880000')
  expect(await submit(page).isDisabled()).toBe(true)
  await dialog(page).getByText(/已收到：集体研究决定/).click()
  await done(page, '退档公示')
  await shot(page, 'exit-notice')
  page = await openCase('boss')
  expect(await closed(page, '批准退档')).toContain('公示期')
  await shot(page, 'too-early')
})

// The household is seen at home, and what was found is written down in its file.
async function visited(page: Page): Promise<void> {
  await page.goto(machine.address + file.household)
  await page.locator('.household').waitFor()
  await page.getByRole('button', { name: '登记走访' }).click()
  await dialog(page).getByLabel('同行人').fill('王红')
  await dialog(page).getByLabel('见到何人').fill('本人')
  await dialog(page).getByLabel('家庭生活状况').fill('收入稳定，子女在读')
  await submit(page).click()
  await dialog(page).waitFor({ state: 'hidden' })
  await page.locator('.visits').getByText('收入稳定，子女在读').waitFor()
  await shot(page, 'looked-back-at')
}

it('it leaves when the notice is over, and is looked back at for half a year', async () => {
  later(12)
  let page = await openCase('boss')
  await begin(page, '批准退档')
  await dialog(page).waitFor()
  // The last reckoning would keep it, so somebody says why it leaves.
  expect(await submit(page).isDisabled()).toBe(true)
  await dialog(page).getByLabel('理由').fill('收入稳定半年以上，已核实')
  await submit(page).click()
  await dialog(page).waitFor({ state: 'hidden' })
  page = await openCase('contact')
  await becomes(page, '回访期')
  expect(await closed(page, '结案')).toContain('回访')
  await shot(page, 'follow-up-too-short')
  later(200)
  page = await openCase('contact')
  // Half a year is over, but nobody has been there.
  expect(await closed(page, '结案')).toContain('回访')
  await visited(page)
  page = await openCase('contact')
  await begin(page, '结案')
  await done(page, '结案')
  await shot(page, 'closed')
})

it('and comes again by the same code: one file, one line of life', async () => {
  const own = await worker()
  await enter(own, file.code)
  await own.reload()
  await own.locator('.own-state').getByRole('button', { name: '返困重新申请' }).click()
  await dialog(own).locator('button[type=submit]').click()
  await dialog(own).waitFor({ state: 'hidden' })
  await own.locator('.own-state').getByText('返困重建', { exact: true }).waitFor()
  await settled(own)
  await shot(own, 'comes-again')
  const page = await openCase('clerk')
  expect(await page.locator('.mark.state').innerText()).toBe('返困重建')
  await steps(page).waitFor()
  const told = await page.locator('.case-history').innerText()
  for (const step of ['批准建档', '审定年度核查', '批准退档', '结案', '返困重新申请']) {
    expect(told).toContain(step)
  }
  await shot(page, 'one-line-of-life')
  const english = await openCase('clerk', 'en')
  await shot(english, 'one-line-of-life-english')
  await page.goto(machine.address + file.household)
  await page.locator('.household').waitFor()
  await shot(page, 'household-once-more')
})
