import { mailPauses } from '../../db/store/mail-pauses.ts'
import type { Deps } from '../deps.ts'
import { type Instant, minutes } from '../domain/calendar.ts'
import { clockJumped } from '../domain/clock-jump.ts'
import { pauseMail } from './pause-mail.ts'

/** Where the time is kept at which the clock was last seen, for the next start. */
export type ClockRecord = { read(): Instant | undefined; write(at: Instant): void }

const recordEvery = minutes(60)

export type ClockWatch = ReturnType<typeof clockWatch>

/**
 * Looks at the clock again and again. After a jump nothing is done by itself before a person has confirmed the time: mail
 * stops, no round closes, no reminder falls due.
 */
export function clockWatch(deps: Deps, record: ClockRecord) {
  let seen = record.read()
  let recorded = seen
  return {
    async look(): Promise<void> {
      const now = deps.clock.now()
      if (seen !== undefined && clockJumped(seen, now)) await pauseMail(deps, 'clock-jump')
      seen = now
      if (recorded !== undefined && Math.abs(now - recorded) < recordEvery) return
      record.write(now)
      recorded = now
    },
    /** For a graceful stop: the next start counts from here. */
    stop: () => record.write(deps.clock.now()),
  }
}

/** Does what falls due by the clock, unless the clock jumped and nobody has confirmed it since. */
export async function whileClockIsTrusted(
  deps: Deps,
  work: (deps: Deps) => Promise<unknown>,
): Promise<void> {
  const pauses = await mailPauses(deps.db)
  if (!pauses.some(({ reason }) => reason === 'clock-jump')) await work(deps)
}
