// SPDX-License-Identifier: Apache-2.0
//
// The official forms: which there are, and one of them filled in for a unit and a period.
import type { RouteRecordRaw } from 'vue-router'

export const reportRoutes: RouteRecordRaw[] = [
  {
    path: '/forms',
    component: () => import('./forms.vue'),
    meta: { title: 'report.title', room: 'report', rights: ['see_forms'] },
  },
  {
    path: '/forms/:form/:unit',
    name: 'form',
    component: () => import('./form-page.vue'),
    meta: { title: 'report.title', room: 'report', rights: ['see_forms'] },
  },
]
