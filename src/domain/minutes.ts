import type { AgendaItem } from './agenda.ts'
import { cleanText, lengthOf } from './answers.ts'
import type { Instant } from './calendar.ts'
import type { MinutesAdditionId } from './ids.ts'
import type { Meeting } from './meeting.ts'
import { cleanName, isTooLong } from './name.ts'
import type { Talk } from './talk.ts'

/** What is typed into the minutes besides the agenda and what was said to it. */
export type MinutesFacts = {
  /** How many people were there, of each side; null where nobody counted. */
  fromPartners: number | null
  fromOffice: number | null
  /** Organisations that were there, by name. */
  organisations: readonly string[]
  decisions: string
}

/** One item of the agenda with what both sides said to it. */
export type ItemTalkedOver = AgendaItem & { talk: Omit<Talk, 'turn'> }

/** The minutes as partners read them: written once, when they are sent. */
export type SentMinutes = MinutesFacts & {
  meeting: Omit<Meeting, 'turn' | 'facilitatorStaff'> | null
  items: readonly ItemTalkedOver[]
}

/** Minutes being written, or sent and fixed for good. */
export type Minutes = { turn: number; facts: MinutesFacts } & (
  | { sentAt: null; sent: null }
  | { sentAt: Instant; sent: SentMinutes }
)

export const unwrittenMinutes: Minutes = {
  turn: 0,
  facts: { fromPartners: null, fromOffice: null, organisations: [], decisions: '' },
  sentAt: null,
  sent: null,
}

/** What was found wrong in minutes after they had been sent. */
export type MinutesAddition = {
  id: MinutesAdditionId
  words: string
  addedAt: Instant
  /** Null where the person's account has been removed. */
  by: string | null
}

export const longestDecisions = 5000
export const longestAddition = 2000
const mostOrganisations = 200
const mostPeople = 999

export const minutesFields = ['fromPartners', 'fromOffice', 'organisations', 'decisions'] as const
export type TypedMinutes = Readonly<Record<(typeof minutesFields)[number], string>>
export type MinutesFault = {
  field: keyof TypedMinutes
  kind: 'not-a-count' | 'too-long' | 'too-many'
}

/**
 * Reads what was typed: counts, organisations one a line, decisions. Nothing has to be there until the minutes are sent.
 * @example readMinutes({ fromPartners: '12', fromOffice: '', organisations: 'A\nB', decisions: '' })
 */
export function readMinutes(
  typed: TypedMinutes,
): { kind: 'minutes'; facts: MinutesFacts } | { kind: 'faults'; faults: readonly MinutesFault[] } {
  const counts = (['fromPartners', 'fromOffice'] as const).map((field) => ({
    field,
    count: readCount(typed[field]),
  }))
  const organisations = typed.organisations
    .split(/\r\n|\r|\n/)
    .map(cleanName)
    .filter(Boolean)
  const decisions = cleanText(typed.decisions)
  const faults: MinutesFault[] = [
    ...counts.flatMap(({ field, count }) =>
      count === undefined ? [{ field, kind: 'not-a-count' } as const] : [],
    ),
    ...organisationFaults(organisations),
    ...(lengthOf(decisions) > longestDecisions
      ? [{ field: 'decisions', kind: 'too-long' } as const]
      : []),
  ]
  const [fromPartners, fromOffice] = counts.map(({ count }) => count)
  if (faults.length > 0 || fromPartners === undefined || fromOffice === undefined)
    return { kind: 'faults', faults }
  return { kind: 'minutes', facts: { fromPartners, fromOffice, organisations, decisions } }
}

function readCount(typed: string): number | null | undefined {
  if (typed.trim() === '') return null
  const count = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : undefined
  return count !== undefined && count <= mostPeople ? count : undefined
}

function organisationFaults(names: readonly string[]): MinutesFault[] {
  if (names.length > mostOrganisations) return [{ field: 'organisations', kind: 'too-many' }]
  return names.some(isTooLong) ? [{ field: 'organisations', kind: 'too-long' }] : []
}

export function typedMinutes({ facts }: Minutes): TypedMinutes {
  return {
    fromPartners: facts.fromPartners === null ? '' : String(facts.fromPartners),
    fromOffice: facts.fromOffice === null ? '' : String(facts.fromOffice),
    organisations: facts.organisations.join('\n'),
    decisions: facts.decisions,
  }
}

/** Reads a correction to minutes that were sent. */
export function readAddition(typed: string): { words: string } | { fault: 'missing' | 'too-long' } {
  const words = cleanText(typed)
  if (words === '') return { fault: 'missing' }
  return lengthOf(words) > longestAddition ? { fault: 'too-long' } : { words }
}
