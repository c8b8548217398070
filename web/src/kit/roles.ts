// SPDX-License-Identifier: Apache-2.0
//
// What roles and rights are called, and which role holds which right: asked once from the
// server and kept. A word nobody knows is shown as it is.
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { accounts } from '@/api'
import type { ShownRoles } from '@/api/contract'
import { inWords } from './language'

export const useRoles = defineStore('roles', () => {
  const shown = shallowRef<ShownRoles>({ roles: [], rights: [] })
  let asked: Promise<void> | undefined

  function load(): Promise<void> {
    asked ??= accounts.roles().then(
      (answer) => void (shown.value = answer),
      // The words only explain: a screen without them still works, and asks again.
      () => void (asked = undefined),
    )
    return asked
  }

  const role = (word: string): string =>
    inWords(shown.value.roles.find((one) => one.role === word)) || word
  const right = (word: string): string =>
    inWords(shown.value.rights.find((one) => one.right === word)) || word

  return { shown, load, role, right }
})
