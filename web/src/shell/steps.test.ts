// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { screenOf, stepOf } from './steps'

describe('what comes next at the door', () => {
  it.each([
    ['off', false, 'in', undefined],
    ['on', false, 'in', undefined],
    ['must_answer', false, 'answer', '/sign-in'],
    // Nobody changes a password with half of a sign-in.
    ['must_answer', true, 'answer', '/sign-in'],
    ['off', true, 'change', '/password'],
    ['must_set', true, 'change', '/password'],
    ['must_set', false, 'set_up', '/second-factor'],
  ] as const)('factor %s, first password %s: %s', (second_factor, must, step, screen) => {
    expect(stepOf({ second_factor, must_change_password: must })).toBe(step)
    expect(screenOf(step)).toBe(screen)
  })

  it('begins with the password', () => {
    expect(stepOf(null)).toBe('password')
  })
})
