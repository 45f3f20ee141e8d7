import { type Instant, minutes } from '../domain/calendar.ts'
import type { MessageId } from '../domain/ids.ts'
import type { MailTrouble } from '../domain/message.ts'
import type { Mailer } from './mailer.ts'

/** Why no mail leaves just now. Kept in memory: it is about the outside, not about any message. */
export type Pause = {
  trouble: MailTrouble
  /** The server's own words, or the system's. */
  reply: string
  since: Instant
  until: Instant
}

export type MailQueue = {
  pause: Pause | null
  /** How often in a row the outside could not be reached. */
  failures: number
  /** From when the next letter may be begun, where a pace is set. */
  nextAt: Instant
  /** Whether a turn of sending is under way. */
  busy: boolean
  /** What happened to letters while nothing could be written down: done again until it is kept. */
  unrecorded: Map<MessageId, () => Promise<void>>
}

const waits = [minutes(1), minutes(2), minutes(5)]
const queues = new WeakMap<Mailer, MailQueue>()

const newQueue = (): MailQueue => ({
  pause: null,
  failures: 0,
  nextAt: 0,
  busy: false,
  unrecorded: new Map(),
})

/** The queue in front of a mailer. */
export function mailQueue(mailer: Mailer): MailQueue {
  const queue = queues.get(mailer) ?? newQueue()
  queues.set(mailer, queue)
  return queue
}

export function isPaused({ pause }: MailQueue, now: Instant): boolean {
  return pause !== null && now < pause.until
}

/** Waits 1, 2, then 5 minutes before the outside is tried again. Letters under way together are one failure. */
export function pauseQueue(
  queue: MailQueue,
  { trouble, reply }: Pick<Pause, 'trouble' | 'reply'>,
  now: Instant,
): void {
  if (isPaused(queue, now)) return
  const wait = waits[queue.failures] ?? minutes(5)
  queue.failures += 1
  queue.pause = { trouble, reply, since: queue.pause?.since ?? now, until: now + wait }
}

/** A turn comes every second; what the pace allows until the next one may be begun now. */
const untilNextTurn = 1_000

/**
 * Whether the pace allows another letter now, and if so, takes its place.
 * @param perMinute letters in a minute; undefined where nobody set a pace
 */
export function takePlace(queue: MailQueue, now: Instant, perMinute: number | undefined): boolean {
  if (perMinute === undefined) return true
  const apart = minutes(1) / perMinute
  // A clock that stepped back must not stop the mail for as long.
  const from = queue.nextAt > now + minutes(1) ? now : Math.max(queue.nextAt, now)
  if (from - now >= untilNextTurn) return false
  queue.nextAt = from + apart
  return true
}

/** The outside answered: whatever was wrong is over. */
export function resumeQueue(queue: MailQueue): void {
  queue.pause = null
  queue.failures = 0
}
