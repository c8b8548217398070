// SPDX-License-Identifier: Apache-2.0
//
// What the form screen speaks about, read from its address: form, unit, period, cut-off,
// campaign, the view, and the cell whose records are open.
import { computed } from 'vue'
import { useRoute, useRouter, type LocationQueryRaw } from 'vue-router'
import type { FormScope } from '@/api'
import type { FormName } from '@/api/contract'
import { usePeriod } from '@/kit/period'
import { useSession } from '@/shell/session'

export type View = 'sheet' | 'children'

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

export function useFormScope(names: () => FormName[]) {
  const route = useRoute()
  const router = useRouter()
  const store = useSession()

  const form = computed(() => textOf(route.params.form))
  const unit = computed(() => textOf(route.params.unit))
  const named = computed(() => names().find((one) => one.form === form.value))

  const { period, wrongOrder } = usePeriod(() => {
    const from = named.value?.from ?? store.today
    const to = named.value?.to ?? store.today
    return { from, to, cutoff: to }
  })

  function ask(part: LocationQueryRaw): void {
    void router.replace({ query: { ...route.query, ...part } })
  }

  const campaign = computed({
    get: () => textOf(route.query.campaign),
    set: (code: string) => ask({ campaign: code || undefined }),
  })

  const view = computed<View>({
    get: () => (route.query.view === 'children' ? 'children' : 'sheet'),
    set: (wanted) => ask({ view: wanted === 'children' ? wanted : undefined }),
  })

  const scope = computed<FormScope>(() => ({
    unit: unit.value,
    ...period.value,
    ...(campaign.value ? { campaign: campaign.value } : {}),
  }))

  const cell = computed({
    get: () => ({ item: textOf(route.query.item), at: textOf(route.query.at) || unit.value }),
    set: (wanted: { item: string; at: string }) => {
      const at = wanted.item && wanted.at !== unit.value ? wanted.at : undefined
      ask({ item: wanted.item || undefined, at })
    },
  })

  // To another unit with everything else kept, but no cell open.
  function descend(code: string): void {
    const query = { ...route.query, item: undefined, at: undefined }
    void router.push({ name: 'form', params: { form: form.value, unit: code }, query })
  }

  // To another form: its own period comes with it.
  function turnTo(other: string): void {
    const query = view.value === 'children' ? { view: 'children' } : {}
    void router.push({ name: 'form', params: { form: other, unit: unit.value }, query })
  }

  return { form, unit, named, period, wrongOrder, campaign, view, scope, cell, descend, turnTo }
}
