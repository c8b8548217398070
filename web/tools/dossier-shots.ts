// SPDX-License-Identifier: Apache-2.0
//
// Pictures of dossiers on their way: the work list, the case and its steps, the application, and
// what is open to everybody.
import type { Page } from 'playwright-core'
import { breakApi } from '../e2e/browser.ts'
import type { Shot } from './shot.ts'

const click = (what: string, at = 0) => async (page: Page) => {
  await page.locator(what).nth(at).click()
  await page.waitForTimeout(500)
}
const inTurn = (...acts: ((page: Page) => Promise<unknown>)[]) => async (page: Page) => {
  for (const act of acts) await act(page)
}
const refused = (pattern: string) => async (page: Page) => {
  await breakApi(page, pattern)
  await page.reload()
}

// The file of that name, as the first letters of the list say.
const named = (name: string, more = '') => async (page: Page) => {
  const id = await page.evaluate(async (wanted) => {
    const answer = await fetch(
      `/api/v1/dossiers/work?unit=0&which=all&search=${encodeURIComponent(wanted)}`)
    return (await answer.json()).items[0].id
  }, name)
  return `/dossiers/${id}${more}`
}
// In either language.
const step = (at: number) => click('.case-steps .open .el-button', at)
const withCode = (code: string) => async (page: Page) => {
  await page.evaluate((known) => sessionStorage.setItem('hengwen.application', known), code)
  await page.reload()
  await page.waitForTimeout(500)
}
const section = (name: string) => async (page: Page) => {
  await page.goto(new URL(`/apply?section=${name}`, page.url()).href)
  await page.waitForTimeout(500)
}

const withPdf = async (page: Page) => {
  await page.locator('.case-papers .ways input[multiple]').first().setInputFiles([{
    name: '收入证明.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4'),
  }])
  await page.waitForTimeout(700)
}

