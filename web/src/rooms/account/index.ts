// SPDX-License-Identifier: Apache-2.0
//
// Signing in, the own account, the change of a first password, the second factor.
import type { RouteRecordRaw } from 'vue-router'

export const accountRoutes: RouteRecordRaw[] = [
  {
    path: '/sign-in',
    component: () => import('./sign-in.vue'),
    meta: { title: 'account.sign_in', open: true },
  },
  {
    path: '/account',
    component: () => import('./account.vue'),
    meta: { title: 'account.mine' },
  },
  {
    path: '/password',
    component: () => import('./password.vue'),
    meta: { title: 'account.change_password' },
  },
  {
    path: '/second-factor',
    component: () => import('./second-factor.vue'),
    meta: { title: 'account.factor' },
  },
]
