// SPDX-License-Identifier: Apache-2.0
//
// The one way to the server: sends, reads JSON, and turns every refusal into a Refusal that
// keeps the server's own words and the request id. It knows no screen.
import type { Problem } from './contract'

export type Query = Record<string, string | number | boolean | null | undefined>

export class Refusal extends Error {
  readonly problem: Problem
  readonly request: string | null

  constructor(problem: Problem, request: string | null) {
    super(problem.why)
    this.name = 'Refusal'
    this.problem = problem
    this.request = request
  }

  get status(): number {
    return this.problem.status
  }
}

const root = '/api/v1'

// Fields without a value are left out: the server refuses a parameter it does not know.
export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value))
  }
  const text = search.toString()
  return root + path + (text === '' ? '' : `?${text}`)
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'why' in value
}

export function refusalOf(status: number, body: string, request: string | null): Refusal {
  try {
    const value: unknown = JSON.parse(body)
    if (isProblem(value)) {
      return new Refusal({ ...value, status }, request ?? value.request_id ?? null)
    }
  } catch {
    // Not JSON: something between us and the server answered. The status says all we know.
  }
  return new Refusal({ status, why: `http_${status}` }, request)
}

let onSignedOut: () => void = () => undefined

// Told once by the shell, so that any call that meets a 401 leads to the sign-in screen.
export function whenSignedOut(act: () => void): void {
  onSignedOut = act
}

export interface Wish {
  query?: Query
  body?: unknown
  signal?: AbortSignal
}

async function send(method: string, path: string, wish: Wish): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json' }
  if (method !== 'GET') headers['X-Hengwen'] = '1'
  if (wish.body !== undefined) headers['Content-Type'] = 'application/json'
  try {
    return await fetch(address(path, wish.query), {
      method,
      headers,
      credentials: 'same-origin',
      ...(wish.signal ? { signal: wish.signal } : {}),
      ...(wish.body === undefined ? {} : { body: JSON.stringify(wish.body) }),
    })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Refusal({ status: 0, why: 'unreachable' }, null)
  }
}

export async function call<T>(method: string, path: string, wish: Wish = {}): Promise<T> {
  const answer = await send(method, path, wish)
  const text = await answer.text()
  if (!answer.ok) {
    const refusal = refusalOf(answer.status, text, answer.headers.get('X-Request-Id'))
    if (answer.status === 401 && path !== '/session') onSignedOut()
    throw refusal
  }
  return (text === '' ? undefined : JSON.parse(text)) as T
}

export const get = <T>(path: string, query?: Query, signal?: AbortSignal) =>
  call<T>('GET', path, { ...(query ? { query } : {}), ...(signal ? { signal } : {}) })
