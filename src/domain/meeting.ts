import { may } from './access.ts'
import { type Day, dayAt, type Instant, type LocalMoment, parseLocalMoment } from './calendar.ts'
import type { StaffId } from './ids.ts'
import type { RespondentLanguage } from './language.ts'
import { cleanName, nameFault } from './name.ts'
import { type ClosedRound, isReadOnly, isShared } from './round.ts'
import type { Staff } from './staff.ts'
import { daysToRead, workingDayAfter } from './working-days.ts'

/** The interface meeting of a round: both sides talk about its results, led by somebody who decides about no partner's money. */
export type Meeting = {
  /** Goes up with every write, so that two people never undo each other. */
  turn: number
  /** On the clock of the round's zone. */
  starts: LocalMoment
  /** How many hours it takes, 1 to 12. */
  hours: number
  place: string
  /** Who leads it: a person of the office, or somebody from outside. */
  facilitator: string
  facilitatorStaff: StaffId | null
  /** In which languages one may speak. */
  languages: readonly RespondentLanguage[]
}

export type MeetingFacts = Omit<Meeting, 'turn'>

/** What stands in the fields of the form. */
export type TypedMeeting = {
  day: string
  time: string
  hours: string
  place: string
  /** The id of a person of the office; empty for somebody from outside. */
  facilitator: string
  outside: string
  noBudget: boolean
  languages: readonly string[]
}

export type MeetingField =
  | 'day'
  | 'hours'
  | 'place'
  | 'facilitator'
  | 'outside'
  | 'noBudget'
  | 'languages'
export type MeetingFault =
  | { field: MeetingField; kind: 'not-a-moment' | 'not-hours' | 'missing' | 'too-long' }
  | { field: 'facilitator'; kind: 'not-an-option' }
  | { field: 'noBudget'; kind: 'tick-first' }
  | { field: 'languages'; kind: 'none-chosen' }
  /** Partners would have too little time to read; the first day that leaves them enough. */
  | { field: 'day'; kind: 'too-soon'; earliest: Day }

/** Roles that decide about partners' money: whoever has one does not lead the meeting. */
const budgetHolders: readonly Staff['role'][] = ['direction', 'finance']

/** Who of the office may lead the meeting. */
export function mayFacilitate({ role }: Pick<Staff, 'role'>): boolean {
  return !budgetHolders.includes(role)
}

/**
 * The first day the meeting may be on: five working days after partners were sent the results; where they are not shared yet,
 * after today.
 * @example earliestMeeting(sharedOnMonday2March, now) // '2026-03-09'
 */
export function earliestMeeting(round: ClosedRound, now: Instant): Day {
  return workingDayAfter(dayAt(isShared(round) ? round.sharedAt : now, round.zone), daysToRead)
}

/**
 * Whether the results may be shared now: a meeting that is set leaves partners their five working days. Without one they
 * may; it is then set for a day late enough.
 */
export function leavesTimeToRead(
  meeting: Pick<Meeting, 'starts'> | undefined,
  round: ClosedRound,
  now: Instant,
): boolean {
  return !meeting || dayOf(meeting) >= earliestMeeting(round, now)
}

export function dayOf({ starts }: Pick<Meeting, 'starts'>): Day {
  return starts.slice(0, 10)
}

type Choices = {
  people: readonly Pick<Staff, 'id' | 'name' | 'role'>[]
  offered: readonly RespondentLanguage[]
  earliest: Day
}

/** Reads when, where and by whom the meeting is held. */
export function readMeeting(
  typed: TypedMeeting,
  { people, offered, earliest }: Choices,
):
  | { kind: 'meeting'; meeting: MeetingFacts }
  | { kind: 'faults'; faults: readonly MeetingFault[] } {
  const starts = parseLocalMoment(typed.day, typed.time)
  const hours = /^([1-9]|1[0-2])$/.test(typed.hours) ? Number(typed.hours) : undefined
  const place = cleanName(typed.place)
  const led = readFacilitator(typed, people)
  const languages = offered.filter((one) => typed.languages.includes(one))
  const faults: MeetingFault[] = [
    ...dayFaults(starts, earliest),
    ...(hours === undefined ? [{ field: 'hours', kind: 'not-hours' } as const] : []),
    ...placeFaults(place),
    ...('faults' in led ? led.faults : []),
    ...(typed.noBudget ? [] : [{ field: 'noBudget', kind: 'tick-first' } as const]),
    ...(languages.length > 0 ? [] : [{ field: 'languages', kind: 'none-chosen' } as const]),
  ]
  if (faults.length > 0 || !starts || hours === undefined || 'faults' in led)
    return { kind: 'faults', faults }
  return { kind: 'meeting', meeting: { starts, hours, place, languages, ...led } }
}

function dayFaults(starts: LocalMoment | undefined, earliest: Day): MeetingFault[] {
  if (starts === undefined) return [{ field: 'day', kind: 'not-a-moment' }]
  return dayOf({ starts }) < earliest ? [{ field: 'day', kind: 'too-soon', earliest }] : []
}

function placeFaults(place: string): MeetingFault[] {
  const kind = nameFault(place)
  return kind ? [{ field: 'place', kind }] : []
}

type Led = Pick<Meeting, 'facilitator' | 'facilitatorStaff'>

function readFacilitator(
  typed: TypedMeeting,
  people: Choices['people'],
): Led | { faults: readonly MeetingFault[] } {
  if (typed.facilitator === '') {
    const name = cleanName(typed.outside)
    const kind = nameFault(name)
    if (kind) return { faults: [{ field: 'outside', kind }] }
    return { facilitator: name, facilitatorStaff: null }
  }
  const person = people.find(({ id }) => id === typed.facilitator)
  if (!person || !mayFacilitate(person))
    return { faults: [{ field: 'facilitator', kind: 'not-an-option' }] }
  return { facilitator: person.name, facilitatorStaff: person.id }
}

/** The meeting as its form shows it; a new one begins at nine and takes three hours. */
export function typedMeeting(
  meeting: Meeting | undefined,
  offered: readonly RespondentLanguage[],
): TypedMeeting {
  if (!meeting)
    return {
      day: '',
      time: '09:00',
      hours: '3',
      place: '',
      facilitator: '',
      outside: '',
      noBudget: false,
      languages: offered,
    }
  const { starts, hours, place, facilitator, facilitatorStaff, languages } = meeting
  return {
    day: starts.slice(0, 10),
    time: starts.slice(11),
    hours: String(hours),
    place,
    facilitator: facilitatorStaff ?? '',
    outside: facilitatorStaff ? '' : facilitator,
    noBudget: true,
    languages,
  }
}

/**
 * Who writes down what is said at the meeting: whoever prepares the learning event does, and the person of the office who
 * leads the meeting, whatever that person's role.
 */
export function mayWriteDown(
  { id }: Pick<Staff, 'id'>,
  prepares: boolean,
  meeting: Pick<Meeting, 'facilitatorStaff'> | undefined,
): boolean {
  return prepares || meeting?.facilitatorStaff === id
}

/** Who of the office reads what all partners read: whoever may read shared results, and whoever leads the meeting. */
export function mayReadPack(
  { id, role }: Pick<Staff, 'id' | 'role'>,
  meeting: Pick<Meeting, 'facilitatorStaff'> | undefined,
): boolean {
  return may(role, 'see shared results') || meeting?.facilitatorStaff === id
}

/** Whether what was said may be written down: partners have been sent the results, and the round is not over. */
export function isMeetingOpen(round: ClosedRound): boolean {
  return isShared(round) && !isReadOnly(round)
}
