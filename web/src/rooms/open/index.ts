// SPDX-License-Identifier: Apache-2.0
//
// What is open to everybody without signing in: to apply, to read notices and object, to try out
// whether one might qualify. Search engines are asked to stay away.
import type { RouteRecordRaw } from 'vue-router'

const meta = (title: string) => ({ title, public: true })

export const openRoutes: RouteRecordRaw[] = [
  {
    path: '/apply',
    component: () => import('./open-frame.vue'),
    meta: meta('open.apply.title'),
    children: [
      { path: '', component: () => import('./apply.vue'), meta: meta('open.apply.title') },
    ],
  },
  {
    path: '/self-test',
    component: () => import('./open-frame.vue'),
    meta: meta('open.test.title'),
    children: [
      { path: '', component: () => import('./self-test.vue'), meta: meta('open.test.title') },
    ],
  },
  {
    path: '/notices',
    component: () => import('./open-frame.vue'),
    meta: meta('open.notices.title'),
    children: [
      { path: '', component: () => import('./notice-unions.vue'),
        meta: meta('open.notices.title') },
      { path: 'answer', component: () => import('./objection-answer.vue'),
        meta: meta('open.answer.title') },
      { path: 'n/:code', component: () => import('./notice-page.vue'),
        meta: meta('open.notices.one') },
      { path: ':unit', component: () => import('./notice-list.vue'),
        meta: meta('open.notices.title') },
    ],
  },
  {
    path: '/sheets',
    component: () => import('./open-frame.vue'),
    meta: meta('open.sheet.title'),
    children: [
      { path: ':number?', component: () => import('./sheet-check.vue'),
        meta: meta('open.sheet.title') },
    ],
  },
]
