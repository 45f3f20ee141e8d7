import { allContacts } from '../../db/store/contacts.ts'
import { findRound } from '../../db/store/rounds.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../../src/deps.ts'
import type { PartnerId, RoundId } from '../../src/domain/ids.ts'
import { joinReviewGroup } from '../../src/flows/form-review-group.ts'
import { noteContext } from '../../src/flows/note-context.ts'

/** Two people of the office and two of partners prepare a round, and say what it is held in. */
export async function prepareTogether(
  deps: Deps,
  id: RoundId,
  partners: readonly PartnerId[],
): Promise<void> {
  const round = await findRound(deps.db, id)
  if (!round) throw new Error('there is a round to prepare')
  const office = (await allStaff(deps.db)).filter(
    ({ role }) => role === 'coordinator' || role === 'reviewer',
  )
  const contacts = (await allContacts(deps.db)).filter(
    ({ partner, main }) => main && partners.slice(0, 2).includes(partner),
  )
  for (const person of [...office.slice(0, 2), ...contacts])
    await joinReviewGroup(deps, round, person.id)
  await noteContext(deps, round, 0, context)
}

const context = {
  strengthsInside:
    'Models that were tried with groups for years; people who want to hear criticism.',
  challengesInside:
    'Procedures made for contracts and not for partners; what is learnt leaves with people.',
  strengthsOutside: 'A civil society that is alive in every province.',
  challengesOutside: 'Few funds of their own; the road from the provinces to the capital is long.',
}
