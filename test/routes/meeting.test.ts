import { describe, expect, it } from 'vitest'
import { findMeeting } from '../../db/store/meetings.ts'
import { findResults } from '../../db/store/results.ts'
import { hours } from '../../src/domain/calendar.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { shareRound } from '../../src/flows/share-round.ts'
import { closedRound } from '../support/closed-round.ts'
import { submit } from '../support/form.ts'

const meeting = {
  day: '2026-03-30',
  time: '09:00',
  hours: '3',
  place: 'Town hall, Gitega',
  facilitator: '',
  outside: 'Mireille Mediator',
  noBudget: 'yes',
  languages: ['en', 'fr'],
}
const sure = { sure: 'yes' }
const dayLater = hours(24)
const plain = (html: string) => html.replaceAll('\u00a0', ' ')

/** A closed round whose coordinator has set the meeting for the first possible day. */
async function withMeeting(changes: Partial<typeof meeting> = {}) {
  const world = await closedRound()
  const coordinator = await world.signedIn()
  const at = `${world.path}/meeting`
  /** Signed in anew, as on another day. */
  const set = async (fields: Partial<typeof meeting> = {}) =>
    submit(await world.signedIn(), `${at}/date`, 'name="day"', { ...meeting, ...fields })
  const reply = await set(changes)
  return { ...world, coordinator, at, set, reply }
}

describe('the date of the meeting', () => {
  it('is refused for a day that leaves less than five working days, with the earliest beside the field', async () => {
    const world = await withMeeting({ day: '2026-03-29' })
    const html = await world.reply.text()
    expect(world.reply.status).toBe(422)
    expect(html).toContain('the first possible day is 30 March 2026')
    expect(html).toMatch(/<input[^>]*id="day"[^>]*aria-invalid="true"/)
    expect(html).toContain('Town hall, Gitega')
    expect(await findMeeting(world.db, world.id)).toBeUndefined()
    expect((await world.set()).status).toBe(303)
  })

  it('cannot be moved before the fifth working day after sharing, and nothing waives it', async () => {
    const world = await withMeeting()
    await shareRound(world.deps, world.id)
    // Ten days later the five days still count from the sharing.
    world.clock.at += 10 * dayLater
    const early = await world.set({ day: '2026-03-27' })
    expect([early.status, await early.text()]).toEqual([
      422,
      expect.stringContaining('30 March 2026'),
    ])
    const waived = await (await world.signedIn()).post(`${world.at}/date`, {
      ...meeting,
      day: '2026-03-27',
      turn: '1',
      waive: 'yes',
      earliest: '2026-03-01',
    })
    expect(waived.status).toBe(422)
    expect((await world.set({ day: '2026-04-02' })).status).toBe(303)
    expect((await findMeeting(world.db, world.id))?.starts).toBe('2026-04-02T09:00')
  })

  it('stands in the way of sharing once less than five working days are left', async () => {
    const world = await withMeeting()
    world.clock.at += dayLater
    expect(await shareRound(world.deps, world.id)).toEqual({ kind: 'meeting-too-soon' })
    const coordinator = await world.signedIn()
    const asked = await coordinator.read(`${world.path}/sharing`)
    expect(asked).toContain('move the meeting to 31 March 2026 or later')
    expect(asked).not.toContain('name="sure"')
    expect((await coordinator.post(`${world.path}/sharing`, sure)).status).toBe(409)
    await sendDueMail(world.deps)
    expect(world.letters.filter(({ subject }) => subject.startsWith('What partners said'))).toEqual(
      [],
    )
    await world.set({ day: '2026-03-31' })
    expect((await coordinator.post(`${world.path}/sharing`, sure)).status).toBe(303)
  })

  it('is led by nobody who decides about money, and says who does', async () => {
    const world = await withMeeting({ noBudget: '' })
    expect([world.reply.status, await world.reply.text()]).toEqual([
      422,
      expect.stringContaining('href="#noBudget"'),
    ])
    for (const role of ['direction', 'finance'] as const) {
      const refused = await world.set({ facilitator: world.staff(role).id })
      expect([refused.status, await refused.text()]).toEqual([
        422,
        expect.stringContaining('href="#facilitator"'),
      ])
    }
    const nobody = await world.set({ outside: ' ' })
    expect([nobody.status, await nobody.text()]).toEqual([
      422,
      expect.stringContaining('href="#outside"'),
    ])
    await world.set({ facilitator: world.staff('person-of-trust').id })
    expect((await findMeeting(world.db, world.id))?.facilitator).toBe('Prudence Trust')
  })

  it('set by two people at once keeps the first, and the second finds its typing', async () => {
    const world = await withMeeting()
    const stale = { ...meeting, place: 'Bujumbura', turn: '0' }
    const second = await world.coordinator.post(`${world.at}/date`, stale)
    const html = await second.text()
    expect(second.status).toBe(409)
    expect(html).toContain('value="Bujumbura"')
    expect((await findMeeting(world.db, world.id))?.place).toBe('Town hall, Gitega')
  })

  it('T15 is nobody’s to set but the coordinator’s', async () => {
    const world = await withMeeting()
    for (const role of ['reviewer', 'direction', 'person-of-trust'] as const) {
      const person = await world.signedIn(role)
      expect((await person.get(`${world.at}/date`)).status).toBe(404)
      expect((await person.post(`${world.at}/date`, meeting)).status).toBe(404)
    }
  })
})

