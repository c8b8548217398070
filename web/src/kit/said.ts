// SPDX-License-Identifier: Apache-2.0
//
// What a refusal says to a person: the server's own words, or ours for the few that no server
// could say.
import type { Refusal } from '@/api/client'
import { i18n, inWords } from './language'

export function said(refusal: Refusal): string {
  const { detail, why, status } = refusal.problem
  const own = inWords(detail)
  if (own !== '') return own
  const { t, te } = i18n.global
  const key = `kit.problem.${why}`
  return te(key) ? t(key) : t('kit.problem.unknown', { status })
}
