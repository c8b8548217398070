// SPDX-License-Identifier: Apache-2.0
//
// What an officer types after a home visit, and what of it is sent: empty fields are left out.
import type { Visit, VisitWish } from '@/api/contract'

// All that may be said of it, besides the day for the next step.
export const asked = ['met', 'situation'] as const
export const besides = [
  'income', 'health', 'housing', 'needs', 'explained', 'issues', 'next_step'] as const
type Field = (typeof asked)[number] | (typeof besides)[number]

export type VisitDraft = {
  visited_on: string
  second: string
  place: string
  found: Record<Field, string> & { next_on: string }
}

const fields: Field[] = [...asked, ...besides]

export function draftOf(today: string, said?: VisitWish): VisitDraft {
  const found = Object.fromEntries(
    fields.map((field) => [field, said?.found[field] ?? ''])) as Record<Field, string>
  return {
    visited_on: said?.visited_on ?? today,
    second: said?.second ?? '',
    place: said?.place ?? '',
    found: { ...found, next_on: said?.found.next_on ?? '' },
  }
}

export function wishOf(draft: VisitDraft): VisitWish {
  const { met, situation, ...rest } = draft.found
  const told = Object.entries(rest).map(([field, text]) => [field, text.trim()])
    .filter(([, text]) => text !== '')
  return {
    visited_on: draft.visited_on,
    second: draft.second.trim(),
    ...(draft.place.trim() ? { place: draft.place.trim() } : {}),
    found: { met: met.trim(), situation: situation.trim(), ...Object.fromEntries(told) },
  }
}

// What was found, field by field, without those about which nothing was said.
export function toldOf(visit: Visit): { field: string; text: string }[] {
  const said = visit.versions[0]?.said
  const of = said
    ? [{ field: 'place', text: said.place }, ...fields.map((field) =>
      ({ field, text: said.found[field] })), { field: 'next_on', text: said.found.next_on }]
    : [{ field: 'situation', text: visit.situation }, { field: 'needs', text: visit.needs }]
  return of.filter((one): one is { field: string; text: string } => !!one.text)
}
