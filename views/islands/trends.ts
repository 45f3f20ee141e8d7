import type { Chart as ChartInWords } from '../components/charts/chart.ts'
import { drawTrend } from './trend-chart.ts'

/** Puts an interactive chart in the place of the drawing; should anything fail, the drawing stays. */
const frame = document.querySelector<HTMLElement>('[data-chart]')
const data = frame && document.getElementById(frame.dataset.chart ?? '')
const canvas = frame?.querySelector('canvas')
if (frame && data?.textContent && canvas) {
  // Written by our own server into this page.
  const chart: ChartInWords = JSON.parse(data.textContent)
  const [drawing, live] = [frame.querySelector('.static'), frame.querySelector('.live')]
  live?.removeAttribute('hidden')
  drawTrend(canvas, chart)
  drawing?.setAttribute('hidden', '')
}
