// SPDX-License-Identifier: Apache-2.0
//
// The codes that stand for a person without an account. They live as long as the tab, and are in
// no address: an address is kept in too many places.
//
//     ' 7k2m 9xqp' -> '7K2M-9XQP'
const places = { application: 'hengwen.application', objection: 'hengwen.objection' }
export type Of = keyof typeof places

export function tidied(typed: string): string {
  const signs = typed.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return signs.match(/.{1,4}/g)?.join('-') ?? ''
}

export function remembered(of: Of): string {
  try {
    return sessionStorage.getItem(places[of]) ?? ''
  } catch {
    return ''
  }
}

export function remember(of: Of, code: string): void {
  try {
    if (code === '') sessionStorage.removeItem(places[of])
    else sessionStorage.setItem(places[of], code)
  } catch {
    // A browser that keeps nothing asks for the code again.
  }
}
