import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterEach, expect, it } from 'vitest'
import { messagesOfRound } from '../../db/store/messages.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { mailboxFolder } from '../../src/mail/choose-mailer.ts'
import { mailboxMailer, readMailbox } from '../../src/mail/mailbox.ts'
import { mailQueue } from '../../src/mail/queue-state.ts'
import { officeWorld } from '../support/office.ts'
import { opened } from '../support/rounds.ts'
import { temporaryFolder } from '../support/world.ts'

const folders: { remove(): void }[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove()
})

/** An office without a mail server that has just opened a round. */
async function mailboxWorld() {
  const world = await officeWorld()
  const temporary = temporaryFolder()
  folders.push(temporary)
  world.deps.settings.DATA_DIR = temporary.folder
  const folder = mailboxFolder(temporary.folder)
  world.deps.mailer = mailboxMailer(folder, world.clock.now)
  await world.withPartners(5)
  const round = await opened(world)
  return { ...world, folder, round }
}

it('without a mail server letters become files for this user only, and the page shows them', async () => {
  const world = await mailboxWorld()
  await sendDueMail(world.deps)
  expect(readdirSync(world.folder)).toHaveLength(10)
  for (const name of readdirSync(world.folder))
    expect(statSync(join(world.folder, name)).mode & 0o777).toBe(0o600)
  expect(statSync(world.folder).mode & 0o777).toBe(0o700)

  const coordinator = await world.signedIn()
  const page = await coordinator.read('/mailbox')
  expect(page).toContain('Nothing leaves this computer')
  expect(page).toContain('personal links')
  const [first] = await readMailbox(world.folder)
  const letter = await coordinator.read(`/mailbox/${first?.id}`)
  const [, link = ''] = /<a href="http:\/\/partners\.test(\/r\/[^"]+)"/.exec(letter) ?? []
  expect((await world.visitor().get(link)).status).toBe(200)

  const raw = await coordinator.get(`/mailbox/${first?.id}.eml`)
  expect(raw.headers.get('content-type')).toBe('message/rfc822')
  const mail = await PostalMime.parse(await raw.arrayBuffer())
  expect(mail.subject).toBe(first?.letter.subject)
  expect(mail.text?.trim()).toBe(first?.letter.text.trim())
})

it('letters lie in the mailbox and never in the database', async () => {
  const world = await mailboxWorld()
  await sendDueMail(world.deps)
  const kept = world.db.$client.serialize().toString('latin1')
  for (const { letter } of await readMailbox(world.folder)) {
    const [, token = ''] = /\/r\/(\S+)/.exec(letter.text) ?? []
    expect(token).toHaveLength(22)
    expect(kept).not.toContain(token)
  }
})

it('T36 only names from the folder’s own listing open a letter', async () => {
  const world = await mailboxWorld()
  writeFileSync(join(world.deps.settings.DATA_DIR, 'key.json'), '{"letter":{}}')
  mkdirSync(world.folder, { recursive: true })
  const coordinator = await world.signedIn()
  for (const file of [
    '..%2fkey',
    '..%2fkey.eml',
    '%2e%2e%2fkey',
    '.',
    'nothing',
    'nothing.eml',
    '%00',
  ])
    expect((await coordinator.get(`/mailbox/${file}`)).status).toBe(404)
})

it('an empty mailbox says what to do first', async () => {
  const world = await mailboxWorld()
  expect(await (await world.signedIn()).read('/mailbox')).toContain('No message yet')
})

it('the mailbox is the coordinator’s, and is not there when there is a mail server', async () => {
  const world = await mailboxWorld()
  expect((await (await world.signedIn('observer')).get('/mailbox')).status).toBe(404)
  expect((await world.visitor().get('/mailbox')).status).toBe(303)
  world.deps.settings.SMTP_URL = 'smtp://127.0.0.1:25'
  expect((await (await world.signedIn()).get('/mailbox')).status).toBe(404)
})

it('T19 a name full of markup is shown as text', async () => {
  const world = await mailboxWorld()
  await world.deps.mailer.send({
    messageId: 'x@y',
    senderName: 'Office',
    to: { name: '<img src=x onerror=alert(1)>', address: world.staff('coordinator').email },
    replyTo: null,
    subject: '<script>alert(1)</script>',
    text: '<b>hello</b>\njavascript:alert(1)\nhttp://evil.test/\n',
    html: '',
    unsubscribe: null,
    automatic: true,
  })
  const coordinator = await world.signedIn()
  for (const path of ['/mailbox', '/mailbox/x']) {
    const page = await coordinator.read(path)
    expect(page).not.toMatch(/<script>|<img|<b>|href="(javascript|http:\/\/evil)/)
    expect(page).toContain('&lt;script>')
  }
})

it('a folder that cannot be written pauses the queue and loses nothing', async () => {
  const world = await mailboxWorld()
  writeFileSync(world.folder, 'a file where the folder should be')
  await sendDueMail(world.deps)
  expect(mailQueue(world.deps.mailer).pause?.trouble).toBe('mailbox')
  const states = (await messagesOfRound(world.db, world.round)).map(({ state }) => state)
  expect(new Set(states)).toEqual(new Set(['waiting']))
})
