import { atomically, guard } from '#dialect'
import { withdrawDecline } from '../../db/store/invitations.ts'
import { stopWaiting } from '../../db/store/messages.ts'
import {
  addResponse,
  changeResponse,
  findResponse,
  type StoredResponse,
} from '../../db/store/responses.ts'
import type { Deps } from '../deps.ts'
import { type AnswerSheet, type Fault, missingFrom } from '../domain/answers.ts'
import { type Day, dayAt } from '../domain/calendar.ts'
import {
  type Collision,
  emptyDraft,
  fieldsOf,
  mergeDraft,
  type PostedFields,
  sameFields,
  settled,
} from '../domain/draft.ts'
import type { InstrumentId } from '../domain/ids.ts'
import type { Invitation } from '../domain/invitation.ts'
import type { Desk } from '../domain/response-entry.ts'
import { type LaunchedRound, receptionAt } from '../domain/round.ts'
import { blankResponse, byLink, untilWritten } from './keep-draft.ts'

export type SentResponse =
  | { kind: 'received'; response: StoredResponse; code: string; on: Day; late: boolean }
  | { kind: 'incomplete'; response: StoredResponse; faults: readonly Fault[] }
  | { kind: 'conflict'; response: StoredResponse; collisions: readonly Collision[] }
  /** The person saw an earlier state of the answers than the one that would be sent. */
  | { kind: 'changed-elsewhere'; response: StoredResponse }
  /** An anonymous round: what was sent stays as it is, and what comes too late is not taken. */
  | { kind: 'fixed' | 'too-late'; response: StoredResponse }

export type Sending = {
  invitation: Invitation
  round: LaunchedRound
  instrument: InstrumentId
  sheet: AnswerSheet
  posted: PostedFields
}

/**
 * Sends the answers: once, however often and from however many devices it is pressed. What was last sent before closing
 * counts; what comes more than 30 minutes after it is kept as late and leaves the answers in time untouched.
 */
export async function sendResponse(deps: Deps, sending: Sending): Promise<SentResponse> {
  return await untilWritten(async () => {
    const found = await findResponse(deps.db, sending.invitation.id, sending.instrument)
    return await sendOn(deps, sending, found, byLink)
  })
}

/** Sends on top of the response that was found; undefined where somebody wrote meanwhile. */
export async function sendOn(
  deps: Deps,
  sending: Sending,
  found: StoredResponse | undefined,
  via: Desk | { channel: 'link' },
): Promise<SentResponse | undefined> {
  const { invitation, round, instrument, sheet, posted } = sending
  const current = found ?? blankResponse(deps, { invitation: invitation.id, instrument })
  const before = current.draft ?? emptyDraft
  const shut = round.mode === 'anonymous' ? shutFor(deps, sending, current) : undefined
  if (shut) return shut
  const merged = mergeDraft(before, posted)
  const response = { ...current, draft: merged.draft }
  if (merged.kind === 'conflict')
    return { kind: 'conflict', response, collisions: merged.collisions }
  if (Object.keys(posted.fields).length === 0 && posted.revision !== before.revision)
    return { kind: 'changed-elsewhere', response }

  const fields = fieldsOf(merged.draft)
  const faults = missingFrom(sheet, fields)
  if (faults.length > 0) return { kind: 'incomplete', response, faults }

  const now = deps.clock.now()
  const late = receptionAt(round, now) === 'late'
  const today = dayAt(now, round.zone)
  const draft = settled(merged.draft, fields)
  const sent: StoredResponse = late
    ? { ...response, draft, late: fields, lateOn: today, ...(current.answers ? {} : via) }
    : { ...response, draft, answers: fields, sentOn: today, ...via }
  if (alreadySent(current, sent, late)) return received(deps, current, late)

  const isLast = !late && (await othersAreSent(deps, sending))
  const outcome = await atomically(deps.db, (tx) => [
    found ? guard('nobody wrote meanwhile', changeResponse(tx, sent)) : addResponse(tx, sent),
    ...(isLast ? [stopWaiting(tx, invitation.id)] : []),
    ...(invitation.declinedOn === null ? [] : [withdrawDecline(tx, invitation.id)]),
  ])
  return outcome.kind === 'committed' ? received(deps, sent, late) : undefined
}

/** Why an anonymous round takes no more: it is too late, or it was sent, which a repeated press finds again. */
function shutFor(
  deps: Deps,
  { round, posted }: Sending,
  current: StoredResponse,
): SentResponse | undefined {
  if (receptionAt(round, deps.clock.now()) === 'late')
    return { kind: 'too-late', response: current }
  if (current.answers === null) return undefined
  const filled = Object.fromEntries(Object.entries(posted.fields).filter(([, value]) => value))
  const isAgain = Object.keys(filled).length === 0 || sameFields(filled, current.answers)
  return isAgain ? received(deps, current, false) : { kind: 'fixed', response: current }
}

/** Whether nothing is left to remind of: every other part of the round has been sent. */
async function othersAreSent(deps: Deps, { invitation, round, instrument }: Sending) {
  for (const part of round.instruments) {
    if (part === instrument) continue
    const response = await findResponse(deps.db, invitation.id, part)
    if (!response?.answers) return false
  }
  return true
}

function alreadySent(current: StoredResponse, sent: StoredResponse, late: boolean): boolean {
  const [before, after] = late ? [current.late, sent.late] : [current.answers, sent.answers]
  return before !== null && sameFields(before, after ?? {})
}

function received(deps: Deps, response: StoredResponse, late: boolean): SentResponse {
  const on = (late ? response.lateOn : response.sentOn) ?? ''
  return { kind: 'received', response, code: deps.links.receipt(response.id), on, late }
}
