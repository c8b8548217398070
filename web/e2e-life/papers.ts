// SPDX-License-Identifier: Apache-2.0
//
// On paper: the photo that the worker sent is opened by an officer, and each sheet is printed, says
// its number and digest, and is compared with the record.
import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { openCase, shot } from './stage.ts'

const kinds = ['dossier_form', 'application', 'visit_form', 'notice', 'decision', 'check_list']
type Sheet = { id: string; kind: string; number: string; hash: string; current: boolean }

it('an officer opens the photo that the worker sent', async () => {
  const page = await openCase('centre')
  await page.getByRole('button', { name: '查看材料' }).click()
  await page.locator('.case-papers .picture img').first().click()
  await page.locator('.paper-view img').waitFor()
  await shot(page, 'paper')
})

it('each of the six sheets is printed, and the same as the record', async () => {
  const page = await openCase('clerk')
  const place = `/api/v1${new URL(page.url()).pathname}/sheets`
  const fetched = (path: string, body?: object) => page.evaluate(async ([to, wish]) => {
    const answer = await fetch(to!, wish === undefined ? {} : {
      method: 'POST', body: wish,
      headers: { 'Content-Type': 'application/json', 'X-Hengwen': '1' },
    })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const text = Array.from(bytes, (at) => String.fromCharCode(at)).join('')
    return { status: answer.status, text }
  }, [path, body && JSON.stringify(body)] as const)
  for (const kind of kinds) {
    const printed = await fetched(place, { kind, reason: '归档' })
    expect([kind, printed.status]).toEqual([kind, 200])
    const { items } = JSON.parse((await fetched(place)).text) as { items: Sheet[] }
    const sheet = items[0]!
    expect([sheet.kind, sheet.current]).toEqual([kind, true])
    const words = execFileSync('pdftotext', ['-layout', '-', '-'],
      { input: Buffer.from(printed.text, 'latin1') }).toString()
    expect(words).toContain(sheet.number)
    expect(words).toContain(sheet.hash.slice(0, 16))
    const { changed } = JSON.parse((await fetched(`${place}/${sheet.id}`)).text) as
      { changed: number }
    expect([kind, changed]).toEqual([kind, 0])
    const check = await fetched(`/api/v1/public/sheets/${sheet.number}?hash=${sheet.hash}`)
    expect(JSON.parse(check.text)).toMatchObject({ genuine: true, kind, current: true })
  }
  await page.reload()
  await page.locator('.case-steps').waitFor()
  await shot(page, 'six-sheets')
})
