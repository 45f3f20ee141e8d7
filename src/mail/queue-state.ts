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

/** The outside answered: whatever was wrong is over. */
export function resumeQueue(queue: MailQueue): void {
  queue.pause = null
  queue.failures = 0
}
