// SPDX-License-Identifier: Apache-2.0
//
// One dossier on its way: the case, its application, and the posters of a union's notices.
import type { RouteRecordRaw } from 'vue-router'
import type { Right } from '@/api/contract'

const meta = (title: string) =>
  ({ title, room: 'work', rights: ['work_on_dossiers'] satisfies Right[] as Right[] })

export const caseRoutes: RouteRecordRaw[] = [
  { path: '/dossiers/:id', component: () => import('./case-page.vue'), meta: meta('case.title') },
  {
    path: '/dossiers/:id/application',
    component: () => import('./application-page.vue'),
    meta: meta('filing.title'),
  },
  {
    path: '/notices/:unit/print',
    component: () => import('./posters.vue'),
    meta: meta('case.posters.title'),
  },
]
