import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { invitedTo } from '../../db/store/invitations.ts'
import { messagesInState } from '../../db/store/messages.ts'
import { wordingsOf } from '../../db/store/wordings.ts'
import { closeRound } from '../../src/flows/close-round.ts'
import { openRound } from '../../src/flows/open-round.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { sendNewLink } from '../../src/flows/send-new-link.ts'
import { escapeHtml } from '../../views/emails/compose.ts'
import { formWith, submit } from '../support/form.ts'
import { officeWorld } from '../support/office.ts'
import { opened, plan } from '../support/rounds.ts'
import { noGroup, withoutGroup } from '../support/waived.ts'

async function drafted(partners = 5) {
  const world = await officeWorld()
  const made = await world.withPartners(partners)
  const id = await planRound(world.deps, plan)
  const coordinator = await world.signedIn()
  return { world, made, id, coordinator, at: `/rounds/${id}/messages` }
}

const own = { subject: 'For {partner}', body: 'Hello {contact},\n\n{link}\n\nUntil {closing}.' }

it('a text of the office is filled in for a real contact, kept, and sent when the round opens', async () => {
  const { world, id, coordinator, at } = await drafted()
  const shown = await coordinator.post(`${at}/invitation/en`, { ...own, act: 'show' })
  expect(shown.status).toBe(200)
  const preview = await shown.text()
  expect(preview).toContain('For Partner A')
  expect(preview).toContain('Hello Contact of A,')
  expect(await wordingsOf(world.db, id)).toEqual([])

  const saved = await coordinator.post(`${at}/invitation/en`, { ...own, act: 'save' })
  expect(saved.status).toBe(303)
  await openRound(world.deps, id, null, null, withoutGroup)
  await sendDueMail(world.deps)
  expect(world.letters.map(({ subject }) => subject).sort()).toContain('For Partner E')
  for (const { text } of world.letters) expect(text).toContain('confidential')
})

it('another contact is shown on request, in its own facts', async () => {
  const { made, coordinator, at } = await drafted()
  const html = await coordinator.read(`${at}/invitation/en?contact=${made[2]?.contact.id}`)
  expect(html).toContain('Dear Contact of C,')
})

it('T27 faults come back beside the field, with everything typed kept and nothing saved', async () => {
  const { world, id, coordinator, at } = await drafted()
  const typed = { subject: '{lien} & "co"', body: 'No way in. {{env}}' }
  const reply = await coordinator.post(`${at}/invitation/en`, { ...typed, act: 'save' })
  expect(reply.status).toBe(422)
  const html = await reply.text()
  for (const words of ['href="#subject"', 'href="#body"', '{lien}', 'must hold {link}'])
    expect(html).toContain(words)
  const kept = formWith(html, 'name="body"').fields
  expect(kept).toMatchObject(typed)
  expect(html.match(/aria-invalid="true"/g)).toHaveLength(2)
  expect(await wordingsOf(world.db, id)).toEqual([])
})

it('T19 T27 script, links and signs of other programs are shown and mailed as typed', async () => {
  const { world, id, coordinator, at } = await drafted()
  const payload = `<script>alert(1)</script> javascript:alert(1) </textarea> {{env}} \${process.env.X} <% 1 %>`
  const typed = { subject: payload.slice(0, 100), body: `${payload}\n\n{link}` }
  await coordinator.post(`${at}/invitation/en`, { ...typed, act: 'save' })
  const html = await coordinator.read(`${at}/invitation/en`)
  expect(html).not.toContain('<script>alert')
  expect(html).not.toContain('href="javascript')
  expect(formWith(html, 'name="body"').fields).toMatchObject({ body: typed.body })
  await openRound(world.deps, id, null, null, withoutGroup)
  await sendDueMail(world.deps)
  for (const letter of world.letters) {
    expect(letter.text).toContain(payload)
    expect(letter.html).toContain(escapeHtml(payload))
    expect(letter.html).not.toContain('<script')
  }
})

it('a test goes to the person who asks, is marked as one, and its links open nothing', async () => {
  const { world, coordinator, at } = await drafted()
  await coordinator.post(`${at}/invitation/fr/test`)
  await coordinator.post(`${at}/invitation/fr/test`)
  await sendDueMail(world.deps)
  const [letter, ...more] = world.letters
  expect(more).toEqual([])
  expect(letter?.to.address).toBe('coordinator@amahoro.test')
  expect(letter?.subject).toMatch(/^\[Essai\] Amahoro/)
  expect(letter?.text).toContain('Bonjour Contact of A,')
  const links = letter?.text.match(/http:\/\/partners\.test\/[ru]\/\S+/g) ?? []
  expect(links.length).toBeGreaterThan(1)
  for (const link of links) {
    const reply = await world.visitor().get(new URL(link).pathname)
    expect(reply.status).toBe(404)
  }
})

