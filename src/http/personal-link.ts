import type { Context } from 'hono'
import { findInstrument, type Instrument } from '../../db/store/instruments.ts'
import { openLink } from '../../db/store/invitations.ts'
import type { Deps } from '../deps.ts'
import type { Day } from '../domain/calendar.ts'
import type { Invitation } from '../domain/invitation.ts'
import {
  type CancelledRound,
  type ConsultingRound,
  type LaunchedRound,
  linkEnds,
} from '../domain/round.ts'
import type { Misses } from './misses.ts'
import { peerOf } from './peer.ts'

export type OpenedVisit =
  | {
      kind: 'opened'
      invitation: Invitation
      round: LaunchedRound
      parts: Parts
      printedOn: Day | null
    }
  | { kind: 'consulting'; invitation: Invitation; round: ConsultingRound }
  | { kind: 'replaced'; invitation: Invitation }
  | { kind: 'cancelled'; invitation: Invitation; round: CancelledRound }
  | { kind: 'damaged'; status: 400 | 404 }
  | { kind: 'too-many'; wait: number }

/** The instruments of a round in order; there is at least one. */
export type Parts = readonly [Instrument, ...Instrument[]]

/** What mail programs glue to the end of an address. */
const glued = /[\s.,;:!?)\]}>"'»’]+$/u
const wholeToken = /^[A-Za-z0-9_-]{22}$/

/**
 * Opens the personal link of an address. A link that works is never refused by the limit on misses; every other
 * spelling counts towards it.
 */
export async function openVisit(c: Context, deps: Deps, misses: Misses): Promise<OpenedVisit> {
  const token = tokenIn(c.req.url)
  const link = token && (await openLink(deps.db, deps.links.fingerprint(token)))
  if (!link) return missed(c, deps, misses)
  if (link.kind === 'replaced') return link
  if (linkEnds(link.round) <= deps.clock.now()) return missed(c, deps, misses)
  if (link.kind !== 'current') return link
  const { invitation, round, printedOn } = link
  const parts = await partsOf(deps, round)
  if (!parts) return missed(c, deps, misses)
  return { kind: 'opened', invitation, round, printedOn, parts }
}

/** What a round asks, part by part. */
export async function partsOf(deps: Deps, round: LaunchedRound): Promise<Parts | undefined> {
  const found = await Promise.all(round.instruments.map((id) => findInstrument(deps.db, id)))
  const [first, ...others] = found.filter((part) => part !== undefined)
  return first && [first, ...others]
}

/** The token as it stands in the address, without what was glued to it; it has one spelling only. */
export function tokenIn(url: string): string | undefined {
  const written = new URL(url).pathname.split('/')[2] ?? ''
  try {
    const token = decodeURIComponent(written).replace(glued, '')
    const alone = new URL(url).pathname
      .split('/')
      .slice(3)
      .every((part) => part === '')
    return alone && wholeToken.test(token) && written.startsWith(token) ? token : undefined
  } catch {
    return undefined
  }
}

function missed(c: Context, deps: Deps, misses: Misses): OpenedVisit {
  const peer = peerOf(c)
  const now = deps.clock.now()
  const wait = misses.wait(peer, now)
  if (wait > 0) return { kind: 'too-many', wait }
  misses.add(peer, now)
  return { kind: 'damaged', status: c.req.url.includes('%00') ? 400 : 404 }
}
