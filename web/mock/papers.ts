// SPDX-License-Identifier: Apache-2.0
//
// The mock's papers: what was sent is kept as it came, and refused by its first bytes as the server
// does. A small picture of a picture is the picture.
import { fine, made, notFound, nothing, refuse } from './answers.ts'
import type { Answer, Call, Route } from './answers.ts'
import { editable, type Case } from './case.ts'
import { find } from './dossiers.ts'
import { readLoose } from './json.ts'
import { today } from './people.ts'
import { caseOf } from './public.ts'

type Text = { zh: string; en: string }
const words = readLoose<Record<string, Text>>('labels/refusals.json', {})
const no = (why: string, where = '') => {
  const { zh, en } = words[why] ?? { zh: why, en: why }
  return refuse(422, why, zh.replace('{where}', where), en.replace('{where}', where), where)
}

const types = { jpeg: 'image/jpeg', png: 'image/png', pdf: 'application/pdf' }
type Kind = keyof typeof types
const begins: [string, Kind][] = [['ffd8ff', 'jpeg'], ['89504e47', 'png'], ['25504446', 'pdf']]
let last = 0

// Of officers also while it is checked, and in the file.
const mayChange = (one: Case, name?: string) => editable(one) || (name !== undefined
  && ['submitted', 'unit_check', 'unit_review', 'asset_check', 'upper_review', 'centre_review',
    'review_due', 'active', 'suspended'].includes(one.state))

function add({ query, body }: Call, one: Case, name?: string): Answer {
  if (!mayChange(one, name)) return no('papers_not_open_now')
  const begin = body.subarray(0, 4).toString('hex')
  const kind = begins.find(([sign]) => begin.startsWith(sign))?.[1]
  if (!kind) return no('paper_of_unknown_kind')
  if (body.includes('/JavaScript')) return no('active_content', 'JavaScript')
  last += 1
  const paper = {
    id: `p${last}`, item: query.get('item') ?? '', kind, bytes: body.length,
    has_thumbnail: kind !== 'pdf', by_worker: !name, added_at: `${today}T03:00:00Z`,
    ...(kind === 'pdf' ? { pages: 1 } : { width: 4, height: 3 }), ...(name ? { by: name } : {}),
  }
  one.data.papers.push({ paper, bytes: body })
  return made(paper)
}

type Work = (call: Call, one: Case, paper: string | undefined, name?: string) => Answer
const list: Work = (_, one, _id, name) =>
  fine({ items: one.data.papers.map(({ paper }) => paper), may_change: mayChange(one, name) })

const open: Work = (_, one, id) => {
  const found = one.data.papers.find(({ paper }) => paper.id === id)
  if (!found) return notFound
  const { kind, item } = found.paper
  return { status: 200, type: types[kind], file: found.bytes, name: `${item}.${kind}` }
}

const remove: Work = (_, one, id, name) => {
  const at = one.data.papers.findIndex(({ paper }) => paper.id === id)
  if (at < 0) return notFound
  if (!mayChange(one, name)) return no('papers_not_open_now')
  one.data.papers.splice(at, 1)
  return nothing
}

const ofOfficer = (work: Work) => (call: Call): Answer => {
  const one = find(call)
  return one ? work(call, one, call.ids[1], call.by.person.account.full_name) : notFound
}
const ofWorker = (work: Work) => (call: Call): Answer => {
  const one = caseOf(call.code)
  return one ? work(call, one, call.ids[0]) : no('code_unknown')
}

const at = 'dossiers/:/papers'
const own = 'public/applications/papers'
export const paperRoutes: Route[] = [
  ['GET', at, 'work_on_dossiers', ofOfficer(list)],
  ['POST', at, 'work_on_dossiers', ofOfficer((call, one) =>
    add(call, one, call.by.person.account.full_name))],
  ['GET', `${at}/:`, 'work_on_dossiers', ofOfficer(open)],
  ['GET', `${at}/:/thumbnail`, 'work_on_dossiers', ofOfficer(open)],
  ['DELETE', `${at}/:`, 'work_on_dossiers', ofOfficer(remove)],
  ['GET', own, 'anyone', ofWorker(list)],
  ['POST', own, 'anyone', ofWorker((call, one) => add(call, one))],
  ['GET', `${own}/:`, 'anyone', ofWorker(open)],
  ['GET', `${own}/:/thumbnail`, 'anyone', ofWorker(open)],
  ['DELETE', `${own}/:`, 'anyone', ofWorker(remove)],
]
