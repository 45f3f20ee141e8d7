import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openDatabase } from '#dialect'
import { copyDatabase } from '../../db/dialect/copy.ts'
import { contact, invitationLink, message, response, results } from '../../db/schema.ts'
import { allIssues } from '../../db/store/issues.ts'
import { findEntry } from '../../db/store/register-entries.ts'
import { days, hours, minutes } from '../../src/domain/calendar.ts'
import { erasureListIn } from '../../src/erasure-list.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { eraseAgain } from '../../src/flows/erase-contact.ts'
import { keepEntry } from '../../src/flows/keep-entry.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { mailboxFolder } from '../../src/mail/choose-mailer.ts'
import { mailboxMailer } from '../../src/mail/mailbox.ts'
import { keptEntry } from '../support/entries.ts'
import { allGraded, launchedWorld, wholeForm } from '../support/launched.ts'
import { temporaryFolder } from '../support/world.ts'

const folders: { remove(): void }[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove()
})

const person = { name: 'Aline Nzeyimana-Unmistakable', email: 'aline.unmistakable@partner.test' }
const words = 'unmistakable words of one partner'

/** A round that six organisations are asked in, on a disk, with letters in the mailbox folder; the first is Aline's. */
async function asked({ sends = true } = {}) {
  const { folder, remove } = temporaryFolder()
  folders.push({ remove })
  const world = await launchedWorld({ partners: 6, file: join(folder, 'office.sqlite') })
  Object.assign(world.deps, {
    mailer: mailboxMailer(mailboxFolder(folder), world.clock.now),
    erasures: erasureListIn(folder),
  })
  world.deps.settings.DATA_DIR = folder
  const coordinator = await world.signedIn()
  const [one] = world.invited
  if (!one) throw new Error('nobody is invited')
  const address = `/partners/${one.partner.id}/contacts/${one.contact.id}`
  await coordinator.post(address, { ...person, language: 'en' })
  await coordinator.post(`/rounds/${world.roundId}/reminders`)
  await sendDueMail(world.deps)
  const comment = world.survey.sections.flatMap(({ questions }) =>
    questions.flatMap((question) => (question.type === 'text' ? question.code : [])),
  )[0]
  const form = wholeForm(world.survey, { ...allGraded(world.survey), [comment ?? '']: words })
  for (const { link } of world.invited.slice(sends ? 0 : 1))
    await world.visitor().post(link, { act: 'send', ...form })
  await world.visitor().post(world.link, { act: 'save', ...form, revision: '1' })
  const anywhere = (text: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.startsWith('backup'))
      .some((entry) => readFileSync(join(entry.parentPath, entry.name)).includes(text))
  const published = async () => {
    world.clock.at = Date.parse('2026-03-31T16:00:00Z') + hours(1)
    await closeDueRounds(world.deps)
    Object.assign(coordinator, await world.signedIn())
    return JSON.stringify(await world.db.select().from(results))
  }
  return { ...world, folder, coordinator, one, address, form, anywhere, published }
}

const secrets = [person.name, person.email]

