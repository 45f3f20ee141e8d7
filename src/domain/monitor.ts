import type { Instant } from './calendar.ts'
import { days } from './calendar.ts'
import type { InvitationId } from './ids.ts'
import type { ParticipationState } from './invitation.ts'
import type { Message } from './message.ts'
import { type Contact, nameKey, type Partner } from './partner.ts'

/** Where an invited partner stands, the ones that need somebody first; never what it answered. */
export const standings = [
  'refused',
  'bounced',
  'unsure',
  'not-sent',
  'waiting',
  'accepted',
  'started',
  'sent',
  'declined',
] as const
export type PartnerStanding = (typeof standings)[number]

/** A mail that came back after it had been accepted, as the coordinator marked it. */
export type Bounce = { words: string; markedAt: Instant }

type Mailed = Pick<Message, 'id' | 'state' | 'queuedAt' | 'settledAt' | 'reply'>

/** What the standing of a partner is read from. */
export type Watched = {
  invitation: { id: InvitationId }
  partner: Partner
  contact: Contact
  state: ParticipationState
  messages: readonly Mailed[]
  /** Of its last mail. */
  bounce: Bounce | null
}

/** The newest mail that was not overtaken by what happened. */
export function lastMail<Mail extends Mailed>(messages: readonly Mail[]): Mail | undefined {
  return messages.findLast(({ state }) => state !== 'stopped')
}

/**
 * Where a partner stands, in one word: what it did, or what became of its last mail. A refused address stays in sight
 * until a mail has gone to a better one.
 * @example standingOf({ ...row, state: 'invited', messages: [{ state: 'failed' }] }) // 'refused'
 */
export function standingOf({ state, contact, messages, bounce }: Watched): PartnerStanding {
  if (state === 'sent' || state === 'declined') return state
  if (bounce) return 'bounced'
  const last = lastMail(messages)
  if (last?.state === 'failed' || contact.refusal !== null) return 'refused'
  if (state === 'started') return 'started'
  switch (last?.state) {
    case undefined:
    case 'stopped':
      return 'not-sent'
    case 'unsure':
      return 'unsure'
    case 'sent':
      return 'accepted'
    case 'waiting':
    case 'sending':
      return 'waiting'
  }
}

export const monitorSorts = ['partner', 'standing', 'mail'] as const
export type MonitorSort = (typeof monitorSorts)[number]
export type MonitorSearch = { q: string; standing: PartnerStanding | null; sort: MonitorSort }

/** Reads what stands in the address; what is not known falls back instead of failing. */
export function readMonitorSearch(asked: (name: string) => string | undefined): MonitorSearch {
  return {
    q: (asked('q') ?? '').trim().slice(0, 200),
    standing: standings.find((one) => one === asked('standing')) ?? null,
    sort: monitorSorts.find((one) => one === asked('sort')) ?? 'partner',
  }
}

/** The rows somebody looks for, in the order asked for; newest mail first, needs first, or by name. */
export function searched<Row extends Watched>(
  rows: readonly Row[],
  { q, standing, sort }: MonitorSearch,
): readonly Row[] {
  const words = nameKey(q)
    .split(' ')
    .filter((word) => word !== '')
  const found = rows.filter(
    (row) =>
      (standing === null || standingOf(row) === standing) &&
      words.every((word) => textOf(row).includes(word)),
  )
  if (sort === 'partner') return found
  if (sort === 'mail')
    return found.toSorted((one, other) => lastQueued(other.messages) - lastQueued(one.messages))
  const place = (row: Row) => standings.indexOf(standingOf(row))
  return found.toSorted((one, other) => place(one) - place(other))
}

function textOf({ partner, contact }: Watched): string {
  return nameKey([partner.name, contact.name, contact.email].join(' '))
}

function lastQueued(messages: readonly Mailed[]): Instant {
  return messages.at(-1)?.queuedAt ?? 0
}

/** What there is to do next in an open round, the most pressing first. */
export type NextStep =
  | { kind: 'cure'; count: number }
  | { kind: 'all-done' }
  | { kind: 'ask'; count: number }
  | { kind: 'on-the-way'; count: number }
  | { kind: 'reminder-comes'; at: Instant }
  | { kind: 'remind'; count: number }
  | { kind: 'nothing' }

type Situation = {
  rows: readonly Watched[]
  /** How many partners would get a reminder now. */
  remindable: number
  /** When the next set reminder goes out, if one is to come. */
  nextReminder: Instant | null
  closing: Instant
  now: Instant
}

/** Partners are given this long before somebody is asked to remind by hand; near the closing there is no waiting. */
const longSilence = days(5)
const lastDays = days(3)

export function nextStep({ rows, remindable, nextReminder, closing, now }: Situation): NextStep {
  const all = rows.map(standingOf)
  const count = (...wanted: PartnerStanding[]) =>
    all.filter((standing) => wanted.includes(standing)).length
  const toCure = count('refused', 'bounced')
  if (toCure > 0) return { kind: 'cure', count: toCure }
  if (count('sent', 'declined') === all.length) return { kind: 'all-done' }
  const doubtful = rows.filter((row) => standingOf(row) === 'unsure' && isSettled(row)).length
  if (doubtful > 0) return { kind: 'ask', count: doubtful }
  const onTheWay = count('waiting', 'unsure')
  if (onTheWay > 0) return { kind: 'on-the-way', count: onTheWay }
  if (nextReminder !== null) return { kind: 'reminder-comes', at: nextReminder }
  const quietSince = Math.max(...rows.map(({ messages }) => lastQueued(messages)))
  const pressing = now - quietSince >= longSilence || closing - now <= lastDays
  return remindable > 0 && pressing ? { kind: 'remind', count: remindable } : { kind: 'nothing' }
}

function isSettled({ messages }: Watched): boolean {
  return (lastMail(messages)?.settledAt ?? null) !== null
}
