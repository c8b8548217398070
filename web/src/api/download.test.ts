// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { nameOf } from './download'

describe('the name of a file', () => {
  it.each([
    ["attachment; filename*=UTF-8''%E5%90%8D%E5%8D%95.xlsx", '名单.xlsx'],
    ['attachment; filename="list.zip"; filename*=UTF-8\'\'%E5%90%8D.zip', '名.zip'],
    ['attachment; filename="list of 2026.xlsx"', 'list of 2026.xlsx'],
    ['attachment; filename=list.txt', 'list.txt'],
    ['inline', null],
    [null, null],
  ])('%s is %s', (said, name) => {
    expect(nameOf(said)).toBe(name)
  })
})
