import { findMeetingGrade } from '../../db/store/meeting-checks.ts'
import { pulseAnswersBy } from '../../db/store/pulse-answers.ts'
import { hasResponse } from '../../db/store/responses.ts'
import type { Deps } from '../deps.ts'
import type { InvitationId } from '../domain/ids.ts'

/** Whether somebody said anything by a link: answers, a word between two rounds, or a grade of the meeting. */
export async function isSaidBy({ db }: Pick<Deps, 'db'>, id: InvitationId): Promise<boolean> {
  if (await hasResponse(db, id)) return true
  if ((await pulseAnswersBy(db, id)).length > 0) return true
  return (await findMeetingGrade(db, id)) !== undefined
}
