// SPDX-License-Identifier: Apache-2.0
//
// Codes of a second factor by time (RFC 6238: HMAC-SHA-1, 30 seconds, 6 digits), as the app
// on a telephone makes them. The mock checks them and the browser tests make them.
import { createHmac, randomBytes } from 'node:crypto'

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

export function newSecret(): string {
  return [...randomBytes(32)].map((byte) => signs[byte % 32]).join('')
}

function bytesOf(secret: string): Buffer {
  const bits = [...secret.replaceAll(' ', '').toUpperCase()]
    .map((sign) => signs.indexOf(sign).toString(2).padStart(5, '0'))
    .join('')
  const bytes = bits.match(/.{8}/g) ?? []
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)))
}

export function codeOf(secret: string, at_ms = Date.now()): string {
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(at_ms / 30_000)))
  const mac = createHmac('sha1', bytesOf(secret)).update(step).digest()
  const from = mac[19]! & 15
  const number = mac.readUInt32BE(from) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

export const fits = (secret: string, code: string): boolean =>
  [-30_000, 0, 30_000].some((late) => codeOf(secret, Date.now() + late) === code)