describe('a contact asks to be forgotten', () => {
  it('T70 after publication nothing of the person is left in any file, and the figures do not move', async () => {
    const world = await asked()
    const before = await world.published()
    for (const secret of [...secrets, words]) expect(world.anywhere(secret)).toBe(true)
    expect((await world.coordinator.post(`${world.address}/erasure`)).status).toBe(422)
    const reply = await world.coordinator.post(`${world.address}/erasure`, { sure: 'yes' })
    expect(reply.status).toBe(303)
    for (const secret of secrets) expect(world.anywhere(secret)).toBe(false)
    expect(JSON.stringify(await world.db.select().from(results))).toBe(before)
    const rows = await world.db.select().from(response)
    const own = rows.find(({ invitation }) => invitation === world.one.id)
    expect(own).toMatchObject({ answers: {}, draft: null, sentOn: '2026-03-02' })
    expect(rows.filter(({ answers }) => JSON.stringify(answers) !== '{}')).toHaveLength(5)
  })

  it('T70 what the person wrote is gone from the file and its log, also in a round under way', async () => {
    const world = await asked({ sends: false })
    const alone = 'words nobody else wrote'
    await world
      .visitor()
      .post(world.link, { act: 'decline', page: 'start', decline: 'yes', reason: alone })
    expect(world.anywhere(alone)).toBe(true)
    await world.coordinator.post(`${world.address}/erasure`, { sure: 'yes' })
    expect(world.anywhere(alone)).toBe(false)
    const rows = await world.db.select().from(response)
    expect(rows.map(({ invitation }) => invitation)).not.toContain(world.one.id)
    expect(rows).toHaveLength(5)
  })

  it('T70 issues the person raised or opened again lose those words, in their history too', async () => {
    const world = await asked()
    const [title, why] = ['An unmistakable issue', 'An unmistakable reason']
    const press = (act: string, more: Record<string, string>) =>
      world.visitor().post(world.link, { act, page: 'issues', to: 'coordination', ...more })
    await press('raise', { title, words })
    const [{ id } = { id: '' }] = await allIssues(world.db)
    await world.coordinator.post(`/issues/${id}/settlement`, { turn: '1', outcome: 'We talked' })
    await press(`reopen-${id}`, { [`why-${id}`]: why })
    await world.coordinator.post(`/issues/${id}/notes`, { turn: '3', note: 'Called again' })
    const copy = await (
      await world.visitor().post(world.link, { act: 'copy', page: 'start' })
    ).json()
    expect(copy.issues).toEqual([
      { on: '2026-03-02', step: 'raised', title, words },
      { on: '2026-03-02', step: 'reopened', title, why },
    ])
    await world.coordinator.post(`${world.address}/erasure`, { sure: 'yes' })
    expect([world.anywhere(title), world.anywhere(why)]).toEqual([false, false])
    const page = await world.coordinator.read(`/issues/${id}`)
    for (const kept of ['We talked', 'Called again']) expect(page).toContain(kept)
    expect(page).not.toContain(person.name)
  })

  it('T70 the link opens nothing, no mail goes out, and no page knows the person', async () => {
    const world = await asked()
    world.clock.at += days(6)
    Object.assign(world.coordinator, await world.signedIn())
    await world.coordinator.post(`/rounds/${world.roundId}/reminders`)
    await world.coordinator.post(`${world.address}/erasure`, { sure: 'yes' })
    await sendDueMail(world.deps)
    expect((await world.visitor().get(world.link)).status).toBe(404)
    const links = await world.db.select().from(invitationLink)
    expect(links.map(({ invitation }) => invitation)).not.toContain(world.one.id)
    for (const path of [
      `/partners/${world.one.partner.id}`,
      `/rounds/${world.roundId}`,
      '/partners',
      '/settings/audit',
      '/mailbox',
      '/partners/export.csv',
    ]) {
      const page = await world.coordinator.read(path)
      for (const secret of secrets) expect([path, page.includes(secret)]).toEqual([path, false])
    }
    expect((await world.coordinator.get(world.address)).status).toBe(404)
    const mails = await world.db.select().from(message)
    const own = mails.filter(({ invitation }) => invitation === world.one.id)
    expect(own.filter(({ state }) => state === 'waiting')).toEqual([])
  })

  it('T70 a backup from before, put back, is cleaned again, and only of this person', async () => {
    const world = await asked()
    const backup = join(world.folder, 'backup.sqlite')
    copyDatabase(world.db.$client, backup)
    await world.coordinator.post(`${world.address}/erasure`, { sure: 'yes' })
    const restored = join(world.folder, 'backup-put-back.sqlite')
    copyFileSync(backup, restored)
    const db = openDatabase(restored)
    const names = async () => (await db.select().from(contact)).map(({ name }) => name)
    expect(await names()).toContain(person.name)
    expect(await eraseAgain({ ...world.deps, db })).toBe(1)
    expect(await names()).not.toContain(person.name)
    expect(await names()).toHaveLength(6)
    expect(await eraseAgain({ ...world.deps, db })).toBe(0)
    expect(readFileSync(restored).toString('latin1')).not.toContain(person.email)
    db.$client.close()
  })

  it('T70 no table about a contact is unknown to the erasure', async () => {
    const { db } = await launchedWorld()
    const pointing = db.$client
      .prepare(
        `select m.name || '.' || f."from" as place from sqlite_master m, pragma_foreign_key_list(m.name) f
         where m.type = 'table' and f."table" in ('contact', 'invitation', 'message', 'response') order by 1`,
      )
      .pluck()
      .all()
    // Another one: does it hold a name, an address or words? Then it belongs into db/store/erasure.ts.
    expect(pointing).toEqual([
      'action_report.contact',
      'bounce.contact',
      'bounce.message',
      'capacity_assessment.contact',
      'elected.contact',
      'entry_version.by_contact',
      'extra_recipient.contact',
      'invitation.contact',
      'invitation_link.invitation',
      'meeting_check.invitation',
      'message.invitation',
      'plan_signature.contact',
      'pulse_answer.invitation',
      'response.invitation',
      'review_member.contact',
    ])
  })

  it('the list of the erased tells nobody who they were', async () => {
    const world = await asked()
    await world.coordinator.post(`${world.address}/erasure`, { sure: 'yes' })
    const list = readFileSync(join(world.folder, 'erasures'), 'utf8')
    expect(list).toMatch(/^[\w-]{22}\n$/)
    expect(list).not.toContain(world.one.contact.id.slice(0, 8))
  })

  it('is the coordinator’s to do, and not a focal point’s', async () => {
    const world = await asked()
    const focal = await world.signedIn('focal-point')
    for (const path of ['erasure', 'copy.json'])
      expect((await focal.get(`${world.address}/${path}`)).status).toBe(404)
    expect((await focal.post(`${world.address}/erasure`, { sure: 'yes' })).status).toBe(404)
    expect(world.anywhere(person.email)).toBe(true)
  })
})

