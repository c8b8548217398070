// SPDX-License-Identifier: Apache-2.0
//
// The signs of Chinese print. What the server says is typed with the narrow comma, colon and
// brackets of any keyboard; beside Chinese characters a reader expects the wide ones. The
// same rule as on paper (src/sheet/chinese_print.hpp):
//
//     '活动中,发放(05A)款物' -> '活动中，发放（05A）款物'      '98,765.43 (05A)' stays

const wideForm: Record<string, string> = { ',': '，', ':': '：', ';': '；', '?': '？' }

// Chinese characters and the wide signs: U+3000 and above.
const isWide = (sign: string | undefined) => sign !== undefined && sign >= '\u3000'

export function inPrint(text: string): string {
  const all = [...text]
  const out = [...all]
  const open: number[] = []
  const besideWide = (at: number) => isWide(all[at - 1]) || isWide(all[at + 1])
  all.forEach((sign, at) => {
    if (sign === '(') open.push(at)
    else if (sign === ')') {
      // Brackets change as a pair, or not at all.
      const begin = open.pop()
      if (begin === undefined || !(besideWide(begin) || besideWide(at))) return
      out[begin] = '（'
      out[at] = '）'
    } else if (besideWide(at)) out[at] = wideForm[sign] ?? sign
  })
  return out.join('')
}
