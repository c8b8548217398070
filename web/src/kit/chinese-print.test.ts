// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { inPrint } from './chinese-print'

describe('Chinese print', () => {
  it.each([
    ['活动中,发放款物', '活动中，发放款物'],
    ['填报人:王芳', '填报人：王芳'],
    ['成立;不成立', '成立；不成立'],
    ['总额(05A)应为', '总额（05A）应为'],
    ['户(X) 12', '户（X） 12'],
    ['甲(乙(A)B)', '甲（乙（A）B）'],
    ['金额(元)', '金额（元）'],
  ])('widens the signs of %s', (typed, read) => expect(inPrint(typed)).toBe(read))

  it.each(['98,765.43', '(A) x', '05A = 05B + 05C', '(', ')', '', 'a,b;c:d'])(
    'leaves %s alone',
    (text) => expect(inPrint(text)).toBe(text),
  )
})
