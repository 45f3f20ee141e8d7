import { describe, expect, it } from 'vitest'
import { findResults } from '../../db/store/results.ts'
import { storiesOf, storyChosenIn } from '../../db/store/stories.ts'
import { shareRound } from '../../src/flows/share-round.ts'
import { officeWorld } from '../support/office.ts'
import { opened } from '../support/rounds.ts'
import { closedInquiry } from '../support/told-round.ts'
import { unreadOrUncoded } from '../support/waived.ts'
import { cast } from '../support/world.ts'

const about = { turn: '0', theme: 'T-TRUST', place: 'Ngozi', group: 'Young people', checked: 'yes' }
const chosen = { chosenBy: 'Three groups of partners', reason: 'It shows who decided.' }

describe('the stories of a round', () => {
  it('stand for the review group with how each may be shared, and no name', async () => {
    const { path, signedIn } = await closedInquiry()
    for (const role of ['coordinator', 'reviewer'] as const) {
      const page = await (await signedIn(role)).read(`${path}/stories`)
      for (const letter of 'ABCDE') expect(page).toContain(`<bdi>Moment of ${letter}</bdi>`)
      expect(page).toContain('8 may be shared in their own words, 2 only in a summary.')
      // F said no.
      expect(page).not.toContain('Moment of F')
      expect(page).not.toMatch(/Partner [A-F]/)
    }
  })

  it('T15 are nobody else’s before they are shared', async () => {
    const { path, signedIn, textOf } = await closedInquiry()
    for (const role of ['direction', 'focal-point', 'observer', 'person-of-trust'] as const) {
      const person = await signedIn(role)
      for (const page of ['stories', 'wishes', 'propositions', `stories/${textOf('Moment of A')}`])
        expect((await person.get(`${path}/${page}`)).status).toBe(404)
    }
  })

  it('say what to do first while nothing is cleaned, or was never asked', async () => {
    const { path, signedIn, db } = await closedInquiry()
    db.$client.prepare('update cleaned_text set confirmed_on = null, confirmed_by = null').run()
    const page = await (await signedIn()).read(`${path}/stories`)
    expect(page).toContain('once both readers have cleaned and confirmed it')
    expect(page).not.toContain('Moment of')
    const world = await officeWorld()
    await world.withPartners(5)
    const open = await opened(world)
    const coordinator = await world.signedIn()
    expect((await coordinator.get(`/rounds/${open}/stories`)).status).toBe(303)
  })

  it('leave out what the readers left out', async () => {
    const { path, signedIn, db, textOf } = await closedInquiry()
    db.$client
      .prepare("update cleaned_text set decision = 'left-out' where id = ?")
      .run(textOf('Moment of A'))
    const page = await (await signedIn()).read(`${path}/stories`)
    expect(page).not.toContain('Moment of A')
    expect(page).toContain('Moment of B')
  })

  it('are checked by somebody, with theme, place and group typed by hand', async () => {
    const { path, signedIn, textOf, db, id } = await closedInquiry()
    const reviewer = await signedIn('reviewer')
    const story = `${path}/stories/${textOf('Moment of A')}`
    const form = await reviewer.read(story)
    // Nothing is filled in by the program: a place could tell whose story it is.
    expect(form).toMatch(/name="place"[^>]* value\/>/)
    expect((await reviewer.post(story, about)).status).toBe(303)
    const page = await reviewer.read(`${path}/stories`)
    expect(page).toContain(`Checked by ${cast.reviewer} on 23 March 2026`)
    expect(page).toContain('Theme: Trust between people')
    expect(page).toContain('Where: Ngozi')
    // Whoever changes it later does not become the one who checked it.
    await (await signedIn()).post(story, { ...about, turn: '1', place: 'Gitega' })
    expect(await storiesOf(db, id)).toMatchObject([
      { place: 'Gitega', checkedOn: '2026-03-23', turn: 2 },
    ])
    expect(await reviewer.read(`${path}/stories`)).toContain(`Checked by ${cast.reviewer}`)
    await reviewer.post(story, { ...about, turn: '2', checked: '' })
    expect(await reviewer.read(`${path}/stories`)).not.toContain(`Checked by`)
  })

  it('name the statements they speak to, which partners read with the story', async () => {
    const world = await closedInquiry()
    const { path, signedIn, textOf, db, id, deps } = world
    const [first, second] = (await findResults(db, id))?.indicators ?? []
    if (!first || !second) throw new Error('the round asks statements')
    const reviewer = await signedIn('reviewer')
    const story = `${path}/stories/${textOf('Moment of A')}`
    expect(await reviewer.read(story)).toContain(`name="indicators" value="${first.code}"`)
    const indicators = [second.code, first.code, 'X-99']
    await reviewer.post(story, { ...about, indicators })
    expect(await reviewer.read(story)).toMatch(new RegExp(`value="${first.code}"[^>]* checked`))
    expect((await shareRound(deps, id, unreadOrUncoded)).kind).toBe('shared')
    const shared = await reviewer.read(`${path}/stories`)
    expect(shared).toContain(`Speaks to ${first.code}, ${second.code}`)
    expect(shared.split('Speaks to')).toHaveLength(2)
  })

  it('T40 two people at once: the second is shown both and loses nothing typed', async () => {
    const { path, signedIn, textOf, db, id } = await closedInquiry()
    const story = `${path}/stories/${textOf('Moment of A')}`
    await (await signedIn()).post(story, about)
    const late = await (await signedIn('reviewer')).post(story, { ...about, place: 'Ruyigi' })
    const page = await late.text()
    expect(late.status).toBe(409)
    expect(page).toContain('value="Ruyigi"')
    expect(page).toContain('name="turn" value="1"')
    expect(await storiesOf(db, id)).toMatchObject([{ place: 'Ngozi' }])
  })

  it('T16 a theme that is not in the codebook or a place too long comes back as typed', async () => {
    const { path, signedIn, textOf, db, id } = await closedInquiry()
    const story = `${path}/stories/${textOf('Moment of A')}`
    const place = 'x'.repeat(121)
    const reply = await (await signedIn()).post(story, { ...about, theme: 'T-MINE', place })
    const page = await reply.text()
    expect(reply.status).toBe(422)
    for (const name of ['theme', 'place']) expect(page).toContain(`href="#${name}"`)
    expect(page.match(/aria-invalid="true"/g)).toHaveLength(2)
    expect(page).toContain(place)
    expect(await storiesOf(db, id)).toEqual([])
  })

  it('T15 a text of another kind, of another round, or not to be shared, is no story to be told', async () => {
    const { path, signedIn, textOf } = await closedInquiry()
    const coordinator = await signedIn()
    const words = ['Wish of A', 'Moment of E', 'Moment of F']
    for (const text of [...words.map(textOf), 'nonsense', ''])
      expect((await coordinator.post(`${path}/stories/${text}`, about)).status).toBe(404)
  })
})

describe('the story of the year', () => {
  it('can be chosen once a story is checked and may be shared, with who chose it and why', async () => {
    const { path, signedIn, textOf, db, id } = await closedInquiry()
    const coordinator = await signedIn()
    expect(await coordinator.read(`${path}/stories`)).toContain('No story can be chosen yet.')
    await coordinator.post(`${path}/stories/${textOf('Moment of C')}`, about)
    const choose = (story: string, more = {}) =>
      coordinator.post(`${path}/story-of-the-year`, { story, ...chosen, ...more })
    const unchecked = await choose(textOf('Moment of A'))
    expect([unchecked.status, await unchecked.text()]).toEqual([
      422,
      expect.stringContaining('Choose a story of the list.'),
    ])
    const unreasoned = await choose(textOf('Moment of C'), { reason: '' })
    const page = await unreasoned.text()
    expect(unreasoned.status).toBe(422)
    expect(page).toContain('href="#reason"')
    expect(page).toContain('value="Three groups of partners"')
    expect((await choose(textOf('Moment of C'))).status).toBe(303)
    expect(await storyChosenIn(db, id)).toMatchObject({ text: textOf('Moment of C'), ...chosen })
  })
})
