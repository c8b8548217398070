// SPDX-License-Identifier: Apache-2.0
//
// One Chromium and one server for all browser tests: the server named by HENGWEN_URL, else
// the mock. Every page listens for what must never happen: an error in the console, a
// refused policy, a request to another host.
import { chromium, type Browser, type Locator, type Page, type Request } from 'playwright-core'
import { startMock } from '../mock/server.ts'
import { cookieOf, own, plain, type Account } from './people.ts'

export { real, user } from './people.ts'

export const desk = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export interface House {
  address: string
  browser: Browser
  close: () => Promise<void>
}

export async function openHouse(at = process.env.HENGWEN_URL): Promise<House> {
  const server = at === undefined ? await startMock() : null
  const bound = server?.address()
  const port = bound && typeof bound === 'object' ? bound.port : 0
  const address = at ?? `http://127.0.0.1:${port}`
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  const browser = await chromium.launch({ executablePath, args: flags })
  const close = async () => {
    await browser.close()
    server?.closeAllConnections()
    server?.close()
  }
  return { address, browser, close }
}

export interface Visit {
  page: Page
  // What went wrong behind the screen, as text; empty at the end of a good test.
  trouble: string[]
  close: () => Promise<void>
}

// What each page still waits for. A stream of events has no end and does not count.
const waiting = new WeakMap<Page, Set<Request>>()

function watch(page: Page): void {
  const requests = new Set<Request>()
  waiting.set(page, requests)
  page.on('request', (one) => one.resourceType() !== 'eventsource' && requests.add(one))
  page.on('requestfinished', (one) => requests.delete(one))
  page.on('requestfailed', (one) => requests.delete(one))
}

// A refusal that a test asks for is also written to the console by the browser itself.
const expected = /Failed to load resource/

export async function visit(house: House, size = desk, language = 'zh-CN'): Promise<Visit> {
  const context = await house.browser.newContext({
    viewport: size,
    locale: language,
    reducedMotion: 'reduce',
  })
  await context.addInitScript((wanted) => {
    if (!localStorage.getItem('hengwen.language')) {
      localStorage.setItem('hengwen.language', wanted)
    }
  }, language)
  const page = await context.newPage()
  watch(page)
  const trouble: string[] = []
  page.on('pageerror', (error) => trouble.push(`page: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) {
      trouble.push(`console: ${message.text()}`)
    }
  })
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(house.address) && !url.startsWith('blob:')) trouble.push(`host: ${url}`)
  })
  return { page, trouble, close: () => context.close() }
}

// Quickly, behind the screen; signInByHand() is for the tests of the door itself.
export async function signIn(house: House, page: Page, to = '/', who = own): Promise<void> {
  const [name, value] = (await cookieOf(house.address, who)).split('=') as [string, string]
  await page.context().clearCookies()
  await page.context().addCookies([{ name, value, url: house.address }])
  await page.goto(house.address + to)
  await page.locator('main').waitFor()
}

// Until the screen is there, nothing is being waited for and what moves has come to rest.
// The frame stands before the first answer of the server; the screen only after it. What a
// click asks for goes out a frame later.
export async function settled(page: Page): Promise<void> {
  do {
    await page.evaluate(
      () =>
        new Promise<void>((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => done()))),
    )
    await page.waitForFunction(
      () =>
        document.querySelector('main > *') !== null &&
        document.querySelector('.el-skeleton, .is-loading') === null,
    )
  } while ((waiting.get(page)?.size ?? 0) > 0)
}

export async function typeIn(page: Page, who: Pick<Account, 'name' | 'password'>): Promise<void> {
  await page.locator('#name').fill(who.name)
  await page.locator('#password').fill(who.password)
  await page.locator('#password').press('Enter')
}

export async function signInByHand(house: House, page: Page, to = '/'): Promise<void> {
  await page.goto(`${house.address}/sign-in?to=${encodeURIComponent(to)}`)
  await typeIn(page, plain)
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  await page.locator('main').waitFor()
}

// Picks from a list by its label. What was chosen lies over the field itself.
export async function choose(within: Locator, label: string, option: string | RegExp) {
  const page = within.page()
  const field = page.getByLabel(label, { exact: true })
  await within.locator('.el-select', { has: field }).click()
  await page.locator('.el-select-dropdown__item:visible', { hasText: option }).first().click()
}

// The city that the invented data is about.
export async function unitBelow(page: Page): Promise<{ code: string; name: string }> {
  return page.evaluate(async () => (await fetch('/api/v1/units/4201')).json())
}

// The unit directly below the own one that is on the way to that city.
export async function ownChild(page: Page): Promise<{ code: string; name: string }> {
  return page.evaluate(async () => {
    const ask = async (path: string) => (await fetch(`/api/v1${path}`)).json()
    const { unit } = await ask('/session')
    const { items } = await ask(`/units/${unit.code}/children`)
    return items.find((one: { code: string }) => /^42(01)?$/.test(one.code))
  })
}

export const refusal = {
  type: 'urn:hengwen:refusal:broken',
  title: '系统出现故障',
  status: 500,
  why: 'broken',
  detail: { zh: '系统出现故障，请把请求编号告诉管理员', en: 'Something is broken' },
}

// From now on the server refuses what fits the pattern ("units/*/overview*").
export async function breakApi(page: Page, pattern: string): Promise<void> {
  await page.route(`**/api/v1/${pattern}`, (route) =>
    route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      headers: { 'X-Request-Id': '01JD5K3Q9' },
      body: JSON.stringify(refusal),
    }),
  )
}
