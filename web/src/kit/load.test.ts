// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import { Refusal } from '@/api/client'
import { useLoad, usePages } from './load'

const rest = async () => {
  for (let step = 0; step < 5; step += 1) await nextTick()
}

// Questions that are answered by hand, in any order.
function desk<T>() {
  const asked: { signal: AbortSignal; answer: (value: T) => void; fail: (why: unknown) => void }[] =
    []
  const ask = (signal: AbortSignal) =>
    new Promise<T>((answer, fail) => asked.push({ signal, answer, fail }))
  return { asked, ask }
}

describe('useLoad', () => {
  it('never lets an older answer overtake a newer one', async () => {
    const { asked, ask } = desk<string>()
    const key = ref(1)
    const { data, loading } = effectScope().run(() => useLoad(ask, key))!

    key.value = 2
    await rest()
    asked[1]!.answer('new')
    await rest()
    asked[0]!.answer('old')
    await rest()

    expect(asked[0]!.signal.aborted).toBe(true)
    expect(data.value).toBe('new')
    expect(loading.value).toBe(false)
  })

  it('keeps the refusal and forgets the old answer', async () => {
    const { asked, ask } = desk<string>()
    const { data, error, load } = effectScope().run(() => useLoad(ask))!
    asked[0]!.answer('first')
    await rest()

    void load()
    asked[1]!.fail(new Refusal({ status: 404, why: 'not_found' }, 'r1'))
    await rest()

    expect(data.value).toBeUndefined()
    expect(error.value?.problem.why).toBe('not_found')
  })

  it('names what is no refusal a broken screen', async () => {
    const { asked, ask } = desk<string>()
    const { error } = effectScope().run(() => useLoad(ask))!
    asked[0]!.fail(new TypeError('oops'))
    await rest()
    expect(error.value?.problem.why).toBe('screen_broken')
  })

  it('says nothing of a question that was withdrawn', async () => {
    const { asked, ask } = desk<string>()
    const { error } = effectScope().run(() => useLoad(ask))!
    asked[0]!.fail(new DOMException('', 'AbortError'))
    await rest()
    expect(error.value).toBeUndefined()
  })

  it('stops asking when the screen is left', () => {
    const { asked, ask } = desk<string>()
    const scope = effectScope()
    scope.run(() => useLoad(ask))
    scope.stop()
    expect(asked[0]!.signal.aborted).toBe(true)
  })
})

describe('usePages', () => {
  it('goes on where the last page ended, and begins anew on a new question', async () => {
    const key = ref('a')
    const pages = effectScope().run(() =>
      usePages(async (after) => {
        const from = Number(after ?? 0)
        return { items: [`${key.value}${from}`], next: from < 2 ? String(from + 1) : null }
      }, key))!
    await rest()
    await pages.more()
    await pages.more()
    await pages.more()
    expect(pages.items.value).toEqual(['a0', 'a1', 'a2'])
    expect(pages.next.value).toBeNull()

    key.value = 'b'
    await rest()
    expect(pages.items.value).toEqual(['b0'])
  })
})
