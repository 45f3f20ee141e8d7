import { type Invited, invitedTo } from '../../db/store/invitations.ts'
import { responsesOf } from '../../db/store/responses.ts'
import { findResults } from '../../db/store/results.ts'
import type { Deps } from '../deps.ts'
import { callQuestions } from '../domain/call-questions.ts'
import type { StaffId } from '../domain/ids.ts'
import type { Localised } from '../domain/language.ts'
import { mayHearOf } from '../domain/person-of-trust.ts'
import { isShown } from '../domain/results.ts'
import type { ClosedRound } from '../domain/round.ts'
import { budgetHolders } from './budget-holders.ts'
import { partsOf } from './compute-round-results.ts'

/** The parts of a round that ask whether the person of trust may call, each with the codes of the question. */
async function askingParts(deps: Deps, round: ClosedRound) {
  return (await partsOf(deps, round)).flatMap(({ id, survey }) => {
    const codes = callQuestions(survey)
    return codes.length > 0 ? [{ id, survey, codes }] : []
  })
}

/**
 * Who asks for a confidential talk, by what was sent, in time or late: a request is no figure. An anonymous round asks nobody,
 * and what an older one asked is gone. Nobody but the person of trust may be shown this, and not of a partner whose budget that
 * person holds.
 */
export async function talkRequestsOf(
  deps: Deps,
  round: ClosedRound,
  listener: StaffId,
): Promise<readonly Invited[]> {
  if (round.resultsAt === null || round.mode === 'anonymous') return []
  const parts = await askingParts(deps, round)
  if (parts.length === 0) return []
  const asking = (await responsesOf(deps.db, round.id)).filter(({ instrument, answers, late }) =>
    parts.some(
      ({ id, codes }) =>
        id === instrument &&
        codes.some((code) => answers?.[code] === 'yes' || late?.[code] === 'yes'),
    ),
  )
  const invitations = new Set(asking.map(({ invitation }) => invitation))
  const holders = await budgetHolders(deps)
  return (await invitedTo(deps.db, round.id)).filter(
    ({ invitation, partner }) =>
      invitations.has(invitation.id) && mayHearOf(listener, partner.id, holders),
  )
}

/** How many partners see a principle broken: its statement, and the count where it may be shown. */
export type LowGrades = {
  text: Localised | null
  code: string
  low: { count: number; of: number } | null
}

/** The low grades of the parts that ask for a talk, out of the results: hidden there, hidden here. */
export async function lowGradesOf(deps: Deps, round: ClosedRound): Promise<readonly LowGrades[]> {
  const surveys = new Set((await askingParts(deps, round)).map(({ survey }) => survey.id))
  const results = await findResults(deps.db, round.id)
  return (results?.indicators ?? [])
    .filter(({ instrument }) => instrument !== null && surveys.has(instrument))
    .map((cell) => ({
      code: cell.code,
      text: cell.text,
      low: isShown(cell) ? { count: cell.low, of: cell.n } : null,
    }))
}
