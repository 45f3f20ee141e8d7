import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { eventNotesOf } from '../../db/store/event-notes.ts'
import { addResults } from '../../db/store/results.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import type { Results } from '../../src/domain/results.ts'
import { fourRounds } from '../support/four-rounds.ts'
import { officeWorld } from '../support/office.ts'
import { keepOpenRound, keepResults } from '../support/rounds-with-results.ts'

const documents = fourRounds()

async function withDecks(rounds: readonly Results[] = documents) {
  const world = await officeWorld()
  const ids: RoundId[] = []
  for (const results of rounds) ids.push(await keepResults(world, results))
  const address = (at: number, more = '') => `/rounds/${ids[at]}/present${more}`
  const coordinator = await world.signedIn()
  const read = async (path: string) => plain(await coordinator.read(path))
  /** Shows the slides kept in reserve too. */
  const withReserve = async (at: number) => {
    const html = await read(address(at, '/arrange'))
    const shown = [...html.matchAll(/name="shown" value="([^"]+)"/g)].map(([, id = '']) => id)
    await coordinator.post(address(at, '/arrange'), { ...formOf(html), shown })
  }
  /** The order and the choices as the arranging page shows them, to be posted back. */
  const arranging = async (at: number) => formOf(await read(address(at, '/arrange')))
  return { ...world, ids, address, coordinator, read, arranging, withReserve }
}

function plain(html: string): string {
  return html.replaceAll('\u00a0', ' ')
}