export const dossierShots: Record<string, Shot> = {
  work: { path: '/work', as: 'base_chair' },
  'work-chosen': { path: '/work', as: 'base_chair', act: inTurn(
    click('td .el-checkbox', 0), click('td .el-checkbox', 1), click('.bulk .el-button')) },
  'work-all': { path: '/work?which=all', act: click('.returned-reasons .plain-button') },
  'work-late': { path: '/work?which=late' },
  'work-none': { path: '/work?which=all&search=nobody' },
  'work-error': { path: '/work', act: refused('dossiers/work*') },
  'work-begin': { path: '/work', act: click('.head .acts button') },
  case: { path: named('刘洋'), as: 'base_chair', whole: true },
  'case-papers': { path: named('郭立新'), as: 'centre_reviewer', whole: true,
    act: inTurn(click('.case-papers > .el-button'), withPdf) },
  'case-objection': { path: named('阿依'), as: 'centre_reviewer', whole: true },
  'case-settle': { path: named('阿依'), as: 'centre_reviewer',
    act: click('.case-objections .el-button') },
  'case-return': { path: named('刘洋'), as: 'base_chair', act: step(1) },
  'case-approve': { path: named('何春梅'), as: 'approver', act: step(0) },
  'case-stopped': { path: named('沈玉梅'), as: 'approver', act: step(0) },
  'case-clash': { path: named('沈玉梅'), as: 'approver', whole: true },
  'case-returned': { path: named('马晓燕'), as: 'base_clerk', whole: true },
  'case-late': { path: named('王秀英'), as: 'base_clerk' },
  'case-other-persons': { path: named('马晓燕', '/application?section=head'), as: 'base_clerk',
    act: inTurn(
      async (page) => {
        await page.locator('.application-form input').first().fill('沈重阳')
        await page.keyboard.press('Tab')
        await page.locator('.likeness-card').waitFor()
      },
      async (page) => {
        const list = page.locator('.application-form .to-list')
        if (await list.isVisible()) await list.click()
      },
      click('.submit .el-button')) },
  'case-error': { path: '/dossiers/none' },
  'case-then': { path: named('林志强'), as: 'centre_reviewer',
    act: click('.case-history .then') },
  'case-print': { path: named('刘洋'), as: 'base_chair',
    act: click('.printed-sheets .el-button') },
  'sheet-check': { path: '/sheets' },
  'sheet-forged': { path: '/sheets/S-0000-0000?hash=0000000000000000' },
  objections: { path: '/objections', as: 'centre_reviewer' },
  'objections-error': { path: '/objections', as: 'centre_reviewer', act: refused('objections*') },
  transfers: { path: '/transfers', as: 'centre_reviewer' },
  'transfers-error': { path: '/transfers', as: 'centre_reviewer',
    act: refused('transfer-requests*') },
  alike: { path: named('马晓燕', '/application?section=head'), as: 'base_clerk', whole: true,
    act: async (page) => {
      await page.locator('.row-fields input').first().fill('沈重阳')
      await page.keyboard.press('Tab')
      await page.locator('.likeness-card li').first().waitFor()
    } },
  application: { path: named('马晓燕', '/application?section=head'), whole: true },
  'application-meanwhile': { path: named('梁文博', '/application?section=head'), as: 'base_clerk',
    act: async (page) => {
      const phone = page.locator('.form-field', { hasText: /^(手机号码|Mobile)/ }).locator('input')
      await phone.fill('13900000001')
      await page.keyboard.press('Tab')
      await page.waitForTimeout(500)
      // A colleague, behind the screen.
      await page.evaluate(async () => {
        const at = `/api/v1${location.pathname}`
        const { rows } = await (await fetch(at)).json()
        await fetch(`${at}/values`, { method: 'POST', headers: { 'content-type': 'application/json',
          'x-hengwen': '1' }, body: JSON.stringify({ row: rows[0].id, kind: 'household',
          values: { phone: '13900000002' } }) })
      })
      await phone.fill('13900000003')
      await page.keyboard.press('Tab')
      await page.waitForTimeout(700)
    } },
  'application-list': { path: named('马晓燕', '/application') },
  'application-rows': { path: named('马晓燕', '/application?section=incomes'), whole: true },
  'application-papers': { path: named('马晓燕', '/application?section=papers') },
  'application-consents': { path: named('马晓燕', '/application?section=consents') },
  'application-read': { path: named('刘洋', '/application?section=head') },
  posters: { path: '/notices/B0001/print', whole: true },
  'posters-none': { path: '/notices/4202/print' },
  apply: { path: '/apply' },
  'apply-unions': { path: '/apply', act: click('.part > .el-button') },
  'apply-code': { path: '/apply', act: inTurn(click('.part > .el-button'), click('li button'),
    click('.choose-union > .el-button')) },
  'apply-wrong': { path: '/apply', act: inTurn(
    async (page) => page.locator('.code-entry input').fill('7k2m9xqp'),
    click('.code-entry button')) },
  'own-returned': { path: '/apply', act: withCode('TEST-WARM-WINT-ER01'), whole: true },
  'own-rejected': { path: '/apply', act: withCode('TEST-WARM-WINT-ER02'), whole: true },
  'own-objected': { path: '/apply', act: withCode('TEST-WARM-WINT-ER03'), whole: true },
  'own-unsigned': { path: '/apply', act: withCode('TEST-WARM-WINT-ER04'), whole: true },
  'own-section': { path: '/apply', whole: true,
    act: inTurn(withCode('TEST-WARM-WINT-ER01'), section('head')) },
  'own-papers': { path: '/apply', whole: true,
    act: inTurn(withCode('TEST-WARM-WINT-ER01'), section('papers')) },
  'own-sign': { path: '/apply', whole: true,
    act: inTurn(withCode('TEST-WARM-WINT-ER01'), section('consents')) },
  'notice-unions': { path: '/notices' },
  notices: { path: '/notices/420106', whole: true },
  'notices-none': { path: '/notices/4202' },
  notice: { path: '/notices/420106', whole: true,
    act: inTurn(click('article .el-button'), click('.part .el-button')) },
  'notice-over': { path: '/notices/n/NOWHERE1' },
  'objection-answer': { path: '/notices/answer' },
  'self-test': { path: '/self-test', whole: true, act: inTurn(
    async (page) => page.locator('form input').nth(1).fill('2800'),
    async (page) => page.locator('form input').nth(2).fill('9000'),
    click('form > .el-button')) },
}
