// SPDX-License-Identifier: Apache-2.0
//
// What the log is about, in words. Records have theirs from /labels; accounts, imports, what was
// asked of the log and other things that stand on no form have theirs here.
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
    const own = `log.account_field.${name}`
    if (of === 'account' && te(own)) return t(own)
    const known = inWords(words.field(of ?? '', name))
    const other = `log.other_field.${name}`
    return known === name && te(other) ? t(other) : known
  }

  return { kind, field }
}
