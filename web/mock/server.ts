// SPDX-License-Identifier: Apache-2.0
//
// A stand-in for the server, for developing screens and for their tests. It answers the
// same addresses with invented data and is never part of what is shipped. It also serves
// web/dist, with the strict content policy that the real server sends.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import type { Profile } from '../src/api/contract.ts'
import * as forms from './forms.ts'
import * as households from './households.ts'
import * as imports from './imports.ts'
import { fromTop } from './json.ts'
import * as units from './units.ts'
import * as words from './words.ts'

export const mockPassword = 'warm-winter'

type Answer = {
  status: number
  body?: unknown
  type?: string
  session?: string
  file?: string
}
type Asked = {
  method: string
  path: string[]
  query: URLSearchParams
  body: Buffer
  session: string
}

const dist = fromTop('web/dist')
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

// Whoever signs in as "new" must change the first password before anything else.
type Known = { name: string; password: string; mustChange: boolean; profile: Profile }

const sessions = new Map<string, Known>()

const refuse = (status: number, why: string, zh: string, en: string, where = ''): Answer => ({
  status,
  type: 'application/problem+json',
  body: { type: `urn:hengwen:refusal:${why}`, title: zh, status, why, where, detail: { zh, en } },
})
const notFound = refuse(404, 'not_found', '没有找到所请求的内容。', 'It was not found.')
const fine = (body: unknown): Answer => ({ status: 200, body })
const orNotFound = (body: unknown): Answer => (body === null ? notFound : fine(body))
const nothing: Answer = { status: 204 }
const file = (text: string): Answer => ({
  status: 200,
  type: 'application/octet-stream',
  file: text,
})

function sessionOf(known: Known): Answer {
  const unit = { code: '42', name: units.unit('42')!.name, level: 'province' }
  const { name, mustChange: must_change_password, profile } = known
  return fine({ name, ...profile, unit, must_change_password, today: '2026-11-22', demo: true })
}

function saveProfile(known: Known, wish: Profile): Answer {
  if (wish.full_name.length > 30) {
    return refuse(422, 'full_name_too_long', '姓名过长。', 'The name is too long.', 'full_name')
  }
  if (!/^([+\d][\d -]{4,})?$/.test(wish.phone)) {
    return refuse(422, 'not_a_phone', '这不是电话号码。', 'This is no telephone number.', 'phone')
  }
  known.profile = wish
  return sessionOf(known)
}

const signedOut = refuse(401, 'signed_out', '请先登录。', 'Please sign in.')

function session(asked: Asked): Answer {
  const known = sessions.get(asked.session)
  const wish = asked.body.length > 0 ? JSON.parse(asked.body.toString()) : {}
  if (asked.path[1] === 'password') {
    if (!known) return signedOut
    if (wish.old !== known.password) {
      return refuse(422, 'wrong_password', '现在的密码不对。', 'The current password is wrong.', 'old')
    }
    known.password = wish.new
    known.mustChange = false
    return nothing
  }
  if (asked.path[1] === 'profile') return known ? saveProfile(known, wish) : signedOut
  if (asked.method === 'DELETE') {
    sessions.delete(asked.session)
    return nothing
  }
  if (asked.method !== 'POST') return known ? sessionOf(known) : signedOut
  if (wish.password !== mockPassword) {
    return refuse(401, 'wrong_name_or_password', '用户名或密码不对。', 'Wrong name or password.')
  }
  const profile = { full_name: '张敏', phone: '027-00000000' }
  const { name, password } = wish
  const begun = { name, password, mustChange: name === 'new', profile }
  const id = `s${sessions.size + 1}`
  sessions.set(id, begun)
  return { ...sessionOf(begun), session: id }
}

function unitAnswer({ path, query }: Asked): Answer {
  const [, code, part] = path
  if (!code) {
    const limit = Number(query.get('limit') ?? 20)
    return fine({ items: units.search(query.get('search') ?? '', limit) })
  }
  if (!units.unit(code)) return notFound
  if (part === 'children') return fine({ items: units.children(code) })
  if (part === 'overview') {
    return fine(households.overview(code, query.get('from')!, query.get('to')!))
  }
  return fine(units.detail(code))
}

