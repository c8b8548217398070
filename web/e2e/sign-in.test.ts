// SPDX-License-Identifier: Apache-2.0
//
// The steps behind the password: the code of a telephone, a recovery code, the first setting up.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { mockPassword } from '../mock/server.ts'
import { codeOf } from '../mock/totp.ts'
import { openHouse, real, settled, typeIn, visit, type House } from './browser.ts'
import { weakTexts } from './contrast.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const twofold = { name: 'twofold', password: mockPassword }
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

it.runIf(!real)('a code is asked for, pasted as the telephone shows it, and lets in', async () => {
  const { page, trouble, close } = await visit(house)
  await page.goto(`${house.address}/sign-in?to=%2Fforms`)
  await typeIn(page, twofold)
  const field = page.locator('.code-field input')
  await field.waitFor()
  expect(await field.getAttribute('autocomplete')).toBe('one-time-code')
  expect(await field.evaluate((one) => one === document.activeElement)).toBe(true)

  // Nothing else is open before it.
  await page.goto(`${house.address}/households`)
  await page.waitForURL(/sign-in/)
  await field.fill('000000')
  await page.locator('.error-note').waitFor()
  expect(await page.locator('.error-note').innerText()).toContain('wrong_code')
  expect(await field.inputValue()).toBe('')

  const code = codeOf(secret)
  await field.fill(`${code.slice(0, 3)} ${code.slice(3)}`)
  await page.waitForURL(/\/households$/)
  expect(trouble).toEqual([])
  await close()
})

it.runIf(!real)('a recovery code lets in once', async () => {
  const { page, trouble, close } = await visit(house)
  await page.goto(`${house.address}/sign-in?to=%2Fforms`)
  await typeIn(page, twofold)
  await page.getByRole('button', { name: '用恢复码' }).click()
  await page.locator('#recovery').fill('keep-warm-1111')
  await page.keyboard.press('Enter')
  await page.waitForURL(/forms/)

  await page.context().clearCookies()
  await page.goto(`${house.address}/sign-in`)
  await typeIn(page, twofold)
  await page.getByRole('button', { name: '用恢复码' }).click()
  await page.locator('#recovery').fill('keep-warm-1111')
  await page.keyboard.press('Enter')
  await page.locator('.error-note').waitFor()
  expect(trouble).toEqual([])
  await close()
})

it.runIf(!real)('whoever has to, sets up a second factor before anything else', async () => {
  const { page, trouble, close } = await visit(house)
  await page.goto(`${house.address}/sign-in`)
  await typeIn(page, { name: 'bound', password: mockPassword })
  await page.waitForURL(/second-factor/)
  await page.goto(`${house.address}/forms`)
  await page.waitForURL(/second-factor/)
  await page.locator('.qr-code').waitFor()
  expect(await page.locator('.qr-code path').getAttribute('d')).toMatch(/^(M\d+ \d+h1v1h-1z)+$/)

  const shown = await page.locator('.secret').innerText()
  await page.locator('.code-field input').fill(codeOf(shown))
  await page.locator('.recovery-codes').waitFor()
  const codes = await page.locator('.recovery-codes > ol > li').allInnerTexts()
  expect(new Set(codes).size).toBe(10)
  expect(await weakTexts(page)).toEqual([])

  // A page that came without TLS has no modern clipboard.
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.addEventListener('copy', () => {
      const field = document.activeElement as HTMLTextAreaElement
      document.body.dataset.copied = field.value
    })
  })
  await page.getByRole('button', { name: '复制' }).click()
  await page.getByText('已复制').waitFor()
  expect(await page.evaluate(() => document.body.dataset.copied)).toBe(codes.join('\n'))

  // On paper there are the codes, and nothing else of the screen.
  const onward = page.getByRole('button', { name: '继续' })
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.paper-slip').innerText()).toContain(codes[9])
  expect(await onward.isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })

  expect(await onward.isDisabled()).toBe(true)
  await page.getByText('我已经妥善保存').click()
  await onward.click()
  await page.waitForURL(/units/)
  await page.goto(`${house.address}/account`)
  await page.locator('.factor-card .mark.good').waitFor()
  expect(trouble).toEqual([])
  await close()
})

it('a refusal of the OpenID provider is said at the door', async () => {
  const { page, trouble, close } = await visit(house)
  const said = page.locator('.refused')
  for (const [word, words] of [
    ['open_id_unknown_person', '还没有绑定账号'],
    ['provider_unreachable', 'provider_unreachable'],
    ['token_signature_wrong', 'token_signature_wrong'],
    ['something_new', 'something_new'],
  ]) {
    await page.goto(`${house.address}/sign-in?refused=${word}`)
    await settled(page)
    expect(await said.innerText()).toContain(words)
  }
  expect(trouble).toEqual([])
  await close()
})

it.runIf(!real)('the door of the OpenID provider stands beside, and can be linked', async () => {
  const { page, trouble, close } = await visit(house)
  await page.goto(`${house.address}/sign-in?to=%2Fforms`)
  const link = page.getByRole('link', { name: '湖北工会统一认证' })
  await link.waitFor()
  expect(await link.getAttribute('href')).toBe('/api/v1/session/open-id?to=%2Fforms')

  await typeIn(page, { name: 'clerk', password: mockPassword })
  await page.waitForURL(/forms/)
  await page.goto(`${house.address}/account`)
  await page.getByRole('button', { name: '去绑定' }).click()
  await page.getByRole('button', { name: '解除绑定' }).click()
  await page.getByRole('button', { name: '去绑定' }).waitFor()
  expect(trouble).toEqual([])
  await close()
})
