// SPDX-License-Identifier: Apache-2.0
//
// Who is signed in, and which unit the screens speak about. The unit is the own one until
// another is chosen in the header; the choice lives as long as the tab.
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { session as server } from '@/api'
import { Refusal } from '@/api/client'
import type { Profile, Session, Unit } from '@/api/contract'

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

  // Asks once who we are; later only sign-in and sign-out change the answer.
  async function know(): Promise<Session | null> {
    if (asked) return session.value
    try {
      session.value = await server.get()
    } catch (error) {
      if (!(error instanceof Refusal && error.status === 401)) throw error
      session.value = null
    }
    asked = true
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

  async function start(name: string, password: string): Promise<void> {
    forget()
    session.value = await server.start(name, password)
    asked = true
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
    session, chosen, unit, today, know, choose, forget, start, changePassword, saveProfile, end,
  }
})
