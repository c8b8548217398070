// SPDX-License-Identifier: Apache-2.0
//
// Pictures of people, scope and proof: the door with its steps, accounts, the log, the desk for
// personal information, and what a household's page does with secrets.
import type { Page } from 'playwright-core'
import { breakApi, real } from '../e2e/browser.ts'
import { mockPassword } from '../mock/server.ts'
import type { Shot } from './shot.ts'

const first = (status: string) => async (page: Page) => {
  const found = await page.evaluate(async (wanted) => {
    const ask = async (path: string) => (await fetch(`/api/v1${path}`)).json()
    const { unit } = await ask('/session')
    return (await ask(`/households?unit=${unit.code}&status=${wanted}&limit=1`)).items[0].id
  }, status)
  return `/households/${found}`
}
const household = first('active')

const enter = (name: string) => async (page: Page) => {
  await page.context().clearCookies()
  await page.goto(new URL('/sign-in', page.url()).href)
  await page.locator('#name').fill(name)
  await page.locator('#password').fill(mockPassword)
  await page.keyboard.press('Enter')
  await page.waitForLoadState('networkidle')
}

const click = (what: string, at = 0) => async (page: Page) => {
  await page.locator(what).nth(at).click()
  await page.waitForTimeout(500)
}

const inTurn = (...acts: ((page: Page) => Promise<unknown>)[]) => async (page: Page) => {
  for (const act of acts) await act(page)
}

const choose = (select: string, at = 0) => inTurn(click(select), async (page) => {
  await page.locator('.el-select-dropdown__item:visible').nth(at).click()
  await page.waitForTimeout(300)
})

const sessionSays = (change: object) => async (page: Page) => {
  await page.route('**/api/v1/session', async (route) => {
    const answer = await route.fetch()
    await route.fulfill({ json: { ...(await answer.json()), ...change } })
  })
  await page.reload()
  await page.waitForTimeout(1600)
}

const over = async (page: Page) => {
  await page.context().clearCookies()
  await page.locator('.filters .el-segmented__item').nth(1).click()
  await page.waitForTimeout(600)
}

const emptied = (pattern: string, body: object) => async (page: Page) => {
  await page.route(`**/api/v1/${pattern}`, (route) => route.fulfill({ json: body }))
  await page.reload()
}

const refused = (pattern: string) => async (page: Page) => {
  await breakApi(page, pattern)
  await page.reload()
}

// The account keeps its one factor, so that the next picture can sign in.
const turnOn = async (page: Page) => {
  const codes = Array.from({ length: 10 }, (_, at) => `7f3a-${at}c21-e80${at}-55d${at}`)
  await page.route('**/session/second-factor', (route) =>
    route.fulfill({ json: { recovery_codes: codes } }))
  await page.locator('.code-field input').fill('123456')
  await page.locator('.recovery-codes').waitFor()
}

const fault = { chain: 420106, seq: 17, why: 'hash_differs',
  say: { zh: '这一条的内容与写入时不同。', en: 'This entry is not as it was written.' } }

