// SPDX-License-Identifier: Apache-2.0
//
// How a last day stands today: over, the last one, soon, or far.
//
//     ('2026-11-19', '2026-11-22') -> 3 days over      ('2026-11-27', '2026-11-22') -> 5 left
import { daysBetween } from './dates'

// Where the server says that it is late, or that it is not, it is so.
export function dueOf(until: string, today: string, late?: boolean) {
  const days = daysBetween(today, until)
  if (late ?? days < 0) return { days: Math.abs(days), tone: 'bad', say: 'kit.due.late' }
  if (days < 0) return { days: -days, tone: '', say: 'kit.due.over' }
  if (days === 0) return { days, tone: 'warn', say: 'kit.due.today' }
  return { days, tone: days <= 3 ? 'warn' : '', say: 'kit.due.left' }
}
