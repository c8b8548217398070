// SPDX-License-Identifier: Apache-2.0
//
// What must hold in every dialog and drawer, wide and on a phone: it fits, its text stands out,
// each field has a name, the focus is inside, no message key shows, and Escape closes it.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desk, openHouse, phone, settled, signIn, visit, type House } from './browser.ts'
import { weakTexts } from './contrast.ts'
import { real, who, whoMay } from './people.ts'
import type { Right } from '../src/api/contract.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

// Where, by which right, and what is clicked in turn.
const household = 'the first household'
const dialogs: [name: string, place: string, right: Right, ...clicks: string[]][] = [
  ['finding a person', '/households', 'open_households', '.head .el-button >> nth=0'],
  ['exporting a list', '/households', 'export_persons', '.head .el-button >> nth=1'],
  ['revealing a secret', household, 'reveal_secrets', '.sections .eye >> nth=0'],
  ['giving the own copy', household, 'answer_requests', '.file-acts .el-button >> nth=0'],
  ['taking a request', household, 'answer_requests', '.file-acts .el-button >> nth=1'],
  ['recording a consent', household, 'record_consents', '.own-data .foot .el-button'],
  ['recording a disclosure', household, 'record_disclosures',
    '.own-data .el-segmented__item >> nth=1', '.own-data .foot .el-button'],
  ['opening an account', '/accounts', 'open_accounts', '.head .el-button--primary'],
  ['looking at an account', '/accounts', 'open_accounts', 'td .plain-button >> nth=1'],
  ['closing an account', '/accounts', 'open_accounts', 'td .plain-button >> nth=1', '.danger'],
  ['looking at an entry', '/log', 'read_log', 'td .plain-button >> nth=0'],
  ['asking about a person', '/log', 'read_log', '.filters > .el-button'],
  ['exporting the log', '/log', 'read_log', '.head .el-button >> nth=1'],
  ['answering a request', '/privacy/requests', 'answer_requests', 'td .el-button >> nth=0'],
  ['deciding about a file', '/privacy/destructions', 'confirm_destruction',
    'td .el-button--danger >> nth=0'],
  ['lending the own account', '/account', 'see_units', '.delegations header .el-button'],
]

async function pathOf(page: Page, place: string): Promise<string> {
  if (place !== household) return place
  const id = await page.evaluate(async () => {
    const ask = async (path: string) => (await fetch(`/api/v1${path}`)).json()
    const { unit } = await ask('/session')
    return (await ask(`/households?unit=${unit.code}&limit=1`)).items[0].id
  })
  return `/households/${id}`
}

// On a real server nobody has asked anything yet, and no end of a file was proposed.
async function arrange(page: Page): Promise<void> {
  await signIn(house, page, '/', who('centre_reviewer'))
  await page.evaluate(async () => {
    const send = async (method: string, path: string, body?: object) => {
      const answer = await fetch(`/api/v1${path}`, {
        method,
        headers: { 'X-Hengwen': '1', 'Content-Type': 'application/json' },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      return answer.json()
    }
    const { unit, today } = await send('GET', '/session')
    const { items } = await send('GET', `/households?unit=${unit.code}&limit=1`)
    await send('POST', '/person-requests', {
      household: items[0].id, kind: 'copy', asked_by: '测试', asked_on: today, words: '测试',
    })
    const due = await send('GET', `/destructions/due?unit=${unit.code}`)
    await send('POST', '/destructions', { household: due.items[0].household.id, reason: '测试' })
  })
}

const over = '.el-dialog:visible, .el-drawer:visible'

const unnamed = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('input, textarea, button')]
      .filter((one) => one.checkVisibility() && !(one.getAttribute('aria-label')
        || one.labels?.length || one.textContent?.trim() || one.closest('[aria-label]')))
      .map((one) => one.outerHTML.slice(0, 120)))

describe.each([
  ['wide, in Chinese', desk, 'zh-CN'],
  ['on a phone, in English', phone, 'en'],
] as const)('%s', (_name, size, language) => {
  it('every dialog is sound', async () => {
    const { page, trouble, close } = await visit(house, size, language)
    if (real) await arrange(page)
    await signIn(house, page)
    for (const [name, place, right, ...clicks] of dialogs) {
      const by = whoMay(right)
      if (!by) continue
      await signIn(house, page, await pathOf(page, place), by)
      for (const what of clicks) {
        await settled(page)
        await page.locator(what).first().click()
      }
      await settled(page)

      // Drawers come in from the side.
      const outside = () => page.locator(over).last().evaluate((one) => {
        const { left, right } = one.getBoundingClientRect()
        const edge = Math.max(right, one.scrollWidth - one.clientWidth + right)
        return Math.max(0, -left) + Math.max(0, edge - innerWidth)
      })
      await expect.poll(outside, { timeout: 5000, message: name }).toBe(0)
      expect(await weakTexts(page), name).toEqual([])
      expect(await unnamed(page), name).toEqual([])
      expect(await page.locator(over).last().innerText(), name)
        .not.toMatch(/\b(kit|account|dossier|people|log|privacy)\.[a-z_]+/)
      const inside = () => document.activeElement?.closest('.el-dialog, .el-drawer') !== null
      expect(await page.evaluate(inside), name).toBe(true)

      for (let at = clicks.length; at > 0 && (await page.locator(over).count()) > 0; at -= 1) {
        await page.keyboard.press('Escape')
        await settled(page)
      }
      expect(await page.locator(over).count(), name).toBe(0)
    }
    expect(trouble).toEqual([])
    await close()
  }, 180_000)
})
