// SPDX-License-Identifier: Apache-2.0
//
// How long a session still lasts. It ends when nobody asked anything for idle_seconds, in
// whichever tab, and at ends_at in any case. Two minutes before either the screen says so.
//
//     last call 10:00, idle 15 min   ->  10:13 idle_soon   ->  10:15 over
//     ends_at 18:00                  ->  17:58 ends_soon   ->  18:00 over
export const warn_ms = 120_000

export type Face = 'fine' | 'idle_soon' | 'ends_soon' | 'over'
export type Clock = { now: number; last: number; idle_ms: number; ends: number }

export function faceOf({ now, last, idle_ms, ends }: Clock): { face: Face; left_s: number } {
  const idle = last + idle_ms
  const left_ms = Math.min(idle, ends) - now
  const left_s = Math.max(0, Math.ceil(left_ms / 1000))
  if (left_ms <= 0) return { face: 'over', left_s }
  if (left_ms > warn_ms) return { face: 'fine', left_s }
  return { face: ends <= idle ? 'ends_soon' : 'idle_soon', left_s }
}

// "1:05"
export const countdown = (left_s: number): string =>
  `${Math.floor(left_s / 60)}:${String(left_s % 60).padStart(2, '0')}`

const place = 'hengwen.last_call'
let own = 0

// Every tab writes when it was answered, and every tab reads it.
export function noteCall(now = Date.now()): void {
  own = now
  try {
    localStorage.setItem(place, String(now))
  } catch {
    // A browser that keeps nothing knows only of this tab.
  }
}

export function lastCall(): number {
  try {
    return Math.max(own, Number(localStorage.getItem(place) ?? 0))
  } catch {
    return own
  }
}
