// SPDX-License-Identifier: Apache-2.0
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { households } from '@/api'
import { makeReveals, shown_ms } from './reveal'

const phone = { kind: 'household', record: 'h1', field: 'phone', label: '电话' }

function begin() {
  const scope = effectScope()
  return { scope, reveals: scope.run(() => makeReveals(() => 'h1'))! }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('a revealed secret', () => {
  it('shows for a minute, and how many are left', async () => {
    const asked = vi.spyOn(households, 'reveal')
    asked.mockResolvedValue({ value: '13871650000', left_this_hour: 19 })
    const { reveals } = begin()

    await reveals.reveal(phone, '联系本人')

    const wish = { kind: 'household', record: 'h1', field: 'phone', reason: '联系本人' }
    expect(asked).toHaveBeenCalledWith('h1', wish)
    expect(reveals.valueOf(phone)).toBe('13871650000')
    expect(reveals.left.value).toBe(19)
    vi.advanceTimersByTime(shown_ms - 1)
    expect(reveals.valueOf(phone)).toBe('13871650000')
    vi.advanceTimersByTime(1)
    expect(reveals.valueOf(phone)).toBeUndefined()
  })

  it('shows its whole minute when it is revealed again', async () => {
    vi.spyOn(households, 'reveal').mockResolvedValue({ value: '1', left_this_hour: 1 })
    const { reveals } = begin()
    await reveals.reveal(phone, 'x')
    vi.advanceTimersByTime(shown_ms / 2)
    await reveals.reveal(phone, 'x')
    vi.advanceTimersByTime(shown_ms - 1)
    expect(reveals.valueOf(phone)).toBe('1')
  })

  it('is gone when it is hidden, and when the page is left', async () => {
    vi.spyOn(households, 'reveal').mockResolvedValue({ value: '1', left_this_hour: 1 })
    const { scope, reveals } = begin()
    await reveals.reveal(phone, 'x')
    reveals.hide(phone)
    expect(reveals.valueOf(phone)).toBeUndefined()

    await reveals.reveal(phone, 'x')
    scope.stop()
    expect(reveals.valueOf(phone)).toBeUndefined()
    expect(vi.getTimerCount()).toBe(0)
  })
})
