import { findResults } from '../../db/store/results.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { SharedView } from '../domain/framework/facts.ts'
import { organisationAnswer } from '../domain/method/organisation-grade.ts'
import { isShown } from '../domain/results.ts'
import { type ClosedRound, isPublished, type Round } from '../domain/round.ts'
import { organisationFacts, partsOf, peopleOf } from './compute-round-results.ts'
import { agreesToBeNamed } from './name-grades.ts'

/** The grade of the partnership as a whole. */
const overall = 'OVR-01'

/**
 * What partners who agreed to be known by their grades say of the partnership as a whole, beside what the office says, in the
 * published rounds of a year. An anonymous round knows nobody.
 */
export async function sharedViews(deps: Deps, year: number): Promise<readonly SharedView[]> {
  const rounds = (await allRounds(deps.db)).filter(isAbout(year)).filter(isPublished)
  return (await Promise.all(rounds.map((round) => viewsIn(deps, round)))).flat()
}

function isAbout(year: number) {
  return (round: Round) => round.year === year && round.mode !== 'anonymous' && !round.network
}

async function viewsIn(deps: Deps, round: ClosedRound): Promise<readonly SharedView[]> {
  const results = await findResults(deps.db, round.id)
  const cell = results?.indicators.find(({ code }) => code === overall)
  if (!cell || !isShown(cell) || cell.self === null) return []
  const office = cell.self
  const people = await peopleOf(deps, round)
  const partners = new Map<string, SharedView['partner']>(
    people.map(({ invited: { partner } }) => [partner.id, partner]),
  )
  return organisationFacts(await partsOf(deps, round), people).flatMap((one) => {
    const theirs = organisationAnswer(one.answers.get(overall) ?? [])
    const partner = partners.get(one.id)
    const isKnown = round.mode === 'open' || agreesToBeNamed(one.id, people)
    return partner && isKnown && typeof theirs === 'number' ? [{ partner, theirs, office }] : []
  })
}
