// SPDX-License-Identifier: Apache-2.0
//
// The mock's two forms: every item of both annexes, with numbers that grow with the unit
// and add up, and a few checks that fail on purpose.
import type { Both, Campaign, CellRecords, Check } from '../src/api/contract.ts'
import type { FilledForm, FilledItem, FormDefinition, FormItem } from '../src/api/contract.ts'
import type { FormName, Profile } from '../src/api/contract.ts'
import { parseLoose, readText } from './json.ts'
import { children, unit } from './units.ts'

type Wish = {
  unit: string; from: string; to: string; cutoff: string; campaign: string | null; by: Profile
}

type FormFile = {
  form: string
  title: Both
  from: string
  to: string
  notes: Both[]
  groups: { no: string; label: Both }[]
  items: (Pick<FormItem, 'item' | 'label' | 'unit' | 'kind' | 'derivation'> & {
    indent?: number
    over?: string
  })[]
}

const files = ['relief-campaign-2015', 'relief-centre-2014'].map(
  (name) => parseLoose(readText(`forms/${name}.json`) ?? '') as FormFile,
)

function define(file: FormFile): FormDefinition {
  const { form, title, from, to, notes, groups } = file
  const items = file.items.map(({ item, label, unit: of, kind, derivation, indent, over }) => ({
    item,
    group: item.slice(0, 2),
    label,
    unit: of,
    kind,
    derivation,
    indent: indent ?? 0,
    typed: derivation === 'X' && over === undefined,
  }))
  const asks_for_campaign = form === 'relief-campaign-2015'
  return { form, title, from, to, asks_for_campaign, notes, groups, items }
}

export const names: FormName[] = files.map(({ form, title, from, to }) => ({
  form, title, from, to,
}))

export const definitions = new Map(files.map((file) => [file.form, define(file)]))

export const typed = new Map<string, { value: number; source: string }>()
const known = new Map<string, number>()

function seeded(text: string): number {
  let hash = 2166136261
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619)
  return (hash >>> 0) / 4294967296
}

// Whole fen for money, a count otherwise; towns and base unions have their own, the rest is
// the sum of what is below.
function amount(code: string, form: string, item: FormItem): number {
  const key = `${code}/${form}/${item.item}`
  const before = known.get(key)
  if (before !== undefined) return before
  const below = children(code)
  const own =
    item.unit === '万元'
      ? Math.round(seeded(key) * 90_000) * 100
      : Math.floor(seeded(key) * (item.unit === '个' ? 2 : 24))
  const sum = below.reduce((total, one) => total + amount(one.code, form, item), 0)
  const value = below.length === 0 ? own : sum
  known.set(key, value)
  return value
}

