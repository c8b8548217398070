// SPDX-License-Identifier: Apache-2.0
//
// The chart library, only the parts in use, in the colours of the house. Pictures are drawn
// on a canvas, and hints over them are built from elements, never from text with markup.
import { BarChart, GaugeChart, PieChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import { init, use, type ComposeOption, type EChartsType } from 'echarts/core'
import type { BarSeriesOption, GaugeSeriesOption, PieSeriesOption } from 'echarts/charts'
import type {
  GridComponentOption,
  LegendComponentOption,
  TooltipComponentOption,
} from 'echarts/components'
import { CanvasRenderer } from 'echarts/renderers'

use([
  BarChart,
  GaugeChart,
  PieChart,
  GridComponent,
  LegendComponent,
  TooltipComponent,
  CanvasRenderer,
])

export type ChartOption = ComposeOption<
  | BarSeriesOption
  | GaugeSeriesOption
  | PieSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TooltipComponentOption
>

export const colours = ['#a9471c', '#d99a3c', '#2c6570', '#6d86a8', '#a59c8f', '#7d5a7a', '#8a9a4b']
export const ink = '#23201c'
export const faint = '#736c62'
export const line = '#e4dfd7'
export const fontFamily = getComputedStyle(document.documentElement).getPropertyValue('--font')

const text = { fontFamily, color: ink, fontSize: 13 }

const theme = {
  color: colours,
  textStyle: text,
  legend: { textStyle: { color: '#59534b', fontSize: 13 }, itemWidth: 12, itemHeight: 12 },
  categoryAxis: {
    axisLine: { lineStyle: { color: '#cdc6ba' } },
    axisTick: { show: false },
    axisLabel: { color: '#59534b', fontSize: 12.5 },
  },
  valueAxis: {
    axisLabel: { color: faint, fontSize: 12 },
    splitLine: { lineStyle: { color: line } },
  },
}

export function draw(place: HTMLElement): EChartsType {
  return init(place, theme, { renderer: 'canvas' })
}

// A hint as elements: a heading and lines of colour, name, figure.
export function hint(
  title: string,
  lines: { colour?: string; name: string; figure: string }[],
): HTMLElement {
  const box = document.createElement('div')
  box.className = 'chart-hint'
  const head = document.createElement('strong')
  head.textContent = title
  box.append(head)
  for (const one of lines) {
    const row = document.createElement('div')
    const dot = document.createElement('i')
    if (one.colour) dot.style.background = one.colour
    const name = document.createElement('span')
    name.textContent = one.name
    const figure = document.createElement('b')
    figure.textContent = one.figure
    row.append(dot, name, figure)
    box.append(row)
  }
  return box
}
