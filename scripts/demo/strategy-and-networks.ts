import { allPartners } from '../../db/store/partners.ts'
import { entriesOf } from '../../db/store/register-entries.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../../src/deps.ts'
import { type Day, dayAt, instantOf, yearAt } from '../../src/domain/calendar.ts'
import type { Office } from '../../src/domain/office.ts'
import {
  daysOf,
  type FiscalQuarter,
  fiscalQuarterOf,
  nameOfQuarter,
  nineQuarters,
} from '../../src/domain/quarter.ts'
import { textOf, type Values } from '../../src/domain/records/field.ts'
import type { Strategy } from '../../src/domain/strategy.ts'
import { draftStrategy } from '../../src/domain/strategy-draft.ts'
import { bringInActivities } from '../../src/flows/bring-in-activities.ts'
import { keepEntry } from '../../src/flows/keep-entry.ts'
import { saveStrategy } from '../../src/flows/save-strategy.ts'

/** A strategy in its second version, its activities planned and partly done, and two networks beside those of the registers. */
export async function writeStrategy(deps: Deps, office: Pick<Office, 'zone'>): Promise<void> {
  const today = dayAt(deps.clock.now(), office.zone)
  const year = yearAt(deps.clock.now(), office.zone)
  const writer = (await allStaff(deps.db)).find(({ role }) => role === 'coordinator')
  if (!writer) throw new Error('somebody coordinates')
  const first = { ...draftStrategy(`${year - 2}-07-01`), ends: `${year + 2}-06-30` }
  await saveStrategy(onDay(deps, `${year - 2}-06-20`, office), office, writer.id, 0, first)
  const second = { ...first, ends: `${year + 3}-06-30`, directions: learntWords(first) }
  await saveStrategy(onDay(deps, `${year - 1}-06-24`, office), office, writer.id, 1, second)
  const written = { by: writer.id, on: `${year - 1}-06-24` }
  await bringInActivities(deps, 'en', written)
  for (const activity of await entriesOf(deps.db, 'activities')) {
    const values = {
      ...activity.values,
      ...planned(textOf(activity.values, 'number'), second, today),
    }
    await keepEntry(deps, 'activities', activity, values, { ...written, on: today })
  }
  const partners = new Map((await allPartners(deps.db)).map(({ id, name }) => [name, id]))
  const named = (name: string) => partners.get(name) ?? ''
  for (const network of networks(year))
    await keepEntry(
      deps,
      'networks',
      null,
      {
        ...network,
        members: network.members.map(named),
        initiated_by: named(network.initiated_by),
        lead: named(network.lead),
      },
      { ...written, on: today },
    )
}

/** The same deps on another day. */
function onDay(deps: Deps, day: Day, { zone }: Pick<Office, 'zone'>): Deps {
  return { ...deps, clock: { now: () => instantOf(`${day}T09:00`, zone) } }
}

/** What a year of work taught about the fourth direction. */
function learntWords({ directions }: Strategy): Strategy['directions'] {
  return directions.map((direction) =>
    direction.number === 4
      ? {
          ...direction,
          text: {
            en: 'Partners work with each other, inside a sector and across sectors. We bring them together and hand over within two years; networks that partners begin themselves come first.',
            fr: 'Les partenaires travaillent entre eux, dans un secteur et entre secteurs. Nous les réunissons et passons la main en deux ans\u00a0; les réseaux que les partenaires lancent eux-mêmes passent d’abord.',
          },
        }
      : direction,
  )
}

/** The quarters of an activity, spread by its number, and how far it is by the day. */
function planned(number: string, strategy: Strategy, today: Day): Values {
  const [direction = 0, place = 0] = number.split('.').map(Number)
  const nine = nineQuarters(strategy)
  const begins = (direction * 2 + place * 3) % 8
  const own = nine.slice(begins, begins + 2 + (place % 2))
  const quarters = own.map(nameOfQuarter)
  const ended = (quarter: FiscalQuarter | undefined) =>
    quarter !== undefined && daysOf(quarter, strategy.yearBegins).last < today
  if (ended(own.at(-1)))
    return { quarters, status: 'done', proof: 'Minutes and list of those present are on file.' }
  const now = nameOfQuarter(fiscalQuarterOf(today, strategy.yearBegins))
  const isUnderWay = ended(own[0]) || quarters.includes(now)
  return { quarters, status: isUnderWay ? 'under-way' : 'planned' }
}

const networks = (year: number) => [
  {
    name: 'Citizens read the budget',
    theme: 'governance',
    level: 'national',
    aim: 'People of every commune know what its money is for, and ask.',
    members: ['Forum des Collines', 'Rise Up Youth', 'Radio Ijwi', 'Umuco Mwiza'],
    initiator: 'partner',
    initiated_by: 'Forum des Collines',
    led_by: 'partner',
    lead: 'Rise Up Youth',
    started_on: `${year - 3}-03-12`,
    context: ['funders', 'authorities'],
  },
  {
    name: 'Platform against violence',
    theme: 'gender-violence',
    level: 'national',
    aim: 'Whoever suffers violence finds a lawyer, a doctor and somebody who listens.',
    members: [
      'Lake Basin Legal Aid',
      'Abahuza Women’s Collective',
      'Terre d’Avenir',
      'District health office Ngozi',
      'Direction provinciale de la famille',
      'Radio Ijwi',
    ],
    initiator: 'office',
    initiated_by: '',
    led_by: 'office',
    lead: '',
    started_on: `${year - 2}-02-15`,
    context: ['participation', 'conflict'],
    conflict_of_interest:
      'The office pays the meetings and leads: Lake Basin Legal Aid keeps the minutes and signs the accounts with us.',
  },
]
