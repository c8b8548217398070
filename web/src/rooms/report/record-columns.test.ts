// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it } from 'vitest'
import type { RecordColumn, RecordLine } from '@/api/contract'
import { speak } from '@/kit/language'
import { householdOf, merged, recordColumns } from './record-columns'

beforeEach(() => speak('zh-CN'))

const column = (name: string, type: string, zh: string, list?: string): RecordColumn => ({
  name, type, label: { zh, en: name }, ...(list ? { list } : {}),
})
const columns = [
  column('visited_on', 'date', '慰问日期'),
  column('name', 'text', '户主姓名'),
  column('household', 'household', '户主身份证号'),
  column('group', 'code', '慰问对象群体', 'CL-24'),
  column('unit', 'text', '单位'),
  column('paid_on', 'date', '发放日期'),
  column('payee_name', 'text', '领款人姓名'),
  column('aid', 'code', '帮扶项目', 'CL-20'),
  column('source', 'code', '资金来源', 'CL-21'),
  column('clerk', 'text', '经办人'),
]
const visit: RecordLine = {
  id: 'v', kind: 'household_visit',
  cells: { visited_on: '2015-01-15', name: '李勇', household: 'h', group: 'g', unit: '甲' },
}
const payment: RecordLine = {
  id: 'p', kind: 'payment',
  cells: { paid_on: '2015-01-06', payee_name: '李勇', household: 'h', aid: 'living',
    source: 'union', unit: '乙' },
}

describe('the table behind a cell', () => {
  it('puts what two kinds of records call differently into one column', () => {
    expect(merged(columns, [visit, payment]).map((all) => all.map((one) => one.name))).toEqual([
      ['visited_on', 'paid_on'],
      ['name', 'payee_name'],
      ['household'],
      ['group', 'aid'],
      ['unit'],
      ['source'],
    ])
  })

  it('names both, says the kind, and reads each row by its own list', () => {
    const told = recordColumns(columns, [visit, payment], (kind) => `<${kind}>`, String)
    const [date, kind, , , group] = told
    expect(date!.label).toEqual({ zh: '慰问日期 / 发放日期', en: '慰问日期 / 发放日期' })
    expect([visit, payment].map((row) => date!.value!(row))).toEqual(['2015-01-15', '2015-01-06'])
    expect(kind!.value!(payment)).toBe('<payment>')
    const list = group!.list as (row: RecordLine) => string | null
    expect([visit, payment].map(list)).toEqual(['CL-24', 'CL-20'])
  })

  it('of one kind is as the server sends it, without what nobody has', () => {
    const told = recordColumns(columns, [visit], String, String)
    expect(told.map((one) => one.name)).toEqual([
      'visited_on', 'name', 'household', 'group', 'unit',
    ])
  })

  it('calls a campaign by its name, or by its code where nobody knows it', () => {
    const campaign = column('campaign', 'text', '活动代码')
    const at = (code: string): RecordLine => ({ ...visit, cells: { campaign: code } })
    const nameOf = (code: string) => (code === 'a' ? '元旦春节送温暖' : code)
    const [told] = recordColumns([campaign], [at('a')], String, nameOf)
    expect(told!.label).toBe('report.campaign')
    expect([at('a'), at('b'), visit].map((row) => told!.value!(row))).toEqual([
      '元旦春节送温暖', 'b', undefined,
    ])
  })

  it('leads to the household, of which a dossier is one itself', () => {
    expect(householdOf(visit)).toBe('/households/h')
    expect(householdOf({ id: 'h', kind: 'household', cells: {} })).toBe('/households/h')
    expect(householdOf({ id: 'r', kind: 'receipt', cells: {} })).toBeNull()
  })
})
