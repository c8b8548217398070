// SPDX-License-Identifier: Apache-2.0
//
// Papers of an application: a worker adds photos on the phone, is told why something is not taken,
// opens one and takes one away; an officer does the same at a desk. The code is in no address.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { desk, openHouse, phone, settled, signIn, visit, type House } from './browser.ts'
import { weakTexts } from './contrast.ts'
import { idOf, isWithin } from './dossier.ts'
import { real, who } from './people.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const mock = it.runIf(!real)
const beside = (name: string) =>
  readFileSync(new URL(`../../tests/stories/dossier/papers/${name}`, import.meta.url))
const photo = { name: '身份证.jpg', mimeType: 'image/jpeg', buffer: beside('photo.jpg') }
const scan = { name: '户口簿.png', mimeType: 'image/png', buffer: beside('scan.png') }
const letter = { name: '工资单.pdf', mimeType: 'application/pdf', buffer: beside('letter.pdf') }
const script = { name: '脚本.pdf', mimeType: 'application/pdf', buffer: beside('script.pdf') }
const text = { name: '假照片.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('hello') }

const item = (page: Page, name: string) => page.locator('.paper-item', { hasText: name })
const put = (page: Page, name: string, files: typeof photo | (typeof photo)[]) =>
  item(page, name).locator('input[multiple]').setInputFiles(files)

async function enter(page: Page, code = 'TESTWARMWINTER01') {
  await page.goto(`${house.address}/apply`)
  await page.getByLabel('查询码', { exact: true })
    .or(page.getByLabel('Code', { exact: true })).fill(code)
  await page.locator('form button[type=submit]').first().click()
  await page.locator('.own-state').waitFor()
  await page.goto(`${house.address}/apply?section=papers`)
  await page.locator('.evidence-list').waitFor()
  await settled(page)
}

mock('a worker adds photos and a PDF on the phone', async () => {
  const { page, trouble, close } = await visit(house, phone)
  const asked: string[] = []
  page.on('request', (one) => asked.push(one.url()))
  await enter(page)
  await page.getByText(/^已有 0\/\d+ 份$/).waitFor()
  const camera = item(page, '身份证复印件').locator('input[capture]')
  expect(await camera.getAttribute('accept')).toBe('image/*')
  await camera.setInputFiles(photo)
  await item(page, '身份证复印件').locator('.pictures img').waitFor()
  await page.getByText(/^已有 1\/\d+ 份$/).waitFor()
  await put(page, '户口簿复印件', [photo, scan])
  await expect.poll(() => item(page, '户口簿').locator('.pictures img').count()).toBe(2)
  await put(page, '收入证明', letter)
  await item(page, '收入证明').getByText('1 页').waitFor()
  await page.getByText(/^已有 3\/\d+ 份$/).waitFor()
  const missing = await page.locator('.proposal-card').innerText()
  expect(missing).toContain('银行卡复印件')
  expect(missing).not.toContain('身份证复印件')
  expect(await page.locator('.evidence-list [role=status]').innerText()).toContain('已添加')

  await page.getByRole('button', { name: '打开身份证复印件 第 1 份' }).click()
  await page.locator('.paper-view img').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.paper-view').waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: '删除户口簿复印件 第 2 份' }).click()
  await item(page, '户口簿').getByRole('button', { name: '删除', exact: true }).click()
  await expect.poll(() => item(page, '户口簿').locator('.pictures img').count()).toBe(1)

  await page.reload()
  await page.getByText(/^已有 3\/\d+ 份$/).waitFor()
  expect(asked.filter((url) => url.includes('TESTWARM'))).toEqual([])
  expect(await isWithin(page)).toBe(true)
  expect(trouble).toEqual([])
  await close()
})

mock('what is not taken says why, and the rest comes all the same', async () => {
  const { page, close } = await visit(house, phone)
  await enter(page)
  await put(page, '银行卡复印件', [text, script, scan])
  const card = item(page, '银行卡复印件')
  await card.getByText('只能上传照片').waitFor()
  await card.getByText('JavaScript').waitFor()
  await card.locator('.pictures img').waitFor()
  expect(await card.locator('.refused').count()).toBe(2)
  await card.getByRole('button', { name: '知道了' }).first().click()
  expect(await card.locator('.refused').count()).toBe(1)
  expect(await weakTexts(page)).toEqual([])
  await close()
})

mock('a photo of a large camera goes out smaller', async () => {
  const { page, close } = await visit(house, phone)
  await enter(page)
  const large = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: 4000, height: 3000 })
    canvas.getContext('2d')!.fillRect(0, 0, 2000, 3000)
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'))
    return [...new Uint8Array(await blob!.arrayBuffer())]
  })
  await put(page, '申请书', { ...photo, buffer: Buffer.from(large) })
  const picture = item(page, '申请书').locator('.pictures img')
  await picture.waitFor()
  // The mock shows what it was sent.
  const size = () =>
    picture.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])
  await expect.poll(size).toEqual([2560, 1920])
  await close()
})

mock('nobody adds to what is handed in', async () => {
  const { page, close } = await visit(house, phone)
  await enter(page, 'TESTWARMWINTER02')
  expect(await page.locator('.paper-item input').count()).toBe(0)
  expect(await page.locator('.paper-item').count()).toBeGreaterThan(3)
  await close()
})

mock.each([['zh-CN', desk], ['en', phone]] as const)(
  'an officer adds a paper to an application (%s)', async (language, size) => {
    const { page, trouble, close } = await visit(house, size, language)
    await signIn(house, page, '/account', who('base_clerk'))
    const id = await idOf(page, '梁文博')
    await page.goto(`${house.address}/dossiers/${id}/application?section=papers`)
    await page.locator('.paper-item').first().waitFor()
    // Another one each time: the pictures of the first time are still coming when this page opens.
    const paper = page.locator('.paper-item').nth(language === 'en' ? 1 : 2)
    await paper.locator('input[multiple]').setInputFiles([photo])
    await expect.poll(() => paper.locator('.pictures img').count()).toBe(1)
    const count = await page.locator('.evidence-list .count').innerText()
    expect(count).toMatch(language === 'en' ? /^\d of \d+ papers/ : /^已有 \d\/\d+ 份/)
    expect(await isWithin(page)).toBe(true)
    expect(await weakTexts(page)).toEqual([])
    expect(trouble).toEqual([])
    await close()
  })
