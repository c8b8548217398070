// SPDX-License-Identifier: Apache-2.0
//
// The tree of unions and the page of one unit.
import type { RouteRecordRaw } from 'vue-router'

export const orgRoutes: RouteRecordRaw[] = [
  {
    path: '/units/:unit?',
    name: 'unit',
    component: () => import('./units.vue'),
    meta: { title: 'org.title', room: 'org', rights: ['see_units'] },
  },
]
