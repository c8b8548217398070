// SPDX-License-Identifier: Apache-2.0
//
// The two languages. All words of all screens are in src/messages/<language>/*.json, one
// file per room; this puts them together, remembers the choice, and picks the right half of
// a text that the server gives in both.
import { computed } from 'vue'
import { createI18n } from 'vue-i18n'
import type { Both } from '@/api/contract'
import { inPrint } from './chinese-print'

export type Language = 'zh-CN' | 'en'

type Words = { [key: string]: string | Words }

const place = 'hengwen.language'
const files = import.meta.glob<Words>('../messages/*/*.json', { eager: true, import: 'default' })

export function messagesOf(language: Language): Words {
  const all: Words = {}
  for (const [path, words] of Object.entries(files)) {
    const [, folder, room] = /messages\/([^/]+)\/([^/]+)\.json$/.exec(path)!
    if (folder === language) all[room!] = words
  }
  return all
}

function remembered(): Language {
  try {
    return localStorage.getItem(place) === 'en' ? 'en' : 'zh-CN'
  } catch {
    return 'zh-CN'
  }
}

export const i18n = createI18n({
  legacy: false,
  locale: remembered(),
  fallbackLocale: 'zh-CN',
  messages: { 'zh-CN': messagesOf('zh-CN'), en: messagesOf('en') },
})

export const language = computed(() => i18n.global.locale.value as Language)

export function speak(wanted: Language): void {
  i18n.global.locale.value = wanted
  document.documentElement.lang = wanted
  try {
    localStorage.setItem(place, wanted)
  } catch {
    // A browser that keeps nothing still shows the chosen language until it is closed.
  }
}

document.documentElement.lang = remembered()

// A short list inside a sentence.
export const listed = (all: string[]): string =>
  all.join(language.value === 'en' ? ', ' : '、')

export function inWords(text: Both | null | undefined): string {
  if (!text) return ''
  if (language.value === 'en' && text.en) return text.en
  return inPrint(text.zh || text.en)
}
