import { atomically } from '#dialect'
import { addReport } from '../../db/store/action-reports.ts'
import { addAction } from '../../db/store/actions.ts'
import { allContacts } from '../../db/store/contacts.ts'
import { elect } from '../../db/store/elected.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { addIssue } from '../../db/store/issues.ts'
import { addSignature, movePlan } from '../../db/store/joint-plans.ts'
import { allPartners } from '../../db/store/partners.ts'
import type { Role } from '../../src/domain/access.ts'
import type { ActionId, EntryId, RoundId } from '../../src/domain/ids.ts'
import { raised } from '../../src/domain/issue-steps.ts'
import type { Promises } from '../../src/domain/results.ts'
import { noteAtEvent } from '../../src/flows/note-at-event.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { allGraded } from './launched.ts'
import { type OfficeWorld, officeWorld } from './office.ts'
import { answered, plan, started } from './rounds.ts'
import { keepOpenRound, keepResults, moveTo } from './rounds-with-results.ts'
import { roundsWithThemes } from './rounds-with-themes.ts'

/** A plan with an action that was reported on and signed, due long ago. */
async function keepPlan(world: OfficeWorld, round: RoundId): Promise<ActionId> {
  const { db, deps } = world
  const [partner] = await allPartners(db)
  const [contact] = await allContacts(db)
  if (!partner || !contact) throw new Error('there are partners')
  const id = deps.newId<'action'>()
  const said = { staff: null, contact: contact.id, side: 'partner' } as const
  await atomically(db, (tx) => [
    addAction(tx, {
      id,
      round,
      turn: 1,
      words: 'Meet each quarter',
      fromKind: 'strength',
      fromRef: null,
      ownerSide: 'partner',
      ownerPartner: partner.id,
      supporterStaff: world.staff('focal-point').id,
      means: 'A room',
      direction: '1',
      effort: 'Two days each',
      due: '2025-12-31',
      sign: 'Four meetings held',
      status: 'under-way',
    }),
    movePlan(tx, round),
    addReport(tx, {
      ...said,
      id: deps.newId(),
      action: id,
      place: 1,
      status: 'under-way',
      words: 'Two were held',
      reportedOn: '2025-06-30',
    }),
    addSignature(tx, { ...said, round, turn: 1, name: contact.name, signedAt: 0 }),
    elect(tx, round, contact.id),
  ])
  return id
}

/** An issue of a partner that nobody looks after, with the coordination. */
async function keepIssue({ db, deps }: OfficeWorld): Promise<EntryId> {
  const [partner] = await allPartners(db)
  if (!partner) throw new Error('there are partners')
  const facts = { partner: partner.id, title: 'Payments come late', words: 'Since March.' }
  const said = { raisedBy: 'partner', pastFocalPoint: false, told: true, level: 2 } as const
  const today = '2026-03-02'
  const first = raised({ ...facts, ...said }, { hasFocalPoint: false, today })
  const issue = { ...first, id: deps.newId<'entry'>(), turn: 1 }
  await atomically(db, (tx) => [...addIssue(tx, issue, { by: null, on: today })])
  return issue.id
}

/** What partners said of a plan, as a results document has it. */
const promises: Promises = {
  since: 2021,
  plan: { done: 1, partly: 0, notDone: 1, dropped: 0, open: 0 },
  doneShare: 1 / 2,
  actions: [
    {
      code: 'ACT-2021-01',
      action: 'none of the plans on file',
      words: 'Meet each quarter',
      reported: 'done',
      state: 'shown',
      n: 6,
      done: 4,
      partly: 1,
      notDone: 1,
      confirmed: true,
    },
    {
      code: 'ACT-2021-02',
      action: 'another one',
      words: 'Pay within a week',
      reported: 'not-done',
      state: 'hidden',
    },
  ],
}

/**
 * An office that has one of everything: rounds in every state, partners of a focal point and of nobody, answers, drafts,
 * notes, a slide of its own, links that work. For tests that walk all pages.
 */
export async function fullOffice() {
  const world = await officeWorld()
  const { db, deps } = world
  await world.withPartners(5)
  await world.withPartners(1, { focalPoint: world.staff('focal-point').id })
  const closed = []
  for (const results of roundsWithThemes())
    closed.push(await keepResults(world, { ...results, promises }))
  const [published, shared, ...rest] = closed
  const last = rest.at(-1)
  if (!published || !shared || !last) throw new Error('there are rounds')
  moveTo(world, published, 'published')
  moveTo(world, shared, 'shared')
  const open = await keepOpenRound(world, 2026)
  const draft = await planRound(deps, { ...plan, year: 2027 })
  const survey = deps.surveys.get('scorecard-partner-of-choice')
  if (!survey) throw new Error('the scorecard is shipped')
  await answered(world, open, [allGraded(survey), allGraded(survey, '2')])
  await started(world, open, 3)
  const coordinator = await world.signedIn()
  await noteAtEvent(deps, last, world.staff('coordinator').id, {
    slide: 'participation',
    kind: 'decision',
    words: 'Meet each quarter',
  })
  await coordinator.post(`/rounds/${last}/present/slides/new`, {
    turn: '0',
    kind: 'quote',
    textEn: 'They listen.',
    textFr: 'Ils écoutent.',
    sourceEn: 'a partner',
    sourceFr: 'un partenaire',
  })
  const invited = await invitedTo(db, open)
  const links = invited.map(({ invitation }) => deps.links.invitation(invitation.id, 1))
  const { note, slide } = keptAtEvent(world)
  return Object.assign(world, {
    rounds: { draft, open, closed: last, shared, published },
    partners: await allPartners(db),
    invited,
    links,
    note,
    slide,
    action: await keepPlan(world, shared),
    issue: await keepIssue(world),
    /** A browser for each role, and one that nobody signed in with. */
    browsers: async (roles: readonly Role[]) =>
      Promise.all([world.visitor(), ...roles.map((role) => world.signedIn(role))]),
  })
}

export type FullOffice = Awaited<ReturnType<typeof fullOffice>>

function keptAtEvent({ db }: Awaited<ReturnType<typeof officeWorld>>) {
  const one = (sql: string) => String(db.$client.prepare(sql).pluck().get())
  return {
    note: one('select id from event_note'),
    slide: one("select own ->> '$[0].id' from deck"),
  }
}
