// SPDX-License-Identifier: Apache-2.0
//
// The end of a session, without loss: calls that met it wait here, the page behind the dialog
// keeps what was typed, and after the same person has signed in everything goes on. Another
// person begins anew.
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'
import type { Session } from '@/api/contract'
import { useSession } from './session'
import { faceOf, lastCall } from './session-clock'
import { stepOf } from './steps'

// A clock that is wrong must not make us ask the server every second.
const ask_again_ms = 60_000

export const useSessionEnd = defineStore('session_end', () => {
  const store = useSession()
  const over = ref(false)
  const now = ref(Date.now())
  const last = ref(lastCall())
  let waiting: ((again: boolean) => void)[] = []
  let asked_ms = 0

  const clock = computed(() => {
    const { session, step } = store
    if (!session || step !== 'in') return { face: 'fine' as const, left_s: 0 }
    const idle_ms = session.idle_seconds * 1000
    return faceOf({ now: now.value, last: last.value, idle_ms, ends: Date.parse(session.ends_at) })
  })

  // Told by a call that was answered 401. True: it may go out again.
  function met(): Promise<boolean> {
    over.value = true
    return new Promise((resolve) => waiting.push(resolve))
  }

  async function signedIn(again: Session): Promise<void> {
    if (stepOf(again) !== 'in' || !store.session) return location.assign('/')
    if (!(await store.goOn(store.session, again))) return location.assign('/')
    over.value = false
    const all = waiting
    waiting = []
    for (const go of all) go(true)
  }

  // Somebody may have signed in, or kept the session alive, in another tab.
  async function look(): Promise<void> {
    asked_ms = Date.now()
    const found = await store.ask().catch(() => undefined)
    if (found === null) over.value = true
    else if (found && over.value && stepOf(found) === 'in') await signedIn(found)
    else if (found && !over.value) store.take(found)
  }

  function tick(): void {
    now.value = Date.now()
    last.value = lastCall()
    const due = clock.value.face === 'over' && !over.value
    if (due && now.value - asked_ms > ask_again_ms) void look()
  }

  return { over, clock, met, signedIn, look, tick }
})
