import { type Instant, instantOf, type LocalMoment, later, minutes } from './calendar.ts'
import type { EntryId, InstrumentId, RoundId } from './ids.ts'
import type { Bilingual } from './language.ts'

export const roundStates = [
  'draft',
  'consulting',
  'open',
  'closed',
  'shared',
  'published',
  'archived',
  'cancelled',
] as const
export type RoundState = (typeof roundStates)[number]

/**
 * What respondents are promised; fixed at opening. *Confidential*: linked to the organisation so that years can be compared,
 * and nobody is shown one organisation's grades. *Open*: grades are shown with names, as was said before the first question.
 * *Anonymous*: the link between answers and organisation is destroyed once results are computed, so that nothing can be
 * corrected after sending and no years be paired.
 */
export const modes = ['confidential', 'open', 'anonymous'] as const
export type Mode = (typeof modes)[number]

/** What the one breakdown of a round may be. */
export const breakdowns = ['none', 'sector', 'relationship', 'place'] as const
export type Breakdown = (typeof breakdowns)[number]

/** What a coordinator decides about a round before opening it. */
export type RoundPlan = {
  year: number
  title: Bilingual
  /** The surveys asked, in order: each is a part that is answered and sent by itself. */
  surveys: readonly string[]
  mode: Mode
  breakdown: Breakdown
  /** Closing on the office's wall clock; `zone` makes it one instant. */
  closes: LocalMoment
  zone: string
  /** Smallest number of organisations anything is published about, 5-10. */
  k: number
  /** A partner may ask colleagues to answer too; it stays one voice. */
  severalRespondents: boolean
  /** The network that is graded, by its entry of the register; the office where there is none. */
  network?: EntryId | null
}

/** What respondents were promised when a round opened, by language; it stays when the program's words change. */
export type Promised = Readonly<Record<string, readonly string[]>>

type Common = RoundPlan & { id: RoundId }
/** For how many years after closing the links open their page; told when they are sent, and kept. */
type Linked = { linkYears: number }

type Consulting = Common &
  Linked & {
    consultingAt: Instant
    /** Until when partners propose and support, on the office's wall clock. */
    consultedUntil: LocalMoment
  }

type Launched = Common &
  Linked & {
    instruments: readonly InstrumentId[]
    /** Null in rounds that were opened without one being shown. */
    promise: Promised | null
    openedAt: Instant
    /** Why partners were not consulted before; null where they were, and in rounds of before. */
    unconsulted: string | null
  }

type Closed = Launched & {
  closedAt: Instant
  /** Results are computed once, after the grace period. */
  resultsAt: Instant | null
  /** When the answers of an anonymous round had left the file for good. */
  sealedAt?: Instant | null
}

type Published = Closed & { sharedAt: Instant; publishedAt: Instant }

/** One annual evaluation. Each state carries the facts it alone has. */
export type Round =
  | (Common & { state: 'draft' })
  /** The invited list is fixed; partners propose statements and support others' by their links. */
  | (Consulting & { state: 'consulting' })
  | (Launched & { state: 'open' })
  | (Closed & { state: 'closed' })
  /** Every partner has been sent its page; the office's staff read the same. */
  | (Closed & { state: 'shared'; sharedAt: Instant })
  /** The learning event may show it to everybody. */
  | (Published & { state: 'published' })
  /** Read only: what is open of its plan is offered to the next round. */
  | (Published & { state: 'archived'; archivedAt: Instant })
  /** Called off while it was open: its answers are erased and its partners told. */
  | (Launched & { state: 'cancelled'; cancelledAt: Instant })

export type DraftRound = Extract<Round, { state: 'draft' }>
export type ConsultingRound = Extract<Round, { state: 'consulting' }>
/** A round that has not opened: its questionnaire is not frozen yet. */
export type UnopenedRound = DraftRound | ConsultingRound
export type OpenRound = Extract<Round, { state: 'open' }>
/** A round that takes no more answers into its figures, whatever has become of its results since. */
export type ClosedRound = Extract<Round, { closedAt: Instant }>
/** A round whose results its partners read. */
export type SharedRound = Extract<Round, { sharedAt: Instant }>
/** A round whose results everybody reads. */
export type PublishedRound = Extract<Round, { publishedAt: Instant }>
export type ArchivedRound = Extract<Round, { state: 'archived' }>
export type CancelledRound = Extract<Round, { state: 'cancelled' }>
/** A round whose invitations are out: its links answer. */
export type LaunchedRound = OpenRound | ClosedRound
/** A round whose partners have been sent a personal link, whatever it opens. */
export type LinkedRound = LaunchedRound | ConsultingRound | CancelledRound

