import { atomically, guard } from '#dialect'
import { allContacts } from '../../db/store/contacts.ts'
import { allPartners } from '../../db/store/partners.ts'
import {
  addExclusion,
  addExtra,
  clearExclusions,
  clearExtras,
  exclusionsOf,
  extrasOf,
  holdDraft,
} from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { ContactId, PartnerId } from '../domain/ids.ts'
import { isAskedAbout } from '../domain/network.ts'
import type { Partner } from '../domain/partner.ts'
import {
  type Candidate,
  candidatesFor,
  extrasAfter,
  hasTooMany,
  leftOutAfter,
} from '../domain/recipients.ts'
import type { DraftRound } from '../domain/round.ts'
import { networkOf } from './network-of.ts'

/** What the coordinator chose: the partners left out, and the contacts asked beside the main ones. */
type Choice = { leftOut: ReadonlySet<PartnerId>; extras: ReadonlySet<ContactId> }

/** Where every partner stands with a draft, from what is on file now. */
export async function candidatesOf(deps: Deps, draft: DraftRound): Promise<readonly Candidate[]> {
  return await standingWith(deps, draft, await choiceOf(deps, draft))
}

async function choiceOf({ db }: Deps, { id }: DraftRound): Promise<Choice> {
  return { leftOut: await exclusionsOf(db, id), extras: await extrasOf(db, id) }
}

/** Contacts ticked under an earlier plan count for nothing while a round takes one person of each partner. */
async function standingWith(
  deps: Deps,
  draft: DraftRound,
  { leftOut, extras }: Choice,
): Promise<readonly Candidate[]> {
  const [everybody, contacts] = await Promise.all([allPartners(deps.db), allContacts(deps.db)])
  const partners = await askedAbout(deps, draft, everybody)
  return candidatesFor(partners, contacts, leftOut, draft.severalRespondents ? extras : null)
}

/** All partners are asked about the office, its members about a network; about one that is gone, nobody. */
async function askedAbout(
  deps: Deps,
  draft: DraftRound,
  partners: readonly Partner[],
): Promise<readonly Partner[]> {
  if (!draft.network) return partners
  const network = await networkOf(deps, draft)
  return network ? partners.filter(({ id }) => isAskedAbout(network, id)) : []
}

export type Ticks = {
  shown: ReadonlySet<PartnerId>
  ticked: ReadonlySet<PartnerId>
  /** The contacts beside the main ones that could be ticked, and those that were. */
  shownPeople?: ReadonlySet<ContactId>
  tickedPeople?: ReadonlySet<ContactId>
}

export type Chosen =
  | { kind: 'chosen' | 'not-draft' }
  /** More people of one partner than may answer; where everybody would stand with these ticks. */
  | { kind: 'too-many'; candidates: readonly Candidate[] }

/** Keeps which of the shown partners are left out and who is asked beside; unknown ids are ignored. */
export async function chooseRecipients(
  deps: Deps,
  draft: DraftRound,
  { shown, ticked, shownPeople = new Set(), tickedPeople = new Set() }: Ticks,
): Promise<Chosen> {
  const known = new Set((await allPartners(deps.db)).map(({ id }) => id))
  const people = new Set((await allContacts(deps.db)).map(({ id }) => id))
  const before = await choiceOf(deps, draft)
  const choice: Choice = {
    leftOut: leftOutAfter(before.leftOut, shown.intersection(known), ticked),
    extras: extrasAfter(before.extras, shownPeople.intersection(people), tickedPeople),
  }
  const candidates = await standingWith(deps, draft, choice)
  if (candidates.some(hasTooMany)) return { kind: 'too-many', candidates }
  return await keepChoice(deps, draft, choice)
}

/** Writes a choice down in place of the one before. */
export async function keepChoice(
  deps: Deps,
  draft: DraftRound,
  { leftOut, extras }: Choice,
): Promise<{ kind: 'chosen' | 'not-draft' }> {
  const outcome = await atomically(deps.db, (tx) => [
    guard('not-draft', holdDraft(tx, draft)),
    clearExclusions(tx, draft.id),
    ...[...leftOut].map((partner) => addExclusion(tx, draft.id, partner)),
    clearExtras(tx, draft.id),
    ...[...extras].map((contact) => addExtra(tx, draft.id, contact)),
  ])
  return { kind: outcome.kind === 'committed' ? 'chosen' : 'not-draft' }
}
