import { describe, expect, it } from 'vitest'
import { findInvitation } from '../../db/store/invitations.ts'
import { findResponse } from '../../db/store/responses.ts'
import { days } from '../../src/domain/calendar.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { computeRoundResults } from '../../src/flows/compute-round-results.ts'
import { declineInvitation } from '../../src/flows/decline-invitation.ts'
import { allGraded, launchedWorld, wholeForm } from '../support/launched.ts'

type World = Awaited<ReturnType<typeof launchedWorld>>
type Filled = Record<string, string | string[]>

/** The desk of somebody at the office, in front of one partner's form. */
async function atDesk(world: World, { which = 0, channel = 'paper' } = {}) {
  const invited = world.invited[which]
  if (!invited) throw new Error('nobody is invited at this place')
  const address = `/rounds/${world.roundId}/invitations/${invited.id}/entry`
  const person = await world.signedIn()
  return {
    ...invited,
    address,
    choose: () => person.read(address),
    monitor: () => person.read(`/rounds/${world.roundId}`),
    press: (act: string, fields: Filled = {}) =>
      person.post(`${address}/${channel}`, { ...fields, act }),
    type: (act: string, filled: Filled) =>
      person.post(`${address}/${channel}`, { ...wholeForm(world.survey, filled), act }),
    stored: async () => await findResponse(world.db, invited.id, world.instrument.id),
  }
}

/** What the check page posts: its revision and nothing else. */
const fromCheck = (html: string) => ({
  page: 'check',
  revision: /name="revision" value="(\d+)"/.exec(html)?.[1] ?? '',
})

