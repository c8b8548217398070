// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest'
import { changesOf, filterOf, place, placeOf } from './columns'

describe('the log', () => {
  it('is asked by what stands in the address, and by nothing else', () => {
    const query = { act: 'signed_in', from: '', unit: null, entry: '0-1', account: ['a', 'b'] }
    expect(filterOf(query)).toEqual({ act: 'signed_in' })
  })

  it('names the place of an entry', () => {
    expect(place({ chain: 420106, seq: 17 })).toBe('420106-17')
    expect(placeOf('420106-17')).toEqual({ chain: 420106, seq: 17 })
    for (const wrong of ['', '17', '1-2-3', 'a-b', undefined, ['1-2']]) {
      expect(placeOf(wrong)).toBeNull()
    }
  })

  it('tells each field once, with what it was and what it became', () => {
    const entry = { before: { role: 'a', phone: '1' }, after: { role: 'b', unit: '42' } }
    expect(changesOf(entry)).toEqual([
      { field: 'role', before: 'a', after: 'b' },
      { field: 'phone', before: '1', after: undefined },
      { field: 'unit', before: undefined, after: '42' },
    ])
  })
})
