import { allPartners } from '../../db/store/partners.ts'
import { allStaff } from '../../db/store/staff.ts'
import type { Deps } from '../../src/deps.ts'
import { days, type Instant, instantOf, type LocalMoment } from '../../src/domain/calendar.ts'
import type { CapacityInstrument } from '../../src/domain/capacity/instrument.ts'
import { domainsOf, levelQuestionsOf } from '../../src/domain/capacity/instrument.ts'
import type { Fields } from '../../src/domain/draft.ts'
import type { StaffId } from '../../src/domain/ids.ts'
import type { Partner } from '../../src/domain/partner.ts'
import { beginAssessment } from '../../src/flows/begin-assessment.ts'
import { sendAssessment } from '../../src/flows/keep-assessment.ts'
import { chance } from './made-up-answers.ts'

/** Partners that assessed themselves, some in a conversation with the coordinator, whom they let read it. */
const inConversation = ['Rise Up Youth', 'Maison de la Paix', 'Solidarité Rurale']
const byLink = [
  'Abahuza Women’s Collective',
  'Terre d’Avenir',
  'Umuco Mwiza',
  'Forum des Collines',
  'Lake Basin Legal Aid',
  'Radio Ijwi',
]
/** Asked this week, and has not begun. */
const askedNow = 'Kira Savings and Credit'

const needs: Readonly<Record<string, Fields>> = {
  'Rise Up Youth': {
    'FIN-91': 'We keep vouchers since January. Somebody to look at our books twice a year.',
    'LDR-91': 'Minutes of the last four meetings of the board.',
  },
  'Maison de la Paix': {
    'FUN-91': 'Deux propositions envoyées, aucune retenue. Relire la prochaine ensemble.',
    'TEC-91': 'Une formation à l’analyse de genre pour les trois animatrices.',
  },
  'Solidarité Rurale': {
    'KNM-91': 'Nos récits sont dans cinq ordinateurs. Un classement simple et une sauvegarde.',
  },
}

type Time = {
  deps: Deps
  clock: { at: Instant }
  zone: string
  thisYear: number
  deliver(deps: Deps): Promise<void>
}

/** Three years of assessments, fourteen to sixteen months apart. */
export async function assessCapacities({ deps, clock, zone, thisYear, deliver }: Time) {
  const moments: readonly LocalMoment[] = [
    `${thisYear - 3}-03-12T10:00`,
    `${thisYear - 2}-05-20T10:00`,
    `${thisYear - 1}-09-02T10:00`,
  ]
  for (const [wave, moment] of moments.entries()) {
    clock.at = instantOf(moment, zone)
    for (const partner of await cast(deps)) await assess(deps, partner, wave)
    await deliver(deps)
    clock.at += days(1)
  }
}

/** One partner has its link in the mailbox. */
export async function askForCapacities(deps: Deps): Promise<void> {
  const partner = (await allPartners(deps.db)).find(({ name }) => name === askedNow)
  const coordinator = (await allStaff(deps.db)).find(({ role }) => role === 'coordinator')
  if (!partner || !coordinator) throw new Error('the cast is complete')
  await beginAssessment(deps, partner, 'link', coordinator)
}

async function cast(deps: Deps): Promise<readonly Partner[]> {
  const names = [...inConversation, ...byLink]
  return (await allPartners(deps.db)).filter(({ name }) => names.includes(name))
}

async function assess(deps: Deps, partner: Partner, wave: number): Promise<void> {
  const coordinator = (await allStaff(deps.db)).find(({ role }) => role === 'coordinator')
  if (!coordinator) throw new Error('there is a coordinator')
  const talks = inConversation.includes(partner.name)
  const begun = await beginAssessment(deps, partner, talks ? 'conversation' : 'link', coordinator)
  if (begun.kind !== 'begun') throw new Error(`${partner.name}: ${begun.kind}`)
  const readers: readonly StaffId[] = talks ? [coordinator.id] : []
  const fields = madeUpLevels(deps.surveys.capacity(), partner, wave)
  const sent = await sendAssessment(deps, begun.id, { revision: 0, fields, readers })
  if (sent.kind !== 'sent') throw new Error(`${partner.name}: ${sent.kind}`)
}

/** A partner grows by about a third of a step a year, in some domains more than in others; in a few it falls back. */
function madeUpLevels(instrument: CapacityInstrument, { name }: Partner, wave: number): Fields {
  const levels = domainsOf(instrument).flatMap((section) =>
    levelQuestionsOf(section).map(({ code }) => {
      const growth = wave * (chance(name, section.id, 'grows') * 1.1 - 0.25)
      const level = 1.2 + chance(name, section.id) * 1.2 + chance(name, code) * 0.8 + growth
      return [code, `${Math.min(4, Math.max(1, Math.round(level)))}`]
    }),
  )
  const sources = 1 + Math.floor(chance(name, 'sources') * 2.5 + wave * chance(name, 'more') * 0.9)
  return {
    ...Object.fromEntries(levels),
    'FAC-1': `${sources}`,
    'FAC-2': `${Math.round(100 / sources + chance(name, 'share', wave) * 12 * (sources - 1))}`,
    'FAC-4_planning':
      places[Math.floor(chance(name, 'plan') * 2 + wave * chance(name, 'more'))] ?? 'shared',
    ...(wave === 2 && needs[name]),
  }
}

const places: readonly string[] = ['office_alone', 'office_mostly', 'shared', 'partner_mostly']
