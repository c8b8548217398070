// SPDX-License-Identifier: Apache-2.0
//
// What a dialog of a family change has been told so far, and the wish that is sent.
import type { Fields } from '@/api/contract'
import type { FamilyKind, FamilyReason, FamilyWish } from '@/api/families'

export const reasons: Record<FamilyKind, FamilyReason[]> = {
  head_change: ['death', 'divorce', 'moved_out', 'other'],
  split: ['divorce', 'marriage', 'moved_out', 'other'],
  merge: ['filed_twice', 'marriage', 'other'],
  unmerge: ['mistake', 'divorce', 'other'],
  number_correction: ['mistake', 'other'],
}

// What every head must be known by, and the field of a member that says it.
const needed = [
  { name: 'ethnicity', of: 'ethnicity', list: 'ethnicity' },
  { name: 'model_worker', of: 'model_worker', list: 'CL-07' },
  { name: 'work_status', of: 'identity', list: 'CL-06' },
]

export interface Told {
  kind: FamilyKind
  reason: FamilyReason | ''
  words: string
  on: string
  head: string
  leaves: boolean
  people: string[]
  other: string
  keep: string
  fill: Record<string, string>
  number: string
  relations: Record<string, string>
}

export const nothingTold = (kind: FamilyKind, today: string): Told => ({
  kind, reason: '', words: '', on: today, head: '', leaves: false, people: [], other: '', keep: '',
  fill: {}, number: '', relations: {},
})

const textOf = (row: Fields | undefined, name: string) => {
  const value = row?.[name]
  return typeof value === 'string' ? value : ''
}

// Which of the fields a head needs its row as a member does not say.
export const missingOf = (member: Fields | undefined) =>
  member ? needed.filter((one) => textOf(member, one.of) === '') : []

// Enough for the server to look at it.
export function canLook(told: Told): boolean {
  if (told.kind === 'merge') return told.other !== ''
  if (told.kind === 'number_correction') {
    return told.head !== '' && told.number.trim().length >= 15
  }
  return told.kind === 'unmerge' || told.head !== ''
}

export function wishOf(told: Told): FamilyWish {
  const corrects = told.kind === 'number_correction'
  const leaving = told.kind === 'split' ? told.people : corrects ? [told.head] : []
  const known = new Set([...leaving, ...Object.keys(told.relations)])
  const people = [...known].map((id) => {
    const relation = told.relations[id]
    return relation ? { id, relation } : { id }
  })
  return {
    kind: told.kind, reason: told.reason || 'other', words: told.words.trim(), people,
    effective_on: told.on,
    fill: Object.fromEntries(Object.entries(told.fill).filter(([, value]) => value !== '')),
    ...(told.head && !corrects ? { head: told.head } : {}),
    ...(corrects ? { number: told.number.trim() } : {}),
    ...(told.kind === 'head_change' ? { head_leaves: told.leaves } : {}),
    ...(told.other ? { other: told.other } : {}),
    ...(told.keep ? { keep: told.keep } : {}),
  }
}
