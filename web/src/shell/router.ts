// SPDX-License-Identifier: Apache-2.0
//
// Which address shows which screen. Each room brings its own routes; here is only who may
// pass: nobody without a session, and nobody past a step of signing in that is still to be done.
import { createRouter, createWebHistory, type RouteLocationNormalized } from 'vue-router'
import { listen } from '@/api/client'
import type { Right } from '@/api/contract'
import { lastTwelveMonths } from '@/kit/dates'
import { i18n } from '@/kit/language'
import { useWords } from '@/kit/words'
import { accountRoutes } from '@/rooms/account'
import { caseRoutes } from '@/rooms/case'
import { dossierRoutes } from '@/rooms/dossier'
import { importRoutes } from '@/rooms/import'
import { logRoutes } from '@/rooms/log'
import { openRoutes } from '@/rooms/open'
import { orgRoutes } from '@/rooms/org'
import { landing } from '@/rooms/org/landing'
import { peopleRoutes } from '@/rooms/people'
import { privacyRoutes } from '@/rooms/privacy'
import { reportRoutes } from '@/rooms/report'
import { workRoutes } from '@/rooms/work'
import { yearRoutes } from '@/rooms/year'
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
    // Open to everybody, signed in or not, in a frame of its own, and not for search engines.
    public?: boolean
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
    ...workRoutes,
    ...yearRoutes,
    ...caseRoutes,
    ...openRoutes,
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

// Where somebody is or is going to be.
let heading: RouteLocationNormalized | undefined

router.beforeEach(async (to) => {
  heading = to
  // Nobody is asked who they are, and without words of fields the codes of them show.
  if (to.meta.public) return useWords().load().then(() => true, () => true)
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

function keepSearchEnginesAway(wanted: boolean): void {
  const found = document.head.querySelector('meta[name="robots"]')
  if (!wanted) return found?.remove()
  const meta = found ?? document.createElement('meta')
  meta.setAttribute('name', 'robots')
  meta.setAttribute('content', 'noindex')
  document.head.append(meta)
}

router.afterEach((to) => {
  keepSearchEnginesAway(to.meta.public === true)
  document.title = `${i18n.global.t(to.meta.title)} · ${i18n.global.t('shell.product')}`
})

listen({
  answered: () => noteCall(),
  signedOut: () => {
    if (heading?.meta.public) return Promise.resolve(false)
    const session = useSession()
    if (session.step === 'in') return useSessionEnd().met()
    session.forget()
    const here = router.currentRoute.value
    if (!here.meta.open) void router.replace({ path: '/sign-in', query: { to: here.fullPath } })
    return Promise.resolve(false)
  },
  reasonNeeded: () => useOpening().met(),
})
