import { actionsOf } from '../../db/store/actions.ts'
import { addressesOf, type ContactSheet, sheetsOf } from '../../db/store/contact-copy.ts'
import { noChangesOf } from '../../db/store/no-changes.ts'
import { resultsReadBy } from '../../db/store/results.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { Action } from '../domain/action.ts'
import type { Day } from '../domain/calendar.ts'
import type { Fields } from '../domain/draft.ts'
import type { Invitation } from '../domain/invitation.ts'
import { isInForce } from '../domain/joint-plan.ts'
import type { NoChange } from '../domain/no-change.ts'
import type { OwnYear } from '../domain/own-years.ts'
import type { Results } from '../domain/results.ts'
import { isShared, type SharedRound } from '../domain/round.ts'
import { planStandingOf } from './read-plan.ts'

/** What the office did with what partners said in one round. */
export type SaidAndDone = {
  year: number
  results: Results
  actions: readonly Action[]
  noChanges: readonly NoChange[]
}

export type OwnYears = {
  /** Oldest first. */
  years: readonly OwnYear[]
  saidAndDone: readonly SaidAndDone[]
  /** Answers of other years are on file for this person, and this link does not show them. */
  withheld: boolean
}

type Asking = { round: SharedRound; invitation: Invitation; printedOn: Day | null }

/**
 * A partner's page over the years: what all partners said in every round it may read, its own answers beside, and what
 * became of them. Its own are those the same person gave; those of another year only where this link and the link of
 * that year were written to one and the same address and no other, and the office has not printed this link's code:
 * whoever came by one link some other way does not read the answers given with another.
 */
export async function ownYears(deps: Deps, asking: Asking): Promise<OwnYears> {
  const { round, invitation } = asking
  const documents = (await resultsReadBy(deps.db, invitation.partner, round.network)).filter(
    (results) => (results.round.mode === 'open') === (round.mode === 'open'),
  )
  const sheets = (await sheetsOf(deps.db, invitation.contact)).filter(hasAnswers)
  const own = new Map<string, Fields>()
  let withheld = false
  for (const sheet of sheets) {
    const mine = sheet.invitation.id === invitation.id
    if (mine || (await isSameMailbox(deps, asking, sheet))) own.set(sheet.round.id, fieldsIn(sheet))
    else withheld = true
  }
  return {
    years: documents.map((results) => ({ results, own: own.get(results.round.id ?? '') ?? null })),
    saidAndDone: await saidAndDone(deps, documents),
    withheld,
  }
}

function hasAnswers({ round, responses }: ContactSheet): boolean {
  return isShared(round) && responses.some(({ answers }) => answers !== null)
}

function fieldsIn({ responses }: ContactSheet): Fields {
  return Object.assign({}, ...responses.map(({ answers }) => answers ?? {}))
}

async function isSameMailbox(
  { db }: Deps,
  { invitation, printedOn }: Asking,
  other: ContactSheet,
): Promise<boolean> {
  if (printedOn !== null) return false
  const now = await addressesOf(db, invitation.id)
  const then = await addressesOf(db, other.invitation.id)
  return now.size === 1 && then.size === 1 && now.isSubsetOf(then)
}

/** Newest first: what was promised last is what a partner looks for. */
async function saidAndDone(
  deps: Deps,
  documents: readonly Results[],
): Promise<readonly SaidAndDone[]> {
  const rounds = new Map<string, SharedRound>(
    (await allRounds(deps.db)).filter(isShared).map((round) => [round.id, round]),
  )
  const found: SaidAndDone[] = []
  for (const results of documents.toReversed()) {
    const round = rounds.get(results.round.id ?? '')
    if (!round) continue
    const actions = await actionsOf(deps.db, round.id)
    const holds = isInForce(round, await planStandingOf(deps, round.id, actions))
    const noChanges = await noChangesOf(deps.db, round.id)
    if ((holds && actions.length > 0) || noChanges.length > 0)
      found.push({ year: round.year, results, actions: holds ? actions : [], noChanges })
  }
  return found
}
