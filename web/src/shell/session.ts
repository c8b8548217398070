// SPDX-License-Identifier: Apache-2.0
//
// Who is signed in, what that person may do, and which unit the screens speak about. The unit
// is the own one until another is chosen in the header; the choice lives as long as the tab.
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { delegations, session as server } from '@/api'
import { Refusal } from '@/api/client'
import type { Profile, Right, Session, Unit } from '@/api/contract'
import { stepOf } from './steps'

type Named = Pick<Unit, 'code' | 'name' | 'level'>

const place = 'hengwen.unit'

function remembered(): Named | null {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? 'null') as Named | null
  } catch {
    return null
  }
}

export const useSession = defineStore('session', () => {
  const session = shallowRef<Session | null>(null)
  const chosen = shallowRef<Named | null>(remembered())
  let asked = false

  const unit = computed<Named>(
    () => chosen.value ?? session.value?.unit ?? { code: '', name: '', level: 'base' },
  )
  const today = computed(() => session.value?.today ?? '')
  const step = computed(() => stepOf(session.value))
  const may = (...any: Right[]): boolean =>
    any.length === 0 || any.some((right) => session.value?.rights.includes(right))

  function take(now: Session | null): void {
    session.value = now
    asked = true
  }

  // Who we are now; null when nobody is signed in.
  async function ask(): Promise<Session | null> {
    try {
      return await server.get()
    } catch (error) {
      if (!(error instanceof Refusal && error.status === 401)) throw error
      return null
    }
  }

  // Asks once; later only sign-in and sign-out change the answer.
  async function know(): Promise<Session | null> {
    if (!asked) take(await ask())
    return session.value
  }

  function choose(wanted: Named): void {
    chosen.value = { code: wanted.code, name: wanted.name, level: wanted.level }
    sessionStorage.setItem(place, JSON.stringify(chosen.value))
  }

  function forget(): void {
    session.value = null
    chosen.value = null
    sessionStorage.removeItem(place)
  }

  // After signing in: as whoever it is now, with nothing left of the one before.
  function begin(now: Session): void {
    forget()
    take(now)
  }

  // A new session of the same person goes on where the old one ended, acting for the same
  // other. False: it cannot, and the screens have to begin anew.
  async function goOn(before: Session, now: Session): Promise<boolean> {
    if (now.name !== before.name) return false
    const lender = before.acting_for?.name
    if (lender === now.acting_for?.name) {
      take(now)
      return true
    }
    if (!lender) return false
    const { received } = await delegations.list()
    const found = received.find((one) => one.from_account === lender && !one.ended_at)
    if (!found) return false
    take(await server.actFor(found.id))
    return true
  }

  async function stay(): Promise<void> {
    take(await server.stay())
  }

  async function refresh(): Promise<void> {
    take(await ask())
  }

  async function changePassword(old: string, wanted: string): Promise<void> {
    await server.changePassword(old, wanted)
    if (session.value) session.value = { ...session.value, must_change_password: false }
  }

  async function saveProfile(profile: Profile): Promise<void> {
    session.value = await server.saveProfile(profile)
  }

  async function end(): Promise<void> {
    await server.end()
    forget()
  }

  return {
    session, chosen, unit, today, step, may, ask, take, know, choose, forget, begin, goOn, stay,
    refresh, changePassword, saveProfile, end,
  }
})
