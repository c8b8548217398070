// SPDX-License-Identifier: Apache-2.0
//
// Takes a picture of every screen, wide and as on a phone, in both languages, into the
// folder given (node tools/shots.ts FOLDER [name…]), to be looked at by a person.
import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { breakApi, desk, openHouse, phone, settled, signIn, typeIn, visit }
  from '../e2e/browser.ts'
import { mockPassword } from '../mock/server.ts'
import { own, who, whoMay } from '../e2e/people.ts'
import { dossierShots } from './dossier-shots.ts'
import { peopleShots } from './people-shots.ts'
import type { Shot } from './shot.ts'
import { yearShots } from './year-shots.ts'

const form = 'relief-campaign-2015'
const drop = (page: Page, name: string, body: string) =>
  page.locator('#workbook').setInputFiles({ name, mimeType: '', buffer: Buffer.from(body) })

// The first household of the list with that state, whatever the server calls it.
const firstHousehold = (status: string) => async (page: Page) => {
  const found = await page.evaluate(async (wanted) => {
    const ask = async (path: string) => (await fetch(`/api/v1${path}`)).json()
    const { unit } = await ask('/session')
    return (await ask(`/households?unit=${unit.code}&status=${wanted}&limit=1`)).items[0].id
  }, status)
  return `/households/${found}`
}

const breakIt = (part: string) => async (page: Page) => {
  await breakApi(page, part)
  await page.reload()
}

const atTheDoor = (name?: string, password = '') => async (page: Page) => {
  await page.context().clearCookies()
  await page.goto(new URL('/sign-in', page.url()).href)
  if (name) await typeIn(page, { name, password })
}

export const shots: Record<string, Shot> = {
  units: { path: '/units/4201' },
  'units-whole': { path: '/units/4201', whole: true },
  'units-tree': { path: '/units' },
  'units-table': {
    path: '/units/4201',
    act: async (page) => {
      const tables = page.locator('.modes button:nth-child(2)')
      for (const one of await tables.all()) await one.click()
    },
    whole: true,
  },
  'units-switch': {
    path: '/units',
    act: async (page) => {
      await page.locator('.top-bar .el-select input').click()
      await page.keyboard.type('武')
    },
  },
  'units-date': {
    path: '/units/4201',
    act: (page) => page.locator('.date-field input').first().click(),
  },
  'units-menu': {
    path: '/units/4201',
    act: async (page) => {
      const menu = page.locator('.top-bar .menu')
      await ((await menu.isVisible()) ? menu : page.locator('.who')).click()
    },
  },
  'units-hint': {
    path: '/units/4201',
    act: async (page) => {
      const money = page.locator('.chart-panel canvas').nth(2)
      await money.scrollIntoViewIfNeeded()
      await money.hover({ position: { x: 180, y: 150 } })
    },
  },
  'units-search': {
    path: '/units',
    act: (page) => page.locator('.unit-tree input').fill('洪山'),
  },
  'units-error': { path: '/units/4201', act: breakIt('units/4201/overview*') },
  forms: { path: '/forms' },
  form: { path: `/forms/${form}/4201` },
  'form-whole': { path: `/forms/${form}/4201`, whole: true },
  'form-2': { path: '/forms/relief-centre-2014/420111', whole: true },
  'form-children': { path: `/forms/${form}/4201?view=children` },
  'form-cell': { path: `/forms/${form}/4201?item=05B` },
  'form-typed': {
    path: `/forms/${form}/4201`,
    act: (page) => page.locator('.pencil').first().click(),
  },
  'form-campaigns': {
    path: `/forms/${form}/4201`,
    act: (page) => page.locator('#campaign').click(),
  },
  'form-campaign': { path: `/forms/${form}/4201?campaign=2015-spring` },
  'form-campaign-none': {
    path: `/forms/${form}/4202`,
    act: (page) => page.locator('#campaign').click(),
  },
  'form-campaign-cell': { path: `/forms/${form}/4201?item=06A` },
  'form-error': { path: `/forms/${form}/4201`, act: breakIt('forms/*/filled*') },
  households: { path: '/households' },
  'households-left': { path: '/households?status=left' },
  'households-empty': { path: '/households?search=nobody' },
  household: { path: firstHousehold('active') },
  'household-whole': { path: firstHousehold('active'), whole: true },
  'household-left': { path: firstHousehold('left'), whole: true },
  imports: { path: '/imports' },
  'import-running': {
    path: '/imports',
    act: async (page) => {
      await drop(page, '困难职工家庭.xlsx', 'PK workbook')
      await page.waitForURL(/imports\/i/)
    },
  },
  'import-done': {
    path: '/imports',
    act: async (page) => {
      await drop(page, '困难职工家庭.xlsx', 'PK workbook')
      await page.locator('.progress-card .mark.warn').waitFor()
    },
    whole: true,
  },
  'import-refused': {
    path: '/imports',
    act: async (page) => {
      await drop(page, '坏文件.xlsx', 'nothing')
      await page.waitForURL(/imports\/i/)
    },
  },
  'imports-list': { path: '/imports' },
  account: { path: '/account', whole: true },
  'account-wrong': {
    path: '/account',
    act: async (page) => {
      await page.locator('#phone').fill('0')
      await page.locator('button[type=submit]').first().click()
    },
  },
  'account-saved': {
    path: '/account',
    act: (page) => page.locator('button[type=submit]').first().click(),
  },
  'password-own': { path: '/password' },
  nowhere: { path: '/nowhere' },
  'sign-in': { path: '/account', act: atTheDoor(), waits: true },
  'sign-in-wrong': { path: '/account', act: atTheDoor('admin', 'wrong'), waits: true },
  password: { path: '/account', act: atTheDoor('new', mockPassword) },
}

