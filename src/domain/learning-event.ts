import { type LocalMoment, parseLocalMoment } from './calendar.ts'
import { cleanName, isTooLong } from './name.ts'

/** When and where both sides look at the results of a round together. */
export type LearningEvent = {
  /** On the clock of the round's zone. */
  starts: LocalMoment
  /** How many hours it takes, 1 to 12. */
  hours: number
  /** Empty where it is not settled yet. */
  place: string
}

export const eventFields = ['day', 'time', 'hours', 'place'] as const
export type EventField = (typeof eventFields)[number]
export type TypedEvent = Readonly<Record<EventField, string>>
export type EventFault = { field: EventField; kind: 'not-a-moment' | 'not-hours' | 'too-long' }

/**
 * Reads when and where the learning event is. It may lie in the past: notes are made afterwards too.
 * @example readEvent({ day: '2026-12-03', time: '09:00', hours: '3', place: 'Gitega' })
 */
export function readEvent(
  typed: TypedEvent,
): { kind: 'event'; event: LearningEvent } | { kind: 'faults'; faults: readonly EventFault[] } {
  const starts = parseLocalMoment(typed.day, typed.time)
  const hours = /^([1-9]|1[0-2])$/.test(typed.hours) ? Number(typed.hours) : undefined
  const place = cleanName(typed.place)
  const faults: EventFault[] = []
  if (!starts) faults.push({ field: 'day', kind: 'not-a-moment' })
  if (hours === undefined) faults.push({ field: 'hours', kind: 'not-hours' })
  if (isTooLong(place)) faults.push({ field: 'place', kind: 'too-long' })
  if (faults.length > 0 || !starts || hours === undefined) return { kind: 'faults', faults }
  return { kind: 'event', event: { starts, hours, place } }
}

/** The event as its form shows it; a new one begins at nine and takes three hours. */
export function typedEvent(event: LearningEvent | undefined): TypedEvent {
  if (!event) return { day: '', time: '09:00', hours: '3', place: '' }
  const [day = '', time = ''] = event.starts.split('T')
  return { day, time, hours: String(event.hours), place: event.place }
}
