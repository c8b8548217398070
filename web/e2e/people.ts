// SPDX-License-Identifier: Apache-2.0
//
// Who signs in to the server under test. The mock has one account for each role. A real server
// says in the environment which it has:
//
//     HENGWEN_USER, HENGWEN_PASSWORD, HENGWEN_SECRET, HENGWEN_COOKIE    who walks through all
//     HENGWEN_ACCOUNTS  {"security_administrator": {"name": …, "password": …, "secret": …}, …}
//
// The secret is that of the second factor, where the account has one. A code is good once, and
// lasts half a minute: so there may be the cookie of a session too, which tests use as long as
// it lives.
import type { Right, Role } from '../src/api/contract.ts'
import { mockPassword } from '../mock/server.ts'
import { codeOf } from '../mock/totp.ts'

export const real = process.env.HENGWEN_URL !== undefined
export const user = process.env.HENGWEN_USER ?? 'admin'

export interface Account {
  name: string
  password: string
  secret?: string
  cookie?: string
  // The last 30 seconds of which the code was used.
  step?: number
}

export const own: Account = {
  name: user,
  password: process.env.HENGWEN_PASSWORD ?? mockPassword,
  ...(process.env.HENGWEN_SECRET ? { secret: process.env.HENGWEN_SECRET } : {}),
  ...(process.env.HENGWEN_COOKIE ? { cookie: process.env.HENGWEN_COOKIE } : {}),
}

const ofMock = {
  base_clerk: 'clerk',
  base_chair: 'chair',
  upper_reviewer: 'upper',
  centre_reviewer: 'reviewer',
  approver: 'approver',
  finance: 'finance',
  auditor: 'auditor',
  contact_officer: 'contact',
  upper_statistics: 'stats',
  system_administrator: 'sysadmin',
  security_administrator: 'secadmin',
  audit_administrator: 'auditadmin',
}

const known: Partial<Record<Role, Account>> = real
  ? (JSON.parse(process.env.HENGWEN_ACCOUNTS ?? '{}') as Partial<Record<Role, Account>>)
  : Object.fromEntries(
      Object.entries(ofMock).map(([role, name]) => [role, { name, password: mockPassword }]),
    )

export const has = (...roles: Role[]): boolean => roles.every((role) => known[role])
export const who = (role: Role): Account => known[role]!

// Who signs in by hand, where it does not matter who: without the waiting for a code.
export const plain: Account = (real && known.base_clerk) || own

const step_ms = 30_000
const wait = (time_ms: number) => new Promise((resolve) => setTimeout(resolve, time_ms))

// A code that was not used before, nor by the test file before this one: perhaps that of the
// next half minute.
export async function freshCode(one: Account): Promise<string> {
  one.step ??= Math.floor(Date.now() / step_ms)
  const next_ms = (one.step + 1) * step_ms
  if (next_ms > Date.now()) await wait(next_ms - Date.now() + 200)
  one.step = Math.floor(Date.now() / step_ms)
  return codeOf(one.secret!)
}

type Asked = { must_change_password: boolean; second_factor: string; opens_for_a_reason: boolean }

async function send(address: string, method: string, path: string, cookie: string, body?: unknown) {
  const answer = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'X-Hengwen': '1', Cookie: cookie },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`)
  return answer
}

// What the program asks of a person before work begins: an own password, a second factor.
export async function settle(address: string, one: Account): Promise<void> {
  const { name, password } = one
  const begun = await send(address, 'POST', '/session', '', { name, password })
  const session = (await begun.json()) as Asked
  const cookie = begun.headers.get('set-cookie')!.split(';')[0]!
  if (session.must_change_password) {
    const wanted = `${one.password}-own`
    const change = { old: one.password, new: wanted }
    await send(address, 'POST', '/session/password', cookie, change)
    one.password = wanted
  }
  if (session.second_factor !== 'must_set') return
  const offered = await send(address, 'POST', '/session/second-factor/new', cookie)
  one.secret = ((await offered.json()) as { secret: string }).secret
  await send(address, 'PUT', '/session/second-factor', cookie, { code: await freshCode(one) })
}

async function begin(address: string, one: Account): Promise<string> {
  const { name, password } = one
  const begun = await send(address, 'POST', '/session', '', { name, password })
  const cookie = begun.headers.get('set-cookie')!.split(';')[0]!
  const session = (await begun.json()) as Asked
  if (session.second_factor === 'must_answer') {
    const code = await freshCode(one)
    await send(address, 'POST', '/session/second-factor', cookie, { code })
  }
  if (real && session.opens_for_a_reason) {
    await send(address, 'POST', '/session/opening', cookie, { reason: '测试' })
  }
  return cookie
}

// The cookie of a session that lives. On the mock, where no code is asked for, of a new one.
export async function cookieOf(address: string, one: Account): Promise<string> {
  if (one.cookie) {
    const alive = await fetch(`${address}/api/v1/session`, { headers: { Cookie: one.cookie } })
    if (alive.ok) return one.cookie
  }
  const cookie = await begin(address, one)
  if (real) one.cookie = cookie
  return cookie
}

async function rightsOf(address: string, one: Account): Promise<string[]> {
  if (!one.cookie) await settle(address, one)
  const headers = { Cookie: await cookieOf(address, one) }
  const session = await fetch(`${address}/api/v1/session`, { headers })
  return ((await session.json()) as { rights: string[] }).rights
}

// What each may do; on the mock one person may do everything.
const rights = new Map<Account, string[]>()
if (real) {
  for (const one of [own, ...Object.values(known)]) {
    rights.set(one, await rightsOf(process.env.HENGWEN_URL!, one))
  }
}
export const may = (right: Right): boolean => !real || rights.get(own)!.includes(right)
// The person who walks through the screens, or else another to whom that room is open.
export const whoMay = (right: Right): Account | undefined =>
  may(right) ? own : [...rights.keys()].find((one) => rights.get(one)!.includes(right))
