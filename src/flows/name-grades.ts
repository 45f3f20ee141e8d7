import type { Deps } from '../deps.ts'
import { gradesSharedQuestion } from '../domain/asked-in-mode.ts'
import { classRuleOf } from '../domain/class-rule.ts'
import { organisationAnswer } from '../domain/method/organisation-grade.ts'
import type { NamedGrades } from '../domain/named-grades.ts'
import type { ClosedRound } from '../domain/round.ts'
import { organisationFacts, type Person, partsOf, peopleOf } from './compute-round-results.ts'

/**
 * The grades that may be read with the names of those who gave them; null where there are none. In an open dialogue those are
 * all. In a confidential round they are the traits of a contract alone, of organisations all of whose people share their grades
 * with the office: their class can stand beside the office's own. Of an anonymous round there is nothing.
 */
export async function nameGrades(deps: Deps, round: ClosedRound): Promise<NamedGrades | null> {
  if (round.mode === 'anonymous') return null
  const people = await peopleOf(deps, round)
  if (round.mode === 'open') return await gradesOf(deps, round, people, () => true)
  const traits = await traitsAsked(deps, round)
  const sharing = people.filter(({ invited }) => agreesToBeNamed(invited.partner.id, people))
  if (traits.size === 0) return null
  const named = await gradesOf(deps, round, sharing, (code) => traits.has(code))
  const graded = named.filter(({ answers }) =>
    Object.values(answers).some((answer) => typeof answer === 'number'),
  )
  return graded.length > 0 ? graded : null
}

async function gradesOf(
  deps: Deps,
  round: ClosedRound,
  people: readonly Person[],
  wanted: (code: string) => boolean,
): Promise<NamedGrades> {
  const names = new Map<string, string>(
    people.map(({ invited: { partner } }) => [partner.id, partner.name]),
  )
  return organisationFacts(await partsOf(deps, round), people)
    .filter(({ sent }) => sent.length > 0)
    .map(({ id, answers }) => ({
      organisation: names.get(id) ?? '',
      answers: Object.fromEntries(
        [...answers]
          .filter(([code]) => wanted(code))
          .map(([code, given]) => [code, organisationAnswer(given)]),
      ),
    }))
}

async function traitsAsked(deps: Deps, round: ClosedRound): Promise<ReadonlySet<string>> {
  const rules = (await partsOf(deps, round)).flatMap(({ survey }) => classRuleOf(survey) ?? [])
  return new Set(rules.flatMap(({ traits }) => traits.map(({ code }) => code)))
}

/** Everybody who sent anything said yes; who was not asked did not, and what the office typed in is no consent to be named. */
export function agreesToBeNamed(partner: string, people: readonly Person[]): boolean {
  const senders = people
    .filter(({ invited }) => invited.partner.id === partner)
    .map(({ responses }) => responses.flatMap(({ answers }) => (answers ? [answers] : [])))
    .filter((sent) => sent.length > 0)
  return (
    senders.length > 0 &&
    senders.every((sent) => sent.some((fields) => fields[gradesSharedQuestion] === 'yes'))
  )
}
