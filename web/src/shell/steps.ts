// SPDX-License-Identifier: Apache-2.0
//
// What stands between the door and the house: password, second factor, the change of a first
// password, setting up a second factor. The server says which is next, and lets nobody pass
// before it is done; here is only on which screen.
//
//     /sign-in (password, then the code)  ->  /password  ->  /second-factor  ->  in
import type { Session } from '@/api/contract'

export type Step = 'password' | 'answer' | 'change' | 'set_up' | 'in'
type Asked = Pick<Session, 'second_factor' | 'must_change_password'>

export function stepOf(session: Asked | null): Step {
  if (!session) return 'password'
  if (session.second_factor === 'must_answer') return 'answer'
  if (session.must_change_password) return 'change'
  return session.second_factor === 'must_set' ? 'set_up' : 'in'
}

const screens: Partial<Record<Step, string>> = {
  password: '/sign-in',
  answer: '/sign-in',
  change: '/password',
  set_up: '/second-factor',
}

// Where this step is done; nothing when the house is open.
export const screenOf = (step: Step): string | undefined => screens[step]
