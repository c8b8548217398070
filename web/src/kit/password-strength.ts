// SPDX-License-Identifier: Apache-2.0
//
// How long the password of a file would stand against somebody who has the file and tries.
// Length counts most; a few signs over and over are worth little.
//
//     'abc12345' weak      'warm-winter-7' fair      'correct horse battery' strong
export type Strength = 'weak' | 'fair' | 'strong'

const poolOf = (sign: string): number => {
  if (/[0-9]/.test(sign)) return 10
  if (/[a-zA-Z]/.test(sign)) return 26
  return sign > '\u007f' ? 500 : 32
}

export function strengthOf(password: string): Strength {
  const signs = [...password]
  const pools = new Map(signs.map((sign) => [poolOf(sign) + (/[A-Z]/.test(sign) ? 0.5 : 0), sign]))
  const pool = [...pools.keys()].reduce((sum, one) => sum + Math.floor(one), 0)
  const worth = Math.min(signs.length, new Set(signs).size * 2)
  const bits = worth * Math.log2(Math.max(pool, 2))
  if (bits < 50) return 'weak'
  return bits < 80 ? 'fair' : 'strong'
}
