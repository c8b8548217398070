// SPDX-License-Identifier: Apache-2.0
//
// A stand-in for the server, for developing screens and for their tests. It answers the
// same addresses with invented data and is never part of what is shipped. It also serves
// web/dist, with the strict content policy that the real server sends.
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { accountRoutes } from './accounts.ts'
import { file, find, fine, notAllowed, notFound, nothing, orNotFound, reasonNeeded, signedOut }
  from './answers.ts'
import type { Answer, Asked, Wish } from './answers.ts'
import { assetCheckRoutes } from './asset-checks.ts'
import { dossierRoutes, seedDossiers } from './dossiers.ts'
import * as forms from './forms.ts'
import * as households from './households.ts'
import * as imports from './imports.ts'
import { fromTop } from './json.ts'
import { logRoutes } from './log.ts'
import { mayOpen, rights, see } from './people.ts'
import type { Known } from './people.ts'
import { paperRoutes } from './papers.ts'
import { privacyRoutes } from './privacy.ts'
import { registerRoutes } from './registers.ts'
import { publicRoutes } from './public.ts'
import { sheetRoutes } from './sheets.ts'
import { secretRoutes } from './secrets.ts'
import { delegationRoutes, session } from './session.ts'
import { familyRoutes } from './families.ts'
import { transferRoutes } from './transfers.ts'
import * as units from './units.ts'
import * as words from './words.ts'
import { visitRoutes } from './visits.ts'
import { yearRoutes } from './year.ts'

export { mockPassword } from './people.ts'

const dist = fromTop('web/dist')
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const routes = [
  ...accountRoutes, ...delegationRoutes, ...logRoutes, ...secretRoutes, ...privacyRoutes,
  ...registerRoutes,
  ...dossierRoutes, ...publicRoutes, ...paperRoutes, ...sheetRoutes, ...transferRoutes,
  ...familyRoutes, ...assetCheckRoutes,
  ...yearRoutes,
  ...visitRoutes,
]

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
    by: see(session)!.person.account,
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
  if (part === 'bad-file') return file('PK mock')
  if (part === 'bad') return fine(imports.bad(id, Number(query.get('after') ?? 0), 100))
  return fine(imports.all.get(id))
}

const takesFile = /\/(papers|answers|answers\/returned)$/

function answer(asked: Asked): Answer {
  const [room] = asked.path
  if (room === 'session') return session(asked)
  const found = find(routes, asked.method, asked.path)
  const known = see(asked.session)
  const { query, english = false, body, code } = asked
  const isJson = found && body.length > 0 && !takesFile.test(found.route[1])
  const wish = (isJson ? JSON.parse(body.toString()) : {}) as Wish
  if (found?.route[2] === 'anyone') {
    // Answers that need nobody do not look who it is.
    return found.route[3]({
      by: known as Known, ids: found.ids, query, wish, body, code, english,
    })
  }
  if (room === 'code-lists') return fine(words.codeLists())
  if (room === 'labels') return fine(words.labels())
  const by = known
  if (!by) return signedOut
  if (room === 'households' && !mayOpen(by)) return reasonNeeded
  if (found) {
    const [, , right, work] = found.route
    if (right !== 'be_signed_in' && !rights(by).includes(right)) return notAllowed
    return work({ by, ids: found.ids, query, wish, body, code, english })
  }
  if (room === 'units') return unitAnswer(asked)
  if (room === 'forms') return formAnswer(asked)
  if (room === 'campaigns') return campaignAnswer(asked)
  if (room === 'imports') return importAnswer(asked)
  if (room === 'households') {
    if (!rights(by).includes('open_households')) return notAllowed
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
    'Content-Security-Policy': "default-src 'self'; img-src 'self' data: blob:",
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
  const english = (request.headers['accept-language'] ?? '').startsWith('en')
  const code = String(request.headers['x-hengwen-code'] ?? '')
  const said = answer({ method, path, query: url.searchParams, body, session, english, code })
  const { status, body: out, type, session: begun, file: bytes, name } = said
  response.writeHead(status, {
    'Content-Type': type ?? 'application/json',
    'X-Request-Id': `mock-${Date.now().toString(36)}`,
    ...(name ? { 'Content-Disposition': `attachment; filename="${name}"` } : {}),
    ...(begun ? { 'Set-Cookie': `hengwen_session=${begun}; Path=/; HttpOnly` } : {}),
  })
  response.end(bytes ?? (out === undefined ? '' : JSON.stringify(out)))
}

export function startMock(port = 0): Promise<Server> {
  seedDossiers()
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(500)
      response.end(String(error))
    })
  })
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)))
}
