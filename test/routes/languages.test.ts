import { describe, expect, it } from 'vitest'
import { findContact } from '../../db/store/contacts.ts'
import { invitedTo } from '../../db/store/invitations.ts'
import { findOffice } from '../../db/store/offices.ts'
import { minutes } from '../../src/domain/calendar.ts'
import { breakdowns } from '../../src/domain/round.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { leadsTo, submit } from '../support/form.ts'
import { allGraded, launchedWorld, wholeForm } from '../support/launched.ts'
import { officeWorld } from '../support/office.ts'
import { answered, closing, opened } from '../support/rounds.ts'

type World = Awaited<ReturnType<typeof launchedWorld>>

async function turnOn(world: World | Awaited<ReturnType<typeof officeWorld>>) {
  const door = await world.signedIn('coordinator')
  await door.post('/settings/languages', { language: 'rn' })
  return door
}

describe('a language with gaps', () => {
  it('is off until the coordinator turns it on, who reads how much of it exists', async () => {
    const world = await launchedWorld()
    const respondent = world.visitor()
    expect(await respondent.read(world.link)).not.toContain('Ikirundi')
    const refused = await respondent.post(world.link, { page: 'start', act: 'language-rn' })
    expect(await refused.text()).toContain('<html lang="en">')

    const door = await world.signedIn('coordinator')
    expect(await door.read('/settings/languages')).toMatch(
      /Ikirundi<\/strong> · a draft with \d+ % of the phrases/,
    )
    expect(
      leadsTo(await submit(door, '/settings/languages', 'name="language"', { language: 'rn' })),
    ).toBe('/settings/languages')
    expect((await findOffice(world.db))?.languages).toEqual(['rn'])
    expect(await respondent.read(world.link)).toContain('>Ikirundi</button>')
    await door.post('/settings/languages', {})
    expect(await respondent.read(world.link)).not.toContain('Ikirundi')
  })

  it('nobody but the coordinator decides about it', async () => {
    const world = await launchedWorld()
    const door = await world.signedIn('reviewer')
    expect((await door.get('/settings/languages')).status).toBe(404)
    expect((await door.post('/settings/languages', { language: 'rn' })).status).toBe(404)
    expect((await findOffice(world.db))?.languages).toEqual([])
  })

  it('falls back phrase by phrase, marks what it borrows, and says so once', async () => {
    const world = await launchedWorld()
    await turnOn(world)
    const start = await (
      await world.visitor().post(world.link, { page: 'start', act: 'language-rn' })
    ).text()
    expect(start).toContain('<html lang="rn">')
    expect(start).toContain('>Tangura</button>')
    expect(start).toContain('<span lang="fr">Qui verra quoi</span>')
    expect(start).toContain('<ul lang="fr">')
    const form = await (
      await world.visitor().post(world.link, { page: 'start', act: 'start', language: 'rn' })
    ).text()
    expect(form).toContain('Simbizi')
    expect(form).toMatch(/<legend lang="fr">/)
    expect(form.match(/Tout n’existe pas encore/g)).toHaveLength(1)
    expect(form).not.toMatch(/[\uFDD0-\uFDD2]/)
    const sent = await world.visitor().post(world.link, {
      ...wholeForm(world.survey, allGraded(world.survey)),
      language: 'rn',
      act: 'send',
    })
    expect(await sent.text()).toContain('<h1>Murakoze. Inyishu zanyu zarashitse.</h1>')
  })

  it('can be a contact’s; its mails are whole, in the language that stands in', async () => {
    const world = await officeWorld()
    const [first] = await world.withPartners(5)
    if (!first) throw new Error('no partner')
    const door = await turnOn(world)
    const path = `/partners/${first.partner.id}/contacts/${first.contact.id}`
    await submit(door, path, 'name="email"', { language: 'rn' })
    expect((await findContact(world.db, first.contact.id))?.language).toBe('rn')
    const round = await opened(world)
    const invited = (await invitedTo(world.db, round)).find(
      ({ contact }) => contact.id === first.contact.id,
    )
    const link = `/r/${world.deps.links.invitation(invited?.invitation.id ?? world.deps.newId(), 1)}`
    expect(await world.visitor().read(link)).toContain('<html lang="rn">')
    await sendDueMail(world.deps)
    const letter = world.letters.find(({ to }) => to.address === first.contact.email)
    expect(letter?.text).toContain('Bonjour')
    expect(JSON.stringify(letter)).not.toMatch(/[\uFDD0-\uFDD2]/)
    await door.post('/settings/languages', {})
    expect(await world.visitor().read(link)).toContain('<html lang="fr">')
  })
})

describe('texts of an instrument in another language only', () => {
  it('are shown question by question, marked, and announced once at the top', async () => {
    const world = await launchedWorld()
    const { id, survey } = world.instrument
    const [part, ...others] = survey.sections
    const [asked, ...more] = part?.questions ?? []
    if (!part || !asked) throw new Error('nothing is asked')
    const arabic = { ...asked, text: { ar: 'هل تحترمنا المنظمة؟' }, help: undefined }
    const changed = { ...survey, sections: [{ ...part, questions: [arabic, ...more] }, ...others] }
    world.db.$client
      .prepare('update instrument set body = ? where id = ?')
      .run(JSON.stringify(changed), id)
    const html = await (await world.visitor().post(world.link, { act: 'start' })).text()
    expect(html).toContain('<html lang="en" dir="ltr">')
    expect(html).toMatch(/<legend lang="ar" dir="rtl">(<br\/>)?هل تحترمنا/)
    expect(html.match(/Not everything exists in this language/g)).toHaveLength(1)
    const check = await world
      .visitor()
      .post(world.link, { ...wholeForm(survey, allGraded(survey)), act: 'check' })
    expect(await check.text()).toMatch(/lang="ar" dir="rtl"[^>]*>هل تحترمنا/)
  })

  it('nothing is announced where everything is there', async () => {
    const world = await launchedWorld()
    expect(await (await world.visitor().post(world.link, { act: 'start' })).text()).not.toContain(
      'Not everything exists',
    )
  })
})

describe('T69 one answer in French among eleven in English', () => {
  it('reads like twelve in English: in the monitor, the results, the trends, and the list of breakdowns', async () => {
    const pagesWith = async (language: 'en' | 'fr') => {
      const world = await officeWorld()
      const [first] = await world.withPartners(12)
      world.db.$client
        .prepare('update contact set language = ? where id = ?')
        .run(language, first?.contact.id)
      const id = await opened(world)
      await answered(
        world,
        id,
        Array.from({ length: 12 }, (_, index) => ({ 'RES-01': `${(index % 5) + 1}` })),
      )
      const door = await world.signedIn('coordinator')
      const monitor = await door.read(`/rounds/${id}`)
      for (const after of [0, minutes(31)]) {
        world.clock.at = closing + after
        await closeDueRounds(world.deps)
      }
      const later = await world.signedIn('coordinator')
      const pages = [
        monitor,
        await later.read(`/rounds/${id}/results`),
        await later.read('/trends'),
      ]
      expect(pages[1]).toContain('RES-01')
      const ids = /[0-9a-f]{8}-[0-9a-f-]{27}/g
      return pages.map((html) => html.replace(ids, 'id'))
    }
    expect(await pagesWith('fr')).toEqual(await pagesWith('en'))
    expect(breakdowns.join()).not.toMatch(/lang/)
  })
})
