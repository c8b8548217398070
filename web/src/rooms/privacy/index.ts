// SPDX-License-Identifier: Apache-2.0
//
// Duties towards the people in the files: what they ask about their own data, which files come
// to their end, to whom data was passed on, what was weighed before and what went wrong, what each
// field is for, what people agree to.
import type { RouteRecordRaw } from 'vue-router'
import type { Right } from '@/api/contract'

export interface Tab {
  name: string
  to: string
  rights: Right[]
}

export const tabs: Tab[] = [
  { name: 'requests', to: '/privacy/requests', rights: ['answer_requests'] },
  { name: 'children', to: '/privacy/children', rights: ['reveal_children'] },
  { name: 'destructions', to: '/privacy/destructions',
    rights: ['propose_destruction', 'confirm_destruction'] },
  { name: 'disclosures', to: '/privacy/disclosures', rights: ['record_disclosures'] },
  { name: 'assessments', to: '/privacy/assessments', rights: ['see_registers'] },
  { name: 'incidents', to: '/privacy/incidents', rights: ['see_registers'] },
  { name: 'fields', to: '/privacy/fields', rights: [] },
  { name: 'texts', to: '/privacy/texts', rights: [] },
]

const screens = {
  requests: () => import('./requests.vue'),
  children: () => import('./children.vue'),
  destructions: () => import('./destructions.vue'),
  disclosures: () => import('./disclosures.vue'),
  assessments: () => import('./assessments.vue'),
  incidents: () => import('./incidents.vue'),
  fields: () => import('./fields.vue'),
  texts: () => import('./texts.vue'),
}

export const privacyRoutes: RouteRecordRaw[] = [
  {
    path: '/privacy',
    component: () => import('./privacy.vue'),
    meta: { title: 'privacy.title', room: 'privacy' },
    children: tabs.map(({ name, rights }) => ({
      path: name,
      component: screens[name as keyof typeof screens],
      meta: { title: `privacy.tab.${name}`, room: 'privacy', rights },
    })),
  },
]
