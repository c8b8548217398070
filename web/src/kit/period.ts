// SPDX-License-Identifier: Apache-2.0
//
// The period and the cut-off a screen speaks about. They live in the address, so that a
// page can be sent to a colleague and "back" means back.
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { Period } from '@/api'
import { isDate } from './dates'

export function usePeriod(usual: () => Period) {
  const route = useRoute()
  const router = useRouter()

  const period = computed<Period>({
    get() {
      const { from, to, cutoff } = route.query
      const base = usual()
      const chosen = {
        from: isDate(from) ? from : base.from,
        to: isDate(to) ? to : base.to,
      }
      const end = isDate(to) ? to : base.cutoff
      return { ...chosen, cutoff: isDate(cutoff) ? cutoff : end }
    },
    set(wanted) {
      void router.replace({ query: { ...route.query, ...wanted } })
    },
  })

  const wrongOrder = computed(() => period.value.from > period.value.to)
  return { period, wrongOrder }
}
