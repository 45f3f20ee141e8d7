import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { colourOf } from '../../views/components/charts/commitment-colour.ts'
import { PeopleBars } from '../../views/components/charts/people-bars.tsx'
import { Sparkline } from '../../views/components/charts/sparkline.tsx'
import { spreadLabels } from '../../views/components/charts/spread-labels.ts'

const labels = { three: ['1–2', '3', '4–5'], five: ['1', '2', '3', '4', '5'] }
const peopleOf = (bars: Parameters<typeof PeopleBars>[0]['bars']) =>
  render(<PeopleBars bars={bars} patterns="people-0" caption="Partners by grade" labels={labels} />)

describe('people-bars', () => {
  it('are a table whose counts can be read without the drawing', () => {
    const text = peopleOf([1, 3, 4])
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    expect(text).toBe('Partners by grade 4–5 4 3 3 1–2 1')
  })

  it('differ by pattern as well as by colour', () => {
    const html = peopleOf([0, 1, 2, 5, 3])
    expect(html.match(/url\(#people-0-\w+\)/g)).toEqual([
      'url(#people-0-high)',
      'url(#people-0-high)',
      'url(#people-0-middle)',
      'url(#people-0-low)',
    ])
  })

  it('draw one figure for each organisation on one scale, and bars where there are too many', () => {
    const few = peopleOf([0, 2, 4])
    expect(few).toContain('<rect width="56"')
    expect(few).toContain('<rect width="28"')
    const many = peopleOf([0, 30, 60])
    expect(many).not.toContain('url(#')
    expect(many).toContain('class="middle"')
  })

  it('never have more rows than the document has classes', () => {
    expect(peopleOf([0, 0, 6]).match(/<tr>/g)).toHaveLength(3)
  })
})

describe('a sparkline', () => {
  const shown = (share: number, breakBefore = false) => ({
    cell: { state: 'shown', share },
    breakBefore,
  })

  it('draws nothing across a hidden year, and marks it', () => {
    const html = render(
      <Sparkline
        points={[shown(0.5), { cell: { state: 'hidden' }, breakBefore: false }, shown(1)]}
      />,
    )
    expect(/class="line" d="([^"]*)"/.exec(html)?.[1]).toBe('M12 14M60 5')
    expect(html).toContain('class="gap"')
  })

  it('draws nothing across a break, and marks it', () => {
    const html = render(<Sparkline points={[shown(0), shown(0), shown(1, true), shown(1)]} />)
    expect(/class="line" d="([^"]*)"/.exec(html)?.[1]).toBe('M12 23L36 23M60 5L84 5')
    expect(html).toContain('class="break" d="M48 1V27"')
  })
})

describe('labels at lines’ ends', () => {
  const places = (wanted: readonly number[]) =>
    spreadLabels(
      wanted.map((one) => ({ wanted: one })),
      16,
    ).map(({ place }) => place)

  it('stay where they are when they have room', () => {
    expect(places([10, 40])).toEqual([10, 40])
  })

  it('move apart around their middle when they have not', () => {
    expect(places([10, 12])).toEqual([3, 19])
    expect(places([50, 50, 50])).toEqual([34, 50, 66])
  })

  it('never cover one another, however many crowd', () => {
    const crowd = places([30, 31, 33, 60, 61, 75])
    expect(crowd.every((place, at) => at === 0 || place - (crowd[at - 1] ?? 0) >= 16)).toBe(true)
  })
})

it('a commitment has one colour everywhere, anything else the accent', () => {
  expect(colourOf('RES')).toBe('of-RES')
  expect(colourOf('"><script>')).toBe('of-any')
  expect(colourOf(null)).toBe('of-any')
})
