// SPDX-License-Identifier: Apache-2.0
//
// What waits: for me, too long, and all there is.
import type { RouteRecordRaw } from 'vue-router'

export const workRoutes: RouteRecordRaw[] = [
  {
    path: '/work',
    component: () => import('./work.vue'),
    meta: { title: 'work.title', room: 'work', rights: ['work_on_dossiers'] },
  },
]
