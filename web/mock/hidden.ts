// SPDX-License-Identifier: Apache-2.0
//
// Secrets of invented people, and how each is shown: hide() gives the mask, whole() what is
// behind it. Citizen numbers have a right check sign, so that a screen takes them as typed.
const behind = new Map<string, string>()

export function hide(secret: string, mask: string): string {
  behind.set(mask, secret)
  return mask
}

export const whole = (mask: string): string | null => behind.get(mask) ?? null

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

export function citizenNumber(division: string, birth: string, order: number): string {
  const first = `${division}${birth.replaceAll('-', '')}${String(order).padStart(3, '0')}`
  const sum = weights.reduce((all, weight, at) => all + weight * Number(first[at]), 0)
  return first + '10X98765432'[sum % 11]
}

export function hiddenCitizen(division: string, birth: string, order: number): string {
  const number = citizenNumber(division, birth, order)
  return hide(number, `${number.slice(0, 6)}********${number.slice(14)}`)
}