const money = (fen: number) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`
const wan = (fen: number) => money(Math.round(fen / 10_000))

function partsOf(form: string, item: FormItem): FormItem[] {
  const all = definitions.get(form)!.items
  const sums = ['05A', '09A', '01A', '02A', '11A'].includes(item.item) && item.unit !== '是/否'
  return sums ? all.filter((one) => one.group === item.group && one.item !== item.item) : []
}

export function fill(form: string, item: FormItem, code: string): FilledItem {
  const said = typed.get(`${form}/${item.item}/${code}`)
  if (item.typed || item.unit === '是/否') {
    if (!said) return { value: null, unit: item.unit, origin: 'missing', records: 0 }
    const value = String(said.value)
    return { value, unit: item.unit, origin: 'typed', records: 0, source: said.source }
  }
  const parts = partsOf(form, item).filter((one) => one.unit === item.unit)
  const value =
    parts.length > 0
      ? parts.reduce((sum, one) => sum + amount(code, form, one), 0)
      : amount(code, form, item)
  if (item.unit !== '万元') {
    const distinct = ['户', '人', '家'].includes(item.unit) && children(code).length > 0
    const added = distinct ? { added: String(Math.round(value * 1.03)) } : {}
    return { value: String(value), unit: item.unit, origin: 'computed', records: value, ...added }
  }
  const records = value === 0 ? 0 : Math.max(1, Math.round(value / 80_000))
  return { value: wan(value), unit: '万元', origin: 'computed', records, exact: money(value) }
}

const checks: Check[] = [
  { id: 'V01', ok: true, level: 'hard', say: '05A = 05B + 05C', say_en: '05A = 05B + 05C' },
  {
    id: 'V08',
    ok: false,
    level: 'hard',
    say: '03B 大于 03A:困难农民工家庭多于全部建档家庭',
    say_en: '03B is larger than 03A: more migrant households than filed households',
  },
  {
    id: 'V10',
    ok: false,
    level: 'soft',
    say: '03C + 03D + 03E 与 03A 相差 22 户:这些家庭没有困难类别',
    say_en: '03C + 03D + 03E differ from 03A by 22: these households have no category',
  },
  {
    id: 'V14',
    ok: false,
    level: 'soft',
    say: '10D 为 0 而 10E 大于 0:有人乘坐,却没有车厢记录',
    say_en: '10D is 0 but 10E is not: people were carried, but no carriage is recorded',
  },
  { id: 'V17', ok: null, level: 'soft', say: '另一张表还没有数据', say_en: 'No other form' },
  { id: 'V02', ok: true, level: 'hard', say: '09A = 09B + 09C', say_en: '09A = 09B + 09C' },
  { id: 'V09', ok: true, level: 'hard', say: '10A 不小于 10C', say_en: '10A is at least 10C' },
]

export function filled(form: string, wish: Wish): FilledForm {
  const items: Record<string, FilledItem> = {}
  for (const item of definitions.get(form)!.items) items[item.item] = fill(form, item, wish.unit)
  const name = unit(wish.unit)!.name
  const { by, campaign: code, ...asked } = wish
  const campaign = campaigns.find((known) => known.code === code)
  const limited = campaign ? { campaign: campaign.code, campaign_name: campaign.name } : {}
  const head = { ...limited, filled_by: by.full_name, phone: by.phone, demo: true }
  return { form, unit_name: name, ...asked, ...head, items, checks }
}

const zeroOf = ({ value, unit }: FilledItem) =>
  value == null ? null : unit === '万元' ? '0.00' : '0'

export function below(form: string, wish: Wish) {
  const row = (code: string) => ({
    unit: unit(code)!,
    items: filled(form, { ...wish, unit: code }).items,
  })
  // Above the towns the mock records nothing at the unit itself.
  const below = children(wish.unit)
  const own = row(wish.unit)
  if (below.length > 0) for (const cell of Object.values(own.items)) cell.value = zeroOf(cell)
  return { unit: own, children: below.map((one) => row(one.code)) }
}

export const campaigns: Campaign[] = [
  { code: '2015-spring', name: '2015年元旦春节送温暖活动', from: '2014-12-15', to: '2015-03-05' },
  { code: '2014-autumn', name: '2014年金秋助学活动', from: '2014-07-01', to: '2014-09-30' },
].map((one) => ({ ...one, unit: { code: '42', name: unit('42')!.name } }))

const people = ['陈颖', '李建国', '王秀英', '刘洋', '张伟', '赵敏', '周涛', '吴桂兰']

export function records(form: string, item: FormItem, wish: Wish, after: number, limit: number) {
  const cell = fill(form, item, wish.unit)
  const count = cell.records ?? 0
  const whole = cell.exact ? Math.round(Number(cell.exact) * 100) : 0
  const each = count === 0 ? 0 : Math.floor(whole / count)
  const rows = Array.from({ length: Math.max(0, Math.min(limit, count - after)) }, (_, index) => {
    const at = after + index
    const amount = at === count - 1 ? whole - each * (count - 1) : each
    return {
      id: `${item.item}-${wish.unit}-${at}`,
      kind: 'payment',
      cells: {
        paid_on: `2015-0${1 + (at % 2)}-${String(1 + (at % 28)).padStart(2, '0')}`,
        name: people[at % people.length]!,
        type: ['living', 'medical', 'study'][at % 3]!,
        ...(cell.exact ? { amount: money(amount) } : {}),
        ...(at % 4 === 3 ? {} : { campaign: campaigns[at % 2]!.code }),
        household: `h${1 + (at % 60)}`,
      },
    }
  })
  const columns: CellRecords['columns'] = [
    { name: 'paid_on', label: { zh: '发放日期', en: 'Paid on' }, type: 'date' },
    { name: 'name', label: { zh: '姓名', en: 'Name' }, type: 'text' },
    { name: 'type', label: { zh: '帮扶项目', en: 'Aid type' }, type: 'code', list: 'CL-20' },
    ...(cell.exact
      ? [{ name: 'amount', label: { zh: '金额(元)', en: 'Amount (yuan)' }, type: 'money' }]
      : []),
    { name: 'campaign', label: { zh: '活动代码', en: 'Campaign' }, type: 'text' },
    { name: 'household', label: { zh: '家庭', en: 'Household' }, type: 'household' },
  ]
  const next = after + rows.length < count ? String(after + rows.length) : null
  const value = cell.value ?? null
  const total = cell.exact ?? value
  return { item: item.item, value, unit: item.unit, records: count, total, columns, rows, next }
}
