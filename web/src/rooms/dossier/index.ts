// SPDX-License-Identifier: Apache-2.0
//
// Households in hardship: the list, and the page of one.
import type { RouteRecordRaw } from 'vue-router'

export const dossierRoutes: RouteRecordRaw[] = [
  {
    path: '/households',
    component: () => import('./list.vue'),
    meta: { title: 'dossier.title', room: 'dossier', rights: ['open_households'] },
  },
  {
    path: '/households/:id',
    component: () => import('./household-page.vue'),
    meta: { title: 'dossier.title', room: 'dossier', rights: ['open_households'] },
  },
]
