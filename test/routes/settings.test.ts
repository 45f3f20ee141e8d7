import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { findOffice } from '../../db/store/offices.ts'
import { typedOffice } from '../../src/domain/office-settings.ts'
import { linkEnds } from '../../src/domain/round.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { blackOnWhite } from '../../src/png.ts'
import { launchedWorld } from '../support/launched.ts'
import { officeWorld } from '../support/office.ts'
import { launched, opened } from '../support/rounds.ts'
import { address, publicUrl } from '../support/world.ts'

async function settings() {
  const world = await officeWorld()
  const coordinator = await world.signedIn()
  const current = async () => {
    const found = await findOffice(world.db)
    if (!found) throw new Error('the office is gone')
    return found
  }
  const change = async (changes: Record<string, string>) =>
    coordinator.post('/settings/office', { ...typedOffice(await current()), ...changes })
  return Object.assign(world, { coordinator, current, change })
}

async function upload(world: Awaited<ReturnType<typeof settings>>, bytes: Uint8Array) {
  const form = new FormData()
  form.append('logo', new File([new Uint8Array(bytes)], 'logo.png'))
  return await world.coordinator.ask('/settings/logo', {
    method: 'POST',
    headers: { origin: publicUrl },
    body: form,
  })
}

const png = new Uint8Array(blackOnWhite([[true]], 8))
const text = (words: string) => new TextEncoder().encode(words)

describe('the settings of the office', () => {
  it('are in the menu of the coordinator and say where each thing is set', async () => {
    const world = await settings()
    expect(await world.coordinator.read('/')).toContain('href="/settings"')
    const html = await world.coordinator.read('/settings')
    for (const place of ['/settings/office', '/settings/languages', '/settings/mail', '/people'])
      expect(html).toContain(`href="${place}"`)
  })

  it('keep a new name and what partners are told', async () => {
    const world = await settings()
    const reply = await world.change({
      name: 'Partage Burundi',
      deName: 'de Partage Burundi',
      questionsEn: 'Call Aline.',
      questionsFr: 'Appelez Aline.',
    })
    expect([reply.status, reply.headers.get('location')]).toEqual([303, '/settings/office?saved'])
    expect(await world.current()).toMatchObject({
      name: 'Partage Burundi',
      texts: { questions: { en: 'Call Aline.', fr: 'Appelez Aline.' } },
    })
  })

  it.each([
    ['name', '', 'This is missing.'],
    ['colour', '#ffd400', 'too pale'],
    ['colour', 'blue', 'This is not a colour'],
    ['k', '4', 'Choose one of the answers.'],
    ['threshold', '1/10', 'Choose one of the answers.'],
    ['zone', 'Mars/Olympus', 'Choose one of the answers.'],
    ['questionsFr', 'Appelez Aline.', 'one language only'],
    ['trustEn', 'x'.repeat(501), 'This is too long.'],
  ])('refuse %s %s beside the field, and nothing typed is lost', async (field, typed, words) => {
    const world = await settings()
    const before = await world.current()
    const reply = await world.change({ [field]: typed, deName: 'typed beside it' })
    const html = await reply.text()
    expect(reply.status).toBe(422)
    expect(html).toContain(words)
    expect(html).toContain('value="typed beside it"')
    expect(html).toMatch(/aria-invalid="true"/)
    expect(await world.current()).toEqual(before)
  })

  it('T68 keep the share that counts as high once a round has opened', async () => {
    const world = await settings()
    expect((await world.change({ threshold: '3/4' })).status).toBe(303)
    await world.withPartners(5)
    await opened(world)
    expect((await world.change({ threshold: '1/2' })).status).toBe(409)
    expect((await world.current()).threshold).toEqual([3, 4])
    const html = await world.coordinator.read('/settings/office')
    expect(html).toContain('three quarters of the organisations')
    expect(html).not.toContain('name="threshold"')
  })

  it('propose the smallest group to new rounds', async () => {
    const world = await settings()
    await world.change({ k: '8' })
    expect(await world.coordinator.read('/rounds/new')).toMatch(/value="8" selected/)
  })
})

