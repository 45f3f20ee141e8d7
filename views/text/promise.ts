import { respondentLanguages } from '../../src/domain/language.ts'
import type { Promised, RoundPlan } from '../../src/domain/round.ts'
import { takenFrom } from './catalogue.ts'
import { respondText } from './respond.ts'

/** Who will see what, in every language that has words for it, as a round that opens now promises it. */
export function promiseOf(office: { name: string }, { k, mode }: RoundPlan): Promised {
  const told = respondentLanguages.map(
    (tag) => [tag, respondText[tag].start.who[mode](office.name, k)] as const,
  )
  return Object.fromEntries(told.filter(([, lines]) => !lines.some(takenFrom)))
}
