// SPDX-License-Identifier: Apache-2.0
//
// A reason is one text: the usual one, what was typed beside it, or both.
//
//     ('核对账户', '2 月代发退回') -> '核对账户：2 月代发退回'      ('', '') -> ''
export function reasonOf(chosen: string | undefined, words: string): string {
  const typed = words.trim()
  if (chosen === undefined) return ''
  if (chosen === '') return typed
  return typed === '' ? chosen : `${chosen}：${typed}`
}
