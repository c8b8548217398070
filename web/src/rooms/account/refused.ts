// SPDX-License-Identifier: Apache-2.0
//
// Why the OpenID provider, or we, let somebody not in: the server sends the browser back with
// ?refused=WORD, because on that way it can show no page of its own.
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRoute } from 'vue-router'

export function useRefusedWord() {
  const { t, te } = useI18n()
  const route = useRoute()
  return computed(() => {
    const word = route.query.refused
    if (typeof word !== 'string' || word === '') return ''
    const key = `account.refused.${word}`
    if (te(key)) return t(key)
    const [family] = /^(token|provider)_/.exec(word) ?? []
    return family
      ? t(`account.refused.${family}other`, { why: word })
      : t('account.refused.other', { why: word })
  })
}
