import { atomically, type Db, guard, type Write } from '#dialect'
import {
  addLink,
  type Invited,
  invitedTo,
  readdress,
  replaceLink,
} from '../../db/store/invitations.ts'
import { findMeeting } from '../../db/store/meetings.ts'
import { type Queued, queueMessage } from '../../db/store/messages.ts'
import { changeResults, findResults } from '../../db/store/results.ts'
import { findRound, markShared } from '../../db/store/rounds.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../deps.ts'
import type { RoundId } from '../domain/ids.ts'
import type { Invitation } from '../domain/invitation.ts'
import { leavesTimeToRead, type Meeting, mayReadPack } from '../domain/meeting.ts'
import type { Contact } from '../domain/partner.ts'
import { resultsSchema } from '../domain/results.ts'
import type { ClosedRound } from '../domain/round.ts'
import type { Staff } from '../domain/staff.ts'
import { resultsMessage } from './invitation-message.ts'
import { mayMoveOn, waiving, withoutNothing } from './round-steps.ts'
import { addresseeOf } from './send-new-link.ts'
import { staffMessage } from './staff-message.ts'
import { whatIsFrozen } from './what-is-frozen.ts'

/** Somebody who was asked, and the person the results go to: the partner's main contact may be another one by now. */
export type Addressed = Invited & { to: Contact }

/** Everybody who was asked is to read what came of it; who takes no mail, or whose address was refused, is named. */
export async function addressedBy(
  deps: Deps,
  round: ClosedRound,
): Promise<{ written: readonly Addressed[]; unwritten: readonly Addressed[] }> {
  const addressed: Addressed[] = []
  for (const invited of await invitedTo(deps.db, round.id))
    addressed.push({ ...invited, to: await addresseeOf(deps, invited) })
  const takesMail = ({ to }: Addressed) => !to.optedOut && to.refusal === null
  return {
    written: addressed.filter(takesMail),
    unwritten: addressed.filter((one) => !takesMail(one)),
  }
}

export type Shared =
  | { kind: 'shared'; mails: number }
  /** What partners wrote was being read meanwhile: what would have been frozen is no longer what stands there. */
  | { kind: 'changed' }
  /** A step is neither done nor waived. */
  | { kind: 'steps-open' }
  /** The meeting that is set leaves partners less than five working days. */
  | { kind: 'meeting-too-soon' | 'not-found' | 'not-waiting' }

/**
 * Shares the results of a closed round: what its readers have left of partners' words joins the document and is frozen with
 * it, every partner's mail is queued and the office's staff may read the same, in one list, or nothing happens.
 */
export async function shareRound(
  deps: Deps,
  id: RoundId,
  without = withoutNothing,
): Promise<Shared> {
  const round = await findRound(deps.db, id)
  if (!round) return { kind: 'not-found' }
  if (round.state !== 'closed' || round.resultsAt === null) return { kind: 'not-waiting' }
  const computed = await findResults(deps.db, id)
  if (!computed) return { kind: 'not-waiting' }
  if (!(await mayMoveOn(deps, round, without))) return { kind: 'steps-open' }
  const { keys, unchanged } = await whatIsFrozen(deps, round)
  // The last gate before everybody reads it, as at closing.
  const document = resultsSchema.parse({ ...computed, ...keys })
  const now = deps.clock.now()
  const meeting = await findMeeting(deps.db, id)
  if (!leavesTimeToRead(meeting, round, now)) return { kind: 'meeting-too-soon' }
  const { written } = await addressedBy(deps, round)
  const readers = await readersOfPack(deps, meeting)
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-waiting', markShared(tx, id, now)),
    ...unchanged(tx),
    ...waiving(tx, round, without, now),
    guard('not-waiting', changeResults(tx, id, document)),
    ...written.flatMap((one) =>
      writingTo(tx, deps, one, (to, version) =>
        queueMessage(tx, resultsMessage(deps, to, version, now)),
      ),
    ),
    ...readers.map((staff) => queueMessage(tx, packMessage(deps, id, staff))),
  ])
  if (outcome.kind === 'committed') return { kind: 'shared', mails: written.length }
  return { kind: outcome.by === 'changed' ? 'changed' : 'not-waiting' }
}

/** Who of the office reads what partners read, from the same day on: whoever may, and whoever leads the meeting. */
async function readersOfPack({ db }: Deps, meeting: Meeting | undefined) {
  return (await allStaff(db)).filter((staff) => mayReadPack(staff, meeting))
}

function packMessage(deps: Deps, round: RoundId, staff: Staff): Queued {
  return {
    ...staffMessage(deps, staff),
    kind: 'pack',
    round,
    occasion: `pack ${round} ${staff.id}`,
  }
}

type To = { invitation: Invitation; contact: Contact }

/** A mail with the link that was there all along; a new person gets a new link, and the old one ends. */
export function writingTo(
  tx: Db,
  deps: Deps,
  { invitation, to }: Addressed,
  queue: (to: To, version: number) => Write,
) {
  const { id, linkVersion } = invitation
  const about = { invitation: { ...invitation, language: to.language }, contact: to }
  if (to.id === invitation.contact) return [queue(about, linkVersion)]
  const version = linkVersion + 1
  return [
    guard('link-replaced', replaceLink(tx, id, linkVersion)),
    addLink(tx, id, version, deps.links.fingerprints(id, version)),
    readdress(tx, id, to),
    queue(about, version),
  ]
}
