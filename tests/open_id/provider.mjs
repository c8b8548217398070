// SPDX-License-Identifier: Apache-2.0
//
// A provider of single sign-on for tests: the certified npm package oidc-provider, on this very
// machine, with keys made at its start and its own pages for signing in and consenting.
//
//     node provider.mjs PORT ALGORITHM AUTHENTICATION RETURN-ADDRESS     -> prints its address
//
// Port 0 is any. Who signs in as "u7" is the subject u7, called by its "preferred_username" and
// "email" as the environment says in PEOPLE: {"u7": {"preferred_username": "chen"}}.
import { createServer } from 'node:http'
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { Provider } from '../../web/node_modules/oidc-provider/lib/index.js'

const [port, algorithm, authentication, returnAddress] = process.argv.slice(2)
const people = JSON.parse(process.env.PEOPLE ?? '{}')

const [kind, options] =
  algorithm === 'ES256' ? ['ec', { namedCurve: 'P-256' }] : ['rsa', { modulusLength: 2048 }]
const key = generateKeyPairSync(kind, options).privateKey.export({ format: 'jwk' })

const server = createServer()
server.listen(Number(port), '127.0.0.1', () => {
  const issuer = `http://localhost:${server.address().port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: 'hengwen',
        client_secret: 'a secret: with %signs',
        redirect_uris: [returnAddress],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        token_endpoint_auth_method: authentication,
        id_token_signed_response_alg: algorithm,
      },
    ],
    clientAuthMethods: [authentication],
    jwks: { keys: [{ ...key, kid: randomUUID(), use: 'sig', alg: algorithm }] },
    pkce: { required: () => true },
    claims: {
      openid: ['sub'],
      profile: ['preferred_username'],
      email: ['email', 'email_verified'],
    },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    cookies: { keys: ['only for tests'] },
    ttl: { Session: 3600, Grant: 3600, Interaction: 3600, IdToken: 3600, AccessToken: 3600 },
  })
  server.on('request', provider.callback())
  console.log(issuer)
})