describe('a contact asks for a copy', () => {
  it('T70 with the link it is taken in one step, answers and mails included', async () => {
    const world = await asked()
    const reply = await world.visitor().post(world.link, { act: 'copy', page: 'start' })
    expect(reply.headers.get('content-disposition')).toMatch(/^attachment; .*\.json/)
    const copy = await reply.json()
    expect(copy).toMatchObject({
      organisation: 'Partner A',
      person,
      invitations: [
        {
          year: 2026,
          linkWorksUntil: '2031-03-31',
          parts: [{ came: 'link', sentOn: '2026-03-02' }],
        },
      ],
      mails: [{ kind: 'reminder', to: `${person.name} <${person.email}>` }],
    })
    expect(JSON.stringify(copy.invitations[0].parts[0].answers)).toContain(words)
    expect(JSON.stringify(copy.invitations[0].parts[0].draft)).toContain(words)
  })

  it('T70 T67 the office’s copy has everything but answers', async () => {
    const world = await asked()
    const text = await world.coordinator.read(`${world.address}/copy.json`)
    expect(JSON.parse(text)).toMatchObject({ person, mails: [{ state: 'sent' }] })
    expect(text).not.toContain(words)
    expect(text).not.toMatch(/"answer"|RES-0/)
  })

  it('T67 the link of one round gives no answers of another', async () => {
    const world = await asked()
    const { copyOfContact } = await import('../../src/flows/copy-of-contact.ts')
    const other = await copyOfContact(world.deps, world.one.contact, world.deps.newId())
    expect(JSON.stringify(other)).not.toContain(words)
  })

  it('opening the link shows none of it', async () => {
    const world = await asked()
    const page = await world.visitor().read(world.link)
    expect(page).not.toContain(person.email)
  })
})

describe('personal links', () => {
  it('open their page for five years after closing, say so, and then nothing any more', async () => {
    const world = await asked()
    const receipt = await (
      await world.visitor().post(world.link, { act: 'send', ...world.form, revision: '2' })
    ).text()
    expect(receipt).toContain('31 March 2031')
    await world.published()
    expect(await world.visitor().read(world.link)).toContain('31 March 2031')
    world.clock.at = Date.parse('2031-03-31T16:00:00Z') - minutes(1)
    expect((await world.visitor().get(world.link)).status).toBe(200)
    world.clock.at += minutes(1)
    expect((await world.visitor().get(world.link)).status).toBe(404)
    expect((await world.visitor().post(world.link, { act: 'copy' })).status).toBe(404)
  })

  it('names the entries of registers in which the name stands or once stood', async () => {
    const { coordinator, address, ...world } = await asked()
    const entry = (title: string, words: string) =>
      keptEntry(world, 'documents', { title, notes: words })
    await entry('Minutes of May', `With ALINE  nzeyimana-unmistakable at noon`)
    await entry('Minutes of June', 'With nobody')
    const corrected = await findEntry(world.db, await entry('Minutes of July', person.name))
    if (!corrected) throw new Error('it was written')
    const by = { by: world.staff('coordinator').id, on: '2026-03-02' }
    await keepEntry(world.deps, 'documents', corrected, { title: 'Minutes of July' }, by)
    const page = await coordinator.read(`${address}/erasure`)
    expect([...page.matchAll(/Minutes of \w+/g)].map(String).toSorted()).toEqual([
      'Minutes of July',
      'Minutes of May',
    ])
  })
})
