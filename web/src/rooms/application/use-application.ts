// SPDX-License-Identifier: Apache-2.0
//
// An application while it is being filled in: every field is kept as soon as it is left, one
// after the other so that answers never overtake each other, and a row that was only begun on
// the screen becomes one of the server's with its first field.
import { computed, reactive, ref, shallowRef, type ShallowRef } from 'vue'
import { Refusal } from '@/api/client'
import type { Application, ApplicationRow, RowKind, ValuesWish } from '@/api/dossier-contract'
import { refusalFrom } from '@/kit/load'

export interface Keeper {
  save: (wish: ValuesWish) => Promise<Application>
  remove: (row: string) => Promise<Application>
  load: () => Promise<Application>
}

// What the screen knows a row by; it stays the same when the server gives the row its own id.
export interface ShownRow extends ApplicationRow {
  key: string
}

export type Keeping = 'saving' | 'saved' | Refusal

export function useApplication(
  application: ShallowRef<Application | undefined>, keeper: Keeper,
) {
  const begun = shallowRef<ShownRow[]>([])
  const keys = reactive(new Map<string, string>())
  const kept = reactive(new Map<string, Keeping>())
  const said = ref('')
  // Somebody wants to send it: what is wrong is said also where nothing was touched yet.
  const urged = ref(false)
  let last: Promise<unknown> = Promise.resolve()
  let count = 0

  const rows = computed<ShownRow[]>(() => [
    ...(application.value?.rows ?? []).map((row) => ({ ...row, key: keys.get(row.id) ?? row.id })),
    ...begun.value,
  ])
  const rowsOf = (kind: RowKind) => rows.value.filter((row) => row.kind === kind)
  const at = (key: string, field: string) => `${key} ${field}`
  const keepingOf = (key: string, field: string) => kept.get(at(key, field))

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }

  function add(kind: RowKind): void {
    count += 1
    begun.value = [...begun.value, { kind, id: '', key: `begun-${count}`, values: {} }]
  }

  // The household itself has one row, also before anything is known of it.
  function headRow(): ShownRow {
    return rowsOf('household')[0] ?? { kind: 'household', id: '', key: 'head', values: {} }
  }

  function take(now: Application, key: string, kind: RowKind): void {
    const before = new Set(application.value?.rows.map((row) => row.id))
    const made = now.rows.find((row) => row.kind === kind && !before.has(row.id))
    if (made) keys.set(made.id, key)
    begun.value = begun.value.filter((row) => row.key !== key || !made)
    application.value = now
  }

  // Looked up only when its turn comes: the save before may have given the row its id.
  const idOf = (key: string) => rows.value.find((row) => row.key === key)?.id

  // `was`: what stood in the field before; when somebody else has written there meanwhile, that is
  // fetched and shown beside what was typed, which stays.
  async function save(
    row: ShownRow, field: string, value: string, label: string, was = '',
  ): Promise<void> {
    const place = at(row.key, field)
    kept.set(place, 'saving')
    try {
      await inTurn(async () => {
        const id = idOf(row.key)
        const values = { [field]: value }
        const known = id ? { row: id, was: { [field]: was } } : {}
        const now = await keeper.save({ ...known, kind: row.kind, values })
        take(now, row.key, row.kind)
      })
      kept.set(place, 'saved')
      said.value = label
    } catch (problem) {
      kept.set(place, refusalFrom(problem))
      if (problem instanceof Refusal && problem.problem.why === 'changed_meanwhile') {
        await inTurn(async () => (application.value = await keeper.load())).catch(() => undefined)
      }
    }
  }

  async function remove(row: ShownRow): Promise<void> {
    await inTurn(async () => {
      const id = idOf(row.key)
      if (id) application.value = await keeper.remove(id)
      begun.value = begun.value.filter((one) => one.key !== row.key)
    })
  }

  // Until nothing more is on its way; then what is sent next finds the newest version.
  const settled = () => last.then(() => undefined)

  return { rowsOf, headRow, keepingOf, said, urged, add, save, remove, settled }
}

export type Filling = ReturnType<typeof useApplication>
