import { noChangesOf } from '../../db/store/no-changes.ts'
import { findResults } from '../../db/store/results.ts'
import type { Deps } from '../deps.ts'
import type { RoundId } from '../domain/ids.ts'
import type { Localised } from '../domain/language.ts'
import type { NoChange } from '../domain/no-change.ts'

/** What will not change in a round, each with its statement, in the order asked. */
export async function noChangesIn(
  { db }: Deps,
  round: RoundId,
): Promise<readonly (NoChange & { text: Localised | null })[]> {
  const said = new Map((await noChangesOf(db, round)).map((one) => [one.code, one]))
  const { indicators = [] } = (await findResults(db, round)) ?? {}
  return indicators.flatMap(({ code, text }) => {
    const one = said.get(code)
    return one ? [{ ...one, text }] : []
  })
}
