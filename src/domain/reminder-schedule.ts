import { dayAt, type Instant, instantOf, localMomentAt, movedDay } from './calendar.ts'
import { closingInstant, type OpenRound } from './round.ts'

/** What a set reminder counts its days from: the round's opening, or backwards from its closing. */
export const setReminderKinds = ['after-opening', 'before-closing'] as const
export type SetReminderKind = (typeof setReminderKinds)[number]

/** A reminder the coordinator decides on: so many days after opening, or before closing (that one says *closing soon*). */
export type WantedReminder = { kind: SetReminderKind; days: number }

export type SetReminder = WantedReminder & {
  /** When it was carried out or passed over; null while it is still to come. */
  spentAt: Instant | null
  /** How many people were written to; 0 where a later one took its place. */
  reminded: number | null
}

/** What a new round begins with; the coordinator changes it. */
export const usualReminders: readonly WantedReminder[] = [
  { kind: 'after-opening', days: 7 },
  { kind: 'after-opening', days: 14 },
  { kind: 'before-closing', days: 2 },
]

/** Never more than this many are set for a round, those already sent included. */
export const mostOfKind: Readonly<Record<SetReminderKind, number>> = {
  'after-opening': 3,
  'before-closing': 1,
}

/** Days a reminder may lie after opening or before closing. */
export const reminderDays = { least: 1, most: 90 }

/** Set reminders go out in the morning, and no reminder of any kind outside these hours of the office. */
const morning = '09:00'
export const officeHours = { from: 8, to: 18 }

/**
 * The instant a set reminder falls due: nine in the morning of its day, on the office's clock. It moves with the closing.
 * @example dueAt({ kind: 'before-closing', days: 2 }, round) // two days before the last day, at 09:00
 */
export function dueAt({ kind, days }: WantedReminder, round: OpenRound): Instant {
  const { closes, zone, openedAt } = round
  const day =
    kind === 'after-opening'
      ? movedDay(dayAt(openedAt, zone), days)
      : movedDay(closes.slice(0, 10), -days)
  return instantOf(`${day}T${morning}`, zone)
}

/** When the next set reminder of a round goes out, before its closing; null where none is to come. */
export function nextReminder(set: readonly SetReminder[], round: OpenRound): Instant | null {
  const coming = set
    .filter(({ spentAt }) => spentAt === null)
    .map((one) => dueAt(one, round))
    .filter((at) => at < closingInstant(round))
  return coming.length === 0 ? null : Math.min(...coming)
}

/** Whether it is day at the office: nobody there is to wonder why partners were written to at night. */
export function isOfficeDay(now: Instant, zone: string): boolean {
  const hour = Number(localMomentAt(now, zone).slice(11, 13))
  return hour >= officeHours.from && hour < officeHours.to
}

/**
 * Now, if it is day at the office; otherwise the next morning.
 * @example nextOfficeDay(Date.parse('2026-03-02T20:00Z'), 'Africa/Bujumbura') // 2026-03-03T06:00Z, eight in the morning
 */
export function nextOfficeDay(now: Instant, zone: string): Instant {
  if (isOfficeDay(now, zone)) return now
  const today = dayAt(now, zone)
  const at = (day: string) => instantOf(`${day}T0${officeHours.from}:00`, zone)
  return at(today) > now ? at(today) : at(movedDay(today, 1))
}

/** What a form gives for one place of the schedule: nothing, or whole days. */
export type TypedReminder = { kind: SetReminderKind; typed: string }

/**
 * The places of the schedule that are not taken by what was sent already, with what is set in them.
 * @example openPlaces([]).length // 4, all empty
 */
export function openPlaces(set: readonly SetReminder[]): readonly TypedReminder[] {
  return setReminderKinds.flatMap((kind) => {
    const own = set.filter((one) => one.kind === kind)
    const coming = own.filter(({ spentAt }) => spentAt === null)
    const places = mostOfKind[kind] - (own.length - coming.length)
    return Array.from({ length: places }, (_, place) => ({
      kind,
      typed: String(coming[place]?.days ?? ''),
    }))
  })
}

export type ReminderFault = {
  place: number
  kind: 'not-days' | 'twice' | 'past' | 'after-closing'
}

export type ReadReminders =
  | { kind: 'read'; wanted: readonly WantedReminder[] }
  | { kind: 'faulty'; faults: readonly ReminderFault[] }

/**
 * Reads the schedule as typed, one place after the other; empty places are none. Once the round is open, a day that has
 * passed is refused, since it would be sent at once; so is one that falls after the closing.
 * @param spent what was sent already and cannot be set again
 * @param open the round and the time, once it is open
 * @example readReminders([{ kind: 'after-opening', typed: '7' }], [], null) // wanted: 7 days after opening
 */
export function readReminders(
  places: readonly TypedReminder[],
  spent: readonly WantedReminder[],
  open: { round: OpenRound; now: Instant } | null,
): ReadReminders {
  const taken = new Set(spent.map(nameOf))
  const wanted: WantedReminder[] = []
  const faults: ReminderFault[] = []
  for (const [place, { kind, typed }] of places.entries()) {
    if (typed.trim() === '') continue
    const found = { kind, days: daysIn(typed) }
    const fault = faultOf(found, taken, open)
    if (fault) faults.push({ place, kind: fault })
    else wanted.push(found)
    taken.add(nameOf(found))
  }
  return faults.length > 0 ? { kind: 'faulty', faults } : { kind: 'read', wanted }
}

function faultOf(
  found: WantedReminder,
  taken: ReadonlySet<string>,
  open: { round: OpenRound; now: Instant } | null,
): ReminderFault['kind'] | undefined {
  const { least, most } = reminderDays
  if (!(found.days >= least && found.days <= most)) return 'not-days'
  if (taken.has(nameOf(found))) return 'twice'
  if (!open) return undefined
  const at = dueAt(found, open.round)
  if (at <= open.now) return 'past'
  return at < closingInstant(open.round) ? undefined : 'after-closing'
}

const nameOf = ({ kind, days }: WantedReminder) => `${kind} ${days}`

/** Whole days; anything else is no number. */
function daysIn(typed: string): number {
  return /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : Number.NaN
}
