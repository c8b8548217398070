// SPDX-License-Identifier: Apache-2.0
//
// Accounts and what may be done with them: the list, and the table of roles and rights.
import type { RouteRecordRaw } from 'vue-router'

export const peopleRoutes: RouteRecordRaw[] = [
  {
    path: '/accounts',
    component: () => import('./accounts.vue'),
    meta: {
      title: 'people.title',
      room: 'people',
      rights: ['open_accounts', 'grant_roles', 'read_log'],
    },
  },
  {
    path: '/roles',
    component: () => import('./roles.vue'),
    meta: { title: 'people.roles_title', room: 'people' },
  },
]
