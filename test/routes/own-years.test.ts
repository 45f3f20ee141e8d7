import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { addAction } from '../../db/store/actions.ts'
import { contactsOf } from '../../db/store/contacts.ts'
import { invitedTo, markPrinted } from '../../db/store/invitations.ts'
import { keepNoChange } from '../../db/store/no-changes.ts'
import { days, minutes } from '../../src/domain/calendar.ts'
import type { Fields } from '../../src/domain/draft.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { closingInstant, type RoundPlan } from '../../src/domain/round.ts'
import { addContact } from '../../src/flows/add-contact.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { makeMainContact } from '../../src/flows/make-main-contact.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { shareRound } from '../../src/flows/share-round.ts'
import { plannedAction } from '../support/agreed-plan.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { answered, launched, opened } from '../support/rounds.ts'
import { moveTo } from '../support/rounds-with-results.ts'
import { address } from '../support/world.ts'

/** A round from its mails to its results at the partners: one entry of answers a partner. */
async function livedRound(
  world: OfficeWorld,
  changes: Partial<RoundPlan>,
  answers: readonly Fields[],
) {
  const id = await opened(world, changes)
  await sendDueMail(world.deps)
  await answered(world, id, answers)
  world.clock.at = closingInstant(await launched(world, id)) + minutes(31)
  await closeDueRounds(world.deps)
  await shareRound(world.deps, id)
  await sendDueMail(world.deps)
  world.clock.at += days(1)
  return id
}

const in2025 = ['2', '3', '3', '4', '5', '1']
const in2026 = ['4', '4', '3', '4', '5', '2']
const graded = (grades: readonly string[]): Fields[] =>
  grades.map((grade) => ({ 'RES-01': grade, 'RES-02': 'dk' }))

const first = { year: 2025, closes: '2026-03-23T18:00' } as const
const second = { year: 2026, closes: '2026-04-30T18:00' } as const

/** Six partners who answered in two years; `between` happens while no round is under way. */
async function twoYears(
  between: (world: OfficeWorld, first: RoundId) => Promise<void> = async () => {},
  changes: Partial<RoundPlan> = {},
) {
  const world = await officeWorld()
  const made = await world.withPartners(6)
  const one = await livedRound(world, { ...first, ...changes }, graded(in2025))
  await between(world, one)
  const two = await livedRound(world, second, graded(in2026))
  const links = (await invitedTo(world.db, two)).map(
    ({ invitation: { id, linkVersion } }) => `/r/${world.deps.links.invitation(id, linkVersion)}`,
  )
  const years = async (which = 0, language = 'en') =>
    await (
      await world.visitor().post(links[which] ?? '', { act: 'years', page: 'start', language })
    ).text()
  return Object.assign(world, { one, two, links, years, made })
}

describe('a partner’s own page over the years', () => {
  it('shows its own answers of each year beside the median of all, behind a button', async () => {
    const world = await twoYears()
    const start = await world.visitor().read(world.links[0] ?? '')
    expect(start).toContain('data-act="years"')
    expect(start).not.toContain('you: 2')
    const html = await world.years()
    // 1 2 3 3 4 5: median 3; 2 3 4 4 4 5: median 4.
    expect(html).toContain('2025 – you: 2; all partners: 3 (median)')
    expect(html).toContain('2026 – you: 4; all partners: 4 (median)')
    expect(html).toContain('you: I do not know')
    expect(await world.years(4)).toContain('2025 – you: 5; all partners: 3 (median)')
    expect(await world.years(4)).not.toContain('you: 2;')
    expect(html).not.toContain('not shown')
  })

  it('in French, without a script, uncached, and with few bytes', async () => {
    const world = await twoYears()
    const reply = await world.visitor().ask(world.links[0] ?? '', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'http://partners.test',
        'accept-encoding': 'br',
      },
      body: 'act=language-fr&page=years&language=en',
    })
    expect(reply.headers.get('cache-control')).toContain('no-store')
    const bytes = Buffer.from(await reply.arrayBuffer())
    expect(bytes.byteLength).toBeLessThanOrEqual(6 * 1024)
    const html = brotliDecompressSync(bytes).toString()
    expect(html).toContain('vous : 2 ; tous les partenaires : 3 (médiane)')
    expect(html).not.toMatch(/<script|<img|@import/)
  })

  it('says what became of it: the plan, what partners confirm, and what will not change', async () => {
    const world = await twoYears()
    await atomically(world.db, (tx) => [
      addAction(tx, plannedAction(world, world.one, { words: 'Pay <early>', status: 'done' })),
      keepNoChange(
        tx,
        world.one,
        { code: 'RES-02', turn: 0, reason: { en: 'The donor sets the form.' } },
        world.staff('coordinator').id,
      ),
    ])
    const unsigned = await world.years()
    expect(unsigned).not.toContain('Pay')
    expect(unsigned).toContain('The donor sets the form.')
    moveTo(world, world.one, 'archived')
    const html = await world.years()
    expect(html).toContain('What you said in 2025, and what we did')
    expect(html).toContain('Pay &lt;early>')
  })

  it('is not there before the results are shared', async () => {
    const world = await twoYears()
    world.db.$client
      .prepare("update round set state = 'closed', shared_at = null where id = ?")
      .run(world.two)
    const html = await world.years()
    expect(html).not.toMatch(/you: 2|you: 4|median/)
  })
})

