import { describe, expect, it } from 'vitest'
import { findInstrument } from '../../db/store/instruments.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { findResults } from '../../db/store/results.ts'
import type { ActionStatus } from '../../src/domain/action.ts'
import { minutes } from '../../src/domain/calendar.ts'
import type { Fields } from '../../src/domain/draft.ts'
import type { RoundPlan } from '../../src/domain/round.ts'
import { closingInstant } from '../../src/domain/round.ts'
import { indicatorsOf, questionsOf } from '../../src/domain/survey.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { agreedPlan } from '../support/agreed-plan.ts'
import { formWith } from '../support/form.ts'
import { allGraded } from '../support/launched.ts'
import { officeWorld } from '../support/office.ts'
import { answered, launched, opened, plan } from '../support/rounds.ts'
import { moveTo } from '../support/rounds-with-results.ts'
import { noGroup } from '../support/waived.ts'

const scorecard = 'scorecard-partner-of-choice'
const inquiry = 'appreciative-inquiry-5d'
const quarterly: { words: string; status: ActionStatus } = {
  words: 'Meet each quarter <b>',
  status: 'done',
}
const promised = [
  quarterly,
  { words: 'Pay within a week', status: 'under-way' },
  { words: 'Print our own forms', status: 'dropped' },
] as const

/** A round that asks about last year's plan, and what its partners say of it. */
async function reviewingWorld(changes: Partial<RoundPlan> = {}, partners = 12) {
  const world = await officeWorld()
  await world.withPartners(partners)
  const last = await agreedPlan(world, promised)
  const id = await opened(world, changes)
  const round = await launched(world, id)
  const parts = await Promise.all(round.instruments.map((one) => findInstrument(world.db, one)))
  const surveys = parts.flatMap((part) => part?.survey ?? [])
  const [first] = await invitedTo(world.db, id)
  if (!first) throw new Error('nobody is invited')
  const link = `/r/${world.deps.links.invitation(first.invitation.id, 1)}`
  return {
    ...world,
    id,
    last,
    surveys,
    first,
    press: (fields: Record<string, string | string[]>) => world.visitor().post(link, fields),
    /** Partners answer by turns, and the round closes. */
    closeWith: async (said: readonly Fields[]) => {
      const graded = surveys[0] ? allGraded(surveys[0]) : {}
      await answered(
        world,
        id,
        said.map((fields) => ({ ...graded, ...fields })),
      )
      world.clock.at = closingInstant(round) + minutes(31)
      await closeDueRounds(world.deps)
      const results = await findResults(world.db, id)
      if (!results) throw new Error('the round has no results')
      return results
    },
  }
}

const codesIn = ({ surveys }: { surveys: readonly Parameters<typeof questionsOf>[0][] }) =>
  surveys.map((survey) =>
    questionsOf(survey).flatMap(({ code }) => (code.startsWith('ACT-') ? [code] : [])),
  )

describe('the round after a plan asks whether it happened', () => {
  it('at the end of its first part, about every action but the dropped one', async () => {
    const world = await reviewingWorld({ surveys: [scorecard] })
    expect(codesIn(world)).toEqual([['ACT-2025-01', 'ACT-2025-02']])
    expect(world.surveys[0]?.sections.at(-1)?.id).toBe('ACT')
    const form = await (await world.press({ act: 'start' })).text()
    expect(form).toContain('Last year’s promises')
    expect(form).toContain('Meet each quarter &lt;b>')
    expect(form).toContain('It does not concern us')
    expect(form).not.toContain('Print our own forms')
  })

  it('in the inquiry where it is asked, after the section that is for it', async () => {
    const world = await reviewingWorld({ surveys: [scorecard, inquiry] })
    expect(codesIn(world)).toEqual([[], ['ACT-2025-01', 'ACT-2025-02']])
    const ids = world.surveys[1]?.sections.map(({ id }) => id) ?? []
    expect(ids.indexOf('ACT')).toBe(ids.indexOf('DST') + 1)
  })

  it('as questions like all others: saved, checked, sent, in French too, and refused where they are none', async () => {
    const world = await reviewingWorld()
    const form = formWith(await (await world.press({ act: 'start' })).text(), 'name="revision"')
    const said = {
      ...form.fields,
      ...allGraded(world.surveys[0] ?? never()),
      'ACT-2025-01': 'partly',
    }
    const saved = await world.press({ ...said, act: 'save' })
    expect(saved.status).toBe(200)
    const draft = formWith(await saved.text(), 'name="revision"')
    expect(draft.fields['ACT-2025-01']).toBe('partly')
    const french = await (await world.press({ ...draft.fields, act: 'language-fr' })).text()
    expect(french).toContain('Faite en partie')
    const check = await (await world.press({ ...draft.fields, act: 'check' })).text()
    expect(check).toContain('Partly done')
    const sent = await world.press({
      ...formWith(check, 'value="send"').fields,
      act: 'send',
    })
    expect(await sent.text()).toContain('data-receipt')
    for (const bad of ['4', 'maybe', 'done partly'])
      expect((await world.press({ ...draft.fields, 'ACT-2025-01': bad, act: 'save' })).status).toBe(
        422,
      )
  })

  it('on paper and at the desk of who enters answers', async () => {
    const world = await reviewingWorld()
    const coordinator = await world.signedIn()
    expect(await coordinator.read(`/rounds/${world.id}/paper`)).toContain('Pay within a week')
    const desk = `/rounds/${world.id}/invitations/${world.first.invitation.id}/entry/paper`
    const form = await (await coordinator.post(desk, { act: 'start' })).text()
    expect(form).toContain('name="ACT-2025-02" value="done"')
  })

  it('and no action is an indicator, whatever the headline counts', async () => {
    const world = await reviewingWorld()
    const codes = world.surveys.flatMap((survey) => indicatorsOf(survey).map(({ code }) => code))
    expect(codes.some((code) => code.startsWith('ACT-'))).toBe(false)
    const results = await world.closeWith(
      Array.from({ length: 12 }, () => ({ 'ACT-2025-01': 'done' })),
    )
    const listed = JSON.stringify([results.indicators, results.headline, results.commitments])
    expect(listed).not.toContain('ACT-')
  })

  it('what will be asked stands on the review page; a plan that changes meanwhile is told', async () => {
    const world = await officeWorld()
    await world.withPartners(6)
    const { plan: actions } = await agreedPlan(world, promised)
    const id = await planRound(world.deps, plan)
    const coordinator = await world.signedIn()
    const review = await coordinator.read(`/rounds/${id}/review`)
    expect(review).toContain('Meet each quarter &lt;b>')
    expect(review).not.toContain('Print our own forms')
    world.db.$client
      .prepare("update action set status = 'dropped' where id = ?")
      .run(actions[1]?.id)
    const reply = await coordinator.post(`/rounds/${id}/opening`, {
      ...formWith(review, 'reviewed').fields,
      unconsulted: 'No time',
      ...noGroup,
    })
    expect(reply.status).toBe(409)
  })

  it('a plan that nobody agreed yet is not asked about, a signed one is', async () => {
    const world = await officeWorld()
    await world.withPartners(6)
    const { round } = await agreedPlan(world, promised, 'shared')
    const coordinator = await world.signedIn()
    const id = await planRound(world.deps, plan)
    expect(await coordinator.read(`/rounds/${id}/review`)).not.toContain('Meet each quarter')
    moveTo(world, round, 'archived')
    expect(await coordinator.read(`/rounds/${id}/review`)).toContain('Meet each quarter')
  })
})

