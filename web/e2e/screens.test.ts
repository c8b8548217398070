// SPDX-License-Identifier: Apache-2.0
//
// What must hold on every screen, wide and on a phone, in both languages: nothing breaks
// behind it, nothing sticks out at the side, it has a heading, no message key shows, its
// text stands out from its ground, and a refusal is shown with its request id.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breakApi, desk, openHouse, phone, settled, signIn, unitBelow, visit }
  from './browser.ts'
import type { House, Visit } from './browser.ts'
import { weakTexts } from './contrast.ts'
import { own, real, whoMay, type Account } from './people.ts'
import type { Right } from '../src/api/contract.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const form = 'relief-campaign-2015'

// By whom a room is entered that is closed to the person who walks through all others.
const closed: [place: string, right: Right][] = [
  ['/accounts', 'open_accounts'],
  ['/roles', 'open_accounts'],
  ['/log', 'read_log'],
]
const visitor = (place: string): Account | undefined => {
  const found = closed.find(([start]) => place.startsWith(start))
  return found ? whoMay(found[1]) : own
}

// A file that was returned has the most to show.
async function dossierPlaces(page: Page): Promise<string[]> {
  if (real) return []
  const id = await page.evaluate(async () => {
    const answer = await fetch('/api/v1/dossiers/work?which=all&state=returned')
    return (await answer.json()).items[0].id
  })
  return [
    '/work',
    '/work?which=late',
    '/work?which=all',
    '/work?which=all&search=没有这个人',
    '/objections',
    '/transfers',
    '/asset-checks',
    '/asset-checks/l1',
    `/dossiers/${id}`,
    `/dossiers/${id}/application?section=head`,
    `/dossiers/${id}/application?section=incomes`,
    `/dossiers/${id}/application?section=consents`,
    '/notices/B0001/print',
  ]
}

async function places(page: Page): Promise<string[]> {
  const { code } = await unitBelow(page)
  const household = await page.evaluate(async () => {
    const ask = async (path: string) => (await fetch(`/api/v1${path}`)).json()
    const { unit } = await ask('/session')
    return (await ask(`/households?unit=${unit.code}&limit=1`)).items[0].id
  })
  return [
    `/units/${code}`,
    '/units',
    '/forms',
    `/forms/${form}/${code}`,
    `/forms/${form}/${code}?view=children`,
    `/forms/${form}/${code}?item=05A`,
    '/households',
    '/households?search=没有这个人',
    `/households/${household}`,
    '/imports',
    '/account',
    '/password',
    '/second-factor',
    '/accounts',
    '/accounts?search=没有这个人',
    '/roles',
    '/log',
    '/log?account=没有这个人',
    '/privacy/requests',
    '/privacy/destructions',
    '/privacy/disclosures',
    '/privacy/fields',
    '/privacy/texts',
    ...(await dossierPlaces(page)),
    '/nowhere',
  ]
}

const rooms =
  'shell|kit|account|org|report|dossier|import|people|log|privacy|work|case|filing|open|asset'
const keys = new RegExp(`\\b(${rooms})\\.[a-z_]+(\\.[a-z_]+)?\\b`)

it.each(['zh-CN', 'en'])('every screen is sound in %s', async (language) => {
  const { page, trouble, close } = await visit(house, desk, language)
  await signIn(house, page)
  for (const place of await places(page)) {
    const by = visitor(place)
    if (!by) continue
    await page.setViewportSize(desk)
    await signIn(house, page, place, by)
    for (const size of [desk, phone]) {
      await page.setViewportSize(size)
      await settled(page)

      const where = `${place} at ${size.width}`
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      const text = await page.locator('body').innerText()
      expect(wide, where).toBeLessThanOrEqual(size.width)
      expect(await page.locator('h1, .empty-note').count(), where).toBeGreaterThan(0)
      expect(keys.exec(text)?.[0], where).toBeUndefined()
      expect(await page.locator('.error-note').count(), where).toBe(0)
      expect(await weakTexts(page), where).toEqual([])
      expect(await page.locator('.demo-mark').isVisible(), where).toBe(true)
    }
  }
  expect(trouble).toEqual([])
  await close()
}, 180_000)

describe('a refusal is shown with its request id', () => {
  let seen: Visit
  beforeAll(async () => {
    seen = await visit(house)
  })
  afterAll(() => seen.close())

  it.each([
    ['/units/4201', 'units/4201'],
    ['/units/4201', 'units/4201/overview*'],
    ['/forms', 'forms'],
    [`/forms/${form}/4201`, `forms/${form}`],
    [`/forms/${form}/4201`, 'forms/*/filled*'],
    [`/forms/${form}/4201?view=children`, 'forms/*/children*'],
    [`/forms/${form}/4201?item=05A`, 'forms/*/cells/**'],
    ['/households', 'households*'],
    ['/households/any', 'households/any'],
    ['/imports', 'imports'],
    ['/imports/any', 'imports/any'],
    ['/accounts', 'accounts*'],
    ['/roles', 'roles'],
    ['/account', 'delegations'],
    ['/second-factor', 'session/second-factor/new'],
    ['/log', 'log?*'],
    ['/log?entry=0-1', 'log/0/1'],
    ['/privacy/requests', 'person-requests*'],
    ['/privacy/destructions', 'destructions*'],
    ['/privacy/disclosures', 'disclosures*'],
    ['/privacy/fields', 'personal-fields'],
    ['/privacy/texts', 'consent-texts'],
    ['/work', 'dossiers/work*'],
    ['/work?which=all&search=x', 'dossiers/work*'],
    ['/dossiers/any', 'dossiers/any'],
    ['/dossiers/any/application', 'dossiers/any/application'],
    ['/notices/B0001/print', 'notices?*'],
  ])('%s when %s is refused', async (place, pattern) => {
    const { page } = seen
    const by = visitor(place)
    if (!by) return
    await page.unrouteAll()
    await breakApi(page, pattern)
    await signIn(house, page, place, by)

    const note = page.locator('.error-note').first()
    await note.waitFor()

    expect(await note.innerText()).toContain('系统出现故障')
    expect(await note.innerText()).toContain('01JD5K3Q9')
  })
})

it('a server that cannot be reached is said to be so', async () => {
  const { page, close } = await visit(house)
  await signIn(house, page, '/forms')
  await settled(page)
  await page.route('**/api/v1/households*', (route) => route.abort())
  await page.locator('nav a[href="/households"]').first().click()
  const note = page.locator('.error-note')
  await note.waitFor()

  expect(await note.innerText()).toContain('连接不上服务器')
  await close()
})

it('a session that ended before leads to the door and back', async () => {
  const { page, close } = await visit(house)
  await signIn(house, page, '/forms')
  await settled(page)
  await page.context().clearCookies()
  await page.goto(`${house.address}/households`)

  await page.waitForURL(/sign-in\?to=/)
  expect(new URL(page.url()).searchParams.get('to')).toBe('/households')
  await close()
})
