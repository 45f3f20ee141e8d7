import { atomically } from '#dialect'
import { findAssessment } from '../../db/store/capacity.ts'
import { markRefused } from '../../db/store/contacts.ts'
import { findInvitation } from '../../db/store/invitations.ts'
import {
  type Claimed,
  claimDue,
  recordMessage,
  redirectMessage,
  somethingIsDue,
} from '../../db/store/messages.ts'
import type { Deps } from '../deps.ts'
import type { Delivery } from '../domain/message.ts'
import {
  type Standing,
  standingAfter,
  standingPutOff,
  standingUnwanted,
} from '../domain/standing.ts'
import type { Letter } from '../mail/mailer.ts'
import { isPaused, mailQueue, pauseQueue, resumeQueue, takePlace } from '../mail/queue-state.ts'
import { writeLetter } from './write-letter.ts'

/**
 * Sends what is due, until nothing is. A timer calls it every second: it looks first and writes nothing when there is
 * nothing to do, and a turn that is still under way is not begun a second time.
 *
 * One letter at a time goes through claim, send and record, over each connection: what a crash leaves in doubt is never
 * more than that.
 */
export async function sendDueMail(deps: Deps): Promise<void> {
  const queue = mailQueue(deps.mailer)
  if (queue.busy || isPaused(queue, deps.clock.now())) return
  queue.busy = true
  try {
    for (const write of queue.unrecorded.values()) await write()
    if (!(await somethingIsDue(deps.db, deps.clock.now()))) return
    // After a pause one letter asks whether the outside is back.
    const lanes = queue.pause ? 1 : (deps.mailer.width ?? 1)
    const ends = await Promise.allSettled(Array.from({ length: lanes }, () => sendInTurn(deps)))
    for (const end of ends) if (end.status === 'rejected') throw end.reason
  } finally {
    queue.busy = false
  }
}

async function sendInTurn(deps: Deps): Promise<void> {
  let claimed = await claimNext(deps)
  while (claimed.length > 0) {
    for (const message of claimed) await send(deps, message)
    claimed = isPaused(mailQueue(deps.mailer), deps.clock.now()) ? [] : await claimNext(deps)
  }
}

/** The next letter, if the pace allows one more. */
async function claimNext({ db, clock, mailer, settings }: Deps): Promise<readonly Claimed[]> {
  const now = clock.now()
  if (!takePlace(mailQueue(mailer), now, settings.SMTP_PER_MINUTE)) return []
  return await claimDue(db, now, 1)
}

/** What becomes of one claimed message. */
async function send(deps: Deps, message: Claimed): Promise<void> {
  const written = await writeLetter(deps, message)
  if (written.kind === 'unwanted')
    return await record(deps, message, standingUnwanted(message, deps.clock.now()))
  if (written.kind === 'not-now')
    return await record(deps, message, standingPutOff(message, written.until))
  const { letter } = written
  const delivery = await deps.mailer.send(letter)
  noteReachability(deps, delivery)
  const standing = standingAfter(message, delivery, deps.clock.now())
  await record(deps, message, standing, { letter, delivery })
}

function noteReachability(deps: Deps, delivery: Delivery): void {
  const queue = mailQueue(deps.mailer)
  if (delivery.kind !== 'unreachable') resumeQueue(queue)
  else {
    const { trouble = 'connection', reply } = delivery
    const now = deps.clock.now()
    // The server's words may name people; the log says only what kind of trouble it is.
    if (!isPaused(queue, now)) deps.log('mail-paused', { trouble })
    pauseQueue(queue, { trouble, reply }, now)
  }
}

type Sent = { letter: Letter; delivery: Delivery }

/**
 * Records what happened. If the disk takes no writes just now, the message stays claimed and this is kept in memory for
 * the next turn: a letter that went out is not sent again.
 */
async function record(deps: Deps, message: Claimed, standing: Standing, sent?: Sent) {
  const { unrecorded } = mailQueue(deps.mailer)
  const contact = sent?.delivery.kind === 'refused' ? await contactBehind(deps, message) : undefined
  const write = async () => {
    await atomically(deps.db, (tx) => [
      recordMessage(tx, message.id, standing),
      ...(sent ? [redirectMessage(tx, message.id, sent.letter.to)] : []),
      ...(sent && contact
        ? [markRefused(tx, contact, { ...sent.letter.to, reply: sent.delivery.reply })]
        : []),
    ])
    unrecorded.delete(message.id)
  }
  unrecorded.set(message.id, write)
  await write()
}

async function contactBehind(deps: Deps, { invitation, assessment }: Claimed) {
  if (assessment) return (await findAssessment(deps.db, assessment))?.contact ?? undefined
  return invitation === null ? undefined : (await findInvitation(deps.db, invitation))?.contact
}
