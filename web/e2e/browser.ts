// SPDX-License-Identifier: Apache-2.0
//
// One Chromium and one server for all browser tests: the server named by HENGWEN_URL, else
// the mock. Every page listens for what must never happen: an error in the console, a
// refused policy, a request to another host.
import { chromium, type Browser, type Page } from 'playwright-core'
import { mockPassword, startMock } from '../mock/server.ts'

export const real = process.env.HENGWEN_URL !== undefined
export const user = process.env.HENGWEN_USER ?? 'admin'
export const password = process.env.HENGWEN_PASSWORD ?? mockPassword

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

export async function openHouse(): Promise<House> {
  const server = real ? null : await startMock()
  const bound = server?.address()
  const port = bound && typeof bound === 'object' ? bound.port : 0
  const address = process.env.HENGWEN_URL ?? `http://127.0.0.1:${port}`
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

// A refusal that a test asks for is also written to the console by the browser itself.
const expected = /Failed to load resource/

export async function visit(house: House, size = desk, language = 'zh-CN'): Promise<Visit> {
  const context = await house.browser.newContext({ viewport: size, locale: language })
  await context.addInitScript((wanted) => {
    if (!localStorage.getItem('hengwen.language')) {
      localStorage.setItem('hengwen.language', wanted)
    }
  }, language)
  const page = await context.newPage()
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

export async function signIn(house: House, page: Page, to = '/'): Promise<void> {
  await page.goto(`${house.address}/sign-in?to=${encodeURIComponent(to)}`)
  if (page.url().includes('/sign-in')) {
    await page.locator('#name').fill(user)
    await page.locator('#password').fill(password)
    await page.locator('button[type=submit]').click()
    await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  }
}
