// SPDX-License-Identifier: Apache-2.0
/// <reference types="vite/client" />
declare module 'element-plus/es/locale/lang/*.mjs' {
  import type { Language } from 'element-plus/es/locale'
  const words: Language
  export default words
}

// The project's own words, the same ones that the server has (tools/plain-data.ts).
declare module '@data/labels/steps.json' {
  type Words = Record<string, { zh: string; en: string }>
  const words: Record<'states' | 'steps' | 'outsiders' | 'demands' | 'orders' | 'reckonings', Words>
  export default words
}
declare module '@data/policy/evidence.json' {
  const papers: { key: string; asked_for: string[]; zh: string; en: string }[]
  export default papers
}
declare module '@data/policy/consent_texts.json' {
  const texts: { text: { zh: string; en: string } }[]
  export default texts
}
