// SPDX-License-Identifier: Apache-2.0
//
// Who is like somebody in a file, for the mock: whoever is called 沈重阳 is like somebody at home
// and somebody elsewhere; nobody else is.
import type { ApplicationLikeness, Likeness, OtherWord } from '../src/api/transfers.ts'
import { unitName, type Case } from './case.ts'
import { lines } from './households.ts'

export const elsewhere = '420111'

export function filesLike(name: string): Likeness[] {
  const one = lines[3]!
  return name !== '沈重阳' ? [] : [
    { why: 'number_one_digit_off', unit: one.unit, seen: true, household: one.id,
      number: one.number, head_name: one.head_name, status: 'active' },
    { why: 'member_elsewhere', unit: unitName(elsewhere), seen: false },
  ]
}

// Who of an application is like somebody in a file, and what was said of that.
export function alike(one: Case): ApplicationLikeness[] {
  const said = one.history.flatMap((line) => line.others ?? [])
  const people = one.data.rows.filter((row) => ['household', 'member'].includes(row.kind))
  return people.flatMap((row) => filesLike(row.values.name ?? '').map((file) => {
    const word = said.find((known) => known.why === file.why && known.name === row.values.name)
    return { row: row.id, name: row.values.name!, file,
      needs_word: file.why !== 'member_elsewhere',
      ...(word ? { said: word.reason } : {}) }
  }))
}

// The words that are said of what is found, as the history keeps them; none while one is missing.
export function wordsFor(one: Case, words: OtherWord[]) {
  const wanted = alike(one).filter((found) => found.needs_word && !found.said)
  const kept = wanted.flatMap(({ row, name, file: { why, unit } }) => words
    .filter((word) => word.row === row && word.why === why && word.reason.trim() !== '')
    .map(({ reason }) => ({ name, why, unit, reason })))
  return kept.length < wanted.length ? undefined : kept
}