describe('the pack', () => {
  it('tells partners the meeting in the mail, on their page and in their calendar', async () => {
    const world = await withMeeting()
    await world.coordinator.post(`${world.path}/sharing`, sure)
    await sendDueMail(world.deps)
    const toPartner = world.letters.find(({ to }) => to.address === 'a@partner.test')
    expect(toPartner?.text).toContain(
      'We talk about these results together: 30 March 2026 at 09:00 (Africa/Bujumbura), Town hall, Gitega. You can speak English or French.',
    )
    const page = await world.visitor().read(world.links[0] ?? '')
    expect(page).toContain('30 March 2026 at 09:00')
    expect(page).toContain('Town hall, Gitega')
    const [, link = ''] = /href="(\/calendar\/[^"]+meeting\.ics[^"]*)"/.exec(page) ?? []
    const file = await world.visitor().read(link.replaceAll('&amp;', '&'))
    expect(file).toContain('DTSTART:20260330T070000Z')
    expect(file).toContain('DTEND:20260330T100000Z')
  })

  it('has no calendar file before it is shared', async () => {
    const world = await withMeeting()
    const key = world.deps.links.calendar(world.id)
    const early = await world.visitor().get(`/calendar/${world.id}/meeting.ics?key=${key}`)
    expect(early.status).toBe(404)
  })

  it('goes to everybody of the office who may read it, the same day, and to whoever leads the meeting', async () => {
    const world = await withMeeting()
    await world.set({ facilitator: world.staff('person-of-trust').id })
    await world.coordinator.post(`${world.path}/sharing`, sure)
    await sendDueMail(world.deps)
    const told = world.letters.filter(({ to }) => to.address.endsWith('@amahoro.test'))
    expect(told.map(({ to }) => to.address.replace('@amahoro.test', '')).sort()).toEqual([
      'coordinator',
      'direction',
      'finance',
      'focal-point',
      'person-of-trust',
      'reviewer',
      'security',
    ])
    expect(told[0]?.text).toContain(`${world.path}/pack`)
    expect(told[0]?.text).not.toMatch(/\/r\/|median|grade it good/)
  })

  it('is the same page for staff as for partners, without own grades', async () => {
    const world = await withMeeting()
    const direction = await world.signedIn('direction')
    expect((await direction.get(`${world.path}/pack`)).status).toBe(404)
    await shareRound(world.deps, world.id)
    const partners = await world
      .visitor()
      .post(world.links[0] ?? '', { act: 'results', page: 'start', language: 'en' })
    const body = (html: string) => /<h1>[\s\S]*<\/main>/.exec(html)?.[0]
    const staff = await direction.read(`${world.path}/pack`)
    expect(body(staff)).toBe(body(await partners.text()))
    expect(body(staff)).toContain('partners grade it good')
    for (const role of ['observer', 'person-of-trust'] as const)
      expect((await (await world.signedIn(role)).get(`${world.path}/pack`)).status).toBe(404)
  })
})

