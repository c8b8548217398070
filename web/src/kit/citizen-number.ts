// SPDX-License-Identifier: Apache-2.0
//
// A citizen number as it is typed: spaces are nothing, x is X, and its last sign follows from
// the others (GB 11643-1999), so that a slip is seen before anybody is asked.
export const tidied = (typed: string): string => typed.replace(/\s/g, '').toUpperCase()

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

function checkSign(number: string): string {
  const sum = weights.reduce((all, weight, at) => all + weight * Number(number[at]), 0)
  return '10X98765432'[sum % 11]!
}

export type Slip = 'length' | 'signs' | 'check_sign'

// What is wrong with it; null when nothing is. Old cards have 15 figures and no check sign.
export function slipIn(number: string): Slip | null {
  if (/^\d{15}$/.test(number)) return null
  if (!/^[\dX]*$/.test(number)) return 'signs'
  if (number.length !== 18) return 'length'
  if (!/^\d{17}[\dX]$/.test(number)) return 'signs'
  return checkSign(number) === number[17] ? null : 'check_sign'
}
