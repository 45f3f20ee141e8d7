import type { Message, MessageState } from './message.ts'
import { messageStates } from './message.ts'
import type { Bounce } from './monitor.ts'
import { nameKey } from './partner.ts'

/** One mail of a round as the ledger tells it: never its text, never a link. */
export type LedgerEntry = {
  message: Pick<Message, 'kind' | 'to' | 'state' | 'tries' | 'queuedAt' | 'settledAt' | 'reply'>
  /** Null in mails to the office itself. */
  partner: string | null
  bounce: Bounce | null
}

export type LedgerSearch = { q: string; state: MessageState | null; page: number }

/** Reads what stands in the address; what is not known falls back instead of failing. */
export function readLedgerSearch(asked: (name: string) => string | undefined): LedgerSearch {
  const page = Number(asked('page'))
  return {
    q: (asked('q') ?? '').trim().slice(0, 200),
    state: messageStates.find((one) => one === asked('state')) ?? null,
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}

/** Every word must occur in the partner, the person, the address or what the server said. */
export function foundInLedger(
  entries: readonly LedgerEntry[],
  { q, state }: LedgerSearch,
): readonly LedgerEntry[] {
  const words = nameKey(q)
    .split(' ')
    .filter((word) => word !== '')
  return entries.filter(
    (entry) =>
      (state === null || entry.message.state === state) &&
      words.every((word) => textOf(entry).includes(word)),
  )
}

function textOf({ message, partner, bounce }: LedgerEntry): string {
  const { to, reply } = message
  return nameKey([partner, to.name, to.address, reply, bounce?.words].join(' '))
}

/** How many mails stand where; of all of them, so that it equals what every other page counts. */
export function countStates(
  entries: readonly LedgerEntry[],
): Readonly<Record<MessageState, number>> {
  const count = (state: MessageState) =>
    entries.filter(({ message }) => message.state === state).length
  return {
    waiting: count('waiting'),
    sending: count('sending'),
    sent: count('sent'),
    unsure: count('unsure'),
    failed: count('failed'),
    stopped: count('stopped'),
  }
}