it('a test is no mail of the round: nobody is counted as written to', async () => {
  const { world, id, coordinator, at } = await drafted()
  await openRound(world.deps, id, null, null, withoutGroup)
  await coordinator.post(`${at}/first-reminder/en/test`)
  await sendDueMail(world.deps)
  const [first] = await invitedTo(world.db, id)
  const sent = await messagesInState(world.db, 'sent')
  expect(sent.filter(({ invitation }) => invitation === first?.invitation.id)).toHaveLength(1)
})

it('opening fixes the invitation for whoever is invited later; reminders may still be improved', async () => {
  const { world, id, coordinator, at } = await drafted()
  await coordinator.post(`${at}/invitation/en`, { ...own, act: 'save' })
  await openRound(world.deps, id, null, null, withoutGroup)
  const refused = await coordinator.post(`${at}/invitation/en`, {
    ...own,
    subject: 'Other',
    act: 'save',
  })
  expect(refused.status).toBe(409)
  const standard = await coordinator.post(`${at}/invitation/en`, { act: 'standard' })
  expect(standard.status).toBe(409)
  const [first] = await invitedTo(world.db, id)
  if (!first) throw new Error('nobody was invited')
  await sendNewLink(world.deps, first.invitation.id, null)
  await sendDueMail(world.deps)
  expect(world.letters.every(({ subject }) => subject.startsWith('For Partner'))).toBe(true)
  const reminder = { ...own, subject: 'Once more', act: 'save' }
  expect((await coordinator.post(`${at}/second-reminder/en`, reminder)).status).toBe(303)
  await closeRound(world.deps, id)
  expect((await coordinator.post(`${at}/second-reminder/en`, reminder)).status).toBe(409)
  expect((await coordinator.post(`${at}/results/en`, reminder)).status).toBe(303)
})

it('an invitation reworded since the review was read opens nothing', async () => {
  const { world, id, coordinator, at } = await drafted()
  const { fields } = formWith(await coordinator.read(`/rounds/${id}/review`), 'name="reviewed"')
  await coordinator.post(`${at}/invitation/fr`, { ...own, act: 'save' })
  const opening = { ...fields, ...noGroup, unconsulted: 'A first year' }
  expect((await coordinator.post(`/rounds/${id}/opening`, opening)).status).toBe(409)
  await sendDueMail(world.deps)
  expect(world.letters).toEqual([])
})

it('the list says which language was left behind, and how many read it', async () => {
  const { world, coordinator, at } = await drafted(3)
  await world.withPartners(2, { language: 'fr' })
  const before = await coordinator.read(at)
  expect(before).toContain('3 contacts read English. 2 contacts read French.')
  expect(before).not.toContain('Changed in')
  await coordinator.post(`${at}/thanks/en`, { ...own, act: 'save' })
  expect(await coordinator.read(at)).toContain('Changed in English only')
  await submit(coordinator, `${at}/thanks/en`, 'value="standard"', { act: 'standard' })
  expect(await coordinator.read(at)).not.toContain('Changed in')
})

it('the next round begins with the words of the last', async () => {
  const { world, id, coordinator, at } = await drafted()
  await coordinator.post(`${at}/thanks/fr`, { ...own, act: 'save' })
  await openRound(world.deps, id, null, null, withoutGroup)
  const next = await planRound(world.deps, { ...plan, year: 2027 })
  const words = await wordingsOf(world.db, next)
  expect(words.find(({ kind, language }) => kind === 'thanks' && language === 'fr')).toEqual({
    kind: 'thanks',
    language: 'fr',
    ...own,
  })
})

it('standard words that opening fixed are not taken for the office’s own', async () => {
  const { world, id, coordinator, at } = await drafted()
  await openRound(world.deps, id, null, null, withoutGroup)
  expect(await coordinator.read(at)).not.toContain('Your words')
  const next = await planRound(world.deps, { ...plan, year: 2027 })
  expect(await wordingsOf(world.db, next)).toEqual([])
})

it('the html of a mail is a page of its own, whose policy allows its looks by hash and nothing else', async () => {
  const { coordinator, at } = await drafted()
  const reply = await coordinator.get(`${at}/invitation/en/html`)
  const policy = reply.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toContain('unsafe-inline')
  const looks = [...(await reply.text()).matchAll(/style="([^"]*)"/g)].map(([, look = '']) =>
    look.replaceAll('&#39;', "'"),
  )
  expect(looks.length).toBeGreaterThan(3)
  for (const look of looks)
    expect(policy).toContain(createHash('sha256').update(look).digest('base64'))
})

it('T15 another role, a wrong kind and a wrong language are a missing thing', async () => {
  const world = await officeWorld()
  await world.withPartners(5)
  const id = await opened(world)
  const at = `/rounds/${id}/messages`
  expect((await (await world.signedIn('reviewer')).get(`${at}/invitation/en`)).status).toBe(404)
  const coordinator = await world.signedIn()
  for (const path of [`${at}/password/en`, `${at}/invitation/rn`])
    expect((await coordinator.get(path)).status).toBe(404)
})
