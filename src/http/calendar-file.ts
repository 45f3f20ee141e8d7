import type { Context } from 'hono'
import ical from 'ical-generator'
import { hours, type Instant } from '../domain/calendar.ts'
import { attachment } from './download.ts'

/** Something to put into a calendar. */
export type Appointment = {
  /** The same for the same thing for ever, so that a moved date moves in the calendar. */
  id: string
  title: string
  starts: Instant
  hours: number
  place?: string
  description?: string
}

/**
 * One appointment as an iCalendar file (RFC 5545). Times are in UTC: every program shows them on its own clock, and no table
 * of time zones has to travel along.
 */
export function calendarFile(
  c: Context,
  name: string,
  { id, title, starts, hours: lasts, place, description }: Appointment,
  now: Instant,
): Response {
  const file = ical({ prodId: { company: 'partner-of-choice', product: 'rounds' } })
  file.createEvent({
    id,
    summary: title,
    stamp: new Date(now),
    start: new Date(starts),
    end: new Date(starts + hours(lasts)),
    ...(place && { location: place }),
    ...(description && { description: { plain: description } }),
  })
  c.header('Content-Type', 'text/calendar; charset=utf-8')
  c.header('Content-Disposition', attachment(name))
  return c.body(`${file.toString()}\r\n`)
}
