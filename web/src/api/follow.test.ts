// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Import } from './contract'
import { follow } from './follow'
import { imports } from './index'

class Events {
  static last: Events
  closed = false
  onmessage: (event: { data: string }) => void = () => undefined
  onerror: () => void = () => undefined

  constructor() {
    Events.last = this
  }

  close() {
    this.closed = true
  }
}

const at = (state: Import['state'], bytes_read: number) =>
  ({ id: 'i1', state, bytes_read }) as Import

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Events)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

describe('following an import', () => {
  it('hears events until the state is final', () => {
    const heard: number[] = []
    follow('i1', (now) => heard.push(now.bytes_read))

    Events.last.onmessage({ data: JSON.stringify(at('running', 1)) })
    Events.last.onmessage({ data: JSON.stringify(at('done', 2)) })
    Events.last.onmessage({ data: JSON.stringify(at('done', 3)) })

    expect(heard).toEqual([1, 2])
    expect(Events.last.closed).toBe(true)
  })

  it('asks every second when events do not come through', async () => {
    const answers = [at('running', 1), at('running', 2), at('done', 3)]
    const asked = vi.spyOn(imports, 'get').mockImplementation(async () => answers.shift()!)
    const heard: number[] = []
    follow('i1', (now) => heard.push(now.bytes_read))

    Events.last.onerror()
    await vi.advanceTimersByTimeAsync(5000)

    expect(heard).toEqual([1, 2, 3])
    expect(asked).toHaveBeenCalledTimes(3)
  })

  it('keeps asking while the server restarts', async () => {
    const asked = vi.spyOn(imports, 'get')
    asked.mockRejectedValueOnce(new Error('gone')).mockResolvedValue(at('done', 9))
    const heard: number[] = []
    follow('i1', (now) => heard.push(now.bytes_read))

    Events.last.onerror()
    await vi.advanceTimersByTimeAsync(3000)

    expect(heard).toEqual([9])
  })

  it('is quiet after it was stopped', async () => {
    const asked = vi.spyOn(imports, 'get').mockResolvedValue(at('running', 1))
    const stop = follow('i1', () => undefined)
    stop()

    Events.last.onerror()
    await vi.advanceTimersByTimeAsync(3000)

    expect(asked).not.toHaveBeenCalled()
    expect(Events.last.closed).toBe(true)
  })
})
