// SPDX-License-Identifier: Apache-2.0
//
// Secrets that were revealed on this page. Each shows for a minute, then the mask is back; what
// was seen stays nowhere but in the log.
//
//     420106********1234 [eye] -> reason -> 420106197403121234 for 60 s -> 420106********1234
import { inject, onScopeDispose, provide, reactive, ref, shallowRef } from 'vue'
import type { InjectionKey } from 'vue'
import { childAccesses, households } from '@/api'

export const shown_ms = 60_000

export interface Secret {
  kind: string
  record: string
  field: string
  label: string
}

const keyOf = (one: Omit<Secret, 'label'>) => `${one.kind} ${one.record} ${one.field}`

export function makeReveals(household: () => string) {
  const values = reactive(new Map<string, string>())
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  const asking = shallowRef<Secret | null>(null)
  const left = ref<number>()

  function hide(one: Omit<Secret, 'label'>): void {
    const key = keyOf(one)
    values.delete(key)
    clearTimeout(timers.get(key))
    timers.delete(key)
  }

  async function reveal(one: Secret, reason: string): Promise<void> {
    const { kind, record, field } = one
    const answer = await households.reveal(household(), { kind, record, field, reason })
    hide(one)
    values.set(keyOf(one), answer.value)
    left.value = answer.left_this_hour
    timers.set(keyOf(one), setTimeout(() => hide(one), shown_ms))
  }

  // What is about a child a supervisor must agree to.
  const askSupervisor = ({ kind, record, field }: Secret, reason: string) =>
    childAccesses.ask(household(), { kind, record, field, reason })

  const valueOf = (one: Omit<Secret, 'label'>) => values.get(keyOf(one))

  function forget(): void {
    for (const timer of timers.values()) clearTimeout(timer)
    timers.clear()
    values.clear()
    asking.value = null
  }

  onScopeDispose(forget)
  return { asking, left, reveal, askSupervisor, hide, valueOf, forget }
}

const place: InjectionKey<ReturnType<typeof makeReveals>> = Symbol('reveals')

// The page of the household makes it; whatever shows a field on the page uses it.
export function provideReveals(household: () => string) {
  const reveals = makeReveals(household)
  provide(place, reveals)
  return reveals
}

export const useReveals = () => inject(place, null)
