// SPDX-License-Identifier: Apache-2.0
//
// The mock's sixty invented households, and what a unit's page says of them.
import type { Household, HouseholdLine, MonthMoney, Overview, Visit } from '../src/api/contract.ts'
import { monthsOf } from '../src/kit/dates.ts'
import { hiddenCitizen, hide } from './hidden.ts'
import { children, unit } from './units.ts'

const names = ['陈颖', '李建国', '王秀英', '刘洋', '张伟', '赵敏', '周涛', '吴桂兰', '阿依·古丽', '欧阳芳']
const categories = ['deep', 'relative', 'mishap']
const causes = ['serious_illness', 'laid_off', 'schooling', 'accident', 'no_labour_capacity']
// Four real towns of the city, whichever numbers they have.
const towns = ['420106', '420111', '420102', '420103'].map((one) => children(one)[0]!.code)

export const lines: HouseholdLine[] = Array.from({ length: 60 }, (_, index) => ({
  id: `h${index + 1}`,
  county: Number(towns[index % 4]!.slice(0, 6)),
  number: `${towns[index % 4]!.slice(0, 6)}-${String(index + 1).padStart(6, '0')}`,
  head_name: names[index % names.length]!,
  citizen_id: hiddenCitizen(towns[index % 4]!.slice(0, 6), `197${index % 10}-03-1${index % 9}`,
    101 + index),
  unit: unit(towns[index % 4]!)!,
  category: categories[index % 3]!,
  cause: causes[index % causes.length]!,
  members: 1 + (index % 5),
  status: index % 9 === 8 ? 'left' : 'active',
  filed_on: `2014-${String(1 + (index % 12)).padStart(2, '0')}-05`,
}))

export function list(query: URLSearchParams) {
  const code = query.get('unit') ?? '0'
  const search = query.get('search') ?? ''
  const found = lines.filter(
    (one) =>
      (code === '0' || one.unit.code.startsWith(code)) &&
      (!query.get('category') || one.category === query.get('category')) &&
      (!query.get('status') || one.status === query.get('status')) &&
      (one.head_name.includes(search) || one.number.includes(search)),
  )
  const after = Number(query.get('after') ?? 0)
  const limit = Number(query.get('limit') ?? 25)
  const items = found.slice(after, after + limit)
  return { items, next: after + limit < found.length ? String(after + limit) : null }
}

const say = [
  {
    zh: '家庭年收入 38,400.00 元,年刚性支出 16,368.00 元,家庭人口 3 人。',
    en: 'Yearly income 38,400.00 yuan, rigid expense 16,368.00 yuan, 3 persons.',
  },
  {
    zh: '人均月收入 612.00 元 = (38,400.00 − 16,368.00) ÷ 12 ÷ 3。',
    en: 'Monthly income per head 612.00 yuan = (38,400.00 − 16,368.00) ÷ 12 ÷ 3.',
  },
  {
    zh: '低于 2 倍低保标准 1,300.00 元(650.00 元 × 2),属相对困难。',
    en: 'Below twice the minimum standard, 1,300.00 yuan (650.00 × 2): relative hardship.',
  },
]
// What officers wrote after visiting a household.
export const visited = new Map<string, Visit[]>()

// Files that were left and are only kept.
export const locks = new Map<string, { locked_on: string; locked_reason: string }>()

export const statusOf = (id: string): string =>
  locks.has(id) ? 'locked' : (lines.find((one) => one.id === id)?.status ?? '')

const rule_title = { zh: '现行三类标准', en: 'Current three categories' }

