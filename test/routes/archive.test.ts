import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { addInputLine } from '../../db/store/input-lines.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { addResponse } from '../../db/store/responses.ts'
import { settledStepsOf } from '../../db/store/round-steps.ts'
import { findRound } from '../../db/store/rounds.ts'
import { may, roles } from '../../src/domain/access.ts'
import { noteAtEvent } from '../../src/flows/note-at-event.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import type { StaffRoute } from '../../src/http/visit.tsx'
import { fingerprint } from '../../src/links.ts'
import { staffRoutes } from '../../src/routes/staff-routes.ts'
import { agreedPlan } from '../support/agreed-plan.ts'
import { allGraded } from '../support/launched.ts'
import { officeWorld } from '../support/office.ts'
import { launched } from '../support/rounds.ts'
import { moveTo } from '../support/rounds-with-results.ts'

const open = { words: 'Pay within a week', status: 'under-way' } as const
const done = { words: 'Meet each quarter', status: 'done' } as const

/** A published round of five partners with one of everything that a form could change. */
async function publishedWorld(actions: Parameters<typeof agreedPlan>[1] = [open, done]) {
  const world = await officeWorld()
  const { db, deps } = world
  await world.withPartners(6)
  const { round: id, plan } = await agreedPlan(world, actions)
  const invited = await invitedTo(db, id)
  const [first] = invited
  const [instrument = ''] = (await launched(world, id)).instruments
  const survey = deps.surveys.get('scorecard-partner-of-choice')
  if (!first || !survey || instrument === '') throw new Error('a round has partners and a survey')
  const line = deps.newId<'input-line'>()
  await noteAtEvent(deps, id, world.staff('coordinator').id, {
    slide: 'participation',
    kind: 'decision',
    words: 'Meet each quarter',
  })
  const [note = ''] = db.$client.prepare('select id from event_note').pluck().all()
  await atomically(db, (tx) => [
    addInputLine(tx, {
      id: line,
      round: id,
      agreed: 'Advances by January',
      due: '2026-01-31',
      status: 'not-done',
      done: '',
      doneOn: null,
    }),
    addResponse(tx, {
      id: deps.newId(),
      invitation: first.invitation.id,
      instrument,
      turn: 1,
      channel: 'link',
      enteredBy: null,
      enteredOn: null,
      draft: null,
      answers: allGraded(survey),
      sentOn: '2026-03-10',
      late: null,
      lateOn: null,
    }),
  ])
  await sendDueMail(deps)
  const things: Record<string, string> = {
    id,
    note: String(note),
    line,
    slide: 'new',
    invitation: first.invitation.id,
    action: plan[0]?.id ?? '',
    part: survey.id,
    channel: 'paper',
    kind: 'invitation',
    language: 'en',
  }
  return Object.assign(world, {
    id,
    survey,
    things,
    links: invited.map(({ invitation }) => `/r/${deps.links.invitation(invitation.id, 1)}`),
    round: () => findRound(db, id),
  })
}

type World = Awaited<ReturnType<typeof publishedWorld>>

/** Everything kept but who is signed in and what the audit log says. */
function everything({ db: { $client } }: World): string {
  const tables = $client
    .prepare("select name from sqlite_master where type = 'table'")
    .pluck()
    .all()
    .filter((name) => name !== 'session' && name !== 'audit_entry')
  return fingerprint(
    JSON.stringify(tables.map((name) => $client.prepare(`select * from "${name}"`).all())),
  )
}

const nowhere = '3f2c1b0a-9d8e-4f7a-8b6c-5d4e3f2a1b0c'
const addressOf = ({ path }: StaffRoute, { things }: World) =>
  path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => things[name] ?? nowhere)

