import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { addAction } from '../../db/store/actions.ts'
import { allContacts } from '../../db/store/contacts.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { changeResults, findResults } from '../../db/store/results.ts'
import { findRound } from '../../db/store/rounds.ts'
import { readCsv } from '../../src/csv/read-csv.ts'
import type { ActionStatus } from '../../src/domain/action.ts'
import { days } from '../../src/domain/calendar.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { isClosed } from '../../src/domain/round.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { copyOfContact } from '../../src/flows/copy-of-contact.ts'
import { eraseContact } from '../../src/flows/erase-contact.ts'
import { inquiryFrozen } from '../../src/flows/inquiry-frozen.ts'
import { shareRound } from '../../src/flows/share-round.ts'
import type { OfficeWorld } from '../support/office.ts'
import { answered, opened } from '../support/rounds.ts'
import { moveTo } from '../support/rounds-with-results.ts'
import { closedInquiry, tellers, tells } from '../support/told-round.ts'
import { unreadOrUncoded } from '../support/waived.ts'

/** Shared as the coordinator would, once the readers are done. */
async function sharedInquiry(...given: Parameters<typeof closedInquiry>) {
  const world = await closedInquiry(...given)
  expect((await shareRound(world.deps, world.id, unreadOrUncoded)).kind).toBe('shared')
  return world
}

/** An action of the joint plan that comes from a wish. */
async function planned(world: OfficeWorld, round: RoundId, wish: string, status: ActionStatus) {
  await atomically(world.db, (tx) => [
    addAction(tx, {
      id: world.deps.newId(),
      round,
      turn: 1,
      words: 'Pay within 30 days',
      fromKind: 'wish',
      fromRef: wish,
      ownerSide: 'office',
      ownerStaff: null,
      supporterPartner: null,
      means: '',
      direction: '1',
      effort: 'Two days each',
      due: '2026-12-31',
      sign: '',
      status,
    }),
  ])
}

const documentOf = async (world: OfficeWorld, id: RoundId) => {
  const results = await findResults(world.db, id)
  if (!results) throw new Error('there are results')
  return results
}

