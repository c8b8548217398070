// SPDX-License-Identifier: Apache-2.0
//
// From an upper level one says what persons' files are opened for; it holds for an hour and
// stands in the log beside each file. Calls that were refused for it wait here.
import { defineStore } from 'pinia'
import { ref } from 'vue'
import { session as server } from '@/api'
import { useSession } from './session'

export const useOpening = defineStore('opening', () => {
  const store = useSession()
  const asking = ref(false)
  let waiting: ((again: boolean) => void)[] = []

  function met(): Promise<boolean> {
    asking.value = true
    return new Promise((resolve) => waiting.push(resolve))
  }

  function answer(again: boolean): void {
    asking.value = false
    const all = waiting
    waiting = []
    for (const go of all) go(again)
  }

  async function declare(reason: string): Promise<void> {
    store.take(await server.declareOpening(reason))
    answer(true)
  }

  return { asking, met, answer, declare }
})
