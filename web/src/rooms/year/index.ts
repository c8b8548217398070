// SPDX-License-Identifier: Apache-2.0
//
// The year of a union: what is due, samples of the files below, and what a new policy would change.
import type { RouteRecordRaw } from 'vue-router'
import type { Right } from '@/api/contract'

export interface Tab {
  name: string
  to: string
  rights: Right[]
}

export const tabs: Tab[] = [
  { name: 'lists', to: '/year/lists', rights: ['open_households'] },
  { name: 'samples', to: '/year/samples', rights: ['open_households'] },
  { name: 'weigh', to: '/year/what-if', rights: ['weigh_policies'] },
]

const meta = (name: string, rights: Right[]) =>
  ({ title: `year.tab.${name}`, room: 'year', rights })

export const yearRoutes: RouteRecordRaw[] = [
  {
    path: '/year',
    component: () => import('./year.vue'),
    meta: { title: 'year.title', room: 'year' },
    children: [
      { path: 'lists', component: () => import('./lists.vue'),
        meta: meta('lists', ['open_households']) },
      { path: 'samples', component: () => import('./samples.vue'),
        meta: meta('samples', ['open_households']) },
      { path: 'samples/:id', component: () => import('./sample.vue'), props: true,
        meta: meta('samples', ['open_households']) },
      { path: 'what-if', component: () => import('./weigh.vue'),
        meta: meta('weigh', ['weigh_policies']) },
    ],
  },
]