/** What any of the forms might bring; a form takes what it knows. */
const filled = (world: World): Record<string, string> => ({
  ...allGraded(world.survey, '2'),
  sure: 'yes',
  carriedOver: 'yes',
  act: 'save',
  page: 'form',
  kind: 'note',
  slide: 'participation',
  words: 'Changed words',
  reason: 'Changed words',
  day: '2027-01-15',
  time: '10:00',
  hours: '2',
  place: 'Ngozi',
  agreed: 'Another promise',
  due: '2027-06-30',
  status: 'done',
  done: 'It was done',
  doneOn: '2026-02-01',
  email: 'other@partner.test',
  version: '1',
  turn: '0',
  revision: '0',
  textEn: 'A slide',
  textFr: 'Une diapositive',
  languages: 'both',
  women: '3',
  men: '4',
  organisations: '5',
  subject: 'Changed',
  body: 'Changed {link}',
})

const forms = staffRoutes.filter(
  ({ method, path }) => method === 'post' && path.startsWith('/rounds/:id'),
)
/** The act that ends it comes last. */
const inOrder = forms.toSorted(
  (one, other) => Number(one.path.endsWith('/archive')) - Number(other.path.endsWith('/archive')),
)

async function changedBy(world: World): Promise<string[]> {
  const changed: string[] = []
  for (const route of inOrder) {
    const role = roles.find((one) => may(one, route.act)) ?? 'coordinator'
    const person = await world.signedIn(role)
    const before = everything(world)
    await person.post(addressOf(route, world), filled(world))
    if (everything(world) !== before) changed.push(route.path)
    // A mail on its way would hold the archive up.
    await sendDueMail(world.deps)
  }
  return changed
}

describe('an archived round', () => {
  it('is changed by no form below its address, though the same forms change a published one', async () => {
    const published = await publishedWorld()
    const changed = await changedBy(published)
    expect(changed).toEqual(
      expect.arrayContaining([
        '/rounds/:id/event',
        '/rounds/:id/present/notes',
        '/rounds/:id/event/attendance',
        '/rounds/:id/event/notes/:note/removal',
        '/rounds/:id/present/arrange',
        '/rounds/:id/invitations/:invitation/link',
        '/rounds/:id/archive',
      ]),
    )
    const archived = await publishedWorld()
    moveTo(archived, archived.id, 'archived')
    expect(await changedBy(archived)).toEqual([])
  })

  it('tells whoever presses an old button that nothing was changed', async () => {
    const world = await publishedWorld()
    moveTo(world, world.id, 'archived')
    const coordinator = await world.signedIn()
    const reply = await coordinator.post(`/rounds/${world.id}/event`, filled(world))
    expect(reply.status).toBe(409)
    expect(await reply.text()).toContain('This round can no longer be changed')
    expect(
      (await (await world.signedIn('observer')).post(`/rounds/${world.id}/event`)).status,
    ).toBe(404)
  })

  it('takes nothing under a link, by any button or as JSON, and hands back what was typed', async () => {
    const world = await publishedWorld()
    moveTo(world, world.id, 'archived')
    const before = everything(world)
    const [, second = ''] = world.links
    const ofForm = ['save', 'check', 'send', 'decline', 'forward', 'language-fr', 'edit', 'start']
    const acts = [...ofForm, 'plan', 'sign', `report-${world.things.action}`]
    for (const link of world.links.slice(0, 2))
      for (const act of acts)
        for (const page of ['form', 'check', 'start'])
          await world.visitor().post(link, {
            ...allGraded(world.survey, '1'),
            act,
            page,
            language: 'en',
            revision: '0',
            decline: 'yes',
            reason: 'no',
            sure: 'yes',
            turn: '0',
            status: 'done',
            words: 'Done after all',
            [`status-${world.things.action}`]: 'done',
            [`words-${world.things.action}`]: 'Done after all',
            name: 'Colleague',
            email: 'colleague@partner.test',
            'RES-91': 'Typed in an old tab',
          })
    const json = await world.visitor().ask(second, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://partners.test' },
      body: JSON.stringify({ revision: 0, fields: { 'RES-01': '1' } }),
    })
    expect(json.status).toBe(410)
    const late = await world.visitor().post(second, {
      act: 'send',
      page: 'form',
      language: 'en',
      revision: '0',
      'RES-91': 'Typed in an old tab',
    })
    expect(late.status).toBe(410)
    expect(await late.text()).toContain('Typed in an old tab')
    expect(everything(world)).toBe(before)
  })

  it('still leads partners to its results, and staff to everything they may read', async () => {
    const world = await publishedWorld()
    moveTo(world, world.id, 'archived')
    const [link = ''] = world.links
    expect(await world.visitor().read(link)).toContain('data-act="results"')
    const coordinator = await world.signedIn()
    for (const place of ['', '/results', '/report', '/present', '/event', '/agreed'])
      expect((await coordinator.get(`/rounds/${world.id}${place}`)).status).toBe(200)
    const home = await coordinator.read(`/rounds/${world.id}`)
    expect(home).toContain('This round was archived on')
    expect(home).not.toContain('/link"')
  })

  it('T70 who asks to be forgotten is forgotten there too', async () => {
    const world = await publishedWorld()
    moveTo(world, world.id, 'archived')
    const [one] = await invitedTo(world.db, world.id)
    const coordinator = await world.signedIn()
    await coordinator.post(
      `/partners/${one?.partner.id}/contacts/${one?.contact.id}/erasure`,
      filled(world),
    )
    const [row] = world.db.$client
      .prepare('select answers from response where invitation = ?')
      .pluck()
      .all(one?.invitation.id)
    expect(row).toBe('{}')
  })
})

