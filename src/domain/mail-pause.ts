import type { Instant } from './calendar.ts'
import type { StaffId } from './ids.ts'

/**
 * Why a person must say so before any mail leaves again: somebody of the office stopped it, the database was restored
 * from a backup (what waits in it may have been sent since), or the clock jumped (what is due may not be).
 * Trouble with the mail server is something else: that ends by itself.
 */
export const pauseReasons = ['by-hand', 'restored', 'clock-jump'] as const
export type PauseReason = (typeof pauseReasons)[number]

/** One reason for which nothing is sent. While any stands, no letter begins; each is ended by a person, by itself. */
export type MailPause = {
  reason: PauseReason
  since: Instant
  /** Who stopped the mail; null where the program did. */
  by: StaffId | null
}

/** Reads a reason from a form; anything else is none. */
export function parsePauseReason(text: string): PauseReason | undefined {
  return pauseReasons.find((reason) => reason === text)
}
