// SPDX-License-Identifier: Apache-2.0
import { afterEach, describe, expect, it, vi } from 'vitest'
import { address, call, get, listen, Refusal, refusalOf } from './client'

afterEach(() => vi.unstubAllGlobals())

const answerWith = (status: number, body: string, headers: Record<string, string> = {}) => {
  const sent = vi.fn(async () => new Response(body === '' ? null : body, { status, headers }))
  vi.stubGlobal('fetch', sent)
  return sent
}

const refused = async (work: Promise<unknown>): Promise<Refusal> => {
  try {
    await work
  } catch (error) {
    return error as Refusal
  }
  throw new Error('was not refused')
}

describe('the way to the server', () => {
  it('leaves out what has no value', () => {
    const query = { unit: '4201', search: '', after: null, limit: undefined, dry: false }
    expect(address('/households', query)).toBe('/api/v1/households?unit=4201&dry=false')
    expect(address('/forms')).toBe('/api/v1/forms')
  })

  it('marks what changes something, and only that', async () => {
    const sent = answerWith(204, '')
    await call('POST', '/x', { body: { a: 1 } })
    await get('/y')

    const headers = (at: number) =>
      (sent.mock.calls as unknown as [string, RequestInit][])[at]![1].headers
    expect(headers(0)).toMatchObject({ 'X-Hengwen': '1', 'Content-Type': 'application/json' })
    expect(headers(1)).not.toHaveProperty('X-Hengwen')
  })

  it('sends a file as it is', async () => {
    const sent = answerWith(204, '')
    const workbook = new Blob(['PK'])
    await call('POST', '/x', { body: workbook })

    const [, wish] = (sent.mock.calls as unknown as [string, RequestInit][])[0]!
    expect(wish.body).toBe(workbook)
    expect(wish.headers).toMatchObject({ 'Content-Type': 'application/octet-stream' })
  })

  it('keeps the words of a refusal and its request id', async () => {
    const detail = { zh: '没有', en: 'none' }
    const body = JSON.stringify({ why: 'not_found', status: 404, detail, request_id: 'in-body' })
    answerWith(404, body, { 'X-Request-Id': 'in-head' })

    const refusal = await refused(get('/x'))

    expect(refusal.problem.detail).toEqual(detail)
    expect(refusal.request).toBe('in-head')
    expect(refusalOf(404, body, null).request).toBe('in-body')
  })

  it('says the status when something else than the server answered', async () => {
    answerWith(502, '<html>bad gateway</html>')
    expect((await refused(get('/x'))).problem).toEqual({ status: 502, why: 'http_502' })
  })

  it('says when nobody answered', async () => {
    vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('network'))))
    expect((await refused(get('/x'))).problem.why).toBe('unreachable')
  })

  it('waits when the session is over, and goes out again after signing in', async () => {
    const answers = [401, 401, 200]
    const sent = vi.fn(async () => new Response('{"items":[]}', { status: answers.shift()! }))
    vi.stubGlobal('fetch', sent)
    const signedOut = vi.fn(async () => true)
    const answered = vi.fn()
    listen({ answered, signedOut, reasonNeeded: vi.fn() })

    expect(await get('/units')).toEqual({ items: [] })
    expect(sent).toHaveBeenCalledTimes(3)
    expect(signedOut).toHaveBeenCalledTimes(2)
    expect(answered).toHaveBeenCalledOnce()
  })

  it('waits when files need a reason, and is refused when none is given', async () => {
    const body = JSON.stringify({ why: 'reason_needed' })
    const reasons = [true, false]
    const reasonNeeded = vi.fn(async () => reasons.shift()!)
    listen({ answered: vi.fn(), signedOut: vi.fn(), reasonNeeded })
    const sent = answerWith(403, body)

    expect((await refused(get('/households/h1'))).problem.why).toBe('reason_needed')
    expect(sent).toHaveBeenCalledTimes(2)
    expect(reasonNeeded).toHaveBeenCalledTimes(2)
  })

  it('is refused when nobody signs in again, and when signing in itself fails', async () => {
    const signedOut = vi.fn(async () => false)
    listen({ answered: vi.fn(), signedOut, reasonNeeded: vi.fn() })
    answerWith(401, JSON.stringify({ why: 'not_signed_in' }))

    await refused(call('POST', '/session', { body: {} }))
    await refused(call('POST', '/session/second-factor', { body: {} }))
    expect(signedOut).not.toHaveBeenCalled()

    expect((await refused(get('/units'))).problem.why).toBe('not_signed_in')
    expect(signedOut).toHaveBeenCalledOnce()
  })
})