describe('sharing the appreciative inquiry', () => {
  it('freezes what its partners let be told, and the name of those alone who let it be told', async () => {
    const world = await sharedInquiry([...tellers, tells('G', 'none')], {}, 7)
    const { stories = [], wishes = [], propositions = [] } = await documentOf(world, world.id)
    const told = stories.map(({ text, organisation }) => [text, organisation])
    expect(told.toSorted()).toEqual([
      ['Moment of A', 'Partner A'],
      ['Moment of B', 'Partner B'],
      ['Moment of C', null],
      ['Moment of D', null],
      ['Reason of A', 'Partner A'],
      ['Reason of B', 'Partner B'],
      ['Reason of C', null],
      ['Reason of D', null],
    ])
    expect(wishes.map(({ text, rank }) => [text, rank]).toSorted()).toEqual([
      ['Instead of A', 4],
      ['Second wish of A', 2],
      ['Wish of A', 1],
      ['Wish of B', 1],
      ['Wish of C', 1],
      ['Wish of D', 1],
    ])
    expect(propositions.map(({ text }) => text).toSorted()).toEqual([
      'listen of C',
      'pay in time of D',
    ])
    expect(JSON.stringify({ wishes, propositions })).not.toContain('Partner')
    for (const kept of [' of E', ' of F'])
      expect(JSON.stringify([stories, wishes, propositions])).not.toContain(kept)
  })

  it('T64 names nobody where the other stories would be those of fewer than k', async () => {
    const world = await sharedInquiry()
    const { stories = [] } = await documentOf(world, world.id)
    expect(stories).toHaveLength(8)
    expect(JSON.stringify(stories)).not.toContain('Partner')
    expect(await (await world.signedIn()).read(`${world.path}/stories`)).not.toContain('Partner A')
  })

  it('names everybody where all agreed, and in an open dialogue', async () => {
    const named = ['A', 'B', 'C', 'D', 'E'].map((letter) => tells(letter, 'named'))
    for (const world of [
      await sharedInquiry(named, {}, 5),
      await sharedInquiry(tellers, { mode: 'open' }),
    ]) {
      const { stories = [] } = await documentOf(world, world.id)
      expect(stories.map(({ organisation }) => organisation)).toContain('Partner A')
    }
  })

  it('tells stories in the order of their keys, which no partner chose', async () => {
    const world = await sharedInquiry()
    const { stories = [], wishes = [] } = await documentOf(world, world.id)
    for (const told of [stories, wishes]) {
      const keys = told.map(({ id }) => id)
      expect(keys).toEqual(keys.toSorted())
    }
  })

  it('T67 names nobody in an anonymous round, whatever they agreed to', async () => {
    const world = await sharedInquiry(tellers, { mode: 'anonymous' })
    const { stories = [] } = await documentOf(world, world.id)
    expect(stories.map(({ text, organisation }) => [text, organisation]).toSorted()).toEqual(
      ['Moment of A', 'Moment of B', 'Moment of C', 'Moment of D']
        .concat(['Reason of A', 'Reason of B', 'Reason of C', 'Reason of D'])
        .map((text) => [text, null]),
    )
    const page = await (await world.signedIn()).read(`${world.path}/stories`)
    expect(page).toContain('nobody can say who told a story')
    expect(page).not.toContain('Partner A')
  })

  it('T63 tells nothing of a round that fewer than k organisations answered', async () => {
    const world = await sharedInquiry(tellers.slice(0, 4))
    const { stories, wishes, propositions } = await documentOf(world, world.id)
    expect([stories, wishes, propositions]).toEqual([[], [], []])
  })

  it('leaves the document of a round that did not ask it as it was', async () => {
    const world = await sharedInquiry([], { surveys: ['scorecard-partner-of-choice'] })
    expect(Object.keys(await documentOf(world, world.id))).not.toContain('stories')
    const coordinator = await world.signedIn()
    expect(await coordinator.read(`${world.path}/appreciation`)).toContain(
      'did not ask the appreciative inquiry',
    )
    expect(await coordinator.read(world.path)).not.toContain('/appreciation"')
  })

  it('has the place and group somebody typed, and does not change afterwards', async () => {
    const world = await closedInquiry()
    const coordinator = await world.signedIn()
    const story = `${world.path}/stories/${world.textOf('Moment of C')}`
    const typed = { turn: '0', theme: 'T-TRUST', place: 'Ngozi', group: '', checked: 'yes' }
    await coordinator.post(story, typed)
    await shareRound(world.deps, world.id, unreadOrUncoded)
    const late = await coordinator.post(story, { ...typed, turn: '1', place: 'Gitega' })
    expect([late.status, await late.text()]).toEqual([
      409,
      expect.stringContaining('does not change any more'),
    ])
    const { stories = [] } = await documentOf(world, world.id)
    expect(stories.find(({ text }) => text === 'Moment of C')).toMatchObject({
      theme: { code: 'T-TRUST', label: { en: 'Trust between people' } },
      place: 'Ngozi',
      group: null,
      checked: true,
    })
    expect((await coordinator.get(story)).status).toBe(303)
  })

  it('T70 keeps what was shared when its author is forgotten, and forgets what was not', async () => {
    const world = await closedInquiry()
    const coordinator = await world.signedIn()
    const said = { turn: '0', theme: '', answer: 'not-possible', reason: 'They alone ask for it.' }
    await coordinator.post(`${world.path}/wishes/${world.textOf('Wish of A')}`, said)
    const story = { turn: '0', theme: '', place: 'Their hill', group: '', checked: 'yes' }
    await coordinator.post(`${world.path}/stories/${world.textOf('Moment of A')}`, story)
    const [contact] = (await allContacts(world.db)).filter(({ name }) => name === 'Contact of A')
    if (!contact) throw new Error('A is there')
    await eraseContact(world.deps, contact)
    await shareRound(world.deps, world.id, unreadOrUncoded)
    const { stories = [] } = await documentOf(world, world.id)
    expect(stories.map(({ text }) => text)).not.toContain('Moment of A')
    const rows = world.db.$client.prepare('select * from story').all()
    const wishes = world.db.$client.prepare('select * from wish').all()
    expect([rows, wishes]).toEqual([[], []])
  })
})

it('T70 the copy a person takes has what was said of its stories and wishes, and of no other', async () => {
  const world = await closedInquiry()
  const coordinator = await world.signedIn()
  for (const letter of ['A', 'B']) {
    const story = { turn: '0', theme: '', place: `Hill of ${letter}`, group: '', checked: '' }
    await coordinator.post(`${world.path}/stories/${world.textOf(`Moment of ${letter}`)}`, story)
    const wish = { turn: '0', theme: '', answer: 'already-done' }
    await coordinator.post(`${world.path}/wishes/${world.textOf(`Wish of ${letter}`)}`, wish)
  }
  const asked = (await invitedTo(world.db, world.id)).find(
    ({ partner }) => partner.name === 'Partner A',
  )
  if (!asked) throw new Error('A was asked')
  const copy = await copyOfContact(world.deps, asked.contact, asked.invitation.id)
  const [part] = copy.invitations.flatMap(({ parts }) => parts)
  expect(part).toMatchObject({
    saidOfStories: [{ field: 'DIS-01', place: 'Hill of A' }],
    answersToWishes: [{ field: 'DRE-01', answer: 'already-done' }],
  })
})

