import { atomically } from '#dialect'
import { addInstrument } from '../../db/store/instruments.ts'
import { addInvitation, addLink } from '../../db/store/invitations.ts'
import { addRound, findRound, markOpen } from '../../db/store/rounds.ts'
import type { DraftRound } from '../../src/domain/round.ts'
import { indicatorsOf, questionsOf, type Survey } from '../../src/domain/survey.ts'
import { officeWorld } from './office.ts'

/** A world in which a round is open and each partner has its link. */
export async function launchedWorld({
  partners = 5,
  closes = '2026-03-31T18:00',
  file = ':memory:',
  /** What the round asks, part by part. */
  surveys = ['scorecard-partner-of-choice'],
  /** Partners may ask colleagues to answer too. */
  several = false,
} = {}) {
  const world = await officeWorld({ file })
  const { db, deps } = world
  const made = await world.withPartners(partners)
  const instruments = surveys.map((id) => {
    const survey = deps.surveys.get(id)
    if (!survey) throw new Error(`the survey ${id} is not shipped`)
    return { id: deps.newId<'instrument'>(), survey }
  })
  const [instrument] = instruments
  if (!instrument) throw new Error('a round asks something')
  const draft: DraftRound = {
    id: deps.newId(),
    state: 'draft',
    year: 2026,
    title: { en: 'How good a partner are we? 2026', fr: 'Quel partenaire sommes-nous ? 2026' },
    surveys,
    mode: 'confidential',
    breakdown: 'none',
    closes,
    zone: 'Africa/Bujumbura',
    k: 5,
    severalRespondents: several,
  }
  const invited = made.map(({ partner, contact }) => {
    const id = deps.newId<'invitation'>()
    return { partner, contact, id, link: `/r/${deps.links.invitation(id, 1)}` }
  })
  await atomically(db, (tx) => [
    addRound(tx, draft),
    ...instruments.map((part) => addInstrument(tx, part)),
    markOpen(
      tx,
      draft.id,
      instruments.map(({ id }) => id),
      deps.clock.now(),
    ),
    ...invited.flatMap(({ id, partner, contact }) => [
      addInvitation(tx, {
        id,
        round: draft.id,
        partner: partner.id,
        contact: contact.id,
        seat: 0,
        language: contact.language,
        group: null,
        linkVersion: 1,
        declinedOn: null,
        declineReason: null,
        wantsReminders: true,
      }),
      addLink(tx, id, 1, deps.links.fingerprints(id, 1)),
    ]),
  ])
  const [first] = invited
  if (!first) throw new Error('no partner was invited')
  return Object.assign(world, {
    survey: instrument.survey,
    instrument,
    instruments,
    invited,
    link: first.link,
    round: async () => await findRound(db, draft.id),
    roundId: draft.id,
  })
}

/** Every required answer of a survey, all with one grade. */
export function allGraded(survey: Survey, grade = '4'): Record<string, string> {
  return Object.fromEntries(indicatorsOf(survey).map(({ code }) => [code, grade]))
}

/** What a browser posts from the form page: every text box, filled or not, and what is chosen. */
export function wholeForm(survey: Survey, answers: Record<string, string | string[]> = {}) {
  const texts = questionsOf(survey).flatMap((asked) =>
    asked.type === 'text' ? [[asked.code, ''] as const] : [],
  )
  return { page: 'form', language: 'en', revision: '0', ...Object.fromEntries(texts), ...answers }
}
