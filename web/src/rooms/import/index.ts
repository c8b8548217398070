// SPDX-License-Identifier: Apache-2.0
//
// Bringing in workbooks: choosing one, following it, and what became of the earlier ones.
import type { RouteRecordRaw } from 'vue-router'

export const importRoutes: RouteRecordRaw[] = [
  {
    path: '/imports',
    component: () => import('./imports.vue'),
    meta: { title: 'import.title', room: 'import', rights: ['import_workbooks'] },
  },
  {
    path: '/imports/:id',
    component: () => import('./import-page.vue'),
    meta: { title: 'import.title', room: 'import', rights: ['import_workbooks'] },
  },
]
