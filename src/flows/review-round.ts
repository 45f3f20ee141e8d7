import { findInstrument } from '../../db/store/instruments.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import { type ReviewedAction, withActionReview } from '../domain/action-review.ts'
import { askedIn } from '../domain/asked-in-mode.ts'
import { type Language, languages } from '../domain/language.ts'
import { aboutNetwork, gradesSame, type Network } from '../domain/network.ts'
import { withPreposition } from '../domain/office.ts'
import { type AcceptedIndicator, withProposed } from '../domain/proposed-section.ts'
import { type Candidate, type Recipient, recipientsOf } from '../domain/recipients.ts'
import type { UnopenedRound } from '../domain/round.ts'
import { type SeriesBreaks, seriesBreaks } from '../domain/series-breaks.ts'
import type { Survey } from '../domain/survey.ts'
import type { Wording } from '../domain/wording.ts'
import { acceptedIndicators } from './accepted-indicators.ts'
import { candidatesOf } from './choose-recipients.ts'
import { networkOf } from './network-of.ts'
import { reviewedActions } from './reviewed-actions.ts'
import { wordingOf } from './wording-of.ts'

/** What opening a round would do now: exactly this is sent, to exactly these people. */
export type Review = {
  /** In the order they are asked; undefined when one of them is no longer in the library. */
  surveys: readonly Survey[] | undefined
  recipients: readonly Recipient[]
  candidates: readonly Candidate[]
  /** What the invitation says, in each language. */
  words: Readonly<Record<Language, Wording>>
  /** Null in the first year. */
  breaks: SeriesBreaks | null
  /** What partners proposed and will be asked. */
  proposed: readonly AcceptedIndicator[]
  /** The actions of the last agreed plan that partners will be asked about. */
  actions: readonly ReviewedAction[]
  /** Says whether anything of the above differs from what somebody read. */
  digest: string
}

export async function reviewRound(deps: Deps, round: UnopenedRound): Promise<Review> {
  const candidates = round.state === 'draft' ? await candidatesOf(deps, round) : []
  const recipients =
    round.state === 'draft'
      ? recipientsOf(candidates, round.breakdown)
      : await invitedBefore(deps, round)
  const proposed = await acceptedIndicators(deps, round)
  const actions = await reviewedActions(deps, round)
  const found = round.surveys.map((id) => deps.surveys.get(id))
  const network = await networkOf(deps, round)
  const surveys = found.every((survey) => survey !== undefined)
    ? withActionReview(
        found
          .map((survey) => askedIn(round.mode, withProposed(survey, proposed)))
          .map((survey) => (network ? aboutNetwork(survey, network, namesOf(network)) : survey)),
        actions,
      )
    : undefined
  const words = {
    en: await wordingOf(deps, round.id, 'invitation', 'en'),
    fr: await wordingOf(deps, round.id, 'invitation', 'fr'),
  }
  return {
    surveys,
    recipients,
    candidates,
    words,
    breaks: surveys ? await breaksIn(deps, round, surveys) : null,
    proposed: surveys?.some(({ kind }) => kind === 'scorecard') ? proposed : [],
    actions,
    digest: deps.links.fingerprint(
      spelledOut(round, surveys, recipients, words) +
        JSON.stringify([proposed, actions, network?.name]),
    ),
  }
}

/** The list was fixed when partners were consulted; who has asked for no mail since gets none. */
async function invitedBefore(deps: Deps, { id }: UnopenedRound): Promise<readonly Recipient[]> {
  return (await invitedTo(deps.db, id))
    .filter(({ contact }) => !contact.optedOut)
    .map(({ partner, contact, invitation }) => ({
      partner,
      contact,
      group: invitation.group,
      seat: invitation.seat,
    }))
}

/** The network's name with its French preposition, as the office has its own. */
function namesOf({ name }: Network) {
  return { name, deName: withPreposition(name) }
}

/** Each survey is compared with the last round about the same body that asked it; null where none was asked before. */
async function breaksIn(
  deps: Deps,
  round: UnopenedRound,
  surveys: readonly Survey[],
): Promise<SeriesBreaks | null> {
  const opened = (await allRounds(deps.db))
    .filter((one) => 'openedAt' in one)
    .filter((one) => gradesSame(one, round))
  const breaks: SeriesBreaks[] = []
  for (const survey of surveys) {
    const before = opened.findLast(({ surveys }) => surveys.includes(survey.id))
    const asked = before?.instruments[before.surveys.indexOf(survey.id)]
    const instrument = asked && (await findInstrument(deps.db, asked))
    if (instrument) breaks.push(seriesBreaks(survey, instrument.survey))
  }
  return breaks.length > 0 ? together(breaks) : null
}

function together(breaks: readonly SeriesBreaks[]): SeriesBreaks {
  return {
    changed: breaks.flatMap(({ changed }) => changed),
    added: breaks.flatMap(({ added }) => added),
    retired: breaks.flatMap(({ retired }) => retired),
  }
}

function spelledOut(
  { id: _, state: __, ...plan }: UnopenedRound,
  surveys: readonly Survey[] | undefined,
  recipients: readonly Recipient[],
  words: Review['words'],
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
  const said = languages.map((language) => [words[language].subject, words[language].body])
  return JSON.stringify([plan, surveys?.map(({ version }) => version), people, said])
}
