import { atomically } from '#dialect'
import { addHandOver } from '../../db/store/focal-point-changes.ts'
import { addSection } from '../../db/store/partner-sections.ts'
import { allStaff } from '../../db/store/staff.ts'
import { addStage } from '../../db/store/stage-changes.ts'
import type { Deps } from '../../src/deps.ts'
import { dayAt, movedDay } from '../../src/domain/calendar.ts'
import { cycleStages } from '../../src/domain/cycle-stage.ts'
import type { PartnerId } from '../../src/domain/ids.ts'
import { isPartnership } from '../../src/domain/partner.ts'
import type { SectionId } from '../../src/domain/partner-sheet/section-id.ts'
import type { StageChange } from '../../src/domain/partner-sheet/stages.ts'
import type { Values } from '../../src/domain/records/field.ts'
import { remindOfPartners } from '../../src/flows/remind-of-partners.ts'
import type { PartnerCast } from './cast.ts'
import { fullestSheet, handOverNote } from './sheets-cast.ts'

type Named = readonly [PartnerId, PartnerCast]

/** Fills the partners' sheets: one wholly, the others as far as an office gets, two with something to see to. */
export async function writeSheets(
  deps: Deps,
  partners: ReadonlyMap<PartnerId, PartnerCast>,
  zone: string,
): Promise<void> {
  const today = dayAt(deps.clock.now(), zone)
  const people = new Map((await allStaff(deps.db)).map(({ role, id }) => [role, id]))
  const [coordinator, focal] = [people.get('coordinator'), people.get('focal-point')]
  const direction = people.get('direction')
  if (!coordinator || !focal || !direction) throw new Error('the cast has these')
  const kept = [...partners].filter(([, { relationship }]) => isPartnership(relationship))
  for (const [index, named] of kept.entries()) {
    const sheet: Partial<Record<SectionId, Values>> = {
      identity: identityOf(named, index),
      agreement: agreementOf(index, today, coordinator),
      duties: {
        managing: index % 3 === 0 ? focal : coordinator,
        communication: focal,
        decisions: direction,
        disputes: index === 1 ? '' : direction,
      },
      emergency: { joint: index < 3, liaison: index === 2 ? '' : direction },
      ...(index === 0 ? fullestSheet : {}),
    }
    const [partner] = named
    const stages = stagesOf(index, today)
    await atomically(deps.db, (tx) => [
      ...sectionsOf(sheet).map(([section, values]) => addSection(tx, { partner, section, values })),
      ...stages.map((stage, place) => addStage(tx, partner, place + 1, { ...stage, by: focal })),
      ...(index === 1
        ? [
            addHandOver(tx, partner, {
              from: focal,
              to: coordinator,
              note: handOverNote,
              changedOn: movedDay(today, -40),
              by: coordinator,
            }),
          ]
        : []),
    ])
  }
  // Otherwise its mail of the month would be the first thing an idle demo does.
  await remindOfPartners(deps)
}

function sectionsOf(sheet: Partial<Record<SectionId, Values>>): readonly [string, Values][] {
  return Object.entries(sheet)
}

function identityOf([, { sector, place }]: Named, index: number): Values {
  const kinds: Readonly<Record<string, string>> = {
    'civil-society': index % 2 === 0 ? 'national-ngo' : 'local-association',
    public: 'authority',
    private: 'company',
    research: 'research-institute',
    network: 'network',
    donor: 'donor-government',
  }
  return {
    kind: kinds[sector] ?? '',
    forms: index % 2 === 0 ? ['joint-project', 'coordination'] : ['joint-activity'],
    model: index === 4 ? 'tripartite' : '',
    programmes: index % 3 === 0 ? ['women', 'children'] : [index % 3 === 1 ? 'women' : 'children'],
    base: place === 'Bujumbura' ? 'capital' : 'province',
    funds: ['few', 'one', 'own'][index % 3] ?? '',
    key_partner: index < 4,
  }
}

function agreementOf(index: number, today: string, holder: string): Values {
  const isOver = index === 5
  return {
    contract_holder: index % 4 === 1 ? 'partner' : 'office',
    work_plan: index < 3 ? 'One plan for both, looked at each quarter.' : '',
    method: index < 3 ? 'What is decided on the hill is carried by the commune.' : '',
    budget: index === 0 ? '' : `${(index + 2) * 6_000_000} BIF`,
    budget_holder: index === 0 ? '' : holder,
    starts: movedDay(today, -900 - index * 20),
    ends: isOver ? movedDay(today, -20) : movedDay(today, 200 + index * 45),
    exit_review_on: '',
    horizon: movedDay(today, 2000),
    predictability: ['years', 'year', 'project'][index % 3] ?? '',
  }
}

/** How far a partnership has come: most are kept up, some are young, a few look back. */
function stagesOf(index: number, today: string): readonly Omit<StageChange, 'by'>[] {
  const far = [3, 2, 2, 1, 2, 3, 2, 4][index % 8] ?? 1
  return cycleStages.slice(0, far).map((stage, place) => ({
    stage,
    since: movedDay(today, -900 + place * 280),
    reason: stage === 'review-revising' ? 'Two years have passed; both sides asked for it.' : '',
  }))
}
