import { describe, expect, it } from 'vitest'
import { messagesOfRound } from '../../db/store/messages.ts'
import { minutesOf } from '../../db/store/minutes.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { shareRound } from '../../src/flows/share-round.ts'
import { closedRound } from '../support/closed-round.ts'
import { submit } from '../support/form.ts'
import { encoded, publicUrl } from '../support/world.ts'

const typed = {
  fromPartners: '9',
  fromOffice: '4',
  organisations: 'Réseau Femmes\n\nAbahuza',
  decisions: 'We meet each quarter.',
}

/** A shared round with something said about RES-01 and minutes that are written, not sent. */
async function written() {
  const world = await closedRound()
  await shareRound(world.deps, world.id)
  await sendDueMail(world.deps)
  world.letters.length = 0
  const coordinator = await world.signedIn()
  const at = `${world.path}/meeting`
  await submit(coordinator, `${at}/date`, 'name="day"', {
    ...{ day: '2026-03-30', time: '09:00', hours: '3', place: 'Town hall, Gitega' },
    ...{ outside: 'Mireille Mediator', noBudget: 'yes', languages: ['en', 'fr'] },
  })
  await submit(coordinator, `${at}/items/indicator-RES-01`, 'name="partners"', {
    partners: 'It comes late.',
    agreed: '3',
  })
  const reply = await submit(coordinator, `${at}/minutes`, 'name="decisions"', typed)
  return { ...world, coordinator, at: `${at}/minutes`, agenda: at, reply }
}

/** The same, sent to everybody. */
async function sent() {
  const world = await written()
  await submit(world.coordinator, `${world.at}/sending`, 'name="sure"', { sure: 'yes' })
  await sendDueMail(world.deps)
  return world
}

describe('minutes', () => {
  it('go to all partners by mail, and stand on their page with what was said', async () => {
    const world = await sent()
    expect(world.letters.map(({ to }) => to.address)).toHaveLength(6)
    const [letter] = world.letters
    expect(letter?.subject).toContain('Minutes of the meeting')
    expect(letter?.text).not.toContain('It comes late.')
    const link = /\/r\/[\w-]{22}/.exec(letter?.text ?? '')?.[0] ?? ''
    expect(await world.visitor().read(link)).toContain('data-act="minutes"')
    expect(await world.visitor().read(link)).not.toContain('It comes late.')
    const asked = await world
      .visitor()
      .post(link, { act: 'minutes', page: 'start', language: 'en' })
    const html = await asked.text()
    for (const words of ['It comes late.', '3 of 5', 'Réseau Femmes', 'We meet each quarter.'])
      expect(html).toContain(words)
    const french = await world.visitor().post(link, { act: 'language-fr', page: 'minutes' })
    expect(await french.text()).toContain('Compte rendu de la réunion')
  })

  it('are nobody’s to read before they are sent but those who write them', async () => {
    const world = await written()
    expect(world.reply.status).toBe(303)
    const direction = await world.signedIn('direction')
    expect((await direction.get(world.at)).status).toBe(404)
    const early = await world
      .visitor()
      .post(world.links[0] ?? '', { act: 'minutes', page: 'start', language: 'en' })
    expect(await early.text()).not.toContain('We meet each quarter.')
    await submit(world.coordinator, `${world.at}/sending`, 'name="sure"', { sure: 'yes' })
    expect(await direction.read(world.at)).toContain('We meet each quarter.')
    expect((await (await world.signedIn('observer')).get(world.at)).status).toBe(404)
  })

  it('T54 go to nobody who asked for no more mails meanwhile', async () => {
    const world = await written()
    await submit(world.coordinator, `${world.at}/sending`, 'name="sure"', { sure: 'yes' })
    world.db.$client.prepare("update contact set opted_out = 1 where name = 'Contact of A'").run()
    await sendDueMail(world.deps)
    expect(world.letters.map(({ to }) => to.address).sort()).toEqual([
      'b@partner.test',
      'c@partner.test',
      'd@partner.test',
      'e@partner.test',
      'f@partner.test',
    ])
  })

  it('T45 sent in two tabs go out once', async () => {
    const world = await written()
    const press = () => world.coordinator.post(`${world.at}/sending`, { sure: 'yes', turn: '1' })
    const statuses = await Promise.all([press(), press()])
    expect(statuses.map(({ status }) => status).sort()).toEqual([303, 409])
    const mails = (await messagesOfRound(world.db, world.id)).filter(
      ({ kind }) => kind === 'minutes',
    )
    expect(mails).toHaveLength(6)
  })

  it('are asked for once, and only as they were read', async () => {
    const world = await written()
    const unticked = await world.coordinator.post(`${world.at}/sending`, { turn: '1' })
    expect([unticked.status, await unticked.text()]).toEqual([
      422,
      expect.stringContaining('aria-invalid="true"'),
    ])
    await submit(world.coordinator, world.at, 'name="decisions"', { decisions: 'Otherwise' })
    const stale = await world.coordinator.post(`${world.at}/sending`, { sure: 'yes', turn: '1' })
    expect([stale.status, (await minutesOf(world.db, world.id)).sentAt]).toEqual([409, null])
  })

  it('once sent stay as they are; a correction stands beside them with its date', async () => {
    const world = await sent()
    const before = JSON.stringify((await minutesOf(world.db, world.id)).sent)
    await world.coordinator.post(world.at, { ...typed, decisions: 'Otherwise', turn: '2' })
    await world.coordinator.post(`${world.agenda}/items/indicator-RES-01`, {
      partners: 'It comes early.',
      office: '',
      agreed: '',
      note: '',
      turn: '1',
    })
    await world.coordinator.post(world.agenda, { turn: '0', move: 'out indicator-RES-01' })
    expect(JSON.stringify((await minutesOf(world.db, world.id)).sent)).toBe(before)
    const empty = await world.coordinator.post(`${world.at}/additions`, { words: ' ' })
    expect(empty.status).toBe(422)
    const added = await world.coordinator.post(`${world.at}/additions`, { words: 'It was May.' })
    expect(added.status).toBe(303)
    const read = await world
      .visitor()
      .post(world.links[0] ?? '', { act: 'minutes', page: 'start', language: 'en' })
    const html = await read.text()
    expect(html).toMatch(/Added on 23 March 2026:.*It was May\./s)
    expect(html).toContain('It comes late.')
    expect(html).not.toMatch(/Otherwise|It comes early/)
    expect(JSON.stringify((await minutesOf(world.db, world.id)).sent)).toBe(before)
  })

  it('typed wrongly, or changed by somebody else, come back as typed', async () => {
    const world = await written()
    const wrong = await world.coordinator.post(world.at, { ...typed, fromPartners: 'x', turn: '1' })
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringContaining('href="#fromPartners"'),
    ])
    const stale = await world.coordinator.post(world.at, { ...typed, decisions: 'Mine', turn: '0' })
    expect([stale.status, await stale.text()]).toEqual([
      409,
      expect.stringContaining('Mine</textarea>'),
    ])
    expect((await minutesOf(world.db, world.id)).facts.decisions).toBe('We meet each quarter.')
  })

  it('of a round that is archived are read and nothing more', async () => {
    const world = await sent()
    const { $client } = world.db
    $client
      .prepare(
        "update round set state = 'archived', published_at = shared_at, archived_at = shared_at where id = ?",
      )
      .run(world.id)
    expect(await world.coordinator.read(world.at)).toContain('We meet each quarter.')
    for (const [path, fields] of [
      [`${world.at}/additions`, { words: 'Late' }],
      [world.agenda, { turn: '0', move: 'out indicator-RES-01' }],
      [`${world.agenda}/items`, { turn: '0', words: 'One more' }],
      [`${world.agenda}/date`, { turn: '0', day: '2026-06-01' }],
      [`${world.path}/no-change/RES-01`, { en: 'No', turn: '0' }],
    ] as const)
      expect((await world.coordinator.post(path, fields)).status).toBe(409)
    expect(await world.coordinator.read(world.agenda)).toContain('id="indicator-RES-01"')
  })

  it('weigh little: 6 KB packed, and 3 KB the page that leads to them', async () => {
    const world = await sent()
    const packed = async (act: string) => {
      const reply = await world.app.request(`${publicUrl}${world.links[0]}`, {
        method: 'POST',
        body: encoded({ act, page: 'start', language: 'fr' }),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: publicUrl,
          'accept-encoding': 'br',
        },
      })
      return (await reply.arrayBuffer()).byteLength
    }
    expect(await packed('minutes')).toBeLessThanOrEqual(6 * 1024)
    expect(await packed('language-fr')).toBeLessThanOrEqual(3 * 1024)
  })
})

