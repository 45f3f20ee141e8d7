import { atomically } from '#dialect'
import { findInstrument } from '../../db/store/instruments.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { addEntry } from '../../db/store/register-entries.ts'
import { findRound } from '../../db/store/rounds.ts'
import type { Deps } from '../../src/deps.ts'
import { answerSheet } from '../../src/domain/answers.ts'
import { days, instantOf, minutes } from '../../src/domain/calendar.ts'
import type { EntryId, PartnerId, RoundId } from '../../src/domain/ids.ts'
import { isClosed, isLaunched, type RoundPlan } from '../../src/domain/round.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { declineInvitation } from '../../src/flows/decline-invitation.ts'
import { openRound } from '../../src/flows/open-round.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { publishRound } from '../../src/flows/publish-round.ts'
import { sendResponse } from '../../src/flows/send-response.ts'
import { shareRound } from '../../src/flows/share-round.ts'
import type { PartnerCast } from './cast.ts'
import { madeUpAnswers } from './made-up-answers.ts'
import { prepareTogether } from './prepare-together.ts'
import { readComments } from './read-comments.ts'

const zone = 'Africa/Bujumbura'
const name = 'Terre et Droits'
const principles = 'ghp-principles-of-partnership'

/** Its members; the first began the network and leads it. */
const members = [
  'Forum des Collines',
  'Abahuza Women’s Collective',
  'Terre d’Avenir',
  'Umuco Mwiza',
  'Lake Basin Legal Aid',
  'Maison de la Paix',
  'Solidarité Rurale',
  'Radio Ijwi',
]
const declines = 'Lake Basin Legal Aid'

type Partners = ReadonlyMap<PartnerId, PartnerCast>
type Past = { past: Deps; clock: { at: number } }

/** Partners founded a network of their own, and in one year its members graded it by the principles of partnership. */
export async function gradeANetwork(
  { past, clock }: Past,
  partners: Partners,
  calendarYear: number,
  deliver: (deps: Deps) => Promise<void>,
): Promise<void> {
  clock.at = instantOf(`${calendarYear}-12-02T09:00`, zone)
  const network = await enter(past, partners, calendarYear)
  const id = await planRound(past, planOf(network, calendarYear))
  await prepareTogether(past, id, [...partners.keys()])
  const opened = await openRound(past, id, null)
  if (opened.kind !== 'opened') throw new Error(`the network’s round did not open: ${opened.kind}`)
  await deliver(past)
  clock.at += days(3)
  await everybodyAnswers(past, partners, id)
  clock.at = instantOf(`${calendarYear}-12-12T18:00`, zone) + minutes(31)
  await closeDueRounds(past)
  await deliver(past)
  clock.at += days(1)
  const round = await findRound(past.db, id)
  if (round && isClosed(round)) await readComments(past, round)
  const shared = await shareRound(past, id)
  await deliver(past)
  clock.at += days(6)
  const published = await publishRound(past, id, { reason: 'Made up without a plan', by: null })
  if (shared.kind !== 'shared' || published.kind !== 'published')
    throw new Error(`the network’s round stayed: ${shared.kind}, ${published.kind}`)
}

async function enter(deps: Deps, partners: Partners, year: number): Promise<EntryId> {
  const id: EntryId = deps.newId()
  const ids = members.flatMap((member) => idsOf(partners, member))
  const values = {
    name,
    theme: 'governance',
    level: 'national',
    members: ids,
    initiator: 'partner',
    initiated_by: ids[0] ?? null,
    led_by: 'partner',
    lead: ids[0] ?? null,
    started_on: `${year - 1}-03-01`,
  }
  const written = { by: null, on: `${year}-12-02` }
  await atomically(deps.db, (tx) => [
    ...addEntry(tx, { id, register: 'networks', values }, written),
  ])
  return id
}

function idsOf(partners: Partners, wanted: string): readonly PartnerId[] {
  return [...partners].flatMap(([id, cast]) => (cast.name === wanted ? id : []))
}

function planOf(network: EntryId, year: number): RoundPlan {
  return {
    year,
    title: {
      en: `How well do we work together? ${year} – ${name}`,
      fr: `Travaillons-nous bien ensemble\u00a0? ${year} – ${name}`,
    },
    surveys: [principles],
    mode: 'confidential',
    breakdown: 'none',
    closes: `${year}-12-12T18:00`,
    zone,
    k: 5,
    severalRespondents: false,
    network,
  }
}

async function everybodyAnswers(deps: Deps, partners: Partners, id: RoundId): Promise<void> {
  const round = await findRound(deps.db, id)
  if (!round || !isLaunched(round)) throw new Error('the network’s round is open')
  const [first] = round.instruments
  const part = first && (await findInstrument(deps.db, first))
  if (!part) throw new Error('members are asked something')
  for (const { invitation, partner } of await invitedTo(deps.db, id)) {
    const cast = partners.get(partner.id)
    if (!cast) continue
    if (cast.name === declines) {
      await declineInvitation(deps, invitation, round, 'We left the network in spring.')
      continue
    }
    await sendResponse(deps, {
      ...{ invitation, round, instrument: part.id, sheet: answerSheet(part.survey) },
      posted: { revision: 0, fields: madeUpAnswers(part.survey, cast, 2) },
    })
  }
}