export function household(id: string): Household | null {
  const line = lines.find((one) => one.id === id)
  if (!line) return null
  const giver = line.unit
  const fields = {
    number: line.number,
    unit: line.unit.name,
    category: line.category,
    cause: line.cause,
    filed_on: line.filed_on,
    citizen_id: line.citizen_id,
    name: line.head_name,
    sex: 'female',
    ethnicity: 'han',
    political: 'masses',
    health: 'cardiovascular',
    marital: 'married',
    registration: 'urban',
    migrant: 'false',
    model_worker: 'none',
    single_parent: 'false',
    insurance: 'employee',
    phone: hide('13871650000', '138****0000'),
    employer: '武汉演示纺织有限公司',
    employer_nature: 'state_owned',
    employer_condition: 'half_stopped',
    industry: 'manufacturing',
    work_status: 'laid_off',
    work_started_on: '1996-07-01',
    own_income: '1200.00',
    housing: 'public_rented',
    housing_area: '46',
    address: hide('武汉市洪山区演示街 12 号 3 单元 401 室', '武汉市洪山区******'),
    income_declared: '38400.00',
    rigid_declared: '16368.00',
    bank: '演示银行',
    account: hide('6222023202018821', '************8821'),
    standard_level: 'national',
  }
  return {
    id: line.id,
    county: line.county,
    unit: line.unit,
    status: statusOf(id),
    ...locks.get(id),
    household: fields,
    members: [
      { id: `${id}-m1`, name: '王强', relation: 'spouse', health: 'good', identity: 'on_post',
        citizen_id: hiddenCitizen('420106', '1974-11-02', 123), income_month: '2000.00',
        counted: 'true' },
      { id: `${id}-m2`, name: '王小雨', relation: 'daughter', birth_on: '2001-05-02',
        citizen_id: hiddenCitizen('420106', '2001-05-02', 286), health: 'good',
        education: 'junior_college', workplace: '演示中学', counted: 'true' },
      { id: `${id}-m3`, name: '王小米', relation: 'daughter', birth_on: '2016-09-20',
        citizen_id: hiddenCitizen('420106', '2016-09-20', 342), health: 'good',
        counted: 'true' },
    ],
    incomes: [
      { member_name: line.head_name, type: 'wage', amount: '14400.00', from_on: '2013-03-01',
        to_on: '2014-02-28', excluded: 'false' },
      { member_name: '王强', type: 'wage', amount: '24000.00', from_on: '2013-03-01',
        to_on: '2014-02-28', excluded: 'false' },
    ],
    expenses: [
      { member_name: line.head_name, type: 'medical', gross: '30368.00', reimbursed: '14000.00',
        spent_on: '2013-11-20' },
    ],
    assets: [],
    judgements: [
      { valid_from: '2014-03-02', valid_until: '2015-02-28', category: 'relative',
        proposed: 'relative', rule: 'R-C', standard: '650.00', say, rule_title,
        missing_evidence: [] },
      { valid_from: '2015-03-01', category: 'deep', proposed: 'relative',
        rule: 'R-C', standard: '650.00', say, rule_title,
        missing_evidence: [{ zh: '近两年医院结算单', en: 'Hospital settlement of two years' }] },
    ],
    timeline: [
      ...(id === 'h6' ? [{ id: 't0', on: '2016-02-03', kind: 'family_change', unit: giver,
        say: { zh: '并入另一户 · 420111-000002 李建国', en: 'Take another household in · 420111-000002' },
        other: { id: 'h2', number: '420111-000002' } }] : []),
      ...(visited.get(id) ?? []).map((one) => ({ id: one.id, on: one.visited_on,
        kind: 'household_visit', unit: one.unit,
        say: { zh: `走访家庭 · ${one.visitors}`, en: `Household visits · ${one.visitors}` } })),
      { id: 't1', on: '2014-03-02', kind: 'household', unit: giver,
        say: { zh: '建立档案', en: 'Filed' } },
      { id: 't2', on: '2014-09-01', kind: 'payment', amount: '3000.00', unit: giver,
        say: { zh: '资助子女上学', en: 'Study aid for the child' } },
      { id: 't3', on: '2015-01-10', kind: 'household_visit', unit: giver,
        say: { zh: '春节走访慰问,困难职工', en: 'Visited before Spring Festival' } },
      { id: 't4', on: '2015-01-10', kind: 'payment', amount: '500.00', unit: giver,
        say: { zh: '送温暖慰问金', en: 'Condolence money' } },
      { id: 't5', on: '2015-02-03', kind: 'training', unit: giver,
        say: { zh: '就业培训:家政服务员,结业', en: 'Training: home care, completed' } },
    ],
  }
}

const sizes = new Map<string, number>()

function size(code: string): number {
  const before = sizes.get(code)
  if (before !== undefined) return before
  const below = children(code)
  const own = 8 + ((code.charCodeAt(code.length - 1) * 7 + code.length * 13) % 29)
  const all = below.length === 0 ? own : below.reduce((sum, one) => sum + size(one.code), 0)
  sizes.set(code, all)
  return all
}

export function overview(code: string, from: string, to: string): Overview {
  // Nobody recorded anything before the invented data begin.
  const filed = to < '2000' ? 0 : size(code)
  const share = (part: number) => Math.round(filed * part)
  const months = filed === 0 ? [] : monthsOf({ from, to })
  const flow = (weight: number): MonthMoney[] =>
    months.flatMap((month, index) =>
      ['central', 'local', 'union', 'donation', 'other'].map((source, at) => ({
        month,
        source,
        amount: `${Math.round((filed * weight * (5 - at) * (1 + ((index * 5 + at) % 7))) / 3)}.00`,
      })),
    )
  const visited = (all: number, at: number) => Math.round(all * (0.62 + ((at * 7) % 36) / 100))
  return {
    unit: unit(code)!,
    households: filed,
    persons: Math.round(filed * 2.7),
    by_category: [
      { code: 'deep', count: share(0.17) },
      { code: 'relative', count: share(0.7) },
      { code: 'mishap', count: filed - share(0.17) - share(0.7) },
    ],
    by_cause: [
      ['serious_illness', 0.41],
      ['schooling', 0.19],
      ['laid_off', 0.14],
      ['accident', 0.08],
      ['not_employed', 0.07],
      ['no_labour_capacity', 0.06],
      ['other', 0.05],
    ].map(([cause, part]) => ({ code: String(cause), count: share(Number(part)) })),
    money_in: flow(9),
    money_out: flow(7),
    coverage: { filed, visited: visited(filed, 3) },
    coverage_by_child: (filed === 0 ? [] : children(code)).map((one, index) => ({
      unit: one,
      filed: size(one.code),
      visited: visited(size(one.code), index),
    })),
  }
}
