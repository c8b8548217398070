// SPDX-License-Identifier: Apache-2.0
//
// What the mock is asked and what it answers, and a table of addresses for its newer rooms.
import type { Right as Word } from '../src/api/contract.ts'
import type { Known } from './people.ts'

export type Answer = {
  status: number
  body?: unknown
  type?: string
  session?: string
  file?: string | Buffer
  // Of the file.
  name?: string
}

export type Asked = {
  method: string
  path: string[]
  query: URLSearchParams
  body: Buffer
  session: string
  // What is said in one language only is English.
  english?: boolean
  // By which a worker comes back.
  code: string
}

// Or only to be signed in, or not even that.
export type Right = Word | 'be_signed_in' | 'anyone'

// A room's answer knows who asks, what stands in the address, and what was sent.
export type Call = {
  by: Known
  ids: string[]
  query: URLSearchParams
  wish: Wish
  body: Buffer
  code: string
  english?: boolean
}
export type Wish = Record<string, string | string[] | undefined>
export type Route = [method: string, path: string, right: Right, answer: (call: Call) => Answer]

export const refuse = (
  status: number, why: string, zh: string, en: string, where = '',
): Answer => ({
  status,
  type: 'application/problem+json',
  body: { type: `urn:hengwen:refusal:${why}`, title: zh, status, why, where, detail: { zh, en } },
})

export const notFound = refuse(404, 'not_found', '没有找到所请求的内容。', 'It was not found.')
export const signedOut = refuse(401, 'not_signed_in', '请先登录。', 'Please sign in.')
export const notAllowed = refuse(
  403, 'not_allowed', '您没有进行此操作的权限。', 'You do not have the right to do this.')
export const reasonNeeded = refuse(403, 'reason_needed',
  '请先说明查看个人档案的理由。', 'Please say first what the files are opened for.')
export const noReason = refuse(
  422, 'reason_missing', '请写明理由。', 'Please give the reason.', 'reason')

export const fine = (body: unknown): Answer => ({ status: 200, body })
export const made = (body: unknown): Answer => ({ status: 201, body })
export const orNotFound = (body: unknown): Answer => (body == null ? notFound : fine(body))
export const nothing: Answer = { status: 204 }
export const file = (text: string, name?: string): Answer => ({
  status: 200,
  type: 'application/octet-stream',
  file: text,
  ...(name ? { name } : {}),
})

export const textOf = (wish: Wish, name: string): string => {
  const value = wish[name]
  return typeof value === 'string' ? value.trim() : ''
}

// One page of a list whose cursor is a place in it.
export function pageOf<T>(all: T[], query: URLSearchParams, size = 50) {
  const after = Number(query.get('after') ?? 0)
  const limit = Number(query.get('limit') ?? size)
  const items = all.slice(after, after + limit)
  return after + limit < all.length ? { items, next: String(after + limit) } : { items }
}

// The first route that fits: "accounts/:/close" fits accounts/a7/close, and a7 is an id of it.
export function find(routes: Route[], method: string, path: string[]) {
  for (const route of routes) {
    const parts = route[1].split('/')
    if (route[0] !== method || parts.length !== path.length) continue
    if (!parts.every((part, at) => part === ':' || part === path[at])) continue
    return { route, ids: path.filter((_, at) => parts[at] === ':') }
  }
  return null
}
