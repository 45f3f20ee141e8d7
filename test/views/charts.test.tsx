import { readFileSync } from 'node:fs'
import { render } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { colourOf, colourOnPaper } from '../../views/components/charts/commitment-colour.ts'
import { markerPath } from '../../views/components/charts/marker.ts'
import { PeopleBars } from '../../views/components/charts/people-bars.tsx'
import { Sparkline } from '../../views/components/charts/sparkline.tsx'
import { spreadLabels } from '../../views/components/charts/spread-labels.ts'
import { wrapWords } from '../../views/components/charts/wrap-words.ts'

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

describe('a commitment', () => {
  const commitments = ['RES', 'TRU', 'VAL', 'LEA', 'SUS', 'GOV']

  it('has the same colour in a file as on a light page', () => {
    const css = readFileSync('views/styles/staff.css', 'utf8')
    for (const id of commitments) expect(css).toContain(`--of-${id}: ${colourOnPaper(id)};`)
    expect(css).toContain(`--accent: ${colourOnPaper(null)};`)
    expect(colourOnPaper('constructor')).toBe(colourOnPaper(null))
  })

  it('has a form of its own beside its colour, and anything else a circle', () => {
    const forms = commitments.map((id) => markerPath(id, 10, 10, 5))
    expect(new Set(forms).size).toBe(commitments.length)
    for (const other of [null, 'XXX', 'toString', '"><script>'])
      expect(markerPath(other, 10, 10, 5)).toBe(markerPath('RES', 10, 10, 5))
  })
})

describe('words in a drawing', () => {
  it('are broken into lines, long ones cut, and what is left over ends in an ellipsis', () => {
    expect(wrapWords('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrapWords('aaaaaaaaaa b', 4)).toEqual(['aaaa', 'aaaa', 'aa b'])
    expect(wrapWords('one two three four', 7, 2)).toEqual(['one two', 'three…'])
    expect(wrapWords('', 7)).toEqual([])
  })

  it('keep together what must not be parted', () => {
    expect(wrapWords('14\u00a0of\u00a014 partners', 10)).toEqual(['14\u00a0of\u00a014', 'partners'])
  })
})
