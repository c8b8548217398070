// SPDX-License-Identifier: Apache-2.0
//
// The people of one file and their desks, the test clock, pictures, and what they all do on the
// page of a case. Nobody signs in by hand: the door has its own test (e2e-day).
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { desk as wide, openHouse, settled, visit, type Visit } from '../e2e/browser.ts'
import { codeOf } from '../mock/totp.ts'

export type Name = 'clerk' | 'contact' | 'chair' | 'upper' | 'centre' | 'centre2' | 'boss'
  | 'deputy'
type Person = { name: string; password: string; cookie: string; secret?: string }
type Machine = { address: string; clock: string; people: Record<Name, Person> }

export const machine = JSON.parse(process.env.HENGWEN_LIFE!) as Machine
export const house = await openHouse(machine.address)
export const desks = new Map<string, Visit>()
// Whose sessions ended when the clock was moved.
const away = new Set<Name>()
let ahead_ms = 0

const shots = process.env.HENGWEN_LIFE_SHOTS ?? join(import.meta.dirname, '../../build/life')
mkdirSync(shots, { recursive: true })
let count = 0
// "07-notice.png": in the order of the life.
export async function shot(page: Page, name: string): Promise<void> {
  count += 1
  await settled(page)
  const path = join(shots, `${String(count).padStart(2, '0')}-${name}.png`)
  await page.screenshot({ path, fullPage: true })
}

export function later(days: number): void {
  ahead_ms += days * 86_400_000
  writeFileSync(machine.clock, String(ahead_ms / 1000))
  for (const name of Object.keys(machine.people)) away.add(name as Name)
}

async function send(path: string, cookie: string, body: unknown): Promise<Response> {
  const answer = await fetch(`${machine.address}/api/v1${path}`, {
    method: 'POST', body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', 'X-Hengwen': '1', Cookie: cookie },
  })
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`)
  return answer
}

async function comeBack(who: Person): Promise<void> {
  const { name, password, secret } = who
  const begun = await send('/session', '', { name, password })
  who.cookie = begun.headers.get('set-cookie')!.split(';')[0]!
  const session = (await begun.json()) as { opens_for_a_reason: boolean }
  if (secret) {
    const code = await codeOf(secret, Date.now() + ahead_ms)
    const answered = await send('/session/second-factor', who.cookie, { code })
    who.cookie = answered.headers.get('set-cookie')?.split(';')[0] ?? who.cookie
  }
  if (session.opens_for_a_reason) await send('/session/opening', who.cookie, { reason: '复核' })
}

export async function desk(name: Name, to = '/work', language = 'zh-CN'): Promise<Page> {
  const key = `${name} ${language}`
  if (!desks.has(key)) desks.set(key, await visit(house, wide, language))
  const { page } = desks.get(key)!
  const who = machine.people[name]
  if (away.delete(name)) await comeBack(who)
  const [cookie, value] = who.cookie.split('=') as [string, string]
  await page.context().clearCookies()
  await page.context().addCookies([{ name: cookie, value, url: machine.address }])
  await page.goto(machine.address + to)
  await page.locator('main').waitFor()
  return page
}

export const calm = () => {
  for (const { trouble } of desks.values()) expect(trouble).toEqual([])
}

// The file that all of this is about.
export const file = { id: '', notice: '', code: '', household: '', number: '' }
export const openCase = async (name: Name, language = 'zh-CN'): Promise<Page> => {
  const page = await desk(name, `/dossiers/${file.id}`, language)
  await page.locator('.case-steps').waitFor()
  await settled(page)
  return page
}

export const dialog = (page: Page) => page.locator('.act-dialog:visible')
export const submit = (page: Page) => dialog(page).locator('button[type=submit]')
export const steps = (page: Page) => page.locator('.case-steps')
export const begin = (page: Page, step: string) =>
  steps(page).getByRole('button', { name: step, exact: true }).click()
export const state = (page: Page) => page.locator('.mark.state').first().innerText()

// Done, and what the case is then.
export async function done(page: Page, becomes: string): Promise<void> {
  await submit(page).click()
  await dialog(page).waitFor({ state: 'hidden' })
  await page.locator('.mark.state', { hasText: becomes }).waitFor()
  await settled(page)
}

export async function take(page: Page, step: string, becomes: string): Promise<void> {
  await begin(page, step)
  await dialog(page).waitFor()
  await done(page, becomes)
}

// What the calendar does itself needs a moment.
export async function becomes(page: Page, wanted: string): Promise<void> {
  const end_ms = Date.now() + 45_000
  while ((await state(page)) !== wanted) {
    if (Date.now() > end_ms) throw new Error(`${await state(page)}, not ${wanted}`)
    await page.waitForTimeout(500)
    await page.reload()
    await page.locator('.case-steps').waitFor()
    await settled(page)
  }
}

// Why a step of the own role cannot be taken now.
export const closed = (page: Page, step: string) =>
  page.locator('.case-steps .closed li', { hasText: step }).innerText()
