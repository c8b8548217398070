// SPDX-License-Identifier: Apache-2.0
//
// What people do at the door, by hand: an own password, a second factor, codes, single sign-on.
// A code is good once; that of the next half minute is good already, so nobody has to wait.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { typeIn } from '../e2e/browser.ts'
import { codeOf } from '../mock/totp.ts'
import { machine, shot } from './machine.ts'

export interface Person {
  name: string
  password: string
  secret?: string
}

const step_ms = 30_000
export const code = (who: Person) => codeOf(who.secret!)
export const nextCode = (who: Person) => codeOf(who.secret!, Date.now() + step_ms)

export async function knock(page: Page, who: Person, to = '/'): Promise<void> {
  await page.goto(`${machine.address}/sign-in?to=${encodeURIComponent(to)}`)
  await typeIn(page, who)
}

// The first password becomes an own one.
export async function choosePassword(page: Page, who: Person, picture = ''): Promise<void> {
  await page.waitForURL(/\/password$/)
  if (picture) await shot(page, picture)
  const wanted = `${who.name}-walks-through-winter-7`
  await page.locator('#old').fill(who.password)
  await page.locator('#wanted').fill(wanted)
  await page.locator('#again').fill(wanted)
  await page.keyboard.press('Enter')
  await page.waitForURL((url) => url.pathname !== '/password')
  who.password = wanted
}

// From the secret on the screen to the recovery codes and through them.
export async function setUpFactor(page: Page, who: Person, picture = ''): Promise<string[]> {
  await page.waitForURL(/second-factor/)
  await page.locator('.qr-code').waitFor()
  who.secret = await page.locator('.set-up-factor .secret').innerText()
  if (picture) await shot(page, `${picture}-secret`)
  await page.locator('.code-field input').fill(code(who))
  await page.locator('.recovery-codes').waitFor()
  const codes = await page.locator('.recovery-codes > ol > li').allInnerTexts()
  if (picture) await shot(page, `${picture}-recovery-codes`)
  await page.getByText('我已经妥善保存').click()
  await page.getByRole('button', { name: '继续' }).click()
  await page.waitForURL((url) => url.pathname !== '/second-factor')
  return codes
}

export async function answerFactor(page: Page, digits: string): Promise<void> {
  await page.locator('.answer-factor .code-field input').fill(digits)
}

export async function inside(page: Page): Promise<void> {
  await page.locator('nav.side a').first().waitFor()
}

export async function leave(page: Page): Promise<void> {
  await page.locator('.who').click()
  await page.getByText('退出登录').click()
  await page.waitForURL(/sign-in/)
}

// The pages of the provider: who one is, and that the program may know it.
export async function passProvider(page: Page, subject: string, picture: string): Promise<void> {
  const here = (url: URL) => url.origin === machine.issuer
  await page.route('https://fonts.googleapis.com/**', (route) => route.abort())
  await page.waitForURL(here)
  await page.locator('input[name=login]').fill(subject)
  await page.locator('input[name=password]').fill('any')
  await shot(page, picture)
  await page.locator('button[type=submit]').click()
  const consent = page.locator('input[name=prompt][value=consent]')
  await consent.waitFor({ state: 'attached' })
  await page.locator('button[type=submit]').click()
  await page.waitForURL((url) => !here(url))
  await page.unrouteAll()
}

// No trouble behind the screen. The provider is another host, and has to be; its pages ask for
// letters from a third.
export function expectCalm(trouble: string[]): void {
  const others = [`host: ${machine.issuer}/`, 'host: https://fonts.googleapis.com/']
  expect(trouble.filter((one) => !others.some((host) => one.startsWith(host)))).toEqual([])
}
