// SPDX-License-Identifier: Apache-2.0
//
// What the log is about, in words. Records have theirs from /labels; accounts, imports and other
// things that stand on no form have theirs here.
import { useI18n } from 'vue-i18n'
import { inWords } from '@/kit/language'
import { useWords } from '@/kit/words'

export function useNames() {
  const { t, te } = useI18n()
  const words = useWords()

  function kind(name: string | undefined): string {
    if (!name) return ''
    const own = `log.kinds.${name}`
    return te(own) ? t(own) : words.kind(name)
  }

  function field(of: string | undefined, name: string): string {
    const known = words.field(of ?? '', name)
    const places = of === 'account' ? ['account_field', 'other_field'] : ['other_field']
    const own = places.map((place) => `log.${place}.${name}`).find((key) => te(key))
    return known.zh === name && own ? t(own) : inWords(known)
  }

  return { kind, field }
}
