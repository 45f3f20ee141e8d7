import { type Context, Hono } from 'hono'
import { findLearningEvent } from '../../db/store/learning-events.ts'
import { findMeeting } from '../../db/store/meetings.ts'
import { findOffice } from '../../db/store/offices.ts'
import { findRound } from '../../db/store/rounds.ts'
import { calendarText } from '../../views/text/calendar.ts'
import { meetingTold } from '../../views/text/meeting.ts'
import type { Deps } from '../deps.ts'
import { hours, instantOf } from '../domain/calendar.ts'
import { parseId } from '../domain/ids.ts'
import { parseLanguage } from '../domain/language.ts'
import { closingInstant, isLaunched, isShared } from '../domain/round.ts'
import { calendarFile } from '../http/calendar-file.ts'
import { notFound, preferredLanguage } from '../http/refusals.tsx'

/**
 * The closing date, the meeting about the results and the learning event of a round, for a calendar program, which signs in
 * nowhere. The closing date is no secret. Where people meet is for those who come: that address carries a key, which stands
 * on partners' pages and on those of the office.
 */
export function calendarRoutes(deps: Deps) {
  const routes = new Hono()
  routes.get('/calendar/:round/closing.ics', async (c) => {
    const found = await about(c, deps)
    if (!found) return notFound(c, deps)
    const { round, title, t } = found
    return calendarFile(
      c,
      `${t.closingFile} ${round.year}.ics`,
      {
        id: `closing.${round.id}`,
        title: t.closing(title),
        starts: closingInstant(round) - hours(1),
        hours: 1,
      },
      deps.clock.now(),
    )
  })
  routes.get('/calendar/:round/event.ics', async (c) => {
    const found = await about(c, deps)
    const event = found?.known && (await findLearningEvent(deps.db, found.round.id))
    if (!found || !event) return notFound(c, deps)
    const { round, title, t } = found
    return calendarFile(
      c,
      `${t.eventFile} ${round.year}.ics`,
      {
        id: `event.${round.id}`,
        title: t.event(title),
        ...event,
        starts: instantOf(event.starts, round.zone),
      },
      deps.clock.now(),
    )
  })
  routes.get('/calendar/:round/meeting.ics', async (c) => {
    const found = await about(c, deps)
    const meeting =
      found?.known && isShared(found.round) && (await findMeeting(deps.db, found.round.id))
    if (!found || !meeting) return notFound(c, deps)
    const { round, title, language } = found
    const { starts, hours: lasts, place } = meeting
    const t = meetingTold[language]
    return calendarFile(
      c,
      `${t.calendarFile} ${round.year}.ics`,
      {
        id: `meeting.${round.id}`,
        title: t.calendarTitle(title),
        starts: instantOf(starts, round.zone),
        hours: lasts,
        place,
      },
      deps.clock.now(),
    )
  })
  return routes
}

async function about(c: Context, deps: Deps) {
  const id = parseId<'round'>(c.req.param('round'))
  const round = id && (await findRound(deps.db, id))
  const office = await findOffice(deps.db)
  if (!round || !office || !isLaunched(round)) return undefined
  const language = parseLanguage(c.req.query('language') ?? '') ?? preferredLanguage(c)
  const title = `${office.name}: ${round.title[language]}`
  // Compared as fingerprints, which takes as long for every guess.
  const { fingerprint, calendar } = deps.links
  const known = fingerprint(c.req.query('key') ?? '') === fingerprint(calendar(round.id))
  return { round, title, language, known, t: calendarText[language] }
}