// Accounts and the log are closed to the person who walks through the other rooms.
function visitor(name: string, { as }: Shot) {
  if (as) return who(as)
  if (/^(account(s|-(drawer|close|open))|roles)/.test(name)) return whoMay('open_accounts') ?? own
  return (name.startsWith('log') ? whoMay('read_log') : own) ?? own
}

// SHOTS=desk,zh takes only those.
function only(...[one, other, is]: [string, string, string]): boolean {
  const said = (process.env.SHOTS ?? '').split(',')
  return said.includes(is) || !(said.includes(one) || said.includes(other))
}

async function take(folder: string, wanted: string[]): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const house = await openHouse()
  const sizes = Object.entries({ desk, phone }).filter(([size]) => only('desk', 'phone', size))
  for (const [size, at] of sizes) {
    for (const language of ['zh-CN', 'en'].filter((one) => only('zh', 'en', one.slice(0, 2)))) {
      const { page, trouble, close } = await visit(house, at, language)
      page.setDefaultTimeout(10_000)
      for (const [name, shot] of Object.entries({
        ...shots, ...peopleShots, ...dossierShots, ...yearShots,
      })) {
        if (wanted.length > 0 && !wanted.includes(name)) continue
        try {
          await signIn(house, page, '/account', visitor(name, shot))
          const to = typeof shot.path === 'string' ? shot.path : await shot.path(page)
          await page.goto(house.address + to)
          await page.waitForLoadState('networkidle')
          await shot.act?.(page)
          await (shot.waits ? page.waitForTimeout(900) : settled(page))
          const path = `${folder}/${name}-${size}-${language.slice(0, 2)}.png`
          await page.screenshot({ path, fullPage: shot.whole ?? false })
        } catch (error) {
          console.log(`${name}: ${String(error).split('\n')[0]}`)
        }
        await page.unrouteAll()
      }
      for (const line of new Set(trouble)) console.log(`${size} ${language}: ${line.slice(0, 300)}`)
      await close()
    }
  }
  await house.close()
}

const [folder, ...wanted] = process.argv.slice(2)
if (!folder) throw new Error('say into which folder: node tools/shots.ts FOLDER')
await take(folder, wanted)