describe('the agenda', () => {
  it('makes itself from the results, and says of each item why it is there', async () => {
    const { coordinator, at } = await withMeeting()
    const html = plain(await coordinator.read(at))
    const ids = [...html.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toEqual(['indicator-TRU-01', 'indicator-RES-01'])
    expect(html).toContain('5 partners would work on this first')
    expect(html).toContain('Low grades: 0 of 5 partners grade it good')
  })

  it('can be put in another order, left out and added to, one button at a time', async () => {
    const { coordinator, at } = await withMeeting()
    const order = async () =>
      [...(await coordinator.read(at)).matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id)
    await submit(coordinator, at, 'name="move"', { move: 'down indicator-TRU-01' })
    expect(await order()).toEqual(['indicator-RES-01', 'indicator-TRU-01'])
    await submit(coordinator, at, 'name="move"', { move: 'out indicator-RES-01' })
    expect(await order()).toEqual(['indicator-TRU-01'])
    await submit(coordinator, at, 'name="words"', { words: 'The visit in May' })
    const [, own = ''] = await order()
    expect(own).toMatch(/^own-/)
    expect(await coordinator.read(at)).toContain('The visit in May')
    await submit(coordinator, at, 'value="in indicator-RES-01"', { move: 'in indicator-RES-01' })
    await submit(coordinator, at, 'name="move"', { move: `drop ${own}` })
    expect((await order()).sort()).toEqual(['indicator-RES-01', 'indicator-TRU-01'])
  })

  it('changed in another tab refuses the older one', async () => {
    const { coordinator, at } = await withMeeting()
    await coordinator.post(at, { turn: '0', move: 'out indicator-RES-01' })
    const stale = await coordinator.post(at, { turn: '0', move: 'out indicator-TRU-01' })
    expect(stale.status).toBe(409)
    const typed = await coordinator.post(`${at}/items`, { turn: '0', words: 'Keep this' })
    expect([typed.status, await typed.text()]).toEqual([
      409,
      expect.stringContaining('value="Keep this"'),
    ])
    const long = await coordinator.post(`${at}/items`, { turn: '1', words: 'x'.repeat(281) })
    expect(long.status).toBe(422)
  })

  it('T65 is not for those who may not read the results yet', async () => {
    const { at, id, deps, signedIn } = await withMeeting()
    const direction = await signedIn('direction')
    expect((await direction.get(at)).status).toBe(404)
    expect((await direction.get(`${at}/items/indicator-RES-01`)).status).toBe(404)
    await shareRound(deps, id)
    expect((await direction.get(at)).status).toBe(200)
  })
})

describe('what is said', () => {
  const said = { partners: 'It comes late.', office: 'We know.', agreed: '3', note: 'In May' }
  const item = (at: string) => `${at}/items/indicator-RES-01`

  it('is written down once partners have had the results, and the agreed grade changes no figure', async () => {
    const { coordinator, at, db, id, deps } = await withMeeting()
    expect((await coordinator.get(item(at))).status).toBe(404)
    expect((await coordinator.post(item(at), { ...said, turn: '0' })).status).toBe(404)
    const before = JSON.stringify(await findResults(db, id))
    await shareRound(deps, id)
    expect((await submit(coordinator, item(at), 'name="partners"', said)).status).toBe(303)
    const html = await coordinator.read(at)
    for (const words of ['It comes late.', 'We know.', 'In May', 'Agreed in the room: 3 of 5'])
      expect(html).toContain(words)
    expect(JSON.stringify(await findResults(db, id))).toBe(before)
    expect(await coordinator.read(`/rounds/${id}/results`)).not.toContain('Agreed in the room')
    expect(await coordinator.read(`/rounds/${id}/results.csv`)).not.toContain('agreed')
  })

  it('is the facilitator’s to write, and the coordinator’s and reviewer’s, and nobody else’s', async () => {
    const world = await withMeeting()
    await world.set({ facilitator: world.staff('focal-point').id })
    await shareRound(world.deps, world.id)
    const may: string[] = []
    for (const role of ['coordinator', 'reviewer', 'focal-point', 'direction', 'security'] as const)
      if ((await (await world.signedIn(role)).get(item(world.at))).status === 200) may.push(role)
    expect(may).toEqual(['coordinator', 'reviewer', 'focal-point'])
    const security = await world.signedIn('security')
    expect(await security.read(world.at)).not.toMatch(
      new RegExp(`name="move"|items/|date"|href="${world.path}"`),
    )
    const direction = await world.signedIn('direction')
    expect((await direction.post(item(world.at), { ...said, turn: '0' })).status).toBe(404)
  })

  it('by two people at once loses nobody’s words', async () => {
    const { coordinator, at, id, deps, signedIn } = await withMeeting()
    await shareRound(deps, id)
    await coordinator.post(item(at), { ...said, turn: '0' })
    const reviewer = await signedIn('reviewer')
    const late = await reviewer.post(item(at), { ...said, turn: '0', partners: 'It comes early.' })
    const html = await late.text()
    expect(late.status).toBe(409)
    expect(html).toContain('It comes late.')
    expect(html).toContain('It comes early.</textarea>')
    expect(html).toContain('name="turn" value="1"')
  })

  it('too long, or with a grade that is none, comes back as it was typed', async () => {
    const { coordinator, at, id, deps } = await withMeeting()
    await shareRound(deps, id)
    const wrong = { partners: 'x'.repeat(2001), office: 'kept', agreed: '6', note: '' }
    const reply = await coordinator.post(item(at), { ...wrong, turn: '0' })
    const html = await reply.text()
    expect(reply.status).toBe(422)
    expect(html).toContain('href="#partners"')
    expect(html).toContain('href="#agreed"')
    expect(html).toContain('kept</textarea>')
  })
})

describe('the screen', () => {
  it('shows one item at a time, and turns by plain links', async () => {
    const { coordinator, at } = await withMeeting()
    const first = plain(await coordinator.read(`${at}/screen`))
    expect(first).toContain('5 partners would work on this first')
    expect(first).not.toContain('Low grades')
    const [, next = ''] = /href="([^"]+)" rel="next"/.exec(first) ?? []
    const second = plain(await coordinator.read(next))
    expect(second).toContain('Low grades: 0 of 5 partners grade it good')
    expect(second).toMatch(/rel="prev"/)
    expect(second).not.toMatch(/rel="next"/)
    expect(plain(await coordinator.read(`${at}/screen?item=99`))).toContain('2 of 2')
  })

  it('T63 shows nothing of what is said, of who leads, or of anybody’s name', async () => {
    const { coordinator, at, id, deps } = await withMeeting()
    await shareRound(deps, id)
    await submit(coordinator, `${at}/items/indicator-TRU-01`, 'name="partners"', {
      partners: 'Said by somebody',
      note: 'A note',
    })
    const html = await coordinator.read(`${at}/screen`)
    expect(html).not.toMatch(/Said by somebody|A note|Mireille|Partner [A-F]/)
  })

  it('leads to the agenda where nothing is on it', async () => {
    const { coordinator, at } = await withMeeting()
    await coordinator.post(at, { turn: '0', move: 'out indicator-RES-01' })
    await coordinator.post(at, { turn: '1', move: 'out indicator-TRU-01' })
    const reply = await coordinator.get(`${at}/screen`)
    expect([reply.status, reply.headers.get('location')]).toEqual([303, at])
  })

  it('leads from an item to a new action of the plan that comes from it', async () => {
    const { coordinator, at, id, deps } = await withMeeting()
    await shareRound(deps, id)
    const [, link = ''] =
      /href="([^"]+plan\/new\?from=indicator%20RES-01)"/.exec(await coordinator.read(at)) ?? []
    expect(await coordinator.read(link)).toMatch(
      /<option[^>]*value="indicator RES-01"[^>]*selected/,
    )
  })
})
