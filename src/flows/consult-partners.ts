import { atomically, guard } from '#dialect'
import { queueMessage } from '../../db/store/messages.ts'
import { findOffice } from '../../db/store/offices.ts'
import { addProposal } from '../../db/store/proposals.ts'
import { findRound, holdDraft, markConsulting, moveConsulting } from '../../db/store/rounds.ts'
import { keepWording } from '../../db/store/wordings.ts'
import type { Deps } from '../deps.ts'
import { instantOf, type LocalMoment, parseLocalMoment } from '../domain/calendar.ts'
import { type Language, languages } from '../domain/language.ts'
import type { Office } from '../domain/office.ts'
import { fewestRecipients, partnersAmong, type Recipient } from '../domain/recipients.ts'
import {
  type ConsultingRound,
  closingInstant,
  type DraftRound,
  type UntilFault,
} from '../domain/round.ts'
import type { Survey } from '../domain/survey.ts'
import type { Wording } from '../domain/wording.ts'
import { consultationMessage } from './invitation-message.ts'
import { inviting, newInvitation } from './invite-partner.ts'
import { offeredProposals } from './offered-proposals.ts'
import { reviewRound } from './review-round.ts'
import { wordingOf } from './wording-of.ts'

/** What beginning to consult would send now, and to whom. */
export type ConsultationReview = {
  recipients: readonly Recipient[]
  words: Readonly<Record<Language, Wording>>
  /** What proposals would be added to; undefined where the round asks no scorecard. */
  scorecard: Survey | undefined
  /** What partners proposed in their last answers; it stands among the proposals from the first day. */
  offered: readonly string[]
  digest: string
}

export async function reviewConsultation(
  deps: Deps,
  draft: DraftRound,
): Promise<ConsultationReview> {
  const { recipients, surveys, digest } = await reviewRound(deps, draft)
  const words = {
    en: await wordingOf(deps, draft.id, 'consultation', 'en'),
    fr: await wordingOf(deps, draft.id, 'consultation', 'fr'),
  }
  const scorecard = surveys?.find(({ kind }) => kind === 'scorecard')
  const offered = await offeredProposals(deps, draft)
  const whole = deps.links.fingerprint(JSON.stringify([digest, words, offered]))
  return { recipients, words, scorecard, offered, digest: whole }
}

export type TypedMoment = { day: string; time: string }

/** Reads until when partners are asked: a moment that must still come, and before the round closes. */
export function readUntil(
  deps: Deps,
  round: DraftRound | ConsultingRound,
  { day, time }: TypedMoment,
): { kind: 'until'; until: LocalMoment } | { kind: UntilFault } {
  const until = parseLocalMoment(day, time)
  if (until === undefined) return { kind: 'not-a-moment' }
  const at = instantOf(until, round.zone)
  if (at <= deps.clock.now()) return { kind: 'past' }
  return at < closingInstant(round) ? { kind: 'until', until } : { kind: 'after-closing' }
}

export type Consulting =
  | { kind: 'consulting'; mails: number }
  | { kind: 'not-draft' | 'changed-since-review' | 'no-scorecard' | UntilFault }
  | { kind: 'too-few'; found: number }

/**
 * Begins to consult: the invited list is fixed, every partner gets its link, and its mail is queued, in one list or not
 * at all.
 */
export async function consultPartners(
  deps: Deps,
  draft: DraftRound,
  typed: TypedMoment,
  reviewed: string,
): Promise<Consulting> {
  const read = readUntil(deps, draft, typed)
  if (read.kind !== 'until') return read
  const review = await reviewConsultation(deps, draft)
  const { recipients, words, scorecard, offered, digest } = review
  if (!scorecard) return { kind: 'no-scorecard' }
  const partners = partnersAmong(recipients)
  if (partners < fewestRecipients(draft)) return { kind: 'too-few', found: partners }
  if (reviewed !== digest) return { kind: 'changed-since-review' }
  const office = await findOffice(deps.db)
  if (!office) return { kind: 'not-draft' }
  const now = deps.clock.now()
  const made = recipients.map((recipient) => newInvitation(deps, draft.id, recipient))
  const outcome = await atomically(deps.db, (tx) => [
    ...languages.map((language) =>
      keepWording(tx, draft.id, { ...words[language], kind: 'consultation', language }),
    ),
    guard('changed', holdDraft(tx, draft)),
    guard('not-draft', markConsulting(tx, draft.id, now, read.until, office.linkYears)),
    ...offered.map((one) => addProposal(tx, offeredTo(draft, one, deps, office))),
    ...made.flatMap((one) => [
      ...inviting(tx, deps, one),
      queueMessage(tx, consultationMessage(deps, one, now)),
    ]),
  ])
  if (outcome.kind === 'committed') return { kind: 'consulting', mails: made.length }
  const found = await findRound(deps.db, draft.id)
  return { kind: found?.state === 'draft' ? 'changed-since-review' : 'not-draft' }
}

/** Its language is known to nobody, since it could point at its author: the office's stands in its place. */
function offeredTo({ id }: DraftRound, words: string, deps: Deps, { language }: Office) {
  const facts = { words, why: '', commitment: null, language }
  return { ...facts, id: deps.newId<'proposal'>(), round: id, author: null }
}

/** Gives partners more time, or less; what was asked stays, and nobody is written to. */
export async function moveConsultation(
  deps: Deps,
  round: ConsultingRound,
  until: TypedMoment,
  closes: TypedMoment,
): Promise<{ kind: 'moved' | 'not-consulting' | UntilFault }> {
  const closing = parseLocalMoment(closes.day, closes.time)
  if (closing === undefined) return { kind: 'not-a-moment' }
  const read = readUntil(deps, { ...round, closes: closing }, until)
  if (read.kind !== 'until') return { kind: read.kind }
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-consulting', moveConsulting(tx, round.id, read.until, closing)),
  ])
  return { kind: outcome.kind === 'committed' ? 'moved' : 'not-consulting' }
}
