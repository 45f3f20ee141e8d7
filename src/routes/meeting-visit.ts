import { findMeeting } from '../../db/store/meetings.ts'
import { minutesOf } from '../../db/store/minutes.ts'
import { isMeetingOpen, type Meeting, mayReadPack, mayWriteDown } from '../domain/meeting.ts'
import { statesReadBy } from '../domain/readable-results.ts'
import { type ClosedRound, isClosed, isReadOnly, isShared } from '../domain/round.ts'
import { notFound } from '../http/refusals.tsx'
import { mayHere, type StaffVisit } from '../http/visit.tsx'
import { ofRound } from './round-visit.ts'

/** The interface meeting of a round with results, and what this person may do about it. */
export type MeetingVisit = {
  round: ClosedRound
  meeting: Meeting | undefined
  /** Sets the date and arranges the agenda. */
  mayRun: boolean
  /** Writes down what is said, once partners have had the results. */
  mayWrite: boolean
  /** Whether the minutes have gone out: what was said stays as partners read it. */
  isSent: boolean
}

type Handler = (visit: StaffVisit, at: MeetingVisit) => Response | Promise<Response>

/** Who may not read the results of a round yet meets the 404 of a missing one; whoever leads its meeting reads what partners read. */
export function ofMeeting(handler: Handler) {
  return ofRound(async (visit, round) => {
    const { c, deps, staff } = visit
    const meeting = await findMeeting(deps.db, round.id)
    if (!isClosed(round) || round.resultsAt === null || !reads(visit, round, meeting))
      return notFound(c, deps, staff.language)
    const prepares = mayHere(visit, 'prepare the event')
    return await handler(visit, {
      round,
      meeting,
      mayRun: mayHere(visit, 'run rounds') && !isReadOnly(round),
      mayWrite: isMeetingOpen(round) && mayWriteDown(staff, prepares, meeting),
      isSent: (await minutesOf(deps.db, round.id)).sentAt !== null,
    })
  })
}

function reads({ staff }: StaffVisit, round: ClosedRound, meeting: Meeting | undefined): boolean {
  if (isShared(round)) return mayReadPack(staff, meeting)
  return statesReadBy(staff.role).includes(round.state)
}

/** Doors for those who write down what is said. */
export function ofWriter(handler: Handler) {
  return ofMeeting((visit, at) =>
    at.mayWrite ? handler(visit, at) : notFound(visit.c, visit.deps, visit.staff.language),
  )
}
