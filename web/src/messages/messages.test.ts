// SPDX-License-Identifier: Apache-2.0
//
// Every message exists in both languages with the same blanks to fill, every key that the
// code asks for exists, and no key lies unused.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { messagesOf } from '@/kit/language'

type Words = { [key: string]: string | Words }

function flat(words: Words, before = ''): Map<string, string> {
  const all = new Map<string, string>()
  for (const [key, value] of Object.entries(words)) {
    const name = before === '' ? key : `${before}.${key}`
    if (typeof value === 'string') all.set(name, value)
    else for (const [below, text] of flat(value, name)) all.set(below, text)
  }
  return all
}

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    if (statSync(path).isDirectory()) return sources(path)
    return /\.(vue|ts)$/.test(name) && !name.endsWith('.test.ts') ? [path] : []
  })
}

const chinese = flat(messagesOf('zh-CN'))
const english = flat(messagesOf('en'))
const code = sources('src').map((path) => readFileSync(path, 'utf8')).join('\n')
const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((one) => one[1]).sort()
// "1 day left | {days} days left": of one, and of any other number.
const forms = (text: string) => text.split(' | ')

describe('messages', () => {
  it('are the same in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort())
  })

  it('leave the same blanks', () => {
    for (const [key, text] of chinese) {
      const said = forms(english.get(key) ?? '')
      expect([key, blanks(said.at(-1)!)]).toEqual([key, blanks(text)])
      for (const form of said) expect(blanks(text)).toEqual(expect.arrayContaining(blanks(form)))
    }
  })

  it('have one form in Chinese and at most two in English', () => {
    for (const [key, text] of chinese) expect([key, forms(text).length]).toEqual([key, 1])
    for (const [key, text] of english) expect([key, forms(text).length < 3]).toEqual([key, true])
  })

  it('are never empty', () => {
    for (const [key, text] of [...chinese, ...english]) {
      expect([key, text.trim() !== '']).toEqual([key, true])
    }
  })

  const rooms = Object.keys(messagesOf('zh-CN')).join('|')
  const asked = [...code.matchAll(new RegExp(`['"\`]((?:${rooms})\\.[\\w.]+)['"]`, 'g'))]

  it('exist when the code asks for them', () => {
    expect(asked.length).toBeGreaterThan(100)
    // A list is given the words above its own.
    const above = (key: string) => [...chinese.keys()].some((one) => one.startsWith(`${key}.`))
    const missing = asked.map((one) => one[1]!).filter((key) => !chinese.has(key) && !above(key))
    expect([...new Set(missing)]).toEqual([])
  })

  it('are all in use', () => {
    const built = [...code.matchAll(new RegExp(`\`((?:${rooms})\\.[\\w.]*)\\$\\{`, 'g'))]
    const begun = [...new Set(built.map((one) => one[1]!))]
    const exact = new Set(asked.map((one) => one[1]!))
    const unused = [...chinese.keys()].filter(
      (key) => !exact.has(key) && !begun.some((start) => key.startsWith(start)),
    )
    expect(unused).toEqual([])
  })
})
