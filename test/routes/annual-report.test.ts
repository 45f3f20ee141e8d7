import { describe, expect, it } from 'vitest'
import { longestReportText } from '../../src/domain/annual-report.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import type { Results } from '../../src/domain/results.ts'
import { publishRound } from '../../src/flows/publish-round.ts'
import { shareRound } from '../../src/flows/share-round.ts'
import { writeReport } from '../../src/flows/write-report.ts'
import { fourRounds } from '../support/four-rounds.ts'
import { officeWorld } from '../support/office.ts'
import { unplanned } from '../support/planned.ts'
import { keepResults, moveTo } from '../support/rounds-with-results.ts'

const documents = fourRounds()

async function reported(rounds: readonly Results[] = documents) {
  const world = await officeWorld()
  let last: RoundId | undefined
  for (const results of rounds) last = await keepResults(world, results)
  if (!last) throw new Error('no rounds')
  return { ...world, id: last, path: `/rounds/${last}/report` }
}

const words = (html: string) =>
  html
    .replaceAll('\u00a0', ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')

describe('the annual report', () => {
  it('tells who answered, whether it got better, each commitment, and what is not there', async () => {
    const { path, signedIn } = await reported()
    const page = words(await (await signedIn()).read(path))
    for (const said of [
      'Annual report 2025',
      '14 of 15 invited partners answered',
      'Of the 21 statements asked alike in both years',
      '14 of 14 partners grade it good, 5 of 13 in 2024: clearly rose',
      'Respect and equity',
      'No appreciative inquiry was part of this round.',
      'No joint plan is on file for this round.',
      'A draft: its words can be changed',
    ])
      expect(page).toContain(said)
  })

  it('tells the appreciation and the themes where the results hold them', async () => {
    const { path, signedIn } = await reported(
      documents.map((results) => ({
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
          {
            code: 'T-1',
            label: { en: 'Quick answers' },
            valence: 'strength',
            state: 'shown',
            organisations: 6,
            of: 12,
          },
        ],
      })),
    )
    const page = words(await (await signedIn()).read(path))
    expect(page).toContain('9 of 12 partners value the partnership highly')
    expect(page).toContain('Quick answers (strength): 6 of 12 partners')
  })

  it('carries what the office writes, in the reader’s language or else in the other', async () => {
    const { path, signedIn } = await reported()
    const coordinator = await signedIn()
    const written = await coordinator.post(`${path}/words`, {
      turn: '0',
      'introduction-en': 'A hard year.\n\nThank you.',
      'part-RES-fr': 'Nous écoutons mieux.',
      unknown: 'ignored',
    })
    expect([written.status, written.headers.get('location')]).toEqual([303, path])
    const page = await coordinator.read(path)
    expect(page).toContain('<bdi>A hard year.</bdi></p><p><bdi>Thank you.</bdi>')
    const section = page.split('id="part-RES"')[1]?.split('</section>')[0] ?? ''
    expect(section).toContain('<div class="written" lang="fr"><p><bdi>Nous écoutons mieux.')
    expect(await coordinator.read(`${path}/words`)).toContain('Nous écoutons mieux.</textarea>')
  })

  it('T19 shows what was typed as text', async () => {
    const { path, signedIn } = await reported()
    const coordinator = await signedIn()
    const nasty = '</textarea><script>alert(1)</script>'
    await coordinator.post(`${path}/words`, { turn: '0', 'introduction-en': nasty })
    for (const page of [await coordinator.read(path), await coordinator.read(`${path}/words`)]) {
      expect(page).toContain('&lt;/textarea>&lt;script>')
      expect(page).not.toContain('<script>alert')
    }
  })

  it('keeps everything typed when something is too long', async () => {
    const { path, signedIn } = await reported()
    const refused = await (await signedIn()).post(`${path}/words`, {
      turn: '0',
      'introduction-fr': 'x'.repeat(longestReportText + 3),
      'plan-en': 'kept',
    })
    const page = await refused.text()
    expect(refused.status).toBe(422)
    expect(page).toContain('href="#introduction-fr"')
    expect(page).toContain('Introduction (French): 3 characters too many.')
    expect(page).toContain('kept</textarea>')
  })

  it('of two people who write at once tells the second, and keeps what it typed', async () => {
    const { path, signedIn } = await reported()
    await (await signedIn()).post(`${path}/words`, { turn: '0', 'introduction-en': 'first' })
    const second = await signedIn('reviewer')
    const told = await second.post(`${path}/words`, { turn: '0', 'introduction-en': 'second' })
    const page = await told.text()
    expect(told.status).toBe(409)
    expect(page).toContain('second</textarea>')
    expect(page).toContain('name="turn" value="1"')
    expect(await second.read(path)).toContain('first')
  })

  it('T68 is locked once the results are published, in every tab', async () => {
    const { path, id, deps, signedIn } = await reported()
    const coordinator = await signedIn()
    await coordinator.post(`${path}/words`, { turn: '0', 'introduction-en': 'as it was' })
    await shareRound(deps, id)
    await coordinator.post(`${path}/words`, { turn: '1', 'introduction-en': 'as it is' })
    await publishRound(deps, id, unplanned)
    const late = await coordinator.post(`${path}/words`, {
      turn: '2',
      'introduction-en': 'too late',
    })
    expect([late.status, await late.text()]).toEqual([
      409,
      expect.stringContaining('This report is locked'),
    ])
    const texts = { introduction: { en: 'too late' } }
    expect(await writeReport(deps, id, 2, texts)).toEqual({ kind: 'locked' })
    const page = await coordinator.read(path)
    expect(page).toContain('as it is')
    expect(page).toContain('Locked when the results were published')
    expect(page).not.toContain(`${path}/words`)
    expect((await coordinator.get(`${path}/words`)).headers.get('location')).toBe(path)
  })

  it('is read by whoever reads the results, and written by coordinator and reviewer', async () => {
    const world = await reported()
    const { path, id, signedIn } = world
    expect((await (await signedIn('direction')).get(path)).status).toBe(404)
    moveTo(world, id, 'shared')
    const direction = await signedIn('direction')
    expect((await direction.get(path)).status).toBe(200)
    expect((await direction.get(`${path}/words`)).status).toBe(404)
    expect((await (await signedIn('observer')).get(path)).status).toBe(404)
  })
})
