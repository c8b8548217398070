// SPDX-License-Identifier: Apache-2.0
//
// Who is filed already and like the people of an application: looked for when a person is known
// well enough, once for what is known of each, for the server allows only so many looks.
import { computed, shallowRef, watch } from 'vue'
import { likenesses } from '@/api'
import type { Refusal } from '@/api/client'
import type { Likeness, LikenessWish } from '@/api/transfers'
import { refusalFrom } from '@/kit/load'
import type { ShownRow } from '@/rooms/application/use-application'

export interface Around {
  unit: string
  household: string | undefined
}
export interface LikeSomebody extends Likeness {
  // Whom it is like, and by which number that one's file can be asked for.
  name: string
  citizen_id: string | undefined
}

const numberLike = /^(\d{15}|\d{17}[\dX])$/

// Nothing when too little is known to look for this person.
export function wishFor(row: ShownRow, { unit, household }: Around): LikenessWish | null {
  const { name = '', citizen_id = '', birth_on = '', account = '' } = row.values
  const number = citizen_id.toUpperCase().replace(/\s/g, '')
  const sure = numberLike.test(number)
  if (name.trim() === '' || !(sure || birth_on || account)) return null
  return {
    unit, name: name.trim(), ...(sure ? { citizen_id: number } : {}),
    ...(birth_on ? { birth_on } : {}), ...(account ? { account } : {}),
    ...(household ? { household } : {}),
  }
}

export function useLikenesses(rows: () => ShownRow[], around: () => Around | undefined) {
  const known = shallowRef(new Map<string, Likeness[]>())
  const error = shallowRef<Refusal>()
  let later: ReturnType<typeof setTimeout> | undefined

  const wishes = computed(() => {
    const at = around()
    return at ? rows().map((row) => wishFor(row, at)).filter((one) => one !== null) : []
  })
  const found = computed<LikeSomebody[]>(() => wishes.value.flatMap((wish) =>
    (known.value.get(JSON.stringify(wish)) ?? []).map((one) =>
      ({ ...one, name: wish.name, citizen_id: wish.citizen_id ?? undefined }))))
  // Of everybody who can be looked for.
  const looked = computed(() => wishes.value.length > 0
    && wishes.value.every((wish) => known.value.has(JSON.stringify(wish))))

  async function look(): Promise<void> {
    error.value = undefined
    try {
      for (const wish of wishes.value) {
        const key = JSON.stringify(wish)
        if (known.value.has(key)) continue
        const { items } = await likenesses.look(wish)
        known.value = new Map(known.value).set(key, items)
      }
    } catch (problem) {
      error.value = refusalFrom(problem)
    }
  }

  watch(() => JSON.stringify(wishes.value), () => {
    clearTimeout(later)
    later = setTimeout(() => void look(), 400)
  }, { immediate: true })

  return { found, looked, error, look }
}