/**
 * Whether a round has closed: it then has results, or will have them after the grace period.
 * @example isClosed(draft) // false
 */
export function isClosed(round: Round): round is ClosedRound {
  return 'closedAt' in round
}

/**
 * Whether every partner has been sent the results of a round; published ones have been shared before.
 * @example isShared(closed) // false
 */
export function isShared(round: Round): round is SharedRound {
  return 'sharedAt' in round
}

/**
 * Whether the learning event has shown a round's results to everybody; an archived round was published before.
 * @example isPublished(shared) // false
 */
export function isPublished(round: Round): round is PublishedRound {
  return 'publishedAt' in round
}

/**
 * Whether nothing about a round may be changed any more. What a person may ask at any time, such as being forgotten, goes on.
 * @example isReadOnly(published) // false: its plan is being followed up
 */
export function isReadOnly({ state }: Pick<Round, 'state'>): boolean {
  return state === 'archived' || state === 'cancelled'
}

/**
 * Whether nobody can tell any more who answered and proposed what: an anonymous round whose results are computed.
 * @example isUnlinked(confidential) // false
 */
export function isUnlinked(round: LaunchedRound): boolean {
  return round.mode === 'anonymous' && isClosed(round) && round.resultsAt !== null
}

/** Whether a round's links answer: it has opened and was not called off. */
export function isLaunched(round: Round): round is LaunchedRound {
  return round.state === 'open' || isClosed(round)
}

/** Whether a round has not opened yet: nobody was asked for an answer. */
export function isUnopened(round: Round): round is UnopenedRound {
  return round.state === 'draft' || round.state === 'consulting'
}

/** The instant at which partners' proposals end. */
export function consultingEnd({ consultedUntil, zone }: ConsultingRound): Instant {
  return instantOf(consultedUntil, zone)
}

/** What is wrong with a wish until when to consult. */
export type UntilFault = 'not-a-moment' | 'past' | 'after-closing'

/** After closing, what is already on its way still counts for half an hour. */
export const grace = minutes(30)

/** The instant at which a round's closing date falls. */
export function closingInstant({ closes, zone }: RoundPlan): Instant {
  const key = `${closes} ${zone}`
  const known = closings.get(key) ?? instantOf(closes, zone)
  closings.set(key, known)
  return known
}

/** Asked with every answer, and the same each time; there are as many as rounds. */
const closings = new Map<string, Instant>()

/** How long a personal link still says that its round was called off. */
const calledOffLasts = { days: 30 }

/**
 * The instant from which a personal link opens nothing any more. Whoever is consulted has the link of the round that
 * follows, and its date; whose round was called off has a month to read so.
 * @example linkEnds(closedAt2026) // the same day and hour in 2031
 */
export function linkEnds(round: LinkedRound): Instant {
  if (round.state === 'cancelled') return later(round.cancelledAt, calledOffLasts, round.zone)
  const closing = isClosed(round) ? round.closedAt : closingInstant(round)
  return later(closing, { years: round.linkYears }, round.zone)
}

/**
 * How an answer sent now is taken, whatever the timers have done so far:
 * *counts* until closing, *in grace* for 30 minutes after it, then *late* (kept, in no figure).
 */
export type Reception = 'counts' | 'in-grace' | 'late'

export function receptionAt(round: LaunchedRound, now: Instant): Reception {
  const closing = isClosed(round) ? round.closedAt : closingInstant(round)
  if (now < closing) return 'counts'
  return now < closing + grace ? 'in-grace' : 'late'
}

/** Whether results may be computed: closed, and nothing that still counts can arrive. */
export function resultsAreDue(round: ClosedRound, now: Instant): boolean {
  return round.resultsAt === null && now >= round.closedAt + grace
}
