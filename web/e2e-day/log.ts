// SPDX-License-Identifier: Apache-2.0
//
// The auditor finds who saw the number, and the number nowhere.
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { choose, phone, settled } from '../e2e/browser.ts'
import { calm, desk, dialog, drawer, rows, send, wang } from './county.ts'
import { exportLog, machine, psql, shot } from './machine.ts'
import { addresses, file, number, reason } from './secret.ts'

it('the auditor finds the act by the person', async () => {
  const page = await desk(wang)
  page.on('request', (request) => addresses.push(request.url()))
  await page.goto(`${machine.address}/log`)
  await rows(page).first().waitFor()
  await shot(page, '32-log')
  await page.getByRole('button', { name: '按职工查' }).click()
  await dialog(page).getByLabel('身份证号').fill(number)
  await send(page)
  await page.waitForURL(/person=/)
  await page.getByText('只看一名职工').waitFor()
  await choose(page.locator('.filters'), '操作', /^查看敏感信息$/)
  await page.waitForURL(/act=secret_revealed/)
  await settled(page)
  await shot(page, '33-log-by-person')
  const found = await rows(page).allInnerTexts()
  expect(found).toHaveLength(2)
  for (const one of found) {
    for (const word of ['chen', '武昌', '身份证号', '127.0.0.1']) expect(one).toContain(word)
  }
  expect(found[1]).toContain(reason)

  await rows(page).nth(1).locator('td.lead button').click()
  const entry = drawer(page, 'entry')
  await entry.locator('code').first().waitFor()
  await shot(page, '34-entry')
  const told = await entry.innerText()
  for (const word of ['查看敏感信息', 'chen', '127.0.0.1', reason, file, '身份证号']) {
    expect(told).toContain(word)
  }
  expect(told).not.toContain(number)
  calm(wang)
})

it('and by who opened this file', async () => {
  const page = await desk(wang)
  await drawer(page, 'entry').getByRole('button', { name: '这条记录的全部操作' }).click()
  await page.waitForURL((url) => url.searchParams.get('record') === file)
  await page.getByRole('button', { name: '不再限定' }).first().click()
  await choose(page.locator('.filters'), '操作', '全部操作')
  await settled(page)
  await shot(page, '35-log-by-file')
  const acts = (await rows(page).allInnerTexts()).filter((one) => one.includes('chen'))
  expect(acts.filter((one) => one.includes('查看敏感信息'))).toHaveLength(2)
  expect(acts.some((one) => one.includes('打开档案'))).toBe(true)

  await page.goto(`${machine.address}/households/${file}`)
  await page.locator('.own-data').getByText('谁看过').click()
  const seen = page.locator('.own-data tr', { hasText: reason })
  await seen.waitFor()
  expect(await seen.innerText()).toMatch(/chen[^]*身份证号/)
  await seen.scrollIntoViewIfNeeded()
  await shot(page, '36-who-saw-the-file')

  await page.setViewportSize(phone)
  await page.goto(`${machine.address}/log?act=secret_revealed&record=${file}`)
  await rows(page).first().waitFor()
  await settled(page)
  await shot(page, '37-phone-log')
  await page.locator('.data-table').scrollIntoViewIfNeeded()
  await rows(page).first().locator('td.lead button').click()
  await drawer(page, 'entry').locator('code').first().waitFor()
  await shot(page, '38-phone-entry')
  calm(wang)
})

it('the number itself is in no address, no entry, no line of the server, no file', async () => {
  expect(addresses.length).toBeGreaterThan(10)
  expect(addresses.join('\n')).not.toContain(number)
  for (const text of [
    await psql('select * from audit_entry'),
    readFileSync(await exportLog(), 'utf8'),
    readFileSync(machine.log, 'utf8'),
  ]) {
    expect(text.length).toBeGreaterThan(100)
    expect(text).not.toContain(number)
  }
})
