// SPDX-License-Identifier: Apache-2.0
//
// What the mock answers to people without an account: unions, notices, objections, their own
// application by its code, and a trial reckoning that stores nothing.
import type { ObjectionWish, PublicStepWish, SelfTestWish, SentApplication, ValuesWish }
  from '../src/api/dossier-contract.ts'
import { fine, made, notFound, refuse, textOf } from './answers.ts'
import type { Answer, Route, Wish } from './answers.ts'
import { judged, overwrites, remove, save, shown, standard } from './application.ts'
import { begin, cases, code, edgesOf, editable, signable, take, unitName, verdict } from './case.ts'
import type { Case, Taker } from './case.ts'
import { overwritten } from './dossiers.ts'
import { readLoose } from './json.ts'
import { today, within } from './people.ts'
import { sentence } from './steps.ts'
import * as units from './units.ts'

const byCode = new Map<string, Case>()
const plain = (text: string) => text.toUpperCase().replace(/[^0-9A-Z]/g, '')
// Well-known ones, so that a returned and a rejected file can be looked at.
const wellKnown: Record<string, number> = { TESTWARMWINTER01: 13, TESTWARMWINTER02: 14,
  TESTWARMWINTER03: 8, TESTWARMWINTER04: 1 }

export function caseOf(typed: string): Case | undefined {
  const at = plain(typed)
  return byCode.get(at) ?? cases[wellKnown[at] ?? -1]
}

const unknownCode = refuse(
  404, 'not_found', '没有这个查询码，请核对。', 'There is no such code; please check it.', 'code')

const stranger: Taker = { name: '', full_name: '', as: ['stranger'] }
const applicant = (one: Case): Taker => ({ name: '', full_name: one.name, as: ['applicant'] })

function seen(one: Case): SentApplication {
  const back = one.history.findLast((line) => line.step === 'return_file')
  const no = one.history.findLast((line) => ['reject', 'dismiss_appeal'].includes(line.step))
  const steps = edgesOf(one)
    .filter((edge) => edge.step !== 'object' && verdict(one, edge, applicant(one)) === null)
  return {
    application: { ...shown(one.data, editable(one), signable(one)), version: one.version },
    state: one.state, unit: unitName(one.unit), name: one.name,
    since: one.since, steps: steps.map((edge) => edge.step),
    ...(one.until ? { until: one.until } : {}),
    ...(one.state === 'returned' && back ? { returned: back.fields } : {}),
    objections: one.objections.map(({ at, settled, upheld, outcome }) => ({
      filed_on: at.slice(0, 10), settled,
      ...(upheld === undefined ? {} : { upheld }), ...(outcome ? { outcome } : {}),
    })),
    ...(one.state === 'rejected' && no?.reason ? { decision: no.reason } : {}),
  }
}

function own(wish: Wish, change?: (one: Case) => Answer | boolean | null): Answer {
  const one = caseOf(textOf(wish, 'code'))
  if (!one) return unknownCode
  const said = change?.(one)
  if (said === false) return notFound
  if (typeof said === 'object' && said) return said
  one.name = one.data.rows[0]?.values.name ?? one.name
  return fine(seen(one))
}

const refusal = (why: string) => refuse(422, why, sentence(why).zh, sentence(why).en)
const standing = () => cases.flatMap((one) =>
  one.notices.filter((notice) => notice.standing).map((notice) => ({ one, notice })))

function object(at: string, wish: Wish): Answer {
  const found = standing().find(({ notice }) => notice.code === at)
  if (!found) return notFound
  const { words, name } = wish as unknown as ObjectionWish
  const by = { ...stranger, full_name: name ?? '' }
  const why = take(found.one, { step: 'object', reason: words }, by)
  if (why) return refusal(why)
  const kept = code(3)
  found.one.objections.at(-1)!.code = plain(kept)
  return made({ code: kept })
}

const texts = readLoose('policy/consent_texts.json', [])

export const publicRoutes: Route[] = [
  ['GET', 'public/units', 'anyone', ({ query }) => fine({
    items: units.children(query.get('within') || '42').map(({ code: at, name, children }) =>
      ({ code: at, name, has_children: children > 0 })),
  })],
  ['GET', 'public/notices', 'anyone', ({ query }) => fine({
    items: standing().filter(({ one }) => within(one.unit, query.get('unit') ?? '0'))
      .map(({ notice }) => notice),
  })],
  ['GET', 'public/notices/:', 'anyone', ({ ids }) => {
    const found = standing().find(({ notice }) => notice.code === ids[0])
    return found ? fine(found.notice) : notFound
  }],
  ['POST', 'public/notices/:/objections', 'anyone', ({ ids, wish }) => object(ids[0]!, wish)],
  ['POST', 'public/objections/answer', 'anyone', ({ wish }) => {
    const wanted = plain(textOf(wish, 'code'))
    const found = cases.flatMap((one) => one.objections).find((one) => one.code === wanted)
    if (!found || wanted === '') return unknownCode
    const { at, settled, outcome, upheld } = found
    return fine({ filed_on: at.slice(0, 10), settled, ...(settled ? { outcome, upheld } : {}) })
  }],
  ['POST', 'public/applications', 'anyone', ({ wish }) => {
    if (!units.unit(textOf(wish, 'unit'))) return notFound
    const kept = code(4)
    byCode.set(plain(kept), begin(textOf(wish, 'unit'), '', 'own',
      { name: '', full_name: '', as: ['applicant'] }))
    return made({ code: kept })
  }],
  ['POST', 'public/applications/open', 'anyone', ({ wish }) => own(wish)],
  ['POST', 'public/applications/values', 'anyone', ({ wish }) =>
    own(wish, (one) => {
      const typed = wish as unknown as ValuesWish
      const field = overwrites(one.data, typed)
      return field ? overwritten(field) : save(one.data, typed)
    })],
  ['POST', 'public/applications/remove', 'anyone', ({ wish }) =>
    own(wish, (one) => remove(one.data, textOf(wish, 'row')))],
  ['POST', 'public/applications/consents', 'anyone', ({ wish }) => own(wish, (one) => {
    const [kind, version, signer] = [textOf(wish, 'kind'), textOf(wish, 'version'),
      textOf(wish, 'signer')]
    if (signer === '') return refuse(422, 'signer_missing', '请写姓名。', 'Your name.', 'signer')
    one.data.consents.push({ kind, version, signer, signed_at: `${today}T05:00:00Z` })
    return true
  })],
  ['GET', 'public/consent-texts', 'anyone', () => fine({ items: texts })],
  ['POST', 'public/applications/steps', 'anyone', ({ wish }) => own(wish, (one) => {
    const why = take(one, wish as unknown as PublicStepWish, applicant(one))
    return why ? refusal(why) : null
  })],
  ['POST', 'public/self-test', 'anyone', ({ wish }) => {
    const { members, income_month, rigid_year, cause } = wish as unknown as SelfTestWish
    const fen = (text = '') => Math.round(Number(text) * 100)
    const found = judged(fen(income_month) * 12, fen(rigid_year), members, cause)
    return fine({
      ...(found.category ? { category: found.category } : {}), lines: found.lines,
      standard: (standard / 100).toFixed(2), rule: 'R-C/2020',
    })
  }],
]