describe('what the office tells its partners', () => {
  it('stands on the first page and in the invitation, in the language of each', async () => {
    const world = await settings()
    await world.change({
      questionsEn: 'Call <Aline>.',
      questionsFr: 'Appelez <Aline>.',
      trustEn: 'Sister Marie',
      trustFr: 'Sœur Marie',
    })
    await world.withPartners(5)
    await opened(world)
    await sendDueMail(world.deps)
    const [letter] = world.letters
    expect(letter?.text).toContain('Call <Aline>.')
    expect(letter?.html).toContain('Call &lt;Aline&gt;.')
    expect(letter?.text).toContain('For a confidential talk: Sister Marie')
    const [, link = ''] = /http:\/\/partners.test(\/r\/\S+)/.exec(letter?.text ?? '') ?? []
    expect(await world.visitor().read(link)).toContain('Call &lt;Aline>.')
  })
})

describe('a check of the mail', () => {
  it('goes to the person who asks, by the way of all mail, and says what the server said', async () => {
    const world = await settings()
    const ask = () => world.coordinator.post('/settings/mail/check')
    expect((await ask()).status).toBe(303)
    await ask()
    await sendDueMail(world.deps)
    expect(world.letters.map(({ to }) => to.address)).toEqual([world.staff('coordinator').email])
    const html = await world.coordinator.read('/settings/mail')
    expect(html).toContain('<bdi>250 ok</bdi>')
    expect(html).toContain('nothing leaves this computer')
  })

  it('tells what the sending domain needs, and never the password of the mail server', async () => {
    const world = await settings()
    Object.assign(world.deps.settings, {
      SMTP_URL: 'smtp://partners:s3cret@mail.office.org:587',
      MAIL_FROM: address('partners@office.org'),
    })
    const html = await world.coordinator.read('/settings/mail')
    expect(html).toContain('Mail leaves through mail.office.org:587, from partners@office.org.')
    expect(html).toContain('_dmarc.office.org')
    expect(html).not.toContain('s3cret')
    Object.assign(world.deps.settings, { MAIL_FROM: address('office@gmail.com') })
    expect(await world.coordinator.read('/settings/mail')).toContain(
      'address of a webmail provider',
    )
  })
})

describe('every mail', () => {
  it('can be looked at in both languages, as text and as it arrives, with the office’s own words', async () => {
    const world = await settings()
    await world.change({ questionsEn: 'Call <Aline>.', questionsFr: 'Appelez <Aline>.' })
    const html = await world.coordinator.read('/settings/mail/specimens')
    const addresses = [...html.matchAll(/href="(\/settings\/mail\/specimens\/[^"]+)"/g)].map(
      ([, address = '']) => address,
    )
    expect(addresses.length).toBeGreaterThanOrEqual(26)
    for (const address of addresses) {
      const reply = await world.coordinator.get(address)
      expect([address, reply.status]).toEqual([address, 200])
      expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(await reply.text()).toMatch(/^<!doctype html>/)
    }
    const invitation = await world.coordinator.read('/settings/mail/specimens/fr/invitation')
    expect(invitation).toContain('Appelez &lt;Aline&gt;.')
    expect(world.letters).toEqual([])
    const missing = await world.coordinator.get('/settings/mail/specimens/fr/nothing')
    expect(missing.status).toBe(404)
  })
})

