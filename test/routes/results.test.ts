import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { addResults } from '../../db/store/results.ts'
import type { Results } from '../../src/domain/results.ts'
import { fourRounds } from '../support/four-rounds.ts'
import { officeWorld } from '../support/office.ts'
import { keepOpenRound, keepResults } from '../support/rounds-with-results.ts'

const documents = fourRounds()

async function fourClosedRounds(rounds: readonly Results[] = documents) {
  const world = await officeWorld()
  const addresses: string[] = []
  for (const results of rounds)
    addresses.push(`/rounds/${await keepResults(world, results)}/results`)
  const pages = async (at: number) =>
    plain(await (await world.signedIn()).read(addresses[at] ?? ''))
  return { ...world, addresses, pages }
}

/** A page as it reads: no-break spaces are spaces, and tags are gone. */
function plain(html: string): string {
  return html.replaceAll('\u00a0', ' ')
}

function words(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')
}

/** The part of a page that is about one indicator. */
function card(html: string, code: string): string {
  return html.split(`id="${code}"`)[1]?.split('</article>')[0] ?? ''
}

describe('the results of a closed round', () => {
  it('begin with whether it got better, in one sentence', async () => {
    const { pages } = await fourClosedRounds()
    expect(await pages(3)).toContain(
      'Of the 21 statements asked alike in both years, 12 received high grades in 2024 and 14 in 2025; 1 clearly rose, 1 clearly fell.',
    )
  })

  it('of a first year say so and show levels only', async () => {
    const { pages } = await fourClosedRounds()
    const page = await pages(0)
    expect(page).toContain('2022 is the first year')
    expect(words(page)).not.toMatch(/clearly (rose|fell)/)
    expect(card(page, 'RES-01')).toContain('4 of 12 (33 %)')
  })

  it('title each indicator with its finding and its verdict', async () => {
    const { pages } = await fourClosedRounds()
    const page = await pages(3)
    expect(card(page, 'RES-01')).toContain(
      '14 of 14 partners grade it good, 5 of 13 in 2024: clearly rose',
    )
    expect(card(page, 'GOV-04')).toContain('partners grade it good: new, the series starts here')
  })

  it('give the range, the median, the status and who could not say', async () => {
    const { pages } = await fourClosedRounds()
    const text = words(card(await pages(3), 'LEA-03'))
    expect(text).toMatch(/Indicative range \d+–\d+ %/)
    expect(text).toMatch(/Median grade \d/)
    expect(text).toContain('5 cannot say')
    expect(text).toContain('many could not say')
  })

  it('show one partner deciding as a hollow mark beside the one for high grades', async () => {
    const { pages } = await fourClosedRounds()
    expect(words(card(await pages(3), 'RES-02'))).toContain('◇ one partner decides')
  })

  it('say when fewer than half answered, and judge no change then', async () => {
    const { pages } = await fourClosedRounds()
    const page = await pages(1)
    expect(page).toContain('Fewer than half answered')
    expect(page).toContain('whether any of them changed cannot be told this time')
    expect(words(card(page, 'RES-01'))).toContain('Change too few answered to tell')
  })

  it('never print a p-value, a mean or a share with decimals', async () => {
    const { pages } = await fourClosedRounds()
    const text = words(await pages(3))
    expect(text).not.toMatch(/\d[.,]\d+ %/)
    expect(text).not.toMatch(/\bp ?[=<]/)
    expect(
      text.match(/\d\.\d+/g)?.every((figure) => /\.(5|25|75)$/.test(figure) || figure === '1.1'),
    ).toBe(true)
  })

  it('say at the end what chance alone would do', async () => {
    const { pages } = await fourClosedRounds()
    expect(words(await pages(3))).toMatch(/up to 1\.1 of the 21 statements compared/)
  })

  it('break down by group, in words of the page and not in codes', async () => {
    const { pages } = await fourClosedRounds()
    const table = (await pages(3)).split('<table class="groups">')[1] ?? ''
    expect(words(table)).toContain('Civil society')
    expect(table).not.toContain('civil-society')
  })

  it('say who was not heard, and how far their grades could move a figure', async () => {
    const { pages } = await fourClosedRounds()
    const page = words(await pages(3))
    expect(page).toContain('14 of 15 invited partners answered (93 %). 1 declined.')
    expect(page).toContain('What the other one thinks is not known')
    expect(words(card(await pages(3), 'LEA-03'))).toMatch(
      /If all had graded it between \d+ and \d+ of 15 \(6 partners gave no grade\)/,
    )
  })

  it('name statements many could not grade', async () => {
    const { pages } = await fourClosedRounds()
    const part = (await pages(3)).split('id="participation"')[1]?.split('</section>')[0] ?? ''
    expect(part).toContain('href="#LEA-03"')
    expect(part).toContain('(5 of 14)')
    expect(part.match(/href="#/g)).toHaveLength(1)
  })

  it('set the office’s own grades beside the partners’', async () => {
    const { pages } = await fourClosedRounds()
    expect(words(await pages(3))).toMatch(
      /Our team graded 1 statement before it saw any result\. (None is|1 is) a blind spot, none a hidden strength\./,
    )
    expect(await pages(2)).not.toContain('id="both-views"')
  })

  it('T36 can be put in another order, and stay as asked where the order is unknown', async () => {
    const { addresses, signedIn } = await fourClosedRounds()
    const coordinator = await signedIn()
    const codes = async (query: string) => {
      const reply = await coordinator.get(`${addresses[3]}${query}`)
      expect(reply.status).toBe(200)
      return [...(await reply.text()).matchAll(/<article[^>]* id="([^"]+)"/g)].map(([, id]) => id)
    }
    const asked = await codes('')
    expect((await codes('?sort=change')).slice(0, 2)).toEqual(['TRU-01', 'RES-01'])
    expect((await codes('?sort=priority')).slice(0, 2).sort()).toEqual(['RES-02', 'TRU-04'])
    for (const wrong of ['name;drop', '%22', '', 'change&sort=gap;'])
      expect((await codes(`?sort=${wrong}`)).length).toBe(asked.length)
    expect(await codes('?sort=name;drop')).toEqual(asked)
  })

  it('keep every section its title, those beside the commitments too', async () => {
    const { pages } = await fourClosedRounds()
    const page = words(await pages(3))
    expect(page).toContain('To conclude')
    expect(page).not.toContain('Other questions')
  })

  it('of a document from before sections were kept stand under their commitments and “Other questions”', async () => {
    const { pages } = await fourClosedRounds(documents.map(({ sections: _, ...before }) => before))
    const page = words(await pages(3))
    expect(page).toContain('Respect and equity')
    expect(page).toContain('Other questions')
    expect(card(await pages(3), 'OVR-01')).not.toBe('')
  })

  it('show comments under their section, and say so where there are none', async () => {
    const { pages } = await fourClosedRounds()
    expect(words(await pages(3))).toContain('No comments stand here yet')
    const said = [{ section: 'RES', text: 'Ils tiennent parole <b>', language: 'fr' }]
    const world = await fourClosedRounds(
      documents.map((results) => ({ ...results, comments: said })),
    )
    const page = await world.pages(3)
    const section = page.split('id="part-RES"')[1]?.split('</section>')[0] ?? ''
    expect(section).toContain('<q lang="fr"><bdi>Ils tiennent parole &lt;b></bdi></q>')
    expect(words(page)).not.toContain('No comments stand here yet')
  })

  it('read in French for whoever reads French', async () => {
    const { addresses, signedInFrench } = await withFrench()
    const page = plain(await (await signedInFrench()).read(addresses[3] ?? ''))
    expect(page).toContain('<html lang="fr">')
    expect(page).toContain(
      'Sur les 21 énoncés posés à l’identique les deux années, 12 recevaient des notes élevées en 2024 et 14 en 2025 ; 1 a nettement progressé, 1 a nettement reculé.',
    )
    expect(page).toContain('Ce qui n’est pas montré, et pourquoi')
  })
})

describe('what results keep to themselves', () => {
  it('T63 a statement only 4 organisations graded has no figure on the page', async () => {
    const { pages } = await fourClosedRounds()
    const hidden = card(await pages(2), 'RES-02')
    expect(words(hidden)).toContain('too few partners graded it to show anything')
    expect(words(hidden).replace('RES-02', '')).not.toMatch(/\d/)
    expect(hidden).not.toContain('<table')
  })

  it('T63 a group of 1 organisation and the one that would give it away are named, and have no column', async () => {
    const { pages } = await fourClosedRounds()
    const page = await pages(3)
    expect(page.split('<table class="groups">')[1]?.split('</table>')[0]).not.toMatch(
      /Media|Public/,
    )
    expect(words(page)).toContain('Groups of which nothing can be shown: Public Media')
    expect(words(page)).toContain('Groups from which nobody was invited: Donor')
  })

  it('T65 nobody reads results of a round that is open, even if a document were there', async () => {
    const world = await officeWorld()
    const id = await keepOpenRound(world, 2025)
    const coordinator = await world.signedIn()
    expect((await coordinator.get(`/rounds/${id}/results`)).status).toBe(404)
    const [, , , latest] = documents
    if (latest) await atomically(world.db, (tx) => [addResults(tx, id, latest)])
    expect((await coordinator.get(`/rounds/${id}/results`)).status).toBe(404)
  })

  it('a missing round, a mistyped one and a stranger to results meet the same page', async () => {
    const { addresses, signedIn } = await fourClosedRounds()
    const coordinator = await signedIn()
    const missing = await coordinator.get(`/rounds/${crypto.randomUUID()}/results`)
    const mistyped = await coordinator.get('/rounds/2025/results')
    const direction = await (await signedIn('direction')).get(addresses[3] ?? '')
    expect([missing.status, mistyped.status, direction.status]).toEqual([404, 404, 404])
    expect(await direction.text()).toBe(await missing.text())
  })

  it('a reviewer may read them', async () => {
    const { addresses, signedIn } = await fourClosedRounds()
    expect((await (await signedIn('reviewer')).get(addresses[3] ?? '')).status).toBe(200)
  })
})

it('T20 what people wrote stays text on the results page', async () => {
  const nasty = '</script><script>alert(1)</script><!-- \u2028'
  const { pages } = await fourClosedRounds(documents.map((results) => withText(results, nasty)))
  const page = await pages(3)
  expect(page).toContain('&lt;/script>&lt;script>alert(1)')
  expect(page).not.toMatch(/<script>|<!-- /)
})

function withText(results: Results, text: string): Results {
  const [first, ...rest] = results.indicators
  return first ? { ...results, indicators: [{ ...first, text: { en: text } }, ...rest] } : results
}

async function withFrench() {
  const world = await fourClosedRounds()
  return {
    ...world,
    signedInFrench: async () => {
      const visitor = await world.signedIn()
      await visitor.post('/language', { language: 'fr' })
      return visitor
    },
  }
}
