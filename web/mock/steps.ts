// SPDX-License-Identifier: Apache-2.0
//
// The table of steps as the mock knows it: read from the program's own (steps.hpp), so that
// both always have the same one.
import { readLoose, readText } from './json.ts'

export type Edge = {
  from: string
  step: string
  to: string
  who: string[]
  demands: string[]
  effects: string[]
  time: string
  order: string
}

const everyone = [
  'applicant', 'stranger', 'base_clerk', 'base_chair', 'upper_reviewer', 'centre_reviewer',
  'approver', 'finance', 'auditor', 'contact_officer', 'hotline',
]
// {from, step, to, {who}, {demands}, {effects}, "time", order}
const edge = new RegExp([
  /\{\s*(\w+),\s*(\w+),\s*(\w+),\s*/, /(\{[^}]*\}|everyone),\s*/, /\{([^}]*)\},\s*/,
  /\{([^}]*)\}/, /(?:,\s*"(\w*)")?(?:,\s*(\w+))?\s*\}/,
].map((part) => part.source).join(''), 'g')

const list = (text: string) => text.replace(/[{}\s]/g, '').split(',').filter(Boolean)

const source = readText('src/domain/dossier/steps.hpp') ?? ''
const table = /to_array<StepEdge>\(\{([\s\S]*?)\n {2}\}\);/.exec(source)?.[1] ?? ''

export const edges: Edge[] = [...table.replace(/\/\/.*$/gm, '').matchAll(edge)].map((found) => {
  const [, from, step, to, who, demands, effects, time, order] = found as unknown as string[]
  return {
    from: from!, step: step!, to: to!, who: who === 'everyone' ? everyone : list(who!),
    demands: list(demands!), effects: list(effects!), time: time ?? '', order: order ?? '',
  }
})

type Both = { zh: string; en: string }
const refusals = readLoose<Record<string, Both>>('labels/refusals.json', {})
export const sentence = (why: string): Both => refusals[why] ?? { zh: why, en: why }

const words = readLoose<Record<string, Record<string, Both>>>('labels/steps.json', {})
export const word = (group: string, one: string): Both =>
  words[group]?.[one] ?? { zh: one, en: one }
