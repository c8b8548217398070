// SPDX-License-Identifier: Apache-2.0
//
// The mock's tree of unions: the real divisions of one province, two base unions made up.
import type { Level, Unit, UnitDetail } from '../src/api/contract.ts'
import { readText } from './json.ts'

const levels: Record<number, Level> = { 1: 'nation', 2: 'province', 4: 'city', 6: 'county' }
const all = new Map<string, Unit & { under: string[] }>()

function parentOf(code: string): string {
  if (code.length === 2) return '0'
  return code.length === 9 ? code.slice(0, 6) : code.slice(0, -2)
}

function add(code: string, name: string, level: Level, kind: Unit['kind'], above?: string) {
  const parent = above ? { parent: above } : {}
  all.set(code, { code, name, level, kind, children: 0, ...parent, under: [] })
  const upper = above ? all.get(above) : undefined
  if (!upper) return
  upper.under.push(code)
  upper.children += 1
}

add('0', '中华全国总工会', 'nation', 'territorial')
for (const line of (readText('policy/divisions/divisions.tsv') ?? '').split('\n')) {
  const [code, name] = line.split('\t')
  if (!code || !name || !(code.startsWith('42') || code.length === 2)) continue
  const level = levels[code.length] ?? 'town'
  add(code, `${name}${level === 'town' ? '工会' : '总工会'}`, level, 'territorial', parentOf(code))
}
add('B0001', '武汉钢铁演示公司工会', 'base', 'enterprise', '420106')
add('B0002', '洪山光谷演示园区联合工会', 'base', 'park', '420111')

const plain = (known: Unit & { under: string[] }): Unit => {
  const { code, name, level, kind, children: count, parent } = known
  return { code, name, level, kind, children: count, ...(parent ? { parent } : {}) }
}

export function unit(code: string): Unit | null {
  const found = all.get(code)
  return found ? plain(found) : null
}

export function children(code: string): Unit[] {
  return (all.get(code)?.under ?? []).map((one) => unit(one)!)
}

export function ancestors(code: string): Unit[] {
  const parent = all.get(code)?.parent
  return parent ? [...ancestors(parent), unit(parent)!] : []
}

export function detail(code: string): UnitDetail | null {
  const found = unit(code)
  if (!found) return null
  const division = /^\d+$/.test(code) ? code : ancestors(code).at(-1)!.code
  return { ...found, ancestors: ancestors(code), division }
}

export function search(text: string, limit: number): Unit[] {
  const found: Unit[] = []
  for (const one of all.values()) {
    if (one.name.includes(text) || one.code.startsWith(text)) found.push(plain(one))
    if (found.length === limit) break
  }
  return found
}
