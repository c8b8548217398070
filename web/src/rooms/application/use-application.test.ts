// SPDX-License-Identifier: Apache-2.0
import { expect, it, vi } from 'vitest'
import { shallowRef } from 'vue'
import { Refusal } from '@/api/client'
import type { Application, ApplicationRow, ValuesWish } from '@/api/dossier-contract'
import { useApplication } from './use-application'

const holding = (...rows: ApplicationRow[]): Application => ({
  version: 1, may_edit: true, may_sign: true, rows, findings: [], sections: [],
  consents: [], evidence: [],
})

function open(...rows: ApplicationRow[]) {
  const application = shallowRef<Application | undefined>(holding(...rows))
  let made = 0
  const save = vi.fn(async (wish: ValuesWish) => {
    const all = application.value!.rows.map((row) => ({ ...row, values: { ...row.values } }))
    let row = all.find((one) => one.id === wish.row)
    if (!row) {
      made += 1
      row = { kind: wish.kind, id: `s${made}`, values: {} }
      all.push(row)
    }
    for (const [field, value] of Object.entries(wish.values)) row.values[field] = value ?? ''
    return holding(...all)
  })
  const remove = vi.fn(async (id: string) =>
    holding(...application.value!.rows.filter((row) => row.id !== id)))
  const load = vi.fn(async () => application.value!)
  const filling = useApplication(application, { save, remove, load })
  return { application, save, remove, load, filling }
}

it('keeps a field of a row that the server knows', async () => {
  const { filling, save } = open({ kind: 'household', id: 'h', values: {} })

  await filling.save(filling.headRow(), 'name', '陈英', '姓名')

  expect(save).toHaveBeenCalledWith({
    row: 'h', kind: 'household', values: { name: '陈英' }, was: { name: '' } })
  expect(filling.keepingOf('h', 'name')).toBe('saved')
  expect(filling.said.value).toBe('姓名')
})

it('makes one row of a begun one, however fast its fields are typed', async () => {
  const { filling, save } = open()
  filling.add('member')
  const [row] = filling.rowsOf('member')

  await Promise.all([
    filling.save(row!, 'name', '小明', '姓名'), filling.save(row!, 'relation', 'son', '关系'),
  ])

  expect(save.mock.calls.map(([wish]) => wish.row)).toEqual([undefined, 's1'])
  expect(filling.rowsOf('member')).toHaveLength(1)
  expect(filling.rowsOf('member')[0]).toMatchObject({ key: row!.key, id: 's1' })
})

it('keeps the refusal of a field, and goes on with the next one', async () => {
  const { filling, save } = open({ kind: 'household', id: 'h', values: {} })
  save.mockRejectedValueOnce(new Refusal({ status: 0, why: 'unreachable' }, null))

  await filling.save(filling.headRow(), 'name', '陈英', '姓名')
  expect(filling.keepingOf('h', 'name')).toMatchObject({ status: 0 })
  await filling.save(filling.headRow(), 'name', '陈英', '姓名')
  expect(filling.keepingOf('h', 'name')).toBe('saved')
})

it('fetches what somebody else wrote meanwhile, and goes on from there', async () => {
  const { filling, save, load } = open({ kind: 'household', id: 'h', values: { name: '陈英' } })
  save.mockRejectedValueOnce(new Refusal({ status: 409, why: 'changed_meanwhile' }, null))
  load.mockResolvedValueOnce(holding({ kind: 'household', id: 'h', values: { name: '陈瑛' } }))

  await filling.save(filling.headRow(), 'name', '陈颖', '姓名', '陈英')
  expect(save.mock.calls[0]![0].was).toEqual({ name: '陈英' })
  expect(filling.headRow().values.name).toBe('陈瑛')
  expect(filling.keepingOf('h', 'name')).toBeInstanceOf(Refusal)

  await filling.save(filling.headRow(), 'name', '陈颖', '姓名', '陈瑛')
  expect(filling.headRow().values.name).toBe('陈颖')
})

it('empties a field, and drops rows begun or kept', async () => {
  const { filling, save, remove } = open({ kind: 'asset', id: 'a', values: { type: 'housing' } })
  await filling.save(filling.rowsOf('asset')[0]!, 'type', '', '类型')
  expect(save.mock.calls[0]![0].values).toEqual({ type: '' })

  filling.add('asset')
  await filling.remove(filling.rowsOf('asset')[1]!)
  expect(remove).not.toHaveBeenCalled()
  await filling.remove(filling.rowsOf('asset')[0]!)
  expect(remove).toHaveBeenCalledWith('a')
  expect(filling.rowsOf('asset')).toEqual([])
})
