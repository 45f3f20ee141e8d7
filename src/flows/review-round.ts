import { findInstrument } from '../../db/store/instruments.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import { type Candidate, type Recipient, recipientsOf } from '../domain/recipients.ts'
import type { DraftRound } from '../domain/round.ts'
import { type SeriesBreaks, seriesBreaks } from '../domain/series-breaks.ts'
import type { Survey } from '../domain/survey.ts'
import { candidatesOf } from './choose-recipients.ts'

/** What opening a draft would do now: exactly this is sent, to exactly these people. */
export type Review = {
  /** Undefined when the survey chosen is no longer in the library. */
  survey: Survey | undefined
  recipients: readonly Recipient[]
  candidates: readonly Candidate[]
  /** Null in the first year. */
  breaks: SeriesBreaks | null
  /** Says whether anything of the above differs from what somebody read. */
  digest: string
}

export async function reviewRound(deps: Deps, draft: DraftRound): Promise<Review> {
  const candidates = await candidatesOf(deps, draft)
  const recipients = recipientsOf(candidates, draft.breakdown)
  const survey = deps.surveys.get(draft.survey)
  return {
    survey,
    recipients,
    candidates,
    breaks: survey ? await breaksIn(deps, draft, survey) : null,
    digest: deps.links.fingerprint(spelledOut(draft, survey, recipients)),
  }
}

/** The round before is the latest that asked the same survey, or else the latest of all. */
async function breaksIn(deps: Deps, draft: DraftRound, survey: Survey) {
  const opened = (await allRounds(deps.db)).filter((round) => round.state !== 'draft')
  const before = opened.findLast((round) => round.survey === draft.survey) ?? opened.at(-1)
  const instrument = before && (await findInstrument(deps.db, before.instrument))
  return instrument ? seriesBreaks(survey, instrument.survey) : null
}

function spelledOut(
  { id: _, state: __, ...plan }: DraftRound,
  survey: Survey | undefined,
  recipients: readonly Recipient[],
): string {
  const people = recipients.map(({ partner, contact, group }) => [
    partner.id,
    partner.name,
    contact.id,
    contact.name,
    contact.email,
    contact.language,
    group,
  ])
  return JSON.stringify([plan, survey?.version, people])
}
