// SPDX-License-Identifier: Apache-2.0
import { afterAll, beforeAll, expect, it } from 'vitest'
import { desk, openHouse, real, signIn, signInByHand, visit, type House } from './browser.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

it('a wrong password is refused in the words of the server', async () => {
  const { page, trouble, close } = await visit(house)
  await page.goto(`${house.address}/`)
  await page.waitForURL(/sign-in/)

  await page.locator('#name').fill('nobody')
  await page.locator('#password').fill('not-the-password')
  await page.keyboard.press('Enter')
  const note = page.locator('.error-note')
  await note.waitFor()

  expect(await note.innerText()).toMatch(/用户名或密码/)
  expect(await note.innerText()).toMatch(/请求编号/)
  expect(await page.locator('#password').inputValue()).toBe('')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('password')
  expect(trouble).toEqual([])
  await close()
})

it('signing in leads to where one wanted to go', async () => {
  const { page, trouble, close } = await visit(house)
  await page.goto(`${house.address}/households?status=left`)
  await page.waitForURL(/sign-in/)
  expect(new URL(page.url()).searchParams.get('to')).toBe('/households?status=left')

  await signInByHand(house, page, '/households?status=left')

  expect(page.url()).toBe(`${house.address}/households?status=left`)
  expect(trouble).toEqual([])
  await close()
})

it('an address outside this site is not followed after signing in', async () => {
  const { page, close } = await visit(house)
  await signInByHand(house, page, '//elsewhere.example/')
  expect(new URL(page.url()).origin).toBe(house.address)
  await close()
})

it('the language is remembered', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page)
  await page.getByRole('button', { name: 'EN' }).click()
  expect(await page.locator('nav a').first().innerText()).toBe('My work')

  await page.reload()
  await page.locator('nav a').first().waitFor()

  expect(await page.locator('nav a').first().innerText()).toBe('My work')
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(trouble).toEqual([])
  await close()
})

it('the own name and telephone stand in the head of forms', async () => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, '/forms')
  await page.locator('.who').click()
  await page.getByText('我的账号').click()
  await page.waitForURL(/account$/)
  const name = page.locator('#full-name')
  const phone = page.locator('#phone')
  const before = { name: await name.inputValue(), phone: await phone.inputValue() }
  const save = page.getByRole('button', { name: '保存', exact: true })

  await phone.fill('没有电话')
  await save.click()
  await page.locator('.error-note').waitFor()
  expect(await page.locator('.error-note').innerText()).toContain('not_a_phone')

  await name.fill('王建国')
  await phone.fill('027-65657788')
  await save.click()
  await page.getByText('已保存').waitFor()
  expect(await page.locator('.error-note').count()).toBe(0)

  await page.goto(`${house.address}/forms/relief-campaign-2015/4201`)
  const head = page.locator('.form-sheet .head')
  await head.waitFor()
  expect(await head.innerText()).toContain('王建国')
  expect(await head.innerText()).toContain('027-65657788')

  // As it was, on a server that is not the test's own too.
  await page.goto(`${house.address}/account`)
  await name.fill(before.name)
  await phone.fill(before.phone)
  await save.click()
  await page.getByText('已保存').waitFor()
  expect(trouble).toEqual([])
  await close()
})

it.each(['/account', '/password'])('a password can be changed at any time at %s', async (at) => {
  const { page, trouble, close } = await visit(house)
  await signIn(house, page, at)
  await page.locator('#old').fill('wrong')
  await page.locator('#wanted').fill('a-better-password')
  await page.locator('#again').fill('a-better-password')
  await page.keyboard.press('Enter')
  await page.locator('.error-note').waitFor()

  expect(await page.locator('.error-note').innerText()).toContain('wrong_password')
  expect(await page.locator('main').innerText()).not.toContain('系统生成')
  expect(trouble).toEqual([])
  await close()
})

it('signing out closes the door', async () => {
  const { page, trouble, close } = await visit(house)
  await signInByHand(house, page)
  await page.locator('.who').click()
  await page.getByText('退出登录').click()
  await page.waitForURL(/sign-in/)

  await page.goto(`${house.address}/forms`)
  await page.waitForURL(/sign-in/)

  expect(trouble).toEqual([])
  await close()
})

it.runIf(!real)('a first password must be changed before anything else', async () => {
  const { page, trouble, close } = await visit(house, desk)
  await page.goto(`${house.address}/sign-in`)
  await page.locator('#name').fill('new')
  await page.locator('#password').fill('warm-winter')
  await page.keyboard.press('Enter')
  await page.waitForURL(/password/)

  await page.goto(`${house.address}/forms`)
  await page.waitForURL(/password/)
  await page.locator('#old').fill('wrong')
  await page.locator('#wanted').fill('a-better-password')
  await page.locator('#again').fill('another')
  expect(await page.locator('#different').innerText()).toMatch(/不一致/)
  await page.locator('#again').fill('a-better-password')
  await page.keyboard.press('Enter')
  expect(await page.locator('.error-note').innerText()).toMatch(/现在的密码不对/)

  await page.locator('#old').fill('warm-winter')
  await page.keyboard.press('Enter')
  await page.waitForURL(/units/)
  expect(trouble).toEqual([])
  await close()
})
