// SPDX-License-Identifier: Apache-2.0
//
// The log: who did what, for which union, when and why; and the proof that it is whole.
import type { RouteRecordRaw } from 'vue-router'

export const logRoutes: RouteRecordRaw[] = [
  {
    path: '/log',
    component: () => import('./log.vue'),
    meta: { title: 'log.title', room: 'log', rights: ['read_log'] },
  },
]
