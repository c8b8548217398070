// SPDX-License-Identifier: Apache-2.0
//
// Which address shows which screen. Each room brings its own routes; here is only who may
// pass: nobody without a session, and nobody past the change of a first password.
import { createRouter, createWebHistory } from 'vue-router'
import { whenSignedOut } from '@/api/client'
import { lastTwelveMonths } from '@/kit/dates'
import { i18n } from '@/kit/language'
import { useWords } from '@/kit/words'
import { accountRoutes } from '@/rooms/account'
import { dossierRoutes } from '@/rooms/dossier'
import { importRoutes } from '@/rooms/import'
import { orgRoutes } from '@/rooms/org'
import { landing } from '@/rooms/org/landing'
import { reportRoutes } from '@/rooms/report'
import { useSession } from './session'

declare module 'vue-router' {
  interface RouteMeta {
    // Message key of the screen's name.
    title: string
    // Open to people who have not signed in.
    open?: boolean
    room?: string
  }
}

export const router = createRouter({
  history: createWebHistory(),
  scrollBehavior: (to, from, saved) => saved ?? (to.path === from.path ? false : { top: 0 }),
  routes: [
    ...accountRoutes,
    ...orgRoutes,
    ...reportRoutes,
    ...dossierRoutes,
    ...importRoutes,
    {
      path: '/:rest(.*)*',
      component: () => import('./not-found.vue'),
      meta: { title: 'shell.not_found' },
    },
  ],
})

// The unit chosen in this tab, or the one where the own records are to be seen.
async function home(): Promise<string> {
  const { chosen, unit, today } = useSession()
  if (chosen) return chosen.code
  const span = lastTwelveMonths(today)
  return landing(unit.code, { ...span, cutoff: span.to }).catch(() => unit.code)
}

router.beforeEach(async (to) => {
  const session = useSession()
  const known = await session.know().catch(() => null)
  if (to.meta.open) return known && !known.must_change_password ? '/' : true
  if (!known) return { path: '/sign-in', query: { to: to.fullPath } }
  if (known.must_change_password && to.path !== '/password') return '/password'
  await useWords()
    .load()
    .catch(() => undefined)
  return to.path === '/' ? { name: 'unit', params: { unit: await home() }, replace: true } : true
})

router.afterEach((to) => {
  document.title = `${i18n.global.t(to.meta.title)} · ${i18n.global.t('shell.product')}`
})

whenSignedOut(() => {
  useSession().forget()
  const here = router.currentRoute.value
  if (!here.meta.open) void router.replace({ path: '/sign-in', query: { to: here.fullPath } })
})
