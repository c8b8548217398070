// SPDX-License-Identifier: Apache-2.0
//
// One line of the time line. The server's sentence is whole ("实名发放 · 生活救助 · 1,740.00
// 元"), so that it can stand alone; beside it the screen shows the kind and the amount in
// their own places, and nobody wants to read them twice.
import type { TimelineEntry } from '@/api/contract'
import { inWords } from '@/kit/language'

const between = ' · '

export function saidOf(entry: TimelineEntry, kind: string, amount: string): string {
  const parts = inWords(entry.say).split(between)
  const own = parts.filter((part) => part !== kind && part !== amount)
  return own.join(between) || kind
}
