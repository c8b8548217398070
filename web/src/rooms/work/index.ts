// SPDX-License-Identifier: Apache-2.0
//
// What waits: for me, too long, and all there is; objections that are open; files that one union
// asks of another; family changes; lists of the asset check.
import type { RouteRecordRaw } from 'vue-router'
import { tabs } from './tabs'

const screens: Record<string, () => Promise<unknown>> = {
  work: () => import('./work.vue'),
  objections: () => import('./objections.vue'),
  transfers: () => import('./transfers.vue'),
  families: () => import('./families.vue'),
  assets: () => import('./asset-checks.vue'),
}

const ofTabs: RouteRecordRaw[] = tabs.map(({ name, to, rights }) => ({
  path: to,
  component: screens[name]!,
  meta: { title: name === 'work' ? 'work.title' : `work.tab.${name}`, room: 'work', rights },
}))

export const workRoutes: RouteRecordRaw[] = [
  ...ofTabs,
  { path: '/asset-checks/:id', component: () => import('./asset-list.vue'), props: true,
    meta: { title: 'work.tab.assets', room: 'work', rights: ['work_on_dossiers'] } },
]
