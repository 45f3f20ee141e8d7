import type { Instant } from './calendar.ts'
import { minutes } from './calendar.ts'
import { type Delivery, type MessageState, waitAfter } from './message.ts'

/** Where a message of the outbox stands. */
export type Standing = {
  state: MessageState
  tries: number
  dueAt: Instant
  reply: string | null
  settledAt: Instant | null
  /** Absent: as it was. */
  doubtedAt?: Instant
}

type Tried = {
  tries: number
  queuedAt: Instant
  dueAt: Instant
  reply: string | null
  doubted: boolean
}

const whenUnsure = minutes(15)

/**
 * Where a message stands after the server was asked. Trouble that is nobody's fault costs no try; a message that was
 * handed over without an answer is sent once more after 15 minutes, and then left *unsure*.
 * @example standingAfter(message, { kind: 'deferred', reply: '451 later' }, now).dueAt // now + 5 minutes, the first time
 */
export function standingAfter(message: Tried, delivery: Delivery, now: Instant): Standing {
  const tried = { tries: message.tries + 1, dueAt: message.dueAt, reply: delivery.reply }
  switch (delivery.kind) {
    case 'accepted':
      return { ...tried, state: 'sent', settledAt: now }
    case 'refused':
      return { ...tried, state: 'failed', settledAt: now }
    case 'deferred':
      return afterDeferral(message, tried, now)
    case 'unreachable':
      return backInLine(message)
    case 'unsure':
      return message.doubted
        ? { ...tried, state: 'unsure', settledAt: now }
        : { ...tried, state: 'unsure', dueAt: now + whenUnsure, settledAt: null, doubtedAt: now }
  }
}

/** A message that need not be sent any more; if it may have arrived already, that stays open. */
export function standingUnwanted(message: Tried, now: Instant): Standing {
  const { tries, dueAt, reply } = message
  return { state: message.doubted ? 'unsure' : 'stopped', tries, dueAt, reply, settledAt: now }
}

/** A message that is to be sent later, without having been tried. */
export function standingPutOff(message: Tried, until: Instant): Standing {
  return { ...backInLine(message), dueAt: until }
}

function afterDeferral(
  message: Tried,
  tried: Pick<Standing, 'tries' | 'dueAt' | 'reply'>,
  now: Instant,
): Standing {
  const wait = waitAfter(tried.tries, message.queuedAt, now)
  if (wait === undefined) return { ...tried, state: 'failed', settledAt: now }
  return { ...tried, state: 'waiting', dueAt: now + wait, settledAt: null }
}

function backInLine({ tries, dueAt, reply, doubted }: Tried): Standing {
  return { state: doubted ? 'unsure' : 'waiting', tries, dueAt, reply, settledAt: null }
}
