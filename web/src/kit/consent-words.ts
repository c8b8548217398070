// SPDX-License-Identifier: Apache-2.0
//
// The text of a consent as people read it: the place for the union's name is filled in, where it
// is known which union asks. The digest that is kept is of the text with its places, and the
// dossier says which union it was.
//
//     "[工会全称]请求您同意…", 武昌区总工会  ->  "武昌区总工会请求您同意…"
import type { Both } from '@/api/contract'

const whoever: Both = { zh: '受理您申请的工会', en: 'the union that takes your application' }
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export function withUnion(text: Both, union?: string): Both {
  const zh = union || whoever.zh
  const en = union || whoever.en
  return {
    zh: text.zh.replaceAll('[工会全称]', zh),
    en: text.en.replaceAll('[Full name of the union]', capital(en))
      .replaceAll('[full name of the union]', en),
  }
}
