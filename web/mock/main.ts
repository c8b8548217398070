// SPDX-License-Identifier: Apache-2.0
//
// npm run mock: the stand-in server on a fixed port, for `npm run dev`.
import { mockPassword, startMock } from './server.ts'

const port = Number(process.env.PORT ?? 8090)
await startMock(port)
console.log(`The mock answers on http://127.0.0.1:${port} — admin, ${mockPassword}`)
