// SPDX-License-Identifier: Apache-2.0
//
// Asking the server on behalf of a screen: what came, what went wrong, and whether we still
// wait. A newer question always cancels the older one, so answers never arrive in the wrong
// order. usePages() is the same for lists that come page by page.
import { onScopeDispose, ref, shallowRef, watch, type WatchSource } from 'vue'
import { Refusal } from '@/api/client'
import type { Page } from '@/api/contract'

export function refusalFrom(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  return new Refusal({ status: 0, why: 'screen_broken', title: String(error) }, null)
}

const wasStopped = (error: unknown) => error instanceof DOMException && error.name === 'AbortError'

export function useLoad<T>(
  ask: (signal: AbortSignal) => Promise<T>,
  again: WatchSource<unknown> = () => null,
) {
  const data = shallowRef<T>()
  const error = shallowRef<Refusal>()
  const loading = ref(false)
  let current: AbortController | undefined

  async function load(): Promise<void> {
    current?.abort()
    const mine = new AbortController()
    current = mine
    loading.value = true
    error.value = undefined
    try {
      const answer = await ask(mine.signal)
      if (mine === current) data.value = answer
    } catch (problem) {
      if (mine !== current || wasStopped(problem)) return
      data.value = undefined
      error.value = refusalFrom(problem)
    } finally {
      if (mine === current) loading.value = false
    }
  }

  watch(again, load, { immediate: true })
  onScopeDispose(() => current?.abort())
  return { data, error, loading, load }
}

export function usePages<T>(
  ask: (after: string | null, signal: AbortSignal) => Promise<Page<T>>,
  again: WatchSource<unknown> = () => null,
) {
  const items = shallowRef<T[]>([])
  const next = shallowRef<string | null>(null)
  const error = shallowRef<Refusal>()
  const loading = ref(false)
  let current: AbortController | undefined

  async function page(after: string | null): Promise<void> {
    current?.abort()
    const mine = new AbortController()
    current = mine
    loading.value = true
    error.value = undefined
    if (after === null) items.value = []
    try {
      const answer = await ask(after, mine.signal)
      if (mine !== current) return
      items.value = after === null ? answer.items : [...items.value, ...answer.items]
      next.value = answer.next ?? null
    } catch (problem) {
      if (mine === current && !wasStopped(problem)) error.value = refusalFrom(problem)
    } finally {
      if (mine === current) loading.value = false
    }
  }

  const load = () => page(null)
  const more = () => (next.value === null ? Promise.resolve() : page(next.value))

  watch(again, load, { immediate: true })
  onScopeDispose(() => current?.abort())
  return { items, next, error, loading, load, more }
}