describe('what becomes of wishes and propositions after sharing', () => {
  it('is read live: the plan is written then, and partners read what became of their wishes', async () => {
    const world = await closedInquiry()
    const [asked] = await invitedTo(world.db, world.id)
    const link = `/r/${world.deps.links.invitation(asked?.invitation.id ?? world.deps.newId(), 1)}`
    await shareRound(world.deps, world.id, unreadOrUncoded)
    const coordinator = await world.signedIn()
    const wish = `${world.path}/wishes/${world.textOf('Wish of C')}`
    const impossible = { turn: '0', answer: 'not-possible', reason: 'The law forbids it.' }
    expect((await coordinator.post(wish, impossible)).status).toBe(303)
    await planned(world, world.id, world.textOf('Wish of D'), 'under-way')
    const partner = await world.visitor().post(link, { act: 'results', language: 'en' })
    const page = (await partner.text()).replaceAll('\u00a0', ' ')
    expect(page).toContain('What partners wished, and what became of it')
    expect(page).toMatch(/Wish of C.*?Not possible: <bdi>The law forbids it\.<\/bdi>/)
    expect(page).toMatch(/Wish of D.*?In the joint plan \(under way\)/)
    expect(page).toMatch(/Wish of B.*?Not answered yet/)
    expect(page).not.toMatch(/ of [EF]</)
    const direction = await (await world.signedIn('direction')).read(`${world.path}/appreciation`)
    expect(direction).toMatch(/Wish of D.*?In the joint plan \(under way\)/)
  })

  it('support is counted and entered once partners have read the sentences', async () => {
    const world = await closedInquiry()
    const coordinator = await world.signedIn()
    const one = `support-${world.textOf('listen of C')}`
    const mou = `mou-${world.textOf('listen of C')}`
    const list = `${world.path}/propositions`
    expect((await coordinator.post(list, { [one]: '5' })).status).toBe(409)
    await shareRound(world.deps, world.id, unreadOrUncoded)
    const faulty = await coordinator.post(list, { [one]: 'many', [mou]: 'yes' })
    const refused = await faulty.text()
    expect(faulty.status).toBe(422)
    expect(refused).toContain(`href="#${one}"`)
    expect(refused).toMatch(/value="many"[^>]*aria-invalid="true"/)
    expect((await coordinator.post(list, { [one]: '17', [mou]: 'yes', k: '1' })).status).toBe(303)
    expect(await coordinator.read(list)).toContain('value="17"')
    const page = await coordinator.read(`${world.path}/appreciation`)
    expect(page).toContain('17 in favour at the event, in the MoU')
  })

  it('the story of the year is chosen at the event, and stands first with its reason', async () => {
    const world = await closedInquiry()
    const coordinator = await world.signedIn()
    const story = world.textOf('Moment of C')
    const typed = { turn: '0', theme: '', place: '', group: '', checked: 'yes' }
    await coordinator.post(`${world.path}/stories/${story}`, typed)
    await shareRound(world.deps, world.id, unreadOrUncoded)
    const choice = { story, chosenBy: 'All partners at the event', reason: 'It took courage.' }
    const chosen = await coordinator.post(`${world.path}/story-of-the-year`, choice)
    expect(chosen.status).toBe(303)
    const page = await coordinator.read(`${world.path}/appreciation`)
    const places = ['Story of the year', 'Moment of C', 'It took courage.', 'Moment of A']
    const found = places.map((words) => page.indexOf(words))
    expect(found.every((place) => place > 0)).toBe(true)
    expect(found).toEqual(found.toSorted((first, other) => first - other))
    expect(page.match(/Moment of C/g)).toHaveLength(1)
    const deck = await coordinator.read(`${world.path}/present`)
    expect(deck).toContain('id="story-of-the-year-finding"')
    expect(deck).toContain('Chosen by: All partners at the event – It took courage.')
    // The others wait in reserve until somebody ticks them.
    expect(deck).not.toContain('Moment of A')
    const reserve = await coordinator.read(`${world.path}/present/arrange`)
    expect(reserve).toContain('Moment of A')
    expect(reserve).not.toMatch(/ of [EF]</)
  })

  it('nothing changes in an archived round', async () => {
    const world = await sharedInquiry()
    const coordinator = await world.signedIn()
    world.db.$client
      .prepare(
        "update round set state = 'archived', published_at = shared_at, archived_at = shared_at",
      )
      .run()
    const doors = [`wishes/${world.textOf('Wish of C')}`, 'propositions', 'story-of-the-year']
    for (const door of doors) {
      const typed = { turn: '0', answer: 'already-done', story: 'x', chosenBy: 'x', reason: 'x' }
      expect([door, (await coordinator.post(`${world.path}/${door}`, typed)).status]).toEqual([
        door,
        409,
      ])
    }
    expect(await coordinator.read(`${world.path}/wishes`)).not.toMatch(/href="[^"]*\/wishes\/\w/)
  })
})