describe('entering answers on behalf', () => {
  it('is offered beside each partner that has not sent, and says what it means first', async () => {
    const world = await launchedWorld()
    const desk = await atDesk(world)
    expect(await desk.monitor()).toContain(`href="${desk.address}"`)
    const html = await desk.choose()
    expect(html).toContain('<bdi>Partner A</bdi>')
    expect(html).toContain('nobody at the office can read them again')
    expect(html).toContain(`formaction="${desk.address}/phone"`)
  })

  it('shows the partner’s own form, saves, checks, sends, and gives the receipt code', async () => {
    const world = await launchedWorld()
    const desk = await atDesk(world)
    const form = await (await desk.press('start')).text()
    expect(form).toContain('data-page="form"')
    expect(form).toContain('You enter the answers of <bdi>Partner A</bdi> from paper.')
    expect(form).not.toContain('<script')
    const saved = await desk.type('save', { 'RES-01': '2' })
    expect(await saved.text()).toContain('Saved at')
    const again = await (await desk.press('start')).text()
    expect(again).toMatch(/name="RES-01" value="2" checked/)
    const check = await desk.type('check', { ...allGraded(world.survey, '3'), revision: '1' })
    const html = await check.text()
    expect(html).toContain('data-page="check"')
    const sent = await desk.press('send', fromCheck(html))
    const stored = await desk.stored()
    expect(sent.status).toBe(200)
    expect(await sent.text()).toContain(world.deps.links.receipt(stored?.id ?? world.deps.newId()))
    expect(stored).toMatchObject({
      channel: 'paper',
      enteredBy: world.staff('coordinator').id,
      enteredOn: '2026-03-02',
      sentOn: '2026-03-02',
    })
    expect(stored?.answers).toMatchObject({ 'RES-01': '3' })
  })

  it('is flagged in the monitor, and the partner is told on its first page', async () => {
    const world = await launchedWorld()
    const desk = await atDesk(world, { channel: 'phone' })
    await desk.type('save', { 'RES-01': '2' })
    expect(await world.visitor().read(desk.link)).toContain(
      'Amahoro International began to enter them for you on 2 March 2026',
    )
    await desk.type('send', { ...allGraded(world.survey), revision: '1' })
    expect(await desk.monitor()).toContain('entered from the telephone')
    const start = await world.visitor().read(desk.link)
    expect(start).toContain('entered them from your telephone call on 2 March 2026')
    expect(start).toContain('data-receipt')
  })

  it('the partner corrects it by its link, and then it is the partner’s own', async () => {
    const world = await launchedWorld()
    const desk = await atDesk(world)
    await desk.type('send', allGraded(world.survey, '4'))
    const edit = await (await world.visitor().post(desk.link, { act: 'edit' })).text()
    expect(edit).toMatch(/name="RES-01" value="4" checked/)
    const { revision } = fromCheck(edit)
    const corrected = { ...allGraded(world.survey, '4'), 'RES-01': '1', revision }
    await world.visitor().post(desk.link, { ...wholeForm(world.survey, corrected), act: 'send' })
    const stored = await desk.stored()
    expect(stored?.answers).toMatchObject({ 'RES-01': '1', 'RES-02': '4' })
    expect(stored).toMatchObject({ channel: 'link', enteredOn: '2026-03-02' })
    expect(await desk.monitor()).not.toContain('entered from paper')
    expect(await world.visitor().read(desk.link)).not.toContain('from your paper')
  })

  it('T65 nobody at the office reads the answers back once they are sent', async () => {
    const world = await launchedWorld()
    const desk = await atDesk(world)
    const secret = { ...allGraded(world.survey, '1'), 'RES-91': 'our complaint' }
    await desk.type('send', secret)
    for (const reply of [
      await desk.press('start'),
      await desk.press('edit', { page: 'check' }),
      await desk.type('save', {}),
      await desk.type('check', { 'RES-91': 'probe' }),
      await desk.type('send', allGraded(world.survey, '5')),
      await desk.type('language-fr', {}),
      await desk.press('send', { page: 'check', revision: '0' }),
      await desk.type('save', { 'NOT-99': '1' }),
    ]) {
      const html = await reply.text()
      expect(reply.status).toBe(409)
      expect(html).not.toContain('our complaint')
      expect(html).not.toContain('checked')
    }
    expect((await desk.stored())?.answers).toMatchObject({ 'RES-01': '1' })
    expect(await desk.choose()).not.toContain('our complaint')
    expect(await desk.monitor()).not.toContain('our complaint')
  })

  it('T38 the button of the check page pressed twice ends on the same receipt, once stored', async () => {
    const world = await launchedWorld()
    const desk = await atDesk(world)
    const check = await (await desk.type('check', allGraded(world.survey))).text()
    const first = await (await desk.press('send', fromCheck(check))).text()
    const { turn } = (await desk.stored()) ?? { turn: -1 }
    const second = await desk.press('send', fromCheck(check))
    expect(second.status).toBe(200)
    expect(await second.text()).toBe(first)
    expect((await desk.stored())?.turn).toBe(turn)
  })

  it('T65 what the partner began by its link is never shown to the office, nor touched', async () => {
    const world = await launchedWorld()
    const desk = await atDesk(world)
    const begun = wholeForm(world.survey, { 'RES-91': 'only for us' })
    await world.visitor().post(desk.link, { ...begun, act: 'save' })
    const before = await desk.stored()
    for (const reply of [
      await desk.press('start'),
      await desk.type('save', { 'RES-91': 'typed at the desk' }),
      await desk.type('send', allGraded(world.survey)),
    ]) {
      expect(reply.status).toBe(409)
      const html = await reply.text()
      expect(html).toContain('has begun this part with its link')
      expect(html).not.toContain('only for us')
    }
    expect(await desk.stored()).toEqual(before)
  })

  it('T65 the partner takes over what the office began, and from then on it is closed to the office', async () => {
    const world = await launchedWorld()
    const desk = await atDesk(world)
    await desk.type('save', { 'RES-01': '2' })
    const filled = { 'RES-01': '2', 'RES-91': 'only for us', revision: '1' }
    await world.visitor().post(desk.link, { ...wholeForm(world.survey, filled), act: 'save' })
    const reply = await desk.type('save', { 'RES-01': '3', revision: '1' })
    expect(reply.status).toBe(409)
    expect(await reply.text()).not.toContain('only for us')
    expect((await desk.stored())?.channel).toBe('link')
  })

  it('T65 partner and office writing at the same moment never mix', async () => {
    const world = await launchedWorld()
    const desk = await atDesk(world)
    const [byPartner, byOffice] = await Promise.all([
      world.visitor().post(desk.link, {
        ...wholeForm(world.survey, { 'RES-91': 'only for us' }),
        act: 'save',
      }),
      desk.type('save', { 'RES-92': 'from the paper' }),
    ])
    expect(byPartner.status).toBe(200)
    expect(await byOffice.text()).not.toContain('only for us')
  })

  it('what is missing comes back beside its question, with everything typed kept', async () => {
    const world = await launchedWorld()
    const desk = await atDesk(world)
    const reply = await desk.type('check', { 'RES-91': 'kept', 'RES-01': '9' })
    const html = await reply.text()
    expect(reply.status).toBe(422)
    expect(html.match(/href="#[A-Z]{3}-\d\d"/g)).toHaveLength(25)
    expect(html).toContain('>kept</textarea>')
  })

  it('T33 answers to questions that are not asked store nothing', async () => {
    const world = await launchedWorld()
    const desk = await atDesk(world)
    const reply = await desk.type('send', { ...allGraded(world.survey), channel: 'link' })
    expect(reply.status).toBe(422)
    expect(await desk.stored()).toBeUndefined()
  })

  it('T16 a respondent’s form cannot say that the office typed it', async () => {
    const world = await launchedWorld()
    const desk = await atDesk(world)
    for (const extra of [{ channel: 'paper' }, { enteredBy: world.staff('coordinator').id }]) {
      const filled = { ...wholeForm(world.survey, allGraded(world.survey)), ...extra }
      expect((await world.visitor().post(desk.link, { ...filled, act: 'send' })).status).toBe(422)
    }
    expect(await desk.stored()).toBeUndefined()
  })

  it('is not possible for a partner that declined, nor after the round has closed', async () => {
    const world = await launchedWorld()
    const desk = await atDesk(world)
    const round = await world.round()
    const [first] = world.invited
    if (round?.state !== 'open' || !first) throw new Error('the round is open')
    const invitation = await findInvitation(world.db, first.id)
    if (!invitation) throw new Error('the partner is invited')
    await declineInvitation(world.deps, invitation, round, '')
    expect((await desk.type('send', allGraded(world.survey))).status).toBe(409)
    expect(await desk.choose()).toContain('does not take part')
    world.clock.at += days(60)
    const other = await atDesk(world, { which: 1 })
    expect((await other.type('send', allGraded(world.survey))).status).toBe(409)
    expect(await other.stored()).toBeUndefined()
  })

  it('T15 belongs to the coordinator, to this round, and to paper and telephone only', async () => {
    const world = await launchedWorld()
    const desk = await atDesk(world)
    for (const role of ['reviewer', 'focal-point', 'direction', 'observer'] as const) {
      const person = await world.signedIn(role)
      expect((await person.get(desk.address)).status, role).toBe(404)
      expect((await person.post(`${desk.address}/paper`, { act: 'start' })).status, role).toBe(404)
    }
    const coordinator = await world.signedIn()
    expect((await coordinator.post(`${desk.address}/link`, { act: 'start' })).status).toBe(404)
    const elsewhere = desk.address.replace(world.roundId, world.deps.newId())
    expect((await coordinator.get(elsewhere)).status).toBe(404)
  })

  it('T67 what the office typed counts as known to it: nothing is shown about fewer than five others', async () => {
    const shownWith = async (typed: number) => {
      const world = await launchedWorld({ partners: 6 })
      for (const [which, { link }] of world.invited.entries()) {
        const answers = wholeForm(world.survey, allGraded(world.survey))
        if (which < typed) await (await atDesk(world, { which })).type('send', answers)
        else await world.visitor().post(link, { ...answers, act: 'send' })
      }
      world.clock.at += days(60)
      await closeDueRounds(world.deps)
      const round = await world.round()
      if (round?.state !== 'closed') throw new Error('the round has closed')
      const { indicators } = await computeRoundResults(world.deps, round)
      return indicators.find(({ code }) => code === 'RES-01')?.state
    }
    expect(await shownWith(1)).toBe('shown')
    expect(await shownWith(2)).toBe('hidden')
  })
})
