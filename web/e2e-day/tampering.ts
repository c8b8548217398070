// SPDX-License-Identifier: Apache-2.0
//
// Whoever owns the database changes the log there, and is found out: by the program, by the
// script that knows nothing of it, on the screen. Afterwards everything is as it was.
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { audit, calm, county, desk, drawer } from './county.ts'
import { firstPassword, machine, psql, shot, verify, verifyElsewhere } from './machine.ts'
import { choosePassword, inside, knock, setUpFactor } from './people.ts'
import { reason } from './secret.ts'

const at = { chain: 0, seq: 0 }
const entryAt = (seq: number) => `chain = ${at.chain} and seq = ${seq}`

async function expectWhole(): Promise<void> {
  expect(await verify()).toMatchObject({ code: 0, said: expect.stringContaining('日志完整') })
  expect(await verifyElsewhere()).toMatchObject({ code: 0, said: expect.stringMatching(/ 0 处问题/) })
}

async function expectNamed(seq: number, words: string, elsewhere: string): Promise<void> {
  const named = await verify()
  expect(named.said).toContain(`日志链 ${at.chain} 第 ${seq} 条${words}`)
  expect(named.code).toBe(1)
  const proof = await verifyElsewhere()
  expect(proof.said).toContain(`${at.chain}\t${seq}\t${elsewhere}\t`)
  expect(proof.code).toBe(1)
}

async function prove(page: Page): Promise<string> {
  await page.goto(`${machine.address}/log`)
  await page.getByRole('button', { name: '立即核验' }).click()
  await page.locator('.verify-card.good, .verify-card.bad').waitFor()
  return page.locator('.verify-card').innerText()
}

const named = (page: Page) =>
  page.getByRole('button', { name: `链 ${at.chain} 第 ${at.seq} 条`, exact: true })

it('the log is whole: at the machine, for the script, on the screen', async () => {
  const found = await psql(
    `select chain, seq from audit_entry where act = 'secret_revealed' order by seq limit 1`)
  const [chain, seq] = found.split('\t').map(Number) as [number, number]
  Object.assign(at, { chain, seq })
  expect(chain).toBe(Number(county))
  await expectWhole()

  const page = await desk(audit)
  audit.password = firstPassword('audit')
  await knock(page, audit)
  await choosePassword(page, audit)
  await setUpFactor(page, audit)
  await inside(page)
  expect(await prove(page)).toContain('日志完整')
  await shot(page, '39-whole')
  calm(audit)
})

it('an entry written over is named', async () => {
  await psql(`update audit_entry set reason = '核实身份：领导批示' where ${entryAt(at.seq)}`)
  await expectNamed(at.seq, '与其哈希值不符', 'changed')
  const page = await desk(audit)
  expect(await prove(page)).toContain(`链 ${at.chain} 第 ${at.seq} 条`)
  await shot(page, '40-changed')
  await named(page).click()
  await drawer(page, 'entry').getByText('领导批示').waitFor()
  await shot(page, '41-the-changed-entry')
  await psql(`update audit_entry set reason = '${reason}' where ${entryAt(at.seq)}`)
  await expectWhole()
  calm(audit)
})

it('an entry taken away is named', async () => {
  await psql(`create table taken as select * from audit_entry where ${entryAt(at.seq)};
              delete from audit_entry where ${entryAt(at.seq)}`)
  await expectNamed(at.seq, '不见了', 'missing')
  const page = await desk(audit)
  expect(await prove(page)).toContain(`链 ${at.chain} 第 ${at.seq} 条`)
  await shot(page, '42-missing')
  await named(page).click()
  await drawer(page, 'entry').locator('.error-note').waitFor()
  await shot(page, '43-nothing-there')
  await psql('insert into audit_entry select * from taken; drop table taken')
  await expectWhole()
  calm(audit)
})

// Places are moved by way of places that nobody uses.
const far = 1_000_000
const move = (where: string, by: number) =>
  `update audit_entry set seq = seq + ${far} where chain = ${at.chain} and ${where};
   update audit_entry set seq = seq - ${far} + ${by}
    where chain = ${at.chain} and seq > ${far}`

it('an entry put in is named', async () => {
  await psql(`${move(`seq > ${at.seq}`, 1)};
              create table put as select * from audit_entry where ${entryAt(at.seq)};
              update put set seq = seq + 1, account_name = 'wang';
              insert into audit_entry select * from put; drop table put`)
  await expectNamed(at.seq + 1, '是后来插入的', 'changed')
  await psql(`delete from audit_entry where ${entryAt(at.seq + 1)};
              ${move(`seq > ${at.seq + 1}`, -1)}`)
  await expectWhole()
})

it('two entries that changed places are named', async () => {
  const [one, other] = [at.seq, at.seq + 2]
  const swap = `update audit_entry set seq = seq + ${far} where ${entryAt(one)};
                update audit_entry set seq = ${one} where ${entryAt(other)};
                update audit_entry set seq = ${other} where ${entryAt(one + far)}`
  await psql(swap)
  // Of two that changed places one may pass for the one that stayed.
  const named = await verify()
  expect(named.said).toMatch(new RegExp(`日志链 ${at.chain} 第 (${one}|${other}) 条被挪到了别处`))
  expect(named.code).toBe(1)
  const proof = await verifyElsewhere()
  expect(proof.said).toContain(`${at.chain}\t${one}\tchanged\t`)
  expect(proof.code).toBe(1)
  await psql(swap)
  await expectWhole()
})