export const peopleShots: Record<string, Shot> = {
  'door-refused': { path: '/account', act: async (page) => {
    await page.context().clearCookies()
    await page.goto(new URL('/sign-in?refused=open_id_unknown_person', page.url()).href)
  } },
  'door-code': { path: '/account', act: enter('twofold') },
  'door-code-wrong': { path: '/account', act: inTurn(enter('twofold'), async (page) => {
    await page.locator('.code-field input').fill('000000')
    await page.locator('.error-note').waitFor()
  }) },
  'door-recovery': { path: '/account',
    act: inTurn(enter('twofold'), click('.answer-factor .plain-button')) },
  'factor-must': { path: '/account', act: enter('bound') },
  'factor-codes': { path: '/second-factor', act: turnOn },
  'session-soon': { path: '/households', act: sessionSays({ idle_seconds: 95 }) },
  'session-ends': { path: '/households', act: (page) => sessionSays({
    ends_at: new Date(Date.now() + 95_000).toISOString(), idle_seconds: 90_000 })(page) },
  'session-over': { path: '/households', act: over, waits: true },
  'account-all': { path: '/account', whole: true },
  'delegation-give': { path: '/account', act: click('.delegations header .el-button') },
  acting: { path: '/households', act: sessionSays({
    acting_for: { name: 'reviewer', full_name: '王芳' } }) },
  'opening-reason': { path: '/households', as: 'upper_statistics', waits: true },
  'not-allowed': { path: '/log', as: 'base_clerk' },
  accounts: { path: '/accounts' },
  'accounts-waiting': { path: '/accounts?state=waiting', as: 'security_administrator' },
  'accounts-none': { path: '/accounts?search=nobody' },
  'accounts-error': { path: '/accounts', act: refused('accounts*') },
  'account-drawer': { path: `/accounts?search=${real ? 'e2e-clerk' : 'locked'}`,
    act: click('td .plain-button') },
  'account-close': { path: `/accounts?search=${real ? 'e2e-' : ''}reviewer`,
    act: inTurn(click('td .plain-button'), click('.account-drawer .danger')) },
  'account-open': { path: '/accounts', act: inTurn(click('.head .el-button--primary'),
    async (page) => page.locator('.act-dialog input').first().fill('clerk'),
    choose('.act-dialog .el-select >> nth=1', 3),
    click('.act-dialog button[type=submit]')) },
  'account-opened': { path: '/accounts', act: inTurn(click('.head .el-button--primary'),
    async (page) => page.locator('.act-dialog input').first().fill(`p${Date.now()}`),
    choose('.act-dialog .el-select >> nth=1', 3), click('.act-dialog button[type=submit]')) },
  roles: { path: '/roles' },
  log: { path: '/log' },
  'log-none': { path: '/log?act=keys_rotated' },
  'log-error': { path: '/log', act: refused('log?*') },
  'log-entry': { path: real ? '/log' : '/log?act=account_changed', act: click('td .plain-button') },
  'log-whole': { path: '/log', act: click('.head .el-button') },
  'log-broken': { path: '/log', act: inTurn(async (page) => {
    await page.route('**/log/verify', (route) =>
      route.fulfill({ json: { entries: 1_204_331, chains: 14, faults: [fault] } }))
  }, click('.head .el-button')) },
  'log-export': { path: '/log', act: click('.head .el-button', 1) },
  'log-person': { path: '/log', act: click('.filters > .el-button') },
  requests: { path: '/privacy/requests' },
  'requests-none': { path: '/privacy/requests', act: emptied('person-requests*', { items: [] }) },
  'request-answer': { path: '/privacy/requests', act: click('td .el-button') },
  destructions: { path: '/privacy/destructions' },
  'destructions-due': { path: '/privacy/destructions', act: click('.filters .el-segmented__item') },
  'destruction-confirm': { path: '/privacy/destructions', act: click('td .el-button--danger') },
  disclosures: { path: '/privacy/disclosures' },
  fields: { path: '/privacy/fields', whole: true },
  texts: { path: '/privacy/texts' },
  'household-eyes': { path: household },
  reveal: { path: household, act: inTurn(click('.sections .eye'),
    choose('.act-dialog .el-select', 1)) },
  revealed: { path: household, act: inTurn(click('.sections .eye'),
    choose('.act-dialog .el-select', 1), click('.act-dialog button[type=submit]')) },
  'own-data': { path: household, act: async (page) => {
    await page.locator('.own-data').scrollIntoViewIfNeeded()
  } },
  'own-data-access': { path: household, act: inTurn(
    click('.own-data .el-segmented__item', 2),
    async (page) => page.locator('.own-data').scrollIntoViewIfNeeded()) },
  'consent-give': { path: household, act: inTurn(click('.own-data .foot .el-button'),
    choose('.act-dialog .el-select')) },
  'disclosure-record': { path: household, act: inTurn(
    click('.own-data .el-segmented__item', 1), click('.own-data .foot .el-button')) },
  'own-copy': { path: household, act: inTurn(click('.file-acts .el-button'), async (page) =>
    page.locator('.act-dialog input[type=password]').fill('warm-winter')) },
  'request-take': { path: household, act: click('.file-acts .el-button', 1) },
  'file-lock': { path: first('left'), act: click('.file-acts .el-button', 2) },
  'end-propose': { path: first('left'), act: click('.file-acts .el-button', 3) },
  'household-locked': { path: first('left'), act: emptied('households/h*', {
    id: 'h9', county: 420106, unit: { code: '420106', name: '武昌区总工会' }, status: 'locked',
    locked_on: '2026-11-20', locked_reason: '已退档', members: [], incomes: [], expenses: [],
    household: { number: '420106-000009', filed_on: '2011-03-02', left_on: '2015-06-30' },
    assets: [], judgements: [], timeline: [] }) },
  'find-person': { path: '/households', act: inTurn(click('.head .el-button'), async (page) =>
    page.locator('.citizen-field input').fill('110105194912310021')) },
  export: { path: '/households', act: click('.head .el-button', 1) },
}