describe('what will not change', () => {
  it('stands beside its statement on every page that shows it, and can be taken back', async () => {
    const world = await closedRound()
    await shareRound(world.deps, world.id)
    const coordinator = await world.signedIn()
    const form = `${world.path}/no-change/RES-01`
    const reply = await submit(coordinator, form, 'name="en"', { en: 'The donor sets it.' })
    expect(reply.status).toBe(303)
    const partner = async () =>
      await (
        await world
          .visitor()
          .post(world.links[0] ?? '', { act: 'results', page: 'start', language: 'en' })
      ).text()
    for (const html of [
      await coordinator.read(`${world.path}/no-change`),
      await coordinator.read(`${world.path}/results`),
      await coordinator.read(`${world.path}/results?sort=gap`),
      await coordinator.read(`${world.path}/pack`),
      await coordinator.read(`${world.path}/plan`),
      await partner(),
    ])
      expect(html).toMatch(/This will not change, because:\s*<bdi>The donor sets it\./)
    await submit(coordinator, form, 'name="en"', { act: 'remove' })
    expect(await partner()).not.toContain('The donor sets it.')
  })

  it('needs a reason, is refused from an older tab, and is the coordinator’s', async () => {
    const world = await closedRound()
    const coordinator = await world.signedIn()
    const form = `${world.path}/no-change/RES-01`
    const empty = await coordinator.post(form, { turn: '0', en: ' ', fr: '' })
    expect([empty.status, await empty.text()]).toEqual([422, expect.stringContaining('href="#en"')])
    await coordinator.post(form, { turn: '0', en: 'First', fr: '' })
    const stale = await coordinator.post(form, { turn: '0', en: 'Second', fr: '' })
    expect([stale.status, await stale.text()]).toEqual([
      409,
      expect.stringContaining('Second</textarea>'),
    ])
    expect(await coordinator.read(`${world.path}/no-change`)).toContain('First')
    expect((await coordinator.get(`${world.path}/no-change/XXX-99`)).status).toBe(404)
    const reviewer = await world.signedIn('reviewer')
    expect((await reviewer.post(form, { turn: '1', en: 'Mine' })).status).toBe(404)
  })
})
