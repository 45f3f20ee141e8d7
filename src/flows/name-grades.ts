import type { Deps } from '../deps.ts'
import { organisationAnswer } from '../domain/method/organisation-grade.ts'
import type { NamedGrades } from '../domain/named-grades.ts'
import type { ClosedRound } from '../domain/round.ts'
import { organisationFacts, partsOf, peopleOf } from './compute-round-results.ts'

/** The grades of an open dialogue with the names of those who gave them; null in every other round. */
export async function nameGrades(deps: Deps, round: ClosedRound): Promise<NamedGrades | null> {
  if (round.mode !== 'open') return null
  const people = await peopleOf(deps, round)
  const names = new Map<string, string>(
    people.map(({ invited: { partner } }) => [partner.id, partner.name]),
  )
  return organisationFacts(await partsOf(deps, round), people)
    .filter(({ sent }) => sent.length > 0)
    .map(({ id, answers }) => ({
      organisation: names.get(id) ?? '',
      answers: Object.fromEntries(
        [...answers].map(([code, given]) => [code, organisationAnswer(given)]),
      ),
    }))
}
