// SPDX-License-Identifier: Apache-2.0
import { expect, it } from 'vitest'
import { fitting, longestSide, shrunk } from './shrink'

it('scales what is too long and leaves the rest', () => {
  expect(fitting(4032, 3024)).toEqual({ width: 2560, height: 1920 })
  expect(fitting(3024, 4032)).toEqual({ width: 1920, height: 2560 })
  expect(fitting(longestSide, 10)).toEqual({ width: 2560, height: 10 })
  expect(fitting(640, 480)).toEqual({ width: 640, height: 480 })
})

it('sends as it is what is no picture, or what no browser here can read', async () => {
  const pdf = new File(['%PDF-1.7'], 'a.pdf', { type: 'application/pdf' })
  const odd = new File(['?'], 'a.heic', { type: 'image/heic' })
  expect(await shrunk(pdf)).toBe(pdf)
  expect(await shrunk(odd)).toBe(odd)
})