describe('archiving a round', () => {
  const press = async (world: World, fields: Record<string, string> = {}) =>
    await (await world.signedIn()).post(`/rounds/${world.id}/archive`, fields)

  it('asks once, says what stays open, and needs the word that it is carried over', async () => {
    const world = await publishedWorld()
    const coordinator = await world.signedIn()
    expect(await coordinator.read(`/rounds/${world.id}`)).toContain(`/rounds/${world.id}/archive`)
    const asked = await coordinator.read(`/rounds/${world.id}/archive`)
    expect(asked).toContain('1 action has not come to an end')
    expect(asked).toContain('Pay within a week')
    expect(asked).not.toContain('Meet each quarter')
    for (const fields of [{}, { sure: 'yes' }, { carriedOver: 'yes' }]) {
      const refused = await press(world, fields)
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain('aria-invalid="true"')
    }
    expect(await world.round()).toMatchObject({ state: 'published' })
    expect((await press(world, { sure: 'yes', carriedOver: 'yes' })).status).toBe(303)
    expect(await world.round()).toMatchObject({ state: 'archived', archivedAt: world.clock.at })
    const [step] = await settledStepsOf(world.db, world.id)
    expect(step).toMatchObject({ step: 'plan-final', state: 'ticked' })
    expect((await press(world, { sure: 'yes', carriedOver: 'yes' })).status).toBe(409)
    const log = await coordinator.read('/settings/audit')
    expect(log).toContain('archived a round')
  })

  it('needs no such word where every action has come to its end', async () => {
    const world = await publishedWorld([done])
    const asked = await (await world.signedIn()).read(`/rounds/${world.id}/archive`)
    expect(asked).toContain('Every action of the plan has come to its end')
    expect((await press(world, { sure: 'yes' })).status).toBe(303)
  })

  it('waits until partners have been sent everything', async () => {
    const world = await publishedWorld([done])
    world.db.$client.prepare("update message set state = 'waiting', settled_at = null").run()
    const asked = await (await world.signedIn()).read(`/rounds/${world.id}/archive`)
    expect(asked).toContain('have not left yet')
    expect(asked).not.toContain('name="sure"')
    expect((await press(world, { sure: 'yes' })).status).toBe(422)
    expect(await world.round()).toMatchObject({ state: 'published' })
  })

  it.each(['shared', 'closed'] as const)('a %s round is not archived', async (state) => {
    const world = await publishedWorld([done])
    if (state === 'shared') moveTo(world, world.id, 'shared')
    else
      world.db.$client
        .prepare("update round set state = 'closed', shared_at = null, published_at = null")
        .run()
    expect((await press(world, { sure: 'yes' })).status).toBe(409)
    expect(await world.round()).toMatchObject({ state })
  })
})
