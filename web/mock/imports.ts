// SPDX-License-Identifier: Apache-2.0
//
// The mock's imports: each takes a few seconds, tells how far it is, and can be cancelled.
// A body that is no workbook is refused, as the server would.
import type { BadRow, Import } from '../src/api/contract.ts'

const step_ms = 250
const steps = 12

export const all = new Map<string, Import>()
let last = 0

function refusalOf(body: Buffer): Import['refusal'] {
  if (body.subarray(0, 2).toString() === 'PK') return undefined
  if (body.subarray(0, 4).toString('hex') === 'd0cf11e0') {
    const zh = '文件加了密码,或是旧版 .xls。请去掉密码,另存为 .xlsx 后再导入。'
    const en = 'The file has a password or is an old .xls. Save it as .xlsx without a password.'
    return { why: 'encrypted_workbook', where: '', detail: { zh, en } }
  }
  const zh = '文件不是 .xlsx 工作簿,或已经损坏。没有导入任何一行。'
  const en = 'The file is not an .xlsx workbook, or it is damaged. No row was imported.'
  return { why: 'not_a_workbook', where: '', detail: { zh, en } }
}

function sheetsAt(part: number): Import['sheets'] {
  const of = (rows: number) => Math.round(rows * part)
  const line = (sheet: string, kind: string, rows: number, bad: number) => ({
    sheet,
    kind,
    rows: of(rows),
    added: of(rows - bad - 30),
    changed: of(10),
    same: of(20),
    bad: of(bad),
    warned: of(bad * 2),
  })
  return [
    line('困难职工家庭', 'household', 1000, 12),
    line('家庭成员', 'member', 2400, 6),
    line('实名发放', 'payment', 1800, 0),
  ]
}

function work(id: string, step: number): void {
  const one = all.get(id)
  if (!one || one.state !== 'running') return
  one.bytes_read = Math.round((one.bytes_total * step) / steps)
  one.sheets = sheetsAt(step / steps)
  if (step === steps) {
    one.state = 'done'
    one.finished_at = new Date().toISOString()
    return
  }
  setTimeout(() => work(id, step + 1), step_ms)
}

export function begin(name: string, dryRun: boolean, body: Buffer): string {
  last += 1
  const id = `i${last}`
  const refusal = refusalOf(body)
  const now = new Date().toISOString()
  all.set(id, {
    id,
    name,
    state: refusal ? 'refused' : 'running',
    dry_run: dryRun,
    started_at: now,
    ...(refusal ? { refusal, finished_at: now } : {}),
    bytes_read: 0,
    bytes_total: body.length,
    sheets: refusal ? [] : sheetsAt(0),
  })
  if (!refusal) setTimeout(() => work(id, 1), step_ms)
  return id
}

export function cancel(id: string): void {
  const one = all.get(id)
  if (one?.state === 'running') {
    one.state = 'cancelled'
    one.finished_at = new Date().toISOString()
  }
}

const reasons = [
  ['身份证号', 'citizen_id_check_sign', '身份证号校验位不对', 'The check digit is wrong', 'error'],
  ['银行卡号', 'digits_lost', '银行卡号按数字存放,末几位已经丢失', 'Digits were lost', 'error'],
  ['手机号码', 'phone_form', '手机号码不是 11 位', 'Not 11 digits', 'warning'],
] as const

export function bad(id: string, after: number, limit: number) {
  const one = all.get(id)
  const count = (one?.sheets ?? []).reduce((sum, sheet) => sum + sheet.bad + sheet.warned, 0)
  const items: BadRow[] = []
  // Three findings to a row, the last third of them on the second sheet.
  for (let at = after; at < Math.min(count, after + limit); at += 1) {
    const [column, why, zh, en, level] = reasons[at % reasons.length]!
    const sheet = at * 3 >= count * 2 ? '家庭成员' : '困难职工家庭'
    items.push({ sheet, row: 5 + Math.floor(at / 3) * 4, column, why, say: { zh, en }, level })
  }
  return { items, next: after + items.length < count ? String(after + items.length) : null }
}
