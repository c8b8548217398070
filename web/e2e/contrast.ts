// SPDX-License-Identifier: Apache-2.0
//
// Finds visible text that does not stand out enough from its ground (4.5 : 1, or 3 : 1 for
// large text, as WCAG AA asks). Disabled controls are exempt there and here; text over a
// picture or a gradient is measured against the colour below it.
import type { Page } from 'playwright-core'

export function weakTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Colour = [number, number, number, number]
    const read = (text: string): Colour => {
      const parts = (text.match(/[\d.]+/g) ?? []).map(Number)
      return [parts[0] ?? 0, parts[1] ?? 0, parts[2] ?? 0, parts[3] ?? 1]
    }
    const over = (top: Colour, under: Colour): Colour => {
      const mix = (index: 0 | 1 | 2) => top[index] * top[3] + under[index] * (1 - top[3])
      return [mix(0), mix(1), mix(2), 1]
    }
    const light = (colour: Colour) => {
      const [red, green, blue] = colour.map((part) => {
        const share = part / 255
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      }) as [number, number, number]
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const ground = (element: Element): Colour => {
      const above: Colour[] = []
      for (let one: Element | null = element; one; one = one.parentElement) {
        const colour = read(getComputedStyle(one).backgroundColor)
        if (colour[3] > 0) above.push(colour)
        if (colour[3] === 1) break
      }
      return above.reverse().reduce<Colour>((under, top) => over(top, under), [255, 255, 255, 1])
    }
    const weak = new Set<string>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!element || text === '' || !element.checkVisibility({ opacityProperty: true })) continue
      if (element.closest('.is-disabled, [disabled], .unseen, .el-overlay ~ *')) continue
      const style = getComputedStyle(element)
      const below = ground(element)
      const front = light(over(read(style.color), below))
      const back = light(below)
      const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05)
      const size = Number.parseFloat(style.fontSize)
      const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
      if (ratio < (large ? 3 : 4.5)) weak.add(`${text.slice(0, 30)} ${ratio.toFixed(2)}`)
    }
    return [...weak]
  })
}