function words(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

/** What stands on one slide and in its table. */
function slide(html: string, id: string): string {
  return html.split(`<article class="leaf" id="${id}"`)[1]?.split('</article>')[0] ?? ''
}

function slideIds(html: string): readonly string[] {
  return [...html.matchAll(/<article class="leaf" id="([^"]+)"/g)].map(([, id = '']) => id)
}

function formOf(html: string): Record<string, string | string[]> {
  const places = [...html.matchAll(/name="(place-[^"]+)"[^>]*value="(\d+)"/g)]
  const shown = [...html.matchAll(/name="shown" value="([^"]+)" checked/g)]
  return {
    turn: /name="turn" value="(\d+)"/.exec(html)?.[1] ?? '',
    languages: /name="languages" value="(\w+)" checked/.exec(html)?.[1] ?? '',
    ...Object.fromEntries(places.map(([, name = '', value = '']) => [name, value])),
    shown: shown.map(([, id = '']) => id),
  }
}

describe('a deck', () => {
  it('makes itself from the results, in the order they are told', async () => {
    const { read, address } = await withDecks()
    expect(slideIds(await read(address(3)))).toEqual([
      'title',
      'participation',
      'headline',
      'commitments',
      'moves',
      'move-TRU-01',
      'move-RES-01',
      'move-GOV-01',
      'move-TRU-04',
      'priorities',
      'mirror',
      'hidden',
      'discuss',
      'thanks',
    ])
  })

  it('answers whether it got better in the one sentence of every page', async () => {
    const { read, address } = await withDecks()
    expect(words(slide(await read(address(3)), 'headline'))).toContain(
      'Of the 21 statements asked alike in both years, 12 received high grades in 2024 and 14 in 2025; 1 clearly rose, 1 clearly fell.',
    )
  })

  it('says on each slide one finding, and beneath it the question to the room', async () => {
    const { read, address } = await withDecks()
    const rise = slide(await read(address(3)), 'move-RES-01')
    expect(rise.match(/<h2/g)).toHaveLength(1)
    expect(words(rise)).toContain('14 of 14 partners grade it good, 5 of 13 in 2024: clearly rose')
    expect(words(rise)).toContain('What helped, and how do we keep it?')
  })

  it('has the numbers of each drawing in a table', async () => {
    const { read, address, withReserve } = await withDecks()
    await withReserve(3)
    const html = await read(address(3))
    const drawn = slideIds(html).filter((id) => slide(html, id).includes('<svg'))
    expect(drawn.length).toBeGreaterThan(10)
    expect(drawn.filter((id) => !slide(html, id).includes('<table>'))).toEqual([])
  })

  it('says honestly that nothing moved, and what chance alone would do', async () => {
    const { read, address } = await withDecks(documents.map(unmoved))
    const html = await read(address(3))
    expect(slideIds(html).filter((id) => id.startsWith('move-'))).toEqual([])
    const text = words(slide(html, 'moves'))
    expect(text).toContain('None of 21 statements clearly rose or clearly fell')
    expect(text).toContain('chance alone could call up to 1.1 of 21 clear')
  })

  it('says that a change cannot be told where fewer than half answered', async () => {
    const { read, address } = await withDecks()
    const html = await read(address(1))
    expect(words(slide(html, 'moves'))).toContain('cannot be told this time')
    expect(words(slide(html, 'participation'))).toContain('Fewer than half answered')
  })

  it('of a first round shows levels and speaks of no change', async () => {
    const { read, address } = await withDecks()
    const html = await read(address(0))
    expect(slideIds(html).filter((id) => id.startsWith('move'))).toEqual([])
    expect(words(slide(html, 'headline'))).toContain('2022 is the first year')
  })

  it('shows both views only where the office graded itself', async () => {
    const { read, address } = await withDecks(documents.map(withBlindSpot))
    const html = await read(address(3))
    expect(words(slide(html, 'mirror'))).toContain(
      'On 1 of 2 statements we grade ourselves above our partners',
    )
    expect(words(slide(html, 'signal-TRU-01'))).toContain(
      'Blind spot: we give ourselves 5, and 4 of 14 partners grade it good',
    )
    expect(slideIds(await read(address(2))).filter((id) => /^(mirror|signal)/.test(id))).toEqual([])
  })

  it('is in French where the deck is, whatever the person reads', async () => {
    const { read, address, arranging, coordinator } = await withDecks()
    await coordinator.post(address(3, '/arrange'), { ...(await arranging(3)), languages: 'fr' })
    const html = await read(address(3))
    expect(html).toContain('<html lang="en">')
    expect(words(slide(html, 'headline'))).toContain('Sur les 21 énoncés posés à l’identique')
    expect(slide(html, 'headline')).toContain('lang="fr"')
  })

  it('in both languages has each slide twice in a row', async () => {
    const { read, address, arranging, coordinator } = await withDecks()
    await coordinator.post(address(3, '/arrange'), { ...(await arranging(3)), languages: 'both' })
    const ids = slideIds(await read(address(3)))
    expect(ids.slice(0, 4)).toEqual(['title', 'title-fr', 'participation', 'participation-fr'])
    expect(ids).toHaveLength(28)
  })

  it('T19 shows what people wrote as text', async () => {
    const nasty = '</script><script>alert(1)</script><!-- \u2028'
    const { read, address, coordinator } = await withDecks(
      documents.map((one) => withText(one, nasty)),
    )
    await coordinator.post(address(3, '/slides/new'), { turn: '0', kind: 'quote', textEn: nasty })
    for (const path of [address(3), address(3, '/arrange'), address(3, '/file')]) {
      const html = await read(path)
      expect(html).toContain('&lt;/script>&lt;script>alert(1)')
      expect(html).not.toMatch(/<script>alert|<!-- /)
    }
  })
})

it('a commitment has the same colours on a slide as on every page in the light', () => {
  const [staff, deck] = ['staff', 'deck'].map((name) =>
    readFileSync(`views/styles/${name}.css`, 'utf8')
      .match(/--of-[A-Z]+: #\w+/g)
      ?.slice(0, 6),
  )
  expect(deck).toHaveLength(6)
  expect(deck).toEqual(staff)
})

describe('what only some rounds have', () => {
  const inquired = documents.map(
    (results): Results => ({
      ...results,
      appreciation: {
        state: 'shown',
        n: 12,
        high: 9,
        share: 0.75,
        range: [0.47, 0.91],
        change: null,
      },
      themes: [
        { code: 'T-2', label: { en: 'Visits' }, valence: 'wish', state: 'hidden' },
        {
          code: 'T-1',
          label: { en: 'Quick answers' },
          valence: 'strength',
          state: 'shown',
          organisations: 6,
          of: 12,
        },
      ],
    }),
  )

  it('the appreciation and the themes have slides where the results hold them, and only there', async () => {
    const { read, address } = await withDecks(inquired)
    const html = await read(address(3))
    expect(words(slide(html, 'appreciation'))).toContain(
      '9 of 12 partners value the partnership highly',
    )
    expect(words(slide(html, 'themes'))).toContain('6 of 12 partners spoke of the same thing')
    expect(words(slide(html, 'themes'))).toContain('Quick answers (strength) 6 of 12')
    expect(words(slide(html, 'themes'))).toContain('Quick answers')
    expect(slide(html, 'themes')).not.toContain('Visits')
    const other = await withDecks()
    const ids = slideIds(await other.read(other.address(3)))
    expect(ids).not.toContain('appreciation')
    expect(ids).not.toContain('themes')
  })

  it('what was decided at the last event waits in the reserve; a note is no promise', async () => {
    const { read, address, coordinator, withReserve } = await withDecks()
    const note = (kind: string, text: string) =>
      coordinator.post(address(2, '/notes'), { slide: 'headline', kind, words: text })
    await note('decision', 'Meet each quarter')
    await note('draft-action', 'Answer mails within a week')
    await note('note', 'The room was cold')
    expect(slideIds(await read(address(3)))).not.toContain('promises')
    await withReserve(3)
    const promises = words(slide(await read(address(3)), 'promises'))
    expect(promises).toContain('2 things we decided together: did we do them?')
    expect(promises).toContain('Meet each quarter')
    expect(promises).toContain('Answer mails within a week')
    expect(promises).not.toContain('cold')
    await withReserve(2)
    expect(slideIds(await read(address(2)))).not.toContain('promises')
  })
})

describe('what a deck keeps to itself', () => {
  it.each(['', '/file'])(
    'T63 a statement only 4 organisations graded has no figure in present%s',
    async (more) => {
      const { read, address, withReserve } = await withDecks()
      await withReserve(2)
      const html = await read(address(2, more))
      const row = html.split('lets our strengths')[1]?.split('</li>')[0] ?? ''
      expect(words(row)).toContain('too few to show')
      expect(row).not.toMatch(/<path|\d of \d/)
      const figures = html.split('lets our strengths')[2]?.split('</tr>')[0] ?? ''
      expect(words(figures).replace(/[^\d]/g, '')).toBe('')
      expect(words(slide(html, 'hidden'))).toContain('1 statement: too few partners graded it.')
    },
  )

  it.each(['', '/file'])('T64 no group is named or counted in present%s', async (more) => {
    const { read, address } = await withDecks()
    const html = await read(address(3, more))
    expect(html).not.toMatch(/\b(Media|Public|Civil society|civil-society)\b/)
    expect(words(slide(html, 'hidden'))).toContain('2 groups of partners: too small')
  })

  it('T65 there is no deck of a round that is open, even if a document were there', async () => {
    const world = await officeWorld()
    const id = await keepOpenRound(world, 2025)
    const [, , , latest] = documents
    if (latest) await atomically(world.db, (tx) => [addResults(tx, id, latest)])
    const coordinator = await world.signedIn()
    for (const more of ['', '/file', '/arrange', '/notes', '/slides/new'])
      expect((await coordinator.get(`/rounds/${id}/present${more}`)).status).toBe(404)
  })

  it('T66 every figure of a deck stands on the results page too', async () => {
    const { read, address, withReserve, ids } = await withDecks()
    await withReserve(3)
    const deck = words(await read(address(3)))
    const page = words(await read(`/rounds/${ids[3]}/results`))
    const counts = new Set(deck.match(/\d+ of \d+ \(\d+ %\)/g))
    expect(counts.size).toBeGreaterThan(8)
    expect([...counts].filter((count) => !page.includes(count))).toEqual([])
  })
})

describe('arranging', () => {
  it('moves a slide to the place it is given, and the others around it', async () => {
    const { read, address, arranging, coordinator } = await withDecks()
    const form = { ...(await arranging(3)), 'place-hidden': '2' }
    expect((await coordinator.post(address(3, '/arrange'), form)).status).toBe(303)
    const ids = slideIds(await read(address(3)))
    expect(ids.slice(0, 4)).toEqual(['title', 'hidden', 'participation', 'headline'])
  })

  it('moves a slide by its arrows and leaves slides out', async () => {
    const { read, address, arranging, coordinator } = await withDecks()
    const form = await arranging(3)
    const shown = (form.shown as string[]).filter((id) => id !== 'mirror')
    await coordinator.post(address(3, '/arrange'), { ...form, shown, up: 'headline' })
    await coordinator.post(address(3, '/arrange'), { ...(await arranging(3)), down: 'title' })
    const ids = slideIds(await read(address(3)))
    expect(ids.slice(0, 3)).toEqual(['headline', 'title', 'participation'])
    expect(ids).not.toContain('mirror')
    expect(await read(address(3, '/file'))).not.toContain('id="mirror"')
  })

  it('refuses a place that is none, with everything typed kept', async () => {
    const { address, arranging, coordinator } = await withDecks()
    const form = {
      ...(await arranging(3)),
      'place-hidden': 'last',
      languages: 'fr',
      shown: ['title'],
    }
    const reply = await coordinator.post(address(3, '/arrange'), form)
    expect(reply.status).toBe(422)
    const html = await reply.text()
    expect(html).toContain('href="#place-hidden"')
    expect(html).toMatch(/id="place-hidden"[^>]*value="last"[^>]*aria-invalid="true"/)
    expect(formOf(html)).toMatchObject({ languages: 'fr', shown: ['title'] })
  })

  it('of two people at once tells the second', async () => {
    const { address, arranging, coordinator } = await withDecks()
    const form = await arranging(3)
    await coordinator.post(address(3, '/arrange'), { ...form, up: 'headline' })
    const second = await coordinator.post(address(3, '/arrange'), { ...form, down: 'title' })
    expect(second.status).toBe(409)
    expect(await second.text()).toContain('Somebody else changed the deck meanwhile')
  })

  it('a slide of one’s own stands before the thanks, can be changed and removed', async () => {
    const { read, address, coordinator } = await withDecks()
    const fields = { turn: '0', kind: 'quote', textEn: 'They listen.', sourceEn: 'a youth group' }
    expect((await coordinator.post(address(3, '/slides/new'), fields)).status).toBe(303)
    const html = await read(address(3))
    const [id = ''] = slideIds(html).slice(-2)
    expect(words(slide(html, id))).toContain('“ They listen. ”')
    expect(words(slide(html, id))).toContain('a youth group')

    const own = address(3, `/slides/${id}`)
    await coordinator.post(own, { ...fields, turn: '1', textFr: 'Ils écoutent.' })
    expect(await read(own)).toContain('Ils écoutent.')

    const unsure = await coordinator.post(own, { turn: '2', act: 'remove' })
    expect(unsure.status).toBe(422)
    await coordinator.post(own, { turn: '2', act: 'remove', sure: 'yes' })
    expect(slideIds(await read(address(3)))).not.toContain(id)
    expect((await coordinator.get(own)).status).toBe(404)
  })

  it('a slide without words or with too many is refused beside its field', async () => {
    const { address, coordinator } = await withDecks()
    const bare = await coordinator.post(address(3, '/slides/new'), { turn: '0', kind: 'text' })
    expect(bare.status).toBe(422)
    expect(await bare.text()).toContain('href="#textEn"')
    const long = { turn: '0', kind: 'text', textFr: 'é'.repeat(281) }
    const reply = await coordinator.post(address(3, '/slides/new'), long)
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain('é'.repeat(281))
  })
})

describe('notes at the event', () => {
  const note = { slide: 'headline', leaf: 'headline', kind: 'decision', words: 'Meet each quarter' }

  it('are kept with their slide, their day and their author', async () => {
    const { db, ids, read, address, coordinator } = await withDecks()
    const reply = await coordinator.post(address(3, '/notes'), note)
    expect(reply.headers.get('location')).toBe(`${address(3)}#headline`)
    const text = words(slide(await read(address(3)), 'headline'))
    expect(text).toContain('Decision Meet each quarter 2 March 2026, Cécile Coordinator')
    expect(words(await read(address(3, '/notes')))).toContain('Meet each quarter')
    const [kept] = ids[3] ? await eventNotesOf(db, ids[3]) : []
    expect(kept).toMatchObject({ slide: 'headline', kind: 'decision' })
  })

  it('that say nothing come back with the slide they were written to', async () => {
    const { address, coordinator } = await withDecks()
    const reply = await coordinator.post(address(3, '/notes'), { ...note, words: ' ' })
    expect(reply.status).toBe(422)
    const html = await reply.text()
    expect(html).toContain('href="#words-headline"')
    expect(html).toMatch(/id="words-headline"[^>]*aria-invalid="true"/)
    const long = await coordinator.post(address(3, '/notes'), { ...note, words: 'x'.repeat(2001) })
    expect(await long.text()).toContain('x'.repeat(2001))
  })

  it('are not in the file that leaves the office', async () => {
    const { read, address, coordinator } = await withDecks()
    await coordinator.post(address(3, '/notes'), note)
    const file = await read(address(3, '/file'))
    expect(file).not.toMatch(/Meet each quarter|Cécile|<form|<textarea/)
  })

  it('can be removed, and only those of this round', async () => {
    const { db, ids, read, address, coordinator } = await withDecks()
    await coordinator.post(address(3, '/notes'), note)
    const [kept] = ids[3] ? await eventNotesOf(db, ids[3]) : []
    const other = await coordinator.post(address(2, `/notes/${kept?.id}/removal`))
    expect(other.status).toBe(404)
    await coordinator.post(address(3, `/notes/${kept?.id}/removal`))
    expect(await read(address(3, '/notes'))).not.toContain('Meet each quarter')
  })

  it('to a slide that is not there are a missing thing', async () => {
    const { address, coordinator } = await withDecks()
    const reply = await coordinator.post(address(3, '/notes'), { ...note, slide: 'nothing' })
    expect(reply.status).toBe(404)
  })
})

describe('the file for a memory stick', () => {
  it('carries everything it needs, asks nobody, and stays small', async () => {
    const { address, coordinator, arranging } = await withDecks()
    await coordinator.post(address(3, '/arrange'), { ...(await arranging(3)), languages: 'both' })
    const reply = await coordinator.get(address(3, '/file'))
    const html = await reply.text()
    expect(Buffer.byteLength(html)).toBeLessThan(400 * 1024)
    expect(html).not.toMatch(/(?:src|href|action|url)\s*=\s*["']?(?:https?:|\/)|@import|url\(/)
    expect(html).toMatch(/default-src &#39;none&#39;|default-src 'none'/)
  })

  it('is written for browsers of 2018', async () => {
    const { address, coordinator } = await withDecks()
    const html = await (await coordinator.get(address(3, '/file'))).text()
    const script = html.split('<script>')[1]?.split('</script>')[0] ?? ''
    expect(script.length).toBeGreaterThan(1000)
    expect(script).not.toMatch(/\?\.|\?\?|\.\.\.|async |await |\bcatch \{|\bimport\b/)
    const style = html.split('<style>')[1]?.split('</style>')[0] ?? ''
    expect(style).not.toMatch(
      /\b(?:min|max|clamp)\(|[^-]aspect-ratio:|inset:|:is\(|:where\(|@container|@layer|\n\s+&/,
    )
    // A gap between flex items would be no gap there.
    expect(style).not.toMatch(/[^-]gap:/)
  })

  it('T23 has one safe name whatever its round is called', async () => {
    const title = { en: 'a"\r\nSet-Cookie: x=1;../../b', fr: 'b' }
    const named = documents.map((one) => ({ ...one, round: { ...one.round, title } }))
    const { address, coordinator } = await withDecks(named)
    const reply = await coordinator.get(address(3, '/file'))
    expect(reply.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[A-Za-z0-9._-]+\.html"; filename\*=UTF-8''[\w%.~!-]+$/,
    )
    expect(reply.headers.get('set-cookie')).toBeNull()
  })
})

function withBlindSpot(results: Results): Results {
  const indicators = results.indicators.map((cell) =>
    cell.code === 'TRU-01' && cell.state === 'shown' && results.round.year === 2025
      ? { ...cell, self: 5 as const, signal: 'blind-spot' as const }
      : cell,
  )
  return { ...results, indicators }
}

function unmoved(results: Results): Results {
  const indicators = results.indicators.map((cell) =>
    cell.state === 'shown' && cell.change && 'up' in cell.change
      ? { ...cell, change: { ...cell.change, word: 'no-clear-change' as const } }
      : cell.state === 'shown' && cell.change && /rise|fall/.test(cell.change.word)
        ? { ...cell, change: { since: cell.change.since, word: 'no-clear-change' as const } }
        : cell,
  )
  return { ...results, indicators }
}

function withText(results: Results, text: string): Results {
  const [first, ...rest] = results.indicators
  return first ? { ...results, indicators: [{ ...first, text: { en: text } }, ...rest] } : results
}
