import type { Day, Instant } from '../../src/domain/calendar.ts'
import { completeFor, type Language, type RespondentLanguage } from '../../src/domain/language.ts'

// A language with gaps takes most sentences from another one, and the months with them.
const locales: Record<Language, string> = { en: 'en-GB', fr: 'fr-FR' }

/** A day with the month's name: « 21 novembre 2026 ». */
export function longDay(day: Day, language: RespondentLanguage): string {
  const words = format(language, { dateStyle: 'long', timeZone: 'UTC' })
  return firstOfMonth(words.format(new Date(`${day}T00:00Z`)), language)
}

/** A moment on the office's clock, with its zone: “15 December 2026 at 18:00 (Africa/Bujumbura)”. */
export function longMoment(instant: Instant, zone: string, language: RespondentLanguage): string {
  const words = format(language, { dateStyle: 'long', timeStyle: 'short', timeZone: zone })
  return `${firstOfMonth(words.format(instant), language)} (${zone})`
}

/** A time of day on the office's clock, “14:05”. */
export function timeOfDay(instant: Instant, zone: string, language: RespondentLanguage): string {
  return format(language, { timeStyle: 'short', timeZone: zone }).format(instant)
}

/** The name of a month, 1-12: « juillet ». */
export function monthName(month: number, language: RespondentLanguage): string {
  return format(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 1))
}

/** From the month of one day to that of another, both short: “Apr – Jun”. */
export function shortMonths(first: Day, last: Day, language: RespondentLanguage): string {
  const month = format(language, { month: 'short', timeZone: 'UTC' })
  return month.formatRange(new Date(`${first}T00:00Z`), new Date(`${last}T00:00Z`))
}

/** French says « 1er juillet » where Intl writes « 1 juillet ». */
function firstOfMonth(words: string, language: RespondentLanguage): string {
  return completeFor(language) === 'fr' ? words.replace(/^1 /, '1er ') : words
}

const formats = new Map<string, Intl.DateTimeFormat>()

function format(
  language: RespondentLanguage,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locales[completeFor(language)], options)
  formats.set(key, known)
  return known
}