describe('the second year', () => {
  const theme = (code: string, state: 'shown' | 'hidden') => {
    const named = { code, label: { en: code }, valence: 'strength' as const }
    return state === 'shown' ? { ...named, state, organisations: 5, of: 6 } : { ...named, state }
  }

  it('stands beside the first: strengths that persist, new ones, and two of three planned wishes granted', async () => {
    const world = await sharedInquiry()
    const first = await documentOf(world, world.id)
    const themes = [theme('T-TRUST', 'shown'), theme('T-LONG', 'hidden')]
    await atomically(world.db, (tx) => [changeResults(tx, world.id, { ...first, themes })])
    const wishes: readonly [string, ActionStatus][] = [
      ['Wish of A', 'done'],
      ['Wish of B', 'done'],
      ['Wish of C', 'under-way'],
      ['Wish of D', 'dropped'],
    ]
    for (const [words, status] of wishes)
      await planned(world, world.id, world.textOf(words), status)
    const surveys = ['appreciative-inquiry-5d']
    const second = await opened(world, { year: 2027, surveys, closes: '2026-05-20T18:00' })
    await answered(world, second, tellers)
    world.clock.at += days(90)
    await closeDueRounds(world.deps)
    const round = await findRound(world.db, second)
    if (!round || !isClosed(round)) throw new Error('the round has closed')
    const now = ['T-TRUST', 'T-LONG', 'T-VOICE'].map((code) => theme(code, 'shown'))
    const { keys } = await inquiryFrozen(world.deps, round, now)
    expect(keys.strengths).toEqual({ since: 2026, persisting: ['T-TRUST'], new: ['T-VOICE'] })
    expect(keys.wishesBefore).toEqual({ since: 2026, inPlan: 3, granted: 2 })
    await shareRound(world.deps, second, unreadOrUncoded)
    const page = await (await world.signedIn()).read(`/rounds/${second}/appreciation`)
    expect(page).toContain('Of the 3 wishes in the joint plan of 2026, 2 were granted.')
  })
})

describe('the page of the appreciative inquiry', () => {
  it('T15 opens with the results: the office when shared, observers when published', async () => {
    const world = await closedInquiry()
    const status = async (role: Parameters<typeof world.signedIn>[0]) =>
      (await (await world.signedIn(role)).get(`${world.path}/appreciation`)).status
    expect([await status('coordinator'), await status('direction')]).toEqual([200, 404])
    await shareRound(world.deps, world.id, unreadOrUncoded)
    expect([await status('direction'), await status('observer')]).toEqual([200, 404])
    moveTo(world, world.id, 'published')
    expect(await status('observer')).toBe(200)
    const observer = await (await world.signedIn('observer')).read(`${world.path}/appreciation`)
    expect(observer).not.toContain(`${world.path}/wishes"`)
  })

  it('says how many value the partnership highly: five of six where one of seven graded too little', async () => {
    const seven = [...'ABCDEFG'].map((letter) => tells(letter, 'unnamed'))
    const [first = {}, second = {}, ...others] = seven
    const { 'APP-02': _, 'APP-03': __, ...one } = first
    const low = { ...second, 'APP-01': '2', 'APP-02': '3', 'APP-03': '5' }
    const world = await closedInquiry([one, low, ...others], {}, 7)
    const page = (await (await world.signedIn()).read(`${world.path}/appreciation`)).replaceAll(
      '\u00a0',
      ' ',
    )
    expect(page).toContain('5 of 6 partners value the partnership highly')
    expect(page).toContain('83 %')
    // Wilson for 5 of 6: 43.6 to 97.0.
    expect(page).toContain('44–97 %')
  })

  it('T21 T69 is taken along as a table without languages, formulas made harmless', async () => {
    const world = await sharedInquiry([
      tells('A', 'named', { 'DRE-01': '=1+1' }),
      ...tellers.slice(1),
    ])
    const coordinator = await world.signedIn()
    const bytes = async (path: string) =>
      new Uint8Array(await (await coordinator.get(`${world.path}/${path}`)).arrayBuffer())
    const read = readCsv(await bytes('stories.csv'))
    if (read.kind !== 'rows') throw new Error('not a table')
    const [head, ...rows] = read.rows.map(({ cells }) => cells)
    expect(head).not.toContain('language')
    const words = rows.map((cells) => cells[head?.indexOf('words') ?? 0])
    expect(words).toContain("'=1+1")
    expect(words).toHaveLength(8 + 4 + 2)
    const codebook = new TextDecoder().decode(await bytes('stories-codebook.csv'))
    for (const column of head ?? []) expect(codebook).toContain(`\n${column},,`)
  })
})
