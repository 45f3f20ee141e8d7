import { days, hours } from './calendar.ts'

/** Whoever has not asked for a page this long signs in again. */
export const longestIdle = hours(12)

/** Whoever signed in this long ago signs in again. */
export const longestSession = days(7)
