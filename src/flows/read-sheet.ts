import { assessmentsOf } from '../../db/store/capacity.ts'
import { handOversOf } from '../../db/store/focal-point-changes.ts'
import { sectionsOf } from '../../db/store/partner-sections.ts'
import { entriesAbout } from '../../db/store/register-entries.ts'
import { allRounds } from '../../db/store/rounds.ts'
import { allStaff } from '../../db/store/staff.ts'
import { stagesOf } from '../../db/store/stage-changes.ts'
import type { Deps } from '../deps.ts'
import { may } from '../domain/access.ts'
import type { Day } from '../domain/calendar.ts'
import { actOf } from '../domain/capacity/assessment.ts'
import type { ParticipationState } from '../domain/invitation.ts'
import type { Partner } from '../domain/partner.ts'
import type { HandOver } from '../domain/partner-sheet/hand-over.ts'
import { readableSections } from '../domain/partner-sheet/index.ts'
import type { Section } from '../domain/partner-sheet/section.ts'
import type { StageChange } from '../domain/partner-sheet/stages.ts'
import { type ToSeeTo, thingsToSeeTo } from '../domain/partner-sheet/to-see-to.ts'
import type { Values } from '../domain/records/field.ts'
import type { Entry } from '../domain/registers/entry.ts'
import { registerOf } from '../domain/registers/index.ts'
import type { RegisterId } from '../domain/registers/register-id.ts'
import { isLaunched, type LaunchedRound } from '../domain/round.ts'
import type { Staff } from '../domain/staff.ts'
import { organisationsOf } from './watch-round.ts'

/** A partner's sheet as far as one person may read it. */
export type PartnerSheet = {
  sections: readonly { section: Section; values: Values }[]
  stages: readonly StageChange[]
  handOvers: readonly HandOver[]
  things: readonly ToSeeTo[]
  /** What the registers this person sees say of the partner. */
  entries: readonly Entry[]
  /** The rounds it was asked in, newest first; null for those who may not know who took part. */
  participation: readonly { round: LaunchedRound; state: ParticipationState }[] | null
  /** When its capacities were assessed, newest first; what came of it is the partner's. */
  assessedOn: readonly Day[]
}

export async function readSheet(
  deps: Deps,
  staff: Staff,
  partner: Partner,
  today: Day,
): Promise<PartnerSheet> {
  const { db } = deps
  const [kept, entries, people, stages, handOvers] = await Promise.all([
    sectionsOf(db, partner.id),
    entriesAbout(db, partner.id),
    allStaff(db),
    stagesOf(db, partner.id),
    handOversOf(db, partner.id),
  ])
  const valuesOf = (id: string) => kept.find(({ section }) => section === id)?.values ?? {}
  const ids = new Set<string>(people.map(({ id }) => id))
  return {
    sections: readableSections(staff, partner).map((section) => ({
      section,
      values: valuesOf(section.id),
    })),
    stages,
    handOvers,
    things: thingsToSeeTo({ partner, values: valuesOf, entries, people: ids }, today),
    entries: entries.filter(({ register }) => standsInSheet(staff, register)),
    participation: may(staff.role, 'see who has answered')
      ? await participationOf(deps, partner)
      : null,
    assessedOn: await assessedOn(deps, partner),
  }
}

async function assessedOn({ db }: Deps, { id }: Partner): Promise<readonly Day[]> {
  const made = (await assessmentsOf(db, id)).flatMap((one) => actOf(one).sentOn ?? [])
  return made.toSorted().reverse()
}

/** What has pages of its own has a place of its own on the sheet too, and rules about who meets what. */
function standsInSheet({ role }: Staff, register: RegisterId): boolean {
  const { see, ownPages } = registerOf(register)
  return ownPages === undefined && may(role, see)
}

/** Whether the partner took part, round by round; never what it answered. */
async function participationOf(deps: Deps, partner: Partner) {
  const found = []
  for (const round of (await allRounds(deps.db)).filter(isLaunched)) {
    const asked = await organisationsOf(deps, round)
    const own = asked.find((one) => one.partner.id === partner.id)
    if (own) found.push({ round, state: own.state })
  }
  return found.toReversed()
}