describe('what partners say of the plan', () => {
  const said = (...answers: readonly (string | undefined)[]) =>
    answers.map((one): Fields => (one === undefined ? {} : { 'ACT-2025-01': one }))

  it('stands in the results, beside what its owners report', async () => {
    const world = await reviewingWorld()
    const results = await world.closeWith(
      said('done', 'done', 'done', 'partly', 'partly', 'not-done', 'dk', 'na', undefined),
    )
    expect(results.promises).toEqual({
      since: 2025,
      plan: { done: 1, partly: 0, notDone: 0, dropped: 1, open: 1 },
      doneShare: 1,
      actions: [
        {
          code: 'ACT-2025-01',
          action: world.last.plan[0]?.id,
          words: quarterly.words,
          reported: 'done',
          state: 'shown',
          n: 6,
          done: 3,
          partly: 2,
          notDone: 1,
          confirmed: true,
        },
        {
          code: 'ACT-2025-02',
          action: world.last.plan[1]?.id,
          words: 'Pay within a week',
          reported: 'under-way',
          state: 'none',
        },
      ],
    })
    const coordinator = await world.signedIn()
    const page = await coordinator.read(`/rounds/${world.id}/results`)
    expect(page).toContain('done; partners confirm that it is done (3 of 6 organisations that know')
    expect(await coordinator.read(`/rounds/${world.id}/present`)).toContain(
      '1 of 1 actions is reported done; partners confirm 1',
    )
    expect(await coordinator.read(`/rounds/${world.id}/report`)).toContain('Last year’s promises')
    const csv = await coordinator.read(`/rounds/${world.id}/results.csv`)
    expect(csv).toMatch(/promise,.*ACT-2025-01,.*,done,3,2,1,yes,/)
    expect(csv).toMatch(/promise,.*ACT-2025-02,.*none,.*,under-way,,,,,/)
    expect(await coordinator.read(`/rounds/${world.last.round}/plan`)).toContain(
      'Partners confirm that it is done (3 of 6',
    )
    const focal = await world.signedIn('focal-point')
    expect(await focal.read(`/rounds/${world.last.round}/plan`)).not.toContain('3 of 6')
    moveTo(world, world.id, 'shared')
    const drafts = await coordinator.read(`/rounds/${world.id}/plan`)
    expect(drafts).toContain('left open by the last plan')
    expect(drafts).toContain('Pay within a week')
    expect(drafts).not.toContain('Print our own forms')
    const shared = await world.press({ act: 'results', page: 'start', language: 'fr' })
    expect(await shared.text()).toContain('Les promesses de l’an dernier')
  })

  it('T63 of fewer than five organisations that know nothing stands there, and on no page', async () => {
    const world = await reviewingWorld()
    const results = await world.closeWith(said('done', 'done', 'done', 'done', 'dk', 'dk', 'dk'))
    expect(results.promises?.actions[0]).toMatchObject({ state: 'hidden' })
    expect(results.promises?.actions[0]).not.toHaveProperty('n')
    const page = await (await world.signedIn()).read(`/rounds/${world.id}/results`)
    expect(page).toContain('too few organisations know')
    expect(page).not.toContain('organisations that know say “done”')
  })

  it('T63 answers the office typed in itself do not fill up the five', async () => {
    const world = await reviewingWorld()
    const results = await world.closeWith(
      said('done', 'done', 'done', 'done', 'done').map((fields, place) =>
        place === 0 ? { ...fields, 'CNS-02': 'yes' } : fields,
      ),
    )
    expect(results.promises?.actions[0]).toMatchObject({ state: 'hidden' })
  })

  it('in an anonymous round it is counted before the answers are cut off', async () => {
    const world = await reviewingWorld({ mode: 'anonymous' })
    const results = await world.closeWith(said('done', 'done', 'done', 'done', 'done'))
    expect(results.promises?.actions[0]).toMatchObject({ n: 5, confirmed: true })
  })
})

function never(): never {
  throw new Error('the round asks something')
}
