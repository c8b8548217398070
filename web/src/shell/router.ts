// SPDX-License-Identifier: Apache-2.0
//
// Which address shows which screen. Each room brings its own routes; here is only who may
// pass: nobody without a session, and nobody past a step of signing in that is still to be done.
import { createRouter, createWebHistory } from 'vue-router'
import { listen } from '@/api/client'
import type { Right } from '@/api/contract'
import { lastTwelveMonths } from '@/kit/dates'
import { i18n } from '@/kit/language'
import { useWords } from '@/kit/words'
import { accountRoutes } from '@/rooms/account'
import { dossierRoutes } from '@/rooms/dossier'
import { importRoutes } from '@/rooms/import'
import { logRoutes } from '@/rooms/log'
import { orgRoutes } from '@/rooms/org'
import { landing } from '@/rooms/org/landing'
import { peopleRoutes } from '@/rooms/people'
import { privacyRoutes } from '@/rooms/privacy'
import { reportRoutes } from '@/rooms/report'
import { useOpening } from './opening'
import { rooms } from './rooms'
import { useSession } from './session'
import { noteCall } from './session-clock'
import { useSessionEnd } from './session-end'
import { screenOf } from './steps'

declare module 'vue-router' {
  interface RouteMeta {
    // Message key of the screen's name.
    title: string
    // Open to people who have not signed in.
    open?: boolean
    room?: string
    // Any one of these opens it; without them it is open to all who are signed in.
    rights?: Right[]
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
    ...peopleRoutes,
    ...logRoutes,
    ...privacyRoutes,
    {
      path: '/:rest(.*)*',
      component: () => import('./not-found.vue'),
      meta: { title: 'shell.not_found' },
    },
  ],
})

// The unit chosen in this tab, or the one where the own records are to be seen; for whoever
// opens no files, as the three posts, the own one, whose accounts and log are theirs; for whoever
// sees no unions, the first room that is open.
async function home(): Promise<string> {
  const { chosen, unit, today, may } = useSession()
  if (!may('see_units')) return rooms.find((one) => may(...one.rights))?.to ?? '/account'
  const span = lastTwelveMonths(today)
  const code = chosen || !may('open_households')
    ? unit.code
    : await landing(unit.code, { ...span, cutoff: span.to }).catch(() => unit.code)
  return `/units/${encodeURIComponent(code)}`
}

router.beforeEach(async (to) => {
  const session = useSession()
  const known = await session.know().catch(() => null)
  const screen = screenOf(session.step)
  if (!known) return to.meta.open ? true : { path: '/sign-in', query: { to: to.fullPath } }
  // Single sign-on leads to where one wanted to go, and the code is asked for on the way.
  const query = session.step === 'answer' && to.path !== '/' ? { to: to.fullPath } : {}
  if (screen) return to.path === screen || { path: screen, query }
  if (to.meta.open) return '/'
  await useWords()
    .load()
    .catch(() => undefined)
  return to.path === '/' ? { path: await home(), replace: true } : true
})

router.afterEach((to) => {
  document.title = `${i18n.global.t(to.meta.title)} · ${i18n.global.t('shell.product')}`
})

listen({
  answered: () => noteCall(),
  signedOut: () => {
    const session = useSession()
    if (session.step === 'in') return useSessionEnd().met()
    session.forget()
    const here = router.currentRoute.value
    if (!here.meta.open) void router.replace({ path: '/sign-in', query: { to: here.fullPath } })
    return Promise.resolve(false)
  },
  reasonNeeded: () => useOpening().met(),
})
