// SPDX-License-Identifier: Apache-2.0
//
// What the mock's households hide, and how it is shown: one secret at a time, for a reason, not
// too often. Also how a person is found by the citizen number, and files with persons in them.
import type { ChildAccess } from '../src/api/contract.ts'
import { file, fine, made, noReason, notFound, pageOf, refuse, textOf } from './answers.ts'
import type { Answer, Call, Route } from './answers.ts'
import { whole } from './hidden.ts'
import * as households from './households.ts'
import { accessOf, note, personOf } from './log.ts'
import { rights } from './people.ts'

const most_an_hour = 20
const revealed = new Map<string, number>()

const notASecret = refuse(
  422, 'not_a_secret', '这一项没有打码，不需要查看。', 'This is not masked.', 'field')
const tooMany = refuse(429, 'too_many_reveals',
  '这一小时内查看次数已用完，请稍后再试。', 'You have revealed as much as an hour allows.')
const childFirst = refuse(403, 'child_needs_supervisor',
  '不满十四周岁儿童的信息，须由负责人查看。', 'Only a supervisor reveals what is about a child.')

function valueOf(kind: string, record: string, field: string): string | null {
  const page = households.household(record.split('-')[0]!)
  if (!page) return null
  const fields = kind === 'household' ? page.household
    : page.members.find((one) => one.id === record)
  const value = fields?.[field]
  return typeof value === 'string' ? whole(value) : null
}

function reveal({ by, ids, wish }: Call): Answer {
  const [kind, record, field] = ['kind', 'record', 'field'].map((one) => textOf(wish, one))
  if (!households.household(ids[0]!)) return notFound
  if (textOf(wish, 'reason') === '') return noReason
  const value = valueOf(kind!, record!, field!)
  if (value === null) return notASecret
  const noted = {
    kind: kind!, record: record!, fields: [field!], reason: textOf(wish, 'reason'),
    person: personOf(value),
  }
  // The third of a family is the youngest.
  const agreed = accesses.some((one) => one.state === 'granted' && one.record === record
    && one.field === field && one.asked_by === by.person.account.name)
  if (record!.endsWith('-m3') && !agreed && !rights(by).includes('reveal_children')) {
    note(by, 'reveal_refused', noted)
    return childFirst
  }
  const { name } = by.person.account
  const count = (revealed.get(name) ?? 0) + 1
  if (count > most_an_hour) return tooMany
  revealed.set(name, count)
  note(by, 'secret_revealed', noted)
  return fine({ value, left_this_hour: most_an_hour - count })
}

type Access = ChildAccess & { record: string }
const accesses: Access[] = []

function askAccess({ by, ids, wish }: Call): Answer {
  const page = households.household(ids[0]!)
  if (!page) return notFound
  const { id, number, head_name, unit } = households.lines.find((one) => one.id === page.id)!
  const asked: Access = {
    id: `ca${accesses.length + 1}`, household: { id, number, head_name }, unit,
    kind: textOf(wish, 'kind'), record: textOf(wish, 'record'), field: textOf(wish, 'field'),
    reason: textOf(wish, 'reason'), asked_by: by.person.account.name,
    asked_at: new Date().toISOString(), state: 'waiting', own: false,
  }
  accesses.unshift(asked)
  note(by, 'child_access_asked', { kind: 'household', record: id, reason: asked.reason })
  return made(asked)
}

function decideAccess(state: 'granted' | 'refused') {
  return ({ by, ids, wish }: Call): Answer => {
    const found = accesses.find((one) => one.id === ids[0])
    if (!found) return notFound
    if (textOf(wish, 'reason') === '') return noReason
    Object.assign(found, { state, decided_by: by.person.account.name,
      decided_at: new Date().toISOString(), decided_words: textOf(wish, 'reason') })
    note(by, 'child_access_decided', { kind: 'household', record: found.household.id })
    return fine(found)
  }
}

function find({ by, wish }: Call): Answer {
  const number = textOf(wish, 'citizen_number').toUpperCase()
  note(by, 'person_looked_for')
  const items = households.lines.filter((one) => whole(one.citizen_id) === number)
  return fine({ items })
}

function copy({ by, ids, wish }: Call): Answer {
  const page = households.household(ids[0]!)
  if (!page) return notFound
  if (textOf(wish, 'reason') === '') return noReason
  note(by, 'own_copy_given', { kind: 'household', record: page.id, reason: textOf(wish, 'reason') })
  const ending = wish.password ? 'zip' : 'xlsx'
  return file('PK mock', `own-copy.${ending}`)
}

function exported({ by, wish }: Call): Answer {
  if (textOf(wish, 'reason') === '') return noReason
  note(by, 'persons_exported', { reason: textOf(wish, 'reason'), unit: textOf(wish, 'unit') })
  return file('PK mock', `households.${wish.password ? 'zip' : 'xlsx'}`)
}

export const secretRoutes: Route[] = [
  ['POST', 'households/find', 'open_households', find],
  ['POST', 'households/export', 'export_persons', exported],
  ['POST', 'households/:/reveal', 'reveal_secrets', reveal],
  ['POST', 'households/:/child-access', 'reveal_secrets', askAccess],
  ['GET', 'child-accesses', 'reveal_children', ({ by, query }) => fine(pageOf(accesses
    .filter((one) => !query.get('state') || query.get('state') === one.state)
    .map((one) => ({ ...one, own: one.asked_by === by.person.account.name })), query))],
  ['POST', 'child-accesses/:/grant', 'reveal_children', decideAccess('granted')],
  ['POST', 'child-accesses/:/refuse', 'reveal_children', decideAccess('refused')],
  ['POST', 'households/:/own-copy', 'answer_requests', copy],
  ['GET', 'households/:/access', 'open_households', ({ ids }) => fine(accessOf(ids[0]!))],
]
