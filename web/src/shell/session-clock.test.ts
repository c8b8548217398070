// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it } from 'vitest'
import { countdown, faceOf, lastCall, noteCall } from './session-clock'

const minute = 60_000
const clock = (now: number, ends = 1000 * minute) =>
  faceOf({ now, last: 0, idle_ms: 15 * minute, ends })

describe('the end of a session', () => {
  it.each([
    [12 * minute, 'fine', 180],
    [13 * minute, 'idle_soon', 120],
    [15 * minute - 1, 'idle_soon', 1],
    [15 * minute, 'over', 0],
    [99 * minute, 'over', 0],
  ])('after %i ms without a call: %s', (now, face, left_s) => {
    expect(clock(now)).toEqual({ face, left_s })
  })

  it('comes at its hour however busy one is', () => {
    expect(clock(minute, 2.5 * minute)).toEqual({ face: 'ends_soon', left_s: 90 })
    expect(clock(3 * minute, 2.5 * minute).face).toBe('over')
  })

  it.each([[0, '0:00'], [65, '1:05'], [120, '2:00']])('%i s are %s', (left, text) => {
    expect(countdown(left)).toBe(text)
  })
})

describe('the last call', () => {
  beforeEach(() => localStorage.clear())

  it('is that of the busiest tab', () => {
    noteCall(5000)
    expect(lastCall()).toBe(5000)
    localStorage.setItem('hengwen.last_call', '9000')
    expect(lastCall()).toBe(9000)
    localStorage.setItem('hengwen.last_call', '1000')
    expect(lastCall()).toBe(5000)
  })
})