describe('the colour of the office', () => {
  it('is on staff pages, by day and in the dark', async () => {
    const world = await settings()
    await world.change({ colour: '#8a1538' })
    expect(await world.coordinator.read('/')).toContain('href="/office/colour/8a1538.css"')
    const css = await world.visitor().read('/office/colour/8a1538.css')
    expect(css).toMatch(/^:root\{--accent:#8a1538\}@media \(prefers-color-scheme:dark\)/)
    expect((await world.visitor().get('/office/colour/red.css')).status).toBe(404)
  })

  it('is inside the pages of respondents, and allowed there by its hash alone', async () => {
    const world = await launchedWorld()
    const coordinator = await world.signedIn()
    expect(await world.visitor().read(world.link)).toContain('--accent:#0b5c66')
    await coordinator.post('/settings/office', { ...typedOffice(world.office), colour: '#8a1538' })
    for (const reply of [
      await world.visitor().get(world.link),
      await world.visitor().post(world.link, { page: 'start', act: 'start' }),
    ]) {
      const [, style = ''] = /<style>(.*?)<\/style>/s.exec(await reply.text()) ?? []
      expect(style).toContain('--accent:#8a1538')
      expect(style).not.toContain('--accent:#0b5c66')
      const hash = createHash('sha256').update(style).digest('base64')
      expect(reply.headers.get('content-security-policy')).toContain(`'self' 'sha256-${hash}'`)
    }
  })
})

describe('how long personal links work', () => {
  it('is as long as the office says when they are sent out, and stays so for them', async () => {
    const world = await settings()
    await world.withPartners(5)
    await world.change({ linkYears: '2' })
    const id = await opened(world)
    await sendDueMail(world.deps)
    await world.change({ linkYears: '10' })
    expect(linkEnds(await launched(world, id))).toBe(Date.parse('2028-03-23T16:00:00Z'))
    expect((await world.change({ linkYears: '0' })).status).toBe(422)
    expect((await world.change({ linkYears: '11' })).status).toBe(422)
    expect((await world.current()).linkYears).toBe(10)
  })
})

describe('how many key partners an office wants at most', () => {
  it('is a whole number from 1 to 999, or no limit at all', async () => {
    const world = await settings()
    expect((await world.change({ keyPartners: '3' })).status).toBe(303)
    expect((await world.current()).keyPartners).toBe(3)
    for (const typed of ['0', '1000', '2.5', 'three'])
      expect((await world.change({ keyPartners: typed })).status).toBe(422)
    expect((await world.current()).keyPartners).toBe(3)
    await world.change({ keyPartners: '' })
    expect((await world.current()).keyPartners).toBeNull()
  })
})

describe('the logo of the office', () => {
  it('is kept by its content and shown at an address of its own', async () => {
    const world = await settings()
    expect((await upload(world, png)).status).toBe(303)
    const home = await world.coordinator.read('/')
    const [, address = ''] = /src="(\/office\/logo\/[\w-]+)"/.exec(home) ?? []
    const reply = await world.visitor().get(address)
    expect(reply.headers.get('content-type')).toBe('image/png')
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    expect(new Uint8Array(await reply.arrayBuffer())).toEqual(png)
    await world.coordinator.post('/settings/logo/removal')
    expect(await world.coordinator.read('/')).not.toContain('/office/logo/')
    expect((await world.visitor().get(address)).status).toBe(404)
  })

  it.each([
    ['a drawing that can run script', text('<svg onload="alert(1)"/>'), 'PNG, JPEG or WebP'],
    ['a page under a picture’s name', text('<html>'), 'PNG, JPEG or WebP'],
    ['more than 100 KB', Uint8Array.from([...png, ...new Uint8Array(101 * 1024)]), 'larger than'],
    ['the beginning of one', png.subarray(0, 8), 'PNG, JPEG or WebP'],
    ['half of one', png.subarray(0, png.length - 13), 'PNG, JPEG or WebP'],
    ['one with junk behind', Uint8Array.from([...png, 1, 2, 3]), 'PNG, JPEG or WebP'],
    ['a damaged one', png.with(20, 255), 'PNG, JPEG or WebP'],
    ['nothing', new Uint8Array(), 'Choose a picture first.'],
  ])('is not %s', async (_, bytes, words) => {
    const world = await settings()
    const reply = await upload(world, bytes)
    expect(reply.status).toBe(422)
    expect(await reply.text()).toContain(words)
    expect(await world.coordinator.read('/')).not.toContain('/office/logo/')
  })
})
