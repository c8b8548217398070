// SPDX-License-Identifier: Apache-2.0
//
// What codes and fields are called: the code lists and the labels of records, asked once
// from the server and kept. A code nobody knows is shown as it is, never hidden.
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { words as server } from '@/api'
import type { CodeList, FieldLabel, RecordLabel } from '@/api/contract'
import { inWords } from './language'

export const useWords = defineStore('words', () => {
  const lists = shallowRef<Record<string, CodeList>>({})
  const records = shallowRef<RecordLabel[]>([])
  let asked: Promise<void> | undefined

  async function ask(): Promise<void> {
    const [codeLists, labels] = await Promise.all([server.codeLists(), server.labels()])
    lists.value = codeLists.lists
    records.value = labels.records
  }

  function load(): Promise<void> {
    asked ??= ask().catch((error: unknown) => {
      asked = undefined
      throw error
    })
    return asked
  }

  // "CL-01" also stands for its editions CL-01a, CL-01b, CL-01c: a file keeps the word of its
  // day.
  function editions(list: string): CodeList[] {
    return Object.entries(lists.value)
      .filter(([id]) => id === list || (id.startsWith(list) && /^[a-z]$/.test(id.slice(-1))))
      .map(([, one]) => one)
  }

  function code(list: string | null | undefined, key: unknown): string {
    const wanted = String(key)
    const among = list ? editions(list) : Object.values(lists.value)
    for (const one of among) {
      const found = one.items.find((item) => item.key === wanted)
      if (found) return inWords(found)
    }
    return wanted
  }

  function choices(list: string): { value: string; label: string }[] {
    const seen = new Map<string, string>()
    for (const one of editions(list)) {
      for (const item of one.items) if (!seen.has(item.key)) seen.set(item.key, inWords(item))
    }
    return [...seen].map(([value, label]) => ({ value, label }))
  }

  const byKind = computed(() => new Map(records.value.map((one) => [one.kind, one])))

  function field(kind: string, name: string): FieldLabel {
    const known = byKind.value.get(kind)?.fields.find((one) => one.name === name)
    return known ?? { name, kind: 'text', required: false, zh: name, en: name }
  }

  const kind = (name: string): string => inWords(byKind.value.get(name)) || name

  // As disclosures name it: "account" of the household itself, "member.name" of another record.
  function keptField(name: string): string {
    const [record, own] = name.includes('.') ? name.split('.', 2) : ['household', name]
    const label = inWords(field(record!, own!))
    return record === 'household' ? label : `${kind(record!)} · ${label}`
  }

  return { lists, load, code, choices, field, keptField, kind }
})