function formAnswer({ method, path, query, body, session }: Asked): Answer {
  const [, form, part, item, records] = path
  if (!form) return fine({ items: forms.names })
  const definition = forms.definitions.get(form)
  if (!definition) return notFound
  if (!part) return fine(definition)
  const wish = {
    unit: query.get('unit') ?? '', from: query.get('from') ?? '', to: query.get('to') ?? '',
    cutoff: query.get('cutoff') ?? '', campaign: query.get('campaign'),
    by: sessions.get(session)!.profile,
  }
  const one = definition.items.find((known) => known.item === item)
  if (part === 'typed' && method === 'PUT' && one) {
    const said = JSON.parse(body.toString())
    forms.typed.set(`${form}/${item}/${said.unit}`, said)
    return nothing
  }
  if (!units.unit(wish.unit)) return notFound
  if (part === 'filled') return fine(forms.filled(form, wish))
  if (part === 'filled.xlsx') return file('PK mock')
  if (part === 'filled.pdf') return file('%PDF mock')
  if (part === 'children') return fine(forms.below(form, wish))
  if (part === 'cells' && records === 'records' && one) {
    const limit = Number(query.get('limit') ?? 50)
    return fine(forms.records(form, one, wish, Number(query.get('after') ?? 0), limit))
  }
  return notFound
}

// One city takes part in nothing, so that this is seen too.
function campaignAnswer({ query }: Asked): Answer {
  const code = query.get('unit') ?? ''
  if (!units.unit(code)) return notFound
  return fine({ items: code.startsWith('4202') ? [] : forms.campaigns })
}

function importAnswer({ method, path, query, body }: Asked): Answer {
  const [, id, part] = path
  if (!id && method === 'POST') {
    const name = query.get('name') ?? ''
    return { status: 202, body: { id: imports.begin(name, query.get('dry_run') === 'true', body) } }
  }
  if (!id) return fine({ items: [...imports.all.values()].reverse() })
  if (id === 'template.xlsx') return file('PK mock')
  if (!imports.all.has(id)) return notFound
  if (part === 'cancel') {
    imports.cancel(id)
    return nothing
  }
  if (part === 'bad.xlsx') return file('PK mock')
  if (part === 'bad') return fine(imports.bad(id, Number(query.get('after') ?? 0), 100))
  return fine(imports.all.get(id))
}

function answer(asked: Asked): Answer {
  const [room] = asked.path
  if (room === 'session') return session(asked)
  if (!sessions.has(asked.session)) return signedOut
  if (room === 'units') return unitAnswer(asked)
  if (room === 'forms') return formAnswer(asked)
  if (room === 'campaigns') return campaignAnswer(asked)
  if (room === 'imports') return importAnswer(asked)
  if (room === 'code-lists') return fine(words.codeLists())
  if (room === 'labels') return fine(words.labels())
  if (room === 'households') {
    const id = asked.path[1]
    return id ? orNotFound(households.household(id)) : fine(households.list(asked.query))
  }
  return notFound
}

function events(id: string, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' })
  const timer = setInterval(() => {
    const now = imports.all.get(id)
    response.write(`data: ${JSON.stringify(now)}\n\n`)
    if (now?.state !== 'running') {
      clearInterval(timer)
      response.end()
    }
  }, 150)
  response.on('close', () => clearInterval(timer))
}

function serveFile(path: string, response: ServerResponse): void {
  const wanted = join(dist, normalize(path))
  const isFile = existsSync(wanted) && statSync(wanted).isFile()
  const file = isFile ? wanted : join(dist, 'index.html')
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Security-Policy': "default-src 'self'",
  })
  createReadStream(file).pipe(response)
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://mock')
  if (!url.pathname.startsWith('/api/v1/')) return serveFile(url.pathname, response)
  const path = url.pathname.slice('/api/v1/'.length).split('/').map(decodeURIComponent)
  if (path[0] === 'imports' && path[2] === 'events') return events(path[1]!, response)
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const session = /hengwen_session=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''
  const method = request.method ?? 'GET'
  const said = answer({ method, path, query: url.searchParams, body, session })
  const { status, body: out, type, session: begun, file: bytes } = said
  response.writeHead(status, {
    'Content-Type': type ?? 'application/json',
    'X-Request-Id': `mock-${Date.now().toString(36)}`,
    ...(begun ? { 'Set-Cookie': `hengwen_session=${begun}; Path=/; HttpOnly` } : {}),
  })
  response.end(bytes ?? (out === undefined ? '' : JSON.stringify(out)))
}

export function startMock(port = 0): Promise<Server> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(500)
      response.end(String(error))
    })
  })
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
}
