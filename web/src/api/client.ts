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

// What the shell is told of every call. Two refusals are questions to the person: who are you,
// now that the session has ended, and what are these files opened for. The call waits, and
// goes out again once that is answered.
export interface Listener {
  answered: () => void
  signedOut: () => Promise<boolean>
  reasonNeeded: () => Promise<boolean>
}

const no = () => Promise.resolve(false)
const nobody: Listener = { answered: () => undefined, signedOut: no, reasonNeeded: no }
let listener = nobody

export function listen(wanted: Listener): void {
  listener = wanted
}

// For what does not go through here: an upload tells its progress, which fetch cannot.
export const heard = (): Listener => listener

export interface Wish {
  query?: Query
  body?: unknown
  signal?: AbortSignal
  // Besides those that everything carries.
  headers?: Record<string, string>
}

export async function send(method: string, path: string, wish: Wish): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    // What is said in one language only comes in that of the screen, not of the browser.
    'Accept-Language': document.documentElement.lang || 'zh-CN',
    ...wish.headers,
  }
  if (method !== 'GET') headers['X-Hengwen'] = '1'
  // A file goes out as it is, all else as JSON.
  const { body } = wish
  if (body !== undefined) {
    headers['Content-Type'] = body instanceof Blob ? 'application/octet-stream' : 'application/json'
  }
  try {
    return await fetch(address(path, wish.query), {
      method,
      headers,
      credentials: 'same-origin',
      ...(wish.signal ? { signal: wish.signal } : {}),
      ...(body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) }),
    })
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    throw new Refusal({ status: 0, why: 'unreachable' }, null)
  }
}

// Where a 401 is the answer to what was typed, and not the end of a session.
const doors = new Set(['/session', '/session/second-factor'])

// The answer, or the refusal thrown.
export async function reach(method: string, path: string, wish: Wish = {}): Promise<Response> {
  const answer = await send(method, path, wish)
  if (answer.status !== 401) listener.answered()
  if (answer.ok) return answer
  const request = answer.headers.get('X-Request-Id')
  const refusal = refusalOf(answer.status, await answer.text(), request)
  if (!(await settled(refusal, path))) throw refusal
  wish.signal?.throwIfAborted()
  return reach(method, path, wish)
}

// Whether what was missing is there now, so that it is worth asking again.
function settled({ status, problem }: Refusal, path: string): Promise<boolean> {
  if (status === 401 && !doors.has(path)) return listener.signedOut()
  return problem.why === 'reason_needed' ? listener.reasonNeeded() : no()
}

export async function call<T>(method: string, path: string, wish: Wish = {}): Promise<T> {
  const answer = await reach(method, path, wish)
  const text = await answer.text()
  return (text === '' ? undefined : JSON.parse(text)) as T
}

export const get = <T>(path: string, query?: Query, signal?: AbortSignal) =>
  call<T>('GET', path, { ...(query ? { query } : {}), ...(signal ? { signal } : {}) })
