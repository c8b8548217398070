// SPDX-License-Identifier: Apache-2.0
//
// The papers of an application on the screen: which are there, with their small pictures, what is
// on its way, and what was refused and why. One after the other goes out, so that a slow line
// brings some of them whole instead of all in part.
import { computed, onScopeDispose, reactive, ref, shallowRef, watch } from 'vue'
import type { Refusal } from '@/api/client'
import type { Paper, Shelf } from '@/api/papers'
import { refusalFrom, useLoad } from '@/kit/load'
import { shrunk } from './shrink'

export interface Coming {
  key: number
  item: string
  name: string
  part: number
  refusal?: Refusal
}

export function usePapers(shelf: () => Shelf) {
  const { data, error, loading, load } = useLoad((signal) => shelf().list(signal))
  const coming = ref<Coming[]>([])
  const pictures = reactive(new Map<string, string>())
  const said = ref('')
  const failed = shallowRef<Refusal>()
  let last: Promise<unknown> = Promise.resolve()
  let count = 0

  const items = computed(() => data.value?.items ?? [])
  const mayChange = computed(() => data.value?.may_change ?? false)
  const papersOf = (item: string) => items.value.filter((one) => one.item === item)
  const comingOf = (item: string) => coming.value.filter((one) => one.item === item)

  async function fetchPicture(paper: Paper): Promise<void> {
    if (!paper.has_thumbnail || pictures.has(paper.id)) return
    pictures.set(paper.id, '')
    try {
      pictures.set(paper.id, URL.createObjectURL(await shelf().thumbnail(paper.id)))
    } catch {
      // Its place stays empty; the paper can be opened all the same.
    }
  }
  watch(items, (now) => now.forEach(fetchPicture))

  function put(now: Paper[]): void {
    if (data.value) data.value = { ...data.value, items: now }
  }

  async function send(one: Coming, file: File, done: string): Promise<void> {
    try {
      const body = await shrunk(file)
      const paper = await shelf().add(one.item, body, (part) => (one.part = part)).done
      dismiss(one)
      put([...items.value.filter((other) => other.id !== paper.id), paper])
      said.value = done
    } catch (problem) {
      one.refusal = refusalFrom(problem)
    }
  }

  // `done` is what is said when one has come.
  function add(item: string, files: Iterable<File>, done: string): void {
    for (const file of files) {
      count += 1
      coming.value.push({ key: count, item, name: file.name, part: 0 })
      const one = coming.value.at(-1)!
      last = last.then(() => send(one, file, done))
    }
  }

  const dismiss = (one: Coming) => {
    coming.value = coming.value.filter((other) => other.key !== one.key)
  }

  async function remove(paper: Paper, done: string): Promise<void> {
    failed.value = undefined
    try {
      await shelf().remove(paper.id)
      put(items.value.filter((other) => other.id !== paper.id))
      said.value = done
    } catch (problem) {
      failed.value = refusalFrom(problem)
    }
  }

  onScopeDispose(() => pictures.forEach((url) => url && URL.revokeObjectURL(url)))
  return {
    items, mayChange, papersOf, comingOf, pictures, said, failed, error, loading, load, add, remove,
    dismiss,
  }
}

export type Papers = ReturnType<typeof usePapers>