describe('whose answers of another year stand there', () => {
  const own2025 = '2025 – you'

  it('T15 not behind a link whose code the office has printed', async () => {
    const world = await twoYears()
    const [one] = await invitedTo(world.db, world.two)
    if (!one) throw new Error('nobody was invited')
    await atomically(world.db, (tx) => [
      markPrinted(tx, one.invitation.id, one.invitation.linkVersion, '2026-05-02'),
    ])
    const html = await world.years()
    expect(html).not.toContain(own2025)
    expect(html).toContain('2025 – all partners: 3 (median)')
    expect(html).toContain('2026 – you: 4')
    expect(html).toContain('not printed')
  })

  it.each([false, true])(
    'T15 not after the office wrote to another address in between (and put it back: %s)',
    async (back) => {
      const world = await twoYears(async ({ db }) => {
        db.$client
          .prepare("update contact set email = 'spy@evil.test' where email = 'a@partner.test'")
          .run()
      })
      if (back)
        world.db.$client
          .prepare("update contact set email = 'a@partner.test' where email = 'spy@evil.test'")
          .run()
      const html = await world.years()
      expect(html).not.toContain(own2025)
      expect(html).toContain('2026 – you: 4')
    },
  )

  it('T15 not those of a colleague: a new contact reads what all partners said', async () => {
    const world = await twoYears(async (office, id) => {
      const [one] = await invitedTo(office.db, id)
      if (!one) throw new Error('nobody was invited')
      await addContact(office.deps, one.partner.id, {
        name: 'Somebody new',
        email: address('new@partner.test'),
        language: 'en',
      })
      const added = (await contactsOf(office.db, one.partner.id)).find(({ main }) => !main)
      if (added) await makeMainContact(office.deps, added)
    })
    const html = await world.years()
    expect(html).not.toContain(own2025)
    expect(html).toContain('2025 – all partners: 3 (median)')
    expect(html).toContain('2026 – you: 4')
  })

  it('T67 none of an anonymous round, where nobody has any', async () => {
    const world = await twoYears(undefined, { mode: 'anonymous' })
    const html = await world.years()
    expect(html).not.toContain(own2025)
    expect(html).toContain('2025 – all partners: 3 (median)')
  })

  it('T63 and nothing is shown of fewer than five, but what it said itself', async () => {
    const world = await officeWorld()
    await world.withPartners(6)
    const id = await livedRound(world, first, graded(['2', '3', '3', '4']))
    const [one] = await invitedTo(world.db, id)
    const link = `/r/${world.deps.links.invitation(one?.invitation.id ?? never(), 1)}`
    const reply = await world.visitor().post(link, { act: 'years', page: 'start', language: 'en' })
    const html = await reply.text()
    expect(html).toContain('2025 – you: 2; all partners: too few to show')
    expect(html).not.toContain('(median)')
  })

  it('an open dialogue and a confidential round never stand side by side', async () => {
    const world = await twoYears(undefined, { mode: 'open' })
    const html = await world.years()
    expect(html).not.toContain('2025 –')
    expect(html).toContain('2026 – you: 4')
  })
})

function never(): never {
  throw new Error('there is one')
}
