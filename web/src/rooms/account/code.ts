// SPDX-License-Identifier: Apache-2.0
//
// The signs of a second factor as people type, paste and read them.
//
//     sixFigures(' 123 456\n') -> '123456'      grouped('JBSWY3DP') -> 'JBSW Y3DP'

// What a telephone shows in two groups, and a message puts words around.
export const sixFigures = (typed: string): string => typed.replace(/[^0-9]/g, '').slice(0, 6)

export const grouped = (secret: string): string => (secret.match(/.{1,4}/g) ?? []).join(' ')
