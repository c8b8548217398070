// SPDX-License-Identifier: Apache-2.0
//
// What waits: for me, too long, and all there is; objections that are open; files that one union
// asks of another.
import type { RouteRecordRaw } from 'vue-router'
import { tabs } from './tabs'

const screens: Record<string, () => Promise<unknown>> = {
  work: () => import('./work.vue'),
  objections: () => import('./objections.vue'),
  transfers: () => import('./transfers.vue'),
  families: () => import('./families.vue'),
}

export const workRoutes: RouteRecordRaw[] = tabs.map(({ name, to, rights }) => ({
  path: to,
  component: screens[name]!,
  meta: { title: name === 'work' ? 'work.title' : `work.tab.${name}`, room: 'work', rights },
}))
