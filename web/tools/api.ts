// SPDX-License-Identifier: Apache-2.0
//
// npm run api: writes src/api/schema.ts from web/openapi.json, the server's description of
// itself (hengwen openapi > web/openapi.json). npm run api:check fails, and names the
// command, when the two no longer agree.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const source = at('openapi.json')
const target = at('src/api/schema.ts')

const head = `// SPDX-License-Identifier: Apache-2.0
//
// Written by npm run api from openapi.json. Change the server, never this file.

`

async function written(): Promise<string> {
  const description = JSON.parse(readFileSync(source, 'utf8')) as OpenAPI3
  return head + astToString(await openapiTS(description, { rootTypes: false }))
}

const text = await written()
if (process.argv.includes('--check')) {
  const now = existsSync(target) ? readFileSync(target, 'utf8') : ''
  if (now !== text) {
    console.error('src/api/schema.ts is stale: npm --prefix web run api')
    process.exit(1)
  }
} else {
  writeFileSync(target, text)
}
