import { atomically } from '#dialect'
import { invitedTo } from '../../db/store/invitations.ts'
import { addResponse } from '../../db/store/responses.ts'
import { findRound } from '../../db/store/rounds.ts'
import type { Fields } from '../../src/domain/draft.ts'
import { emptyDraft } from '../../src/domain/draft.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { isLaunched, type RoundPlan } from '../../src/domain/round.ts'
import type { RoundStep } from '../../src/domain/round-step.ts'
import { openRound } from '../../src/flows/open-round.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import type { OfficeWorld } from './office.ts'
import { withoutGroup } from './waived.ts'

/** An annual round that closes three weeks after the tests begin, at six in the evening of Bujumbura. */
export const plan: RoundPlan = {
  year: 2026,
  title: { en: 'How good a partner are we? 2026', fr: 'Quel partenaire sommes-nous ? 2026' },
  surveys: ['scorecard-partner-of-choice'],
  mode: 'confidential',
  breakdown: 'none',
  severalRespondents: false,
  closes: '2026-03-23T18:00',
  zone: 'Africa/Bujumbura',
  k: 5,
}

export const closing = Date.parse('2026-03-23T16:00:00Z')

/** Plans and opens a round for the partners that are there. */
export async function opened(
  { deps }: OfficeWorld,
  changes: Partial<RoundPlan> = {},
  /** Steps it opens without, beside the review group. */
  waived: readonly RoundStep[] = [],
) {
  const id = await planRound(deps, { ...plan, ...changes })
  const outcome = await openRound(deps, id, null, null, {
    ...withoutGroup,
    reasons: new Map([
      ...withoutGroup.reasons,
      ...waived.map((step) => [step, 'For this test'] as const),
    ]),
  })
  if (outcome.kind !== 'opened') throw new Error(`the round is ${outcome.kind}`)
  return id
}

export async function launched({ db }: OfficeWorld, id: RoundId) {
  const round = await findRound(db, id)
  if (!round || !isLaunched(round)) throw new Error('this round was not opened')
  return round
}

async function firstPart(world: OfficeWorld, id: RoundId) {
  const [instrument] = (await launched(world, id)).instruments
  if (!instrument) throw new Error('the round asks nothing')
  return instrument
}

/** Keeps answers for the partners of a round by turns, as if they had sent them in time (or late). */
export async function answered(
  world: OfficeWorld,
  id: RoundId,
  answers: readonly Fields[],
  { late = false } = {},
) {
  const instrument = await firstPart(world, id)
  const invited = await invitedTo(world.db, id)
  await atomically(world.db, (tx) =>
    answers.flatMap((fields, index) => {
      const one = invited[index]
      if (!one) return []
      const made = {
        id: world.deps.newId<'response'>(),
        invitation: one.invitation.id,
        instrument,
        turn: 1,
        ...byLink,
        draft: null,
      }
      return late
        ? [
            addResponse(tx, {
              ...made,
              answers: null,
              sentOn: null,
              late: fields,
              lateOn: '2026-03-24',
            }),
          ]
        : [
            addResponse(tx, {
              ...made,
              answers: fields,
              sentOn: '2026-03-10',
              late: null,
              lateOn: null,
            }),
          ]
    }),
  )
}

const byLink = { channel: 'link', enteredBy: null, enteredOn: null } as const

/** Somebody began and has not sent. */
export async function started(world: OfficeWorld, id: RoundId, place: number) {
  const instrument = await firstPart(world, id)
  const one = (await invitedTo(world.db, id))[place]
  if (!one) throw new Error('nobody is invited at this place')
  await atomically(world.db, (tx) => [
    addResponse(tx, {
      id: world.deps.newId(),
      invitation: one.invitation.id,
      instrument,
      turn: 1,
      ...byLink,
      draft: emptyDraft,
      answers: null,
      sentOn: null,
      late: null,
      lateOn: null,
    }),
  ])
}
