import { atomically } from '#dialect'
import { findInstrument } from '../../db/store/instruments.ts'
import { addOfficeCheck } from '../../db/store/office-checks.ts'
import { allRounds } from '../../db/store/rounds.ts'
import type { Deps } from '../deps.ts'
import type { Day } from '../domain/calendar.ts'
import type { Fields } from '../domain/draft.ts'
import type { OfficeCheckId, StaffId } from '../domain/ids.ts'
import { isLaunched } from '../domain/round.ts'
import { selfGrades, selfScoredPart } from '../domain/self-score.ts'
import type { Survey } from '../domain/survey.ts'

/** The statements the office grades itself by at any time: those partners were asked last, or will be asked first. */
export async function statementsNow(deps: Deps): Promise<Survey | undefined> {
  for (const round of (await allRounds(deps.db)).filter(isLaunched).toReversed())
    for (const id of round.instruments) {
      const found = await findInstrument(deps.db, id)
      const part = found && selfScoredPart(found.survey)
      if (part) return part
    }
  return deps.surveys.all().flatMap((survey) => selfScoredPart(survey) ?? [])[0]
}

/** Keeps a sheet of the office's own grades with its day; it enters no figure of a round, and is never changed. */
export async function keepOfficeCheck(
  deps: Deps,
  survey: Survey,
  answers: Fields,
  { by, day }: { by: StaffId; day: Day },
): Promise<{ kind: 'kept'; id: OfficeCheckId } | { kind: 'nothing' }> {
  if (selfGrades(answers).size === 0) return { kind: 'nothing' }
  const id = deps.newId<'office-check'>()
  await atomically(deps.db, (tx) => [addOfficeCheck(tx, { id, day, by, survey, answers })])
  return { kind: 'kept', id }
}
