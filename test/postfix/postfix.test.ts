import { generateKeyPairSync } from 'node:crypto'
import { setTimeout as after } from 'node:timers/promises'
import PostalMime from 'postal-mime'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { messagesOfRound } from '../../db/store/messages.ts'
import { minutes } from '../../src/domain/calendar.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { mailQueue } from '../../src/mail/queue-state.ts'
import { smtpMailer } from '../../src/mail/smtp.ts'
import { verified } from '../mail/dkim-verification.ts'
import { officeWorld } from '../support/office.ts'
import { opened } from '../support/rounds.ts'
import { address } from '../support/world.ts'
import { missingForPostfix, postfixServer } from './postfix-server.ts'

/** Asked for by name, a check that cannot be made is no check that passed. */
beforeAll(() => {
  const missing = missingForPostfix()
  if (missing) throw new Error(missing)
})

const closing: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const people = 30
const letters = Array.from(
  { length: people },
  (_, index) => String.fromCharCode(97 + (index % 26)) + (index < 26 ? '' : Math.floor(index / 26)),
)
const all = letters.map((letter) => `${letter}@partner.test`)

/** A round opened in an office whose mail goes to postfix over TLS, signed. `c` has no mailbox there. */
async function postfixWorld() {
  const server = await postfixServer(all.filter((one) => one !== 'c@partner.test'))
  closing.push(server.close)
  const keys = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
  const world = await officeWorld()
  const MAIL_FROM = address('office@amahoro.test')
  world.deps.settings.MAIL_FROM = MAIL_FROM
  world.deps.mailer = smtpMailer(
    { SMTP_URL: server.url, SMTP_TLS: 'required', SMTP_CONNECTIONS: 2, MAIL_FROM },
    {
      authority: server.authority,
      patience: 20_000,
      dkim: { domain: 'amahoro.test', selector: 'poc', key: keys.privateKey },
    },
  )
  closing.push(world.deps.mailer.close)
  await world.withPartners(people)
  const round = await opened(world)
  const later = async (by: number) => {
    world.clock.at += by
    await sendDueMail(world.deps)
  }
  const states = async () =>
    new Map(
      (await messagesOfRound(world.db, round)).map(({ to, ...rest }) => [String(to.address), rest]),
    )
  return Object.assign(world, { server, round, later, states, publicKey: keys.publicKey })
}

it('a round goes out through postfix: each gets one signed letter, refusals and delays are told apart', async () => {
  const world = await postfixWorld()
  const { server } = world
  server.answers([
    'd@partner.test 451 4.7.1 come back later',
    'e@partner.test 554 5.7.1 not from you',
  ])
  await server.start()
  await world.later(0)
  const states = await world.states()
  expect(states.get('c@partner.test')).toMatchObject({ state: 'failed', tries: 1 })
  expect(states.get('c@partner.test')?.reply).toMatch(/^550 5\.1\.1 .*unknown/i)
  expect(states.get('d@partner.test')).toMatchObject({ state: 'waiting', tries: 1 })
  expect(states.get('e@partner.test')).toMatchObject({ state: 'failed', tries: 1 })
  const others = all.filter((one) => !/^[cde]@/.test(one))
  for (const one of others) expect(states.get(one)).toMatchObject({ state: 'sent', tries: 1 })

  await delivered(world.server, others)
  for (const one of others) {
    const [raw = '', ...more] = server.box(one)
    expect(more).toEqual([])
    const wire = raw.replace(/\r?\n/g, '\r\n')
    expect(verified(wire, world.publicKey)).toEqual({ body: true, headers: true })
    const mail = await PostalMime.parse(raw)
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value
    expect(header('auto-submitted')).toBe('auto-generated')
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    expect(header('delivered-to')).toBe(one)
    expect(raw).toMatch(/\bwith ESMTPS\b/)
    const [link = ''] = /\/r\/\S+/.exec(mail.text ?? '') ?? []
    expect((await world.visitor().get(link)).status).toBe(200)
  }

  server.answers([])
  await server.stop()
  await server.start()
  await world.later(minutes(5))
  expect((await world.states()).get('d@partner.test')).toMatchObject({ state: 'sent', tries: 2 })
  await delivered(server, ['d@partner.test'])
})

it('T49 postfix stops in the middle and comes back: nobody is blamed, nobody is written to twice', async () => {
  const world = await postfixWorld()
  const { server, deps } = world
  await server.start()
  const { send } = deps.mailer
  let handed = 0
  deps.mailer.send = async (letter) => {
    handed += 1
    if (handed === 10) await server.stop()
    return await send(letter)
  }
  await world.later(0)
  expect(mailQueue(deps.mailer).pause?.trouble).toMatch(/connection|busy/)
  const during = [...(await world.states()).values()].map(({ state }) => state)
  expect(during.filter((state) => state === 'waiting').length).toBeGreaterThan(10)
  await server.start()
  for (let turn = 0; turn < 6; turn += 1) await world.later(minutes(5))
  const after = await world.states()
  const others = all.filter((one) => one !== 'c@partner.test')
  for (const one of others) expect(after.get(one)).toMatchObject({ state: 'sent' })
  await delivered(server, others)
  const copies = others.map((one) => server.box(one).length)
  expect(copies.reduce((sum, count) => sum + count, 0)).toBe(others.length)
})

it('T52 without its certificate being trusted, postfix is given nothing', async () => {
  const world = await postfixWorld()
  const { server, deps } = world
  await server.start()
  const MAIL_FROM = address('office@amahoro.test')
  deps.mailer = smtpMailer({
    SMTP_URL: server.url.replace('smtp://', 'smtp://office:very-secret@'),
    SMTP_TLS: 'required',
    SMTP_CONNECTIONS: 1,
    MAIL_FROM,
  })
  closing.push(deps.mailer.close)
  await world.later(0)
  expect(mailQueue(deps.mailer).pause?.trouble).toBe('tls')
  expect(server.log()).not.toMatch(/from=<office@amahoro\.test>|very-secret/)
  for (const one of all) expect(server.box(one)).toEqual([])
})

/** Waits until each of these mailboxes has a letter, half a minute at most. */
async function delivered(
  server: Awaited<ReturnType<typeof postfixServer>>,
  addresses: readonly string[],
) {
  for (let turn = 0; turn < 300; turn += 1) {
    if (addresses.every((one) => server.box(one).length > 0)) return
    await after(100)
  }
  throw new Error(`not delivered:\n${server.log().slice(-2_000)}`)
}
