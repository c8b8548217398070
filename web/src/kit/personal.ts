// SPDX-License-Identifier: Apache-2.0
//
// Which fields are kept sealed, and so are masked until somebody gives a reason: asked once
// from the server and kept.
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { personalFields } from '@/api'
import type { PersonalField } from '@/api/contract'

export const usePersonal = defineStore('personal', () => {
  const fields = shallowRef<PersonalField[]>([])
  let asked: Promise<void> | undefined

  function load(): Promise<void> {
    asked ??= personalFields.list().then(
      (answer) => void (fields.value = answer.items),
      // Without the list nothing can be revealed, and everything else still works.
      () => void (asked = undefined),
    )
    return asked
  }

  const sealed = computed(
    () =>
      new Set(
        fields.value.filter((one) => one.sealed).map(({ kind, field }) => `${kind} ${field}`),
      ),
  )
  const isSealed = (kind: string, field: string): boolean => sealed.value.has(`${kind} ${field}`)

  return { load, isSealed }
})
