import { describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { markDeclined } from '../../db/store/invitations.ts'
import { days } from '../../src/domain/calendar.ts'
import { shownCode } from '../../src/domain/short-code.ts'
import { questionsOf } from '../../src/domain/survey.ts'
import { sendNewLink } from '../../src/flows/send-new-link.ts'
import { qrPath } from '../../src/qr-code.ts'
import { launchedWorld, wholeForm } from '../support/launched.ts'
import { publicUrl } from '../support/world.ts'

type World = Awaited<ReturnType<typeof launchedWorld>>

/** The printer at the office, in front of one partner's sheet. */
async function atPrinter(world: World, which = 0) {
  const invited = world.invited[which]
  if (!invited) throw new Error('nobody is invited at this place')
  const address = `/rounds/${world.roundId}/invitations/${invited.id}/paper`
  const person = await world.signedIn()
  const code = shownCode(world.deps.links.code(invited.id, 1))
  return { ...invited, address, person, code, print: () => person.post(address) }
}

const genericOf = (world: World) => `/rounds/${world.roundId}/paper`

describe('the printable questionnaire', () => {
  it('asks everything the form asks, with boxes and lines, and says where it goes back to', async () => {
    const world = await launchedWorld()
    const html = await (await world.signedIn()).read(genericOf(world))
    for (const { code } of questionsOf(world.survey))
      expect(html).toContain(`<small>${code}</small>`)
    const indicators = questionsOf(world.survey).filter(({ type }) => type === 'grade5').length
    expect(html.match(/class="box"/g)?.length).toBeGreaterThanOrEqual(indicators * 7)
    for (const said of [
      'confidential, not anonymous',
      '5 organisations or more',
      'Please return it by 31 March 2026',
      'coordinator@amahoro.test',
      'How many of them women',
      'About 15 minutes.',
    ])
      expect(html).toContain(said)
    expect(html).not.toContain('<script')
    expect(html).not.toMatch(/<(input|textarea|button|form)\b/)
  })

  it('comes in every language of the office’s pages', async () => {
    const world = await launchedWorld()
    const html = await (await world.signedIn()).read(`${genericOf(world)}?language=fr`)
    expect(html).toContain('<html lang="fr">')
    expect(html).toContain('Dont combien de femmes')
    expect(html).toContain('Merci de la rendre avant le 31 mars 2026')
    expect(html).not.toContain('Please')
  })

  it('without a partner it carries no link, no code, and no partner’s name', async () => {
    const world = await launchedWorld()
    const html = await (await world.signedIn()).read(genericOf(world))
    expect(html).not.toContain('<svg')
    expect(html).not.toContain('/r/')
    for (const { id, partner } of world.invited) {
      expect(html).not.toContain(partner.name)
      expect(html).not.toContain(shownCode(world.deps.links.code(id, 1)))
    }
  })

  it('with a partner it carries that partner’s code and QR, and nobody else’s', async () => {
    const world = await launchedWorld()
    const desk = await atPrinter(world)
    expect(await desk.person.read(desk.address)).not.toContain(desk.code)
    const html = await (await desk.print()).text()
    expect(html).toContain('<bdi>Partner A</bdi>')
    expect(html).toContain(desk.code)
    expect(html).toContain(`${publicUrl}/code`)
    expect(html).toContain(qrPath(`${publicUrl}${desk.link}`).path)
    expect(html).not.toContain('Partner B')
    for (const { id } of world.invited.slice(1))
      expect(html).not.toContain(shownCode(world.deps.links.code(id, 1)))
  })

  it('the partner reads on its first page that its code was printed, until it has a new link', async () => {
    const world = await launchedWorld()
    const desk = await atPrinter(world)
    const words = 'printed the code of this page for you on 2 March 2026'
    await desk.person.get(desk.address)
    expect(await world.visitor().read(desk.link)).not.toContain(words)
    await desk.print()
    expect(await world.visitor().read(desk.link)).toContain(words)
    await sendNewLink(world.deps, desk.id, 1)
    const renewed = `/r/${world.deps.links.invitation(desk.id, 2)}`
    expect(await world.visitor().read(renewed)).not.toContain(words)
  })

  it('T65 the code of a partner that has begun is not shown to the office any more', async () => {
    const world = await launchedWorld()
    const desk = await atPrinter(world)
    const begun = wholeForm(world.survey, { 'RES-91': 'only for us' })
    await world.visitor().post(desk.link, { ...begun, act: 'save' })
    const reply = await desk.print()
    const html = await reply.text()
    expect(reply.status).toBe(409)
    expect(html).toContain('has begun to answer')
    expect(html).not.toContain(desk.code)
    expect(html).not.toContain('/r/')
  })

  it('is not printed with a code once a partner declined or the round has closed', async () => {
    const world = await launchedWorld()
    const declined = await atPrinter(world)
    await atomically(world.db, (tx) => [markDeclined(tx, declined.id, '2026-03-02', null)])
    expect((await declined.print()).status).toBe(409)
    world.clock.at += days(60)
    const closed = await atPrinter(world, 1)
    expect((await closed.print()).status).toBe(409)
    expect((await closed.person.get(genericOf(world))).status).toBe(200)
  })

  it('is offered on the page of the round', async () => {
    const world = await launchedWorld()
    const desk = await atPrinter(world)
    const html = await desk.person.read(`/rounds/${world.roundId}`)
    expect(html).toContain(`href="${genericOf(world)}"`)
    expect(html).toContain(`href="${desk.address}"`)
  })

  it('T19 a partner’s name that is markup stands there as text', async () => {
    const world = await launchedWorld()
    const desk = await atPrinter(world)
    world.db.$client.prepare('update partner set name = ?').run('<script>alert(1)</script>')
    const html = await (await desk.print()).text()
    expect(html).not.toContain('<script>')
    expect(html).toContain('&lt;script>alert(1)')
  })
})
