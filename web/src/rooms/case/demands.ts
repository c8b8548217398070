// SPDX-License-Identifier: Apache-2.0
//
// What a person has to bring to a step, of all that the step asks for, and whether it is there.
import type { ApplicationProposal, CaseStep, FieldReason, StepWish } from '@/api/dossier-contract'

// What a rule proposes, of an application or of a household in the file.
export type Proposed = Pick<ApplicationProposal, 'category' | 'level'>
  & Partial<Pick<ApplicationProposal, 'exclusions'>>

// Papers that the officer has in hand; the worker who asks is the paper.
export const papers = ['signed_request', 'collective_decision', 'consent'] as const

export interface Brought {
  reason: string
  fields: FieldReason[]
  second: string
  leaving: string
  category: string
  standard_level: string
  papers: string[]
  upheld: boolean | undefined
}

export const nothingBrought = (proposed?: Proposed): Brought => ({
  reason: '', fields: [{ field: '', reason: '' }], second: '', leaving: '',
  category: proposed?.category ?? '', standard_level: proposed?.level ?? '', papers: [],
  upheld: undefined,
})

const asks = (step: CaseStep, ...any: string[]) =>
  any.some((demand) => step.demands.includes(demand))

export const asksForSecond = (step: CaseStep): boolean =>
  asks(step, 'two_visitors', 'second_person')

// A file goes to another county by the worker's word: the own request, or a consent to a proposal.
const moves = (step: CaseStep, leaving: string) => leaving === 'transferred'
  && asks(step, 'leaving_reason') && !asks(step, 'signed_request')

export const papersOf = (step: CaseStep, leaving = ''): string[] => papers.filter((paper) =>
  step.demands.includes(paper) || (paper === 'consent' && moves(step, leaving)))

// Who judges otherwise than the rule proposes says why; so does who approves where it proposes
// nothing.
export function differs(step: CaseStep, brought: Brought, proposed?: Proposed): boolean {
  if (!asks(step, 'new_judgement') || brought.category === '') return false
  if (!proposed) return step.step === 'approve'
  return brought.category !== proposed.category
    || brought.standard_level !== (proposed.level ?? '')
}

// What speaks against filing stops everybody but an approver who says why.
export const overrides = (step: CaseStep, proposed?: Proposed): boolean =>
  step.step === 'approve' && (proposed?.exclusions?.length ?? 0) > 0

export const asksForReason = (step: CaseStep, brought: Brought, proposed?: Proposed) =>
  // Without an answer of civil affairs for everybody it goes on for a reason.
  asks(step, 'reason', 'asset_answers') || step.against === true || differs(step, brought, proposed)
  || overrides(step, proposed)

export function isReady(step: CaseStep, brought: Brought, proposed?: Proposed): boolean {
  const { fields } = brought
  if (asksForReason(step, brought, proposed) && brought.reason.trim() === '') return false
  if (asks(step, 'field_reasons')
    && !fields.every((one) => one.field !== '' && one.reason.trim() !== '')) return false
  if (asksForSecond(step) && brought.second === '') return false
  if (asks(step, 'leaving_reason') && brought.leaving === '') return false
  if (asks(step, 'new_judgement') && brought.category === '') return false
  if (step.step === 'settle_objection' && brought.upheld === undefined) return false
  return papersOf(step, brought.leaving).every((paper) => brought.papers.includes(paper))
}

// Only what the step asks for is sent.
export function wishOf(
  step: CaseStep, version: number, brought: Brought, proposed?: Proposed,
): StepWish {
  const { category, standard_level } = brought
  const trimmed = brought.fields.map(({ field, reason }) => ({ field, reason: reason.trim() }))
  return {
    step: step.step, version,
    ...(asksForReason(step, brought, proposed) ? { reason: brought.reason.trim() } : {}),
    ...(asks(step, 'field_reasons') ? { fields: trimmed } : {}),
    ...(asksForSecond(step) ? { second: brought.second } : {}),
    ...(asks(step, 'leaving_reason') ? { leaving: brought.leaving } : {}),
    ...(asks(step, 'new_judgement')
      ? { category, ...(standard_level ? { standard_level } : {}) } : {}),
    ...(papersOf(step, brought.leaving).length > 0 ? { brings: brought.papers } : {}),
  }
}
