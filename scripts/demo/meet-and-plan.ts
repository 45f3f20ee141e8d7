import { invitedTo } from '../../db/store/invitations.ts'
import { findResults } from '../../db/store/results.ts'
import { findRound } from '../../db/store/rounds.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../../src/deps.ts'
import type { Side } from '../../src/domain/action.ts'
import type { ActionFacts } from '../../src/domain/action-form.ts'
import { dayAt, days, type Instant } from '../../src/domain/calendar.ts'
import { noSlide } from '../../src/domain/event-note.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { type ClosedRound, isClosed } from '../../src/domain/round.ts'
import { countAttendance } from '../../src/flows/count-attendance.ts'
import { electContact } from '../../src/flows/elect-contact.ts'
import { keepAction } from '../../src/flows/keep-action.ts'
import { keepTalk } from '../../src/flows/keep-talk.ts'
import { noteAtEvent } from '../../src/flows/note-at-event.ts'
import { readPlan } from '../../src/flows/read-plan.ts'
import { type Reporter, reportAction } from '../../src/flows/report-action.ts'
import { sayNoChange } from '../../src/flows/say-no-change.ts'
import { setMeeting } from '../../src/flows/set-meeting.ts'
import { type Signer, signPlan } from '../../src/flows/sign-plan.ts'
import { sendMinutes, writeMinutes } from '../../src/flows/write-minutes.ts'
import {
  cameToEvent,
  decisions,
  type MadeUpAction,
  notedAtEvent,
  saidAtMeeting,
  staysAsItIs,
} from './promises-cast.ts'

/** A round with results, in its own time. */
export type Past = { deps: Deps; clock: { at: Instant }; id: RoundId; today: Instant }

/** Before the results are shared: both sides will meet nine days later. */
export async function inviteToMeeting({ deps, clock, id }: Past): Promise<void> {
  const round = await closedRound(deps, id)
  const { id: facilitator } = await colleague(deps, 'Révérien Bukuru')
  const typed = {
    ...{ day: dayAt(clock.at + days(9), round.zone), time: '09:00', hours: '4' },
    ...{ place: 'Centre Saint-Michel, Gitega', facilitator, outside: '', noBudget: true },
    languages: ['fr', 'en'],
  }
  const set = await setMeeting(deps, round, typed, { seen: 0, offered: ['en', 'fr'] })
  mustBe('set', set)
}

/** What was said at the meeting, what stays as it is, the minutes, and the plan with both signatures. */
export async function meetAndPlan(past: Past, plan: readonly MadeUpAction[]): Promise<void> {
  const { deps, id } = past
  const round = await closedRound(deps, id)
  const coordinator = await colleague(deps, 'Claudine Nahimana')
  const { code, ...said } = saidAtMeeting
  const talk = { seen: 0, typed: { ...said, note: '' } }
  mustBe('kept', await keepTalk(deps, round, `indicator-${code}`, talk))
  const stays = { code: staysAsItIs.code, turn: 0 }
  mustBe('said', await sayNoChange(deps, round, stays, staysAsItIs, coordinator.id))
  const written = { fromPartners: '14', fromOffice: '6', organisations: '', decisions }
  mustBe('kept', await writeMinutes(deps, round, 0, written))
  mustBe('sent', await sendMinutes(deps, round, 1))
  for (const action of plan)
    mustBe('kept', await keepAction(deps, round, null, await factsOf(past, action)))
  await signForBoth(past)
}

async function factsOf({ deps, clock, id, today }: Past, made: MadeUpAction): Promise<ActionFacts> {
  const { words, from, side, means, sign, direction = 'none', effort = '' } = made
  const { zone } = await closedRound(deps, id)
  const { id: staff } = await colleague(deps, made.staff)
  const { partner } = await invitedPartner(deps, id, made.partner)
  const due = made.due === 'ahead' ? today + days(45) : clock.at + days(made.due)
  const duty =
    side === 'office'
      ? { ownerSide: side, ownerStaff: staff, supporterPartner: partner.id }
      : { ownerSide: side, ownerPartner: partner.id, supporterStaff: staff }
  const ref = 'said' in from ? await wishSaying(deps, id, from.said) : from.ref
  const source = { fromKind: from.kind, fromRef: ref }
  return { ...duty, ...source, words, means, direction, effort, sign, due: dayAt(due, zone) }
}

async function wishSaying({ db }: Deps, id: RoundId, words: string): Promise<string> {
  const wish = (await findResults(db, id))?.wishes?.find(({ text }) => text === words)
  if (!wish) throw new Error(`nobody wished “${words}”`)
  return wish.id
}

async function signForBoth({ deps, id }: Past): Promise<void> {
  const round = await closedRound(deps, id)
  const { contact } = await invitedPartner(deps, id, 'Abahuza Women’s Collective')
  mustBe('elected', await electContact(deps, round, contact.id))
  const director = await colleague(deps, 'Diane Keller')
  const signers: readonly Signer[] = [
    { side: 'office', staff: director.id, name: director.name },
    { side: 'partner', contact: contact.id, name: contact.name },
  ]
  const { turn } = await readPlan(deps, id)
  for (const signer of signers) mustBe('signed', await signPlan(deps, round, signer, turn))
}

/** What was noted at the learning event, and what both sides have reported since, evenly over the time that has passed. */
export async function keepPromises(past: Past, plan: readonly MadeUpAction[]): Promise<void> {
  const { deps, clock, id, today } = past
  const { id: author } = await colleague(deps, 'Claudine Nahimana')
  for (const note of notedAtEvent) await noteAtEvent(deps, id, author, { slide: noSlide, ...note })
  mustBe('counted', await countAttendance(deps, id, cameToEvent))
  const round = await closedRound(deps, id)
  const said = plan.flatMap((made) => made.reports.map((report) => ({ made, ...report })))
  const step = Math.floor((Math.min(today, clock.at + days(270)) - clock.at) / (said.length + 1))
  for (const { made, by, status, words } of said) {
    clock.at += step
    const action = (await readPlan(deps, id)).actions.find((one) => one.words === made.words)
    if (!action) throw new Error(`“${made.words}” is not in the plan`)
    const reporter = await reporterOf(past, made, by)
    mustBe('reported', await reportAction(deps, round, action, reporter, { status, words }))
  }
}

async function reporterOf({ deps, id }: Past, made: MadeUpAction, by: Side): Promise<Reporter> {
  const { id: staff } = await colleague(deps, made.staff)
  const { partner, contact } = await invitedPartner(deps, id, made.partner)
  return by === 'office'
    ? { side: by, staff, keeps: false }
    : { side: by, partner: partner.id, contact: contact.id }
}

async function closedRound({ db }: Deps, id: RoundId): Promise<ClosedRound> {
  const round = await findRound(db, id)
  if (!round || !isClosed(round)) throw new Error('a past round is closed')
  return round
}

async function colleague({ db }: Deps, name: string) {
  const found = (await allStaff(db)).find((one) => one.name === name)
  if (!found) throw new Error(`${name} is not at the office`)
  return found
}

async function invitedPartner({ db }: Deps, id: RoundId, name: string) {
  const found = (await invitedTo(db, id)).find(({ partner }) => partner.name === name)
  if (!found) throw new Error(`${name} was not invited`)
  return found
}

function mustBe(wanted: string, { kind }: { kind: string }): void {
  if (kind !== wanted) throw new Error(`a past round is not ${wanted} but ${kind}`)
}
