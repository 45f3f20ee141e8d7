import { afterEach, describe, expect, it } from 'vitest'
import { atomically } from '#dialect'
import { changeContact, contactsOf, findContact, markOptedOut } from '../../db/store/contacts.ts'
import {
  findInvitation,
  type Invited,
  invitedTo,
  markDeclined,
  stopRemindersTo,
} from '../../db/store/invitations.ts'
import {
  claimDue,
  messagesInState,
  messagesOfRound,
  queueMessage,
} from '../../db/store/messages.ts'
import { days, minutes } from '../../src/domain/calendar.ts'
import type { RoundId } from '../../src/domain/ids.ts'
import { reminderMessage } from '../../src/flows/invitation-message.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { sendNewLink } from '../../src/flows/send-new-link.ts'
import { settleInterrupted } from '../../src/flows/settle-interrupted-mail.ts'
import { mailQueue } from '../../src/mail/queue-state.ts'
import { smtpMailer } from '../../src/mail/smtp.ts'
import { headerOf, smtpSink } from '../mail/smtp-sink.ts'
import { officeWorld } from '../support/office.ts'
import { readPng, squaresIn } from '../support/read-png.ts'
import { readQr } from '../support/read-qr.ts'
import { answered, launched, opened } from '../support/rounds.ts'
import { address } from '../support/world.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** An office whose mail goes over real SMTP to a server of this test. */
async function mailWorld({ partners = 5, plan = {} } = {}) {
  const world = await officeWorld()
  const sink = await smtpSink()
  closing.push(sink.close)
  const connect = (url: string, patience = 2_000) => {
    const MAIL_FROM = address('office@amahoro.test')
    world.deps.settings.MAIL_FROM = MAIL_FROM
    world.deps.mailer = smtpMailer(
      { SMTP_URL: url, SMTP_TLS: 'off', SMTP_CONNECTIONS: 1, MAIL_FROM },
      { patience },
    )
    closing.push(world.deps.mailer.close)
  }
  connect(sink.url)
  const made = await world.withPartners(partners)
  const round = await opened(world, plan)
  return {
    ...world,
    sink,
    made,
    round,
    connect,
    send: () => sendDueMail(world.deps),
    later: async (milliseconds: number) => {
      world.clock.at += milliseconds
      await sendDueMail(world.deps)
    },
    states: async () => (await messagesOfRound(world.db, round)).map(({ state }) => state),
  }
}

type MailWorld = Awaited<ReturnType<typeof mailWorld>>

async function invited({ db, round }: MailWorld, place = 0): Promise<Invited> {
  const one = (await invitedTo(db, round))[place]
  if (!one) throw new Error('nobody was invited')
  return one
}

/** Queues a reminder to everybody, as the coordinator’s button does. */
async function remindAll(world: MailWorld, round: RoundId = world.round) {
  const { deps, db, office } = world
  const everybody = await invitedTo(db, round)
  await atomically(db, (tx) =>
    everybody.map((one) =>
      queueMessage(tx, reminderMessage(deps, { ...one, reminders: 0 }, office, 'reminder')),
    ),
  )
}

const count = (states: readonly string[]) =>
  Object.fromEntries([...Map.groupBy(states, (state) => state)].map(([s, all]) => [s, all.length]))

describe('sending what is due', () => {
  it('every invited contact gets one letter with a link that opens the round', async () => {
    const world = await mailWorld()
    await world.send()
    expect(count(await world.states())).toEqual({ sent: 5 })
    expect(world.sink.letters.map((letter) => letter.to)).toHaveLength(5)
    const [arrived] = world.sink.to('a@partner.test')
    const [link = ''] =
      /http:\/\/partners\.test(\/r\/\S+)/.exec(arrived?.mail.text ?? '')?.slice(1) ?? []
    expect((await world.visitor().get(link)).status).toBe(200)
    expect(arrived?.mail.replyTo?.[0]?.address).toBe('coordinator@amahoro.test')
    expect(arrived && headerOf(arrived, 'List-Unsubscribe')).toMatch(
      /^<http:\/\/partners\.test\/u\//,
    )
  })

  it('T7 no link lies in the database after sending', async () => {
    const world = await mailWorld()
    await world.send()
    const everything = world.db.$client.serialize().toString('latin1')
    const found = world.sink.letters.flatMap(
      ({ mail }) => mail.text?.match(/\/[ru]\/\S+/g)?.map((link) => link.slice(-22)) ?? [],
    )
    expect(found.length).toBe(10)
    for (const secret of found) expect(everything).not.toContain(secret)
    expect(world.logged.join()).not.toMatch(/@|\/r\//)
  })

  it('carries the link as a QR code that a phone can read, and nothing has to be fetched', async () => {
    const world = await mailWorld()
    await world.send()
    expect(world.sink.letters).toHaveLength(5)
    for (const { mail } of world.sink.letters) {
      const [picture, ...others] = mail.attachments
      if (!(picture?.content instanceof ArrayBuffer)) throw new Error('a picture travels along')
      expect(others).toEqual([])
      expect(picture).toMatchObject({ mimeType: 'image/png', disposition: 'inline', related: true })
      expect(mail.html).toContain(`src="cid:${picture.contentId?.replace(/[<>]/g, '')}"`)
      const squares = squaresIn(readPng(new Uint8Array(picture.content)), 4)
      const read = readQr(squares.slice(4, -4).map((row) => row.slice(4, -4)))
      const link = /http:\S+\/r\/\S+/.exec(mail.text ?? '')?.[0]
      expect(read.text).toBe(link)
      expect(mail.text).not.toMatch(/camera|square|cid:/)
    }
    const cids = world.sink.letters.map(({ mail }) => mail.attachments[0]?.contentId)
    expect(new Set(cids).size).toBe(5)
  })

  it('an idle server writes nothing', async () => {
    const world = await mailWorld()
    await world.send()
    const before = world.db.$client.pragma('data_version', { simple: true })
    const changes = () => world.db.$client.prepare('select total_changes()').pluck().get()
    const written = changes()
    await world.later(minutes(1))
    await settleInterrupted(world.deps)
    expect([world.db.$client.pragma('data_version', { simple: true }), changes()]).toEqual([
      before,
      written,
    ])
  })

  it('two turns at once send nobody two letters, and one letter at a time', async () => {
    const world = await mailWorld()
    const underWay: number[] = []
    world.sink.script.text = async (): Promise<'accept'> => {
      underWay.push((await messagesInState(world.db, 'sending')).length)
      return 'accept'
    }
    await Promise.all([world.send(), world.send(), world.send()])
    expect(world.sink.letters).toHaveLength(5)
    expect(underWay).toEqual([1, 1, 1, 1, 1])
  })

  it('an address corrected while the mail waits is the one written to', async () => {
    const world = await mailWorld()
    const { contact } = await invited(world)
    const corrected = { ...contact, email: address('new@partner.test') }
    await atomically(world.db, (tx) => [changeContact(tx, corrected)])
    await world.send()
    expect(world.sink.to('a@partner.test')).toEqual([])
    expect(world.sink.to('new@partner.test')).toHaveLength(1)
    const messages = await messagesOfRound(world.db, world.round)
    expect(messages.map(({ to }) => to.address)).toContain('new@partner.test')
  })

  it('T46 line breaks and commas in a round’s title and a partner’s name stay words', async () => {
    const evil = 'Title, b@evil.test\r\nBcc: c@evil.test'
    const world = await mailWorld({ plan: { title: { en: evil, fr: evil } } })
    await world.send()
    const [arrived] = world.sink.to('a@partner.test')
    expect(arrived?.to).toEqual(['a@partner.test'])
    expect(arrived?.mail.subject).toContain('Title, b@evil.test Bcc: c@evil.test')
    expect(arrived?.mail.headers.some(({ key }) => key === 'bcc')).toBe(false)
    expect(world.sink.letters).toHaveLength(5)
  })
})

describe('what the server says', () => {
  it('T47 a server that says 451 twice is asked again after about 5 and 15 minutes', async () => {
    const world = await mailWorld({ partners: 5 })
    let refusals = 0
    world.sink.script.recipient = (to) =>
      to === 'a@partner.test' && refusals++ < 2 ? { code: 451, words: 'later' } : 'accept'
    const times: number[] = []
    const start = world.clock.at
    world.sink.script.text = ({ to }) => {
      if (to.includes('a@partner.test')) times.push((world.clock.at - start) / minutes(1))
      return 'accept'
    }
    await world.send()
    expect(count(await world.states())).toEqual({ sent: 4, waiting: 1 })
    for (let minute = 0; minute < 30; minute += 1) await world.later(minutes(1))
    expect(count(await world.states())).toEqual({ sent: 5 })
    expect([refusals, times]).toEqual([3, [20]])
    expect(world.sink.to('a@partner.test')).toHaveLength(1)
  })

  it('a 4xx is waited out for 72 hours and then told as failed, without blaming the address', async () => {
    const world = await mailWorld()
    world.sink.script.recipient = () => ({ code: 452, words: 'mailbox full' })
    await world.send()
    await world.later(days(3) - minutes(30))
    expect(count(await world.states())).toEqual({ waiting: 5 })
    await world.later(minutes(15))
    expect(count(await world.states())).toEqual({ failed: 5 })
    const { contact } = await invited(world)
    expect(contact.refusal).toBeNull()
  })

  it('T48 three refused addresses of fifty fail with the reason, the others are delivered', async () => {
    const world = await mailWorld({ partners: 50 })
    const bad = new Set(['a@partner.test', 'k@partner.test', 'z@partner.test'])
    const asked: string[] = []
    world.sink.script.recipient = (to) => {
      asked.push(to)
      return bad.has(to) ? { code: 550, words: 'no such user here' } : 'accept'
    }
    await world.send()
    await world.later(days(1))
    expect(count(await world.states())).toEqual({ failed: 3, sent: 47 })
    expect(asked.filter((to) => bad.has(to))).toHaveLength(3)
    const failed = (await messagesOfRound(world.db, world.round)).filter(
      ({ state }) => state === 'failed',
    )
    expect(failed.map(({ reply, tries }) => [reply, tries])).toEqual(
      Array(3).fill(['550 no such user here', 1]),
    )

    await remindAll(world)
    await world.send()
    expect(asked.filter((to) => bad.has(to))).toHaveLength(3)
    const { contact } = await invited(world)
    expect(contact.refusal).toBe('550 no such user here')
  })

  it('a refusal that comes after the address was corrected says nothing about the new one', async () => {
    const world = await mailWorld()
    const { contact } = await invited(world)
    world.sink.script.text = async ({ to }) => {
      if (!to.includes('a@partner.test')) return 'accept'
      const corrected = { ...contact, email: address('new@partner.test') }
      await atomically(world.db, (tx) => [changeContact(tx, corrected)])
      return { code: 550, words: 'unknown' }
    }
    await world.send()
    expect((await findContact(world.db, contact.id))?.refusal).toBeNull()
  })
})

describe('T49 when the outside is not there', () => {
  it('the queue pauses, says why on every page, blames nobody and goes on by itself', async () => {
    const world = await mailWorld()
    world.connect('smtp://127.0.0.1:1')
    await world.send()
    const { pause } = mailQueue(world.deps.mailer)
    expect(pause?.trouble).toBe('connection')
    expect(count(await world.states())).toEqual({ waiting: 5 })
    const coordinator = await world.signedIn()
    expect(await coordinator.read('/')).toContain('No mail is leaving just now')

    world.deps.mailer.send = smtpMailer({
      SMTP_URL: world.sink.url,
      SMTP_TLS: 'off',
      SMTP_CONNECTIONS: 1,
      MAIL_FROM: address('office@amahoro.test'),
    }).send
    await world.later(minutes(1) - 1)
    expect(world.sink.letters).toHaveLength(0)
    await world.later(1)
    expect(count(await world.states())).toEqual({ sent: 5 })
    expect(mailQueue(world.deps.mailer).pause).toBeNull()
    expect(await coordinator.read('/')).not.toContain('No mail is leaving just now')
    const messages = await messagesOfRound(world.db, world.round)
    expect(messages.map(({ tries }) => tries)).toEqual([1, 1, 1, 1, 1])
  })

  it('it is tried after 1, 2, 5 and then every 5 minutes, one letter at a time', async () => {
    const world = await mailWorld()
    let asked = 0
    world.sink.script.recipient = () => {
      asked += 1
      return { code: 421, words: 'too busy' }
    }
    const start = world.clock.at
    const times: number[] = []
    for (let minute = 0; minute <= 20; minute += 1) {
      const before = asked
      await sendDueMail(world.deps)
      if (asked > before) times.push((world.clock.at - start) / minutes(1))
      world.clock.at += minutes(1)
    }
    expect(times).toEqual([0, 1, 3, 8, 13, 18])
    expect(asked).toBe(6)
    expect(mailQueue(world.deps.mailer).pause).toMatchObject({ trouble: 'busy', since: start })
    expect(count(await world.states())).toEqual({ waiting: 5 })
    expect((await invited(world)).contact.refusal).toBeNull()
  })
})

describe('T51 a connection lost after the final dot', () => {
  it('is unsure, sent once more with the same Message-ID and link, and then left', async () => {
    const world = await mailWorld()
    world.sink.script.text = ({ to }) => (to.includes('a@partner.test') ? 'hang-up' : 'accept')
    await world.send()
    expect(count(await world.states())).toEqual({ unsure: 1, sent: 4 })
    await world.later(minutes(14))
    expect(world.sink.to('a@partner.test')).toHaveLength(1)
    await world.later(minutes(1))
    await world.later(days(4))
    const copies = world.sink.to('a@partner.test')
    expect(copies).toHaveLength(2)
    expect(new Set(copies.map(({ mail }) => mail.messageId)).size).toBe(1)
    expect(new Set(copies.map(({ mail }) => mail.text)).size).toBe(1)
    expect(count(await world.states())).toEqual({ unsure: 1, sent: 4 })
  })

  it('becomes sent when the second try is answered', async () => {
    const world = await mailWorld()
    let lost = 0
    world.sink.script.text = () => (lost++ === 0 ? 'hang-up' : 'accept')
    await world.send()
    await world.later(minutes(15))
    expect(count(await world.states())).toEqual({ sent: 5 })
  })

  it('what a stopped process was sending is sent once more', async () => {
    const world = await mailWorld()
    await claimDue(world.db, world.clock.at, 2)
    await world.send()
    expect(count(await world.states())).toEqual({ sending: 2, sent: 3 })
    await settleInterrupted(world.deps)
    await world.send()
    expect(count(await world.states())).toEqual({ sent: 5 })
    expect(world.sink.letters).toHaveLength(5)
  })
})

describe('T54 checked at the moment of sending', () => {
  const changes: [string, (world: MailWorld, one: Invited) => Promise<unknown>][] = [
    ['has sent', (world) => answered(world, world.round, [{}])],
    [
      'has declined',
      ({ db }, { invitation }) =>
        atomically(db, (tx) => [markDeclined(tx, invitation.id, '2026-03-03', null)]),
    ],
    [
      'wants no reminders',
      ({ db }, { contact }) => atomically(db, (tx) => [stopRemindersTo(tx, contact.id)]),
    ],
    [
      'has opted out',
      ({ db }, { contact }) => atomically(db, (tx) => [markOptedOut(tx, contact.id)]),
    ],
  ]

  it.each(changes)('a contact that %s gets no reminder', async (_what, change) => {
    const world = await mailWorld()
    await world.send()
    await remindAll(world)
    await change(world, await invited(world))
    await world.later(days(1))
    expect(world.sink.to('a@partner.test')).toHaveLength(1)
    expect(world.sink.letters).toHaveLength(9)
    expect(count(await world.states())).toEqual({ sent: 9, stopped: 1 })
  })

  it('somebody who answers while reminders go out gets none after that moment', async () => {
    const world = await mailWorld()
    await world.send()
    await remindAll(world)
    let reminded = 0
    world.sink.script.text = async (): Promise<'accept'> => {
      reminded += 1
      if (reminded === 1) await answered(world, world.round, [{}, {}, {}, {}, {}])
      return 'accept'
    }
    await world.later(days(1))
    expect(reminded).toBe(1)
    expect(count(await world.states())).toEqual({ sent: 6, stopped: 4 })
  })

  it('nothing goes out about a round that has closed', async () => {
    const world = await mailWorld()
    await world.later(days(30))
    expect(world.sink.letters).toEqual([])
    expect(count(await world.states())).toEqual({ stopped: 5 })
  })

  it('an invitation in doubt is not sent again once its link was replaced', async () => {
    const world = await mailWorld()
    world.sink.script.text = () => 'hang-up'
    await world.send()
    world.sink.script.text = () => 'accept'
    const { invitation } = await invited(world)
    world.clock.at += minutes(1)
    await sendNewLink(world.deps, invitation.id, invitation.linkVersion)
    await world.later(minutes(30))
    const copies = world.sink.to('a@partner.test')
    expect(copies).toHaveLength(2)
    expect(new Set(copies.map(({ mail }) => mail.messageId)).size).toBe(2)
    const newest = await findInvitation(world.db, invitation.id)
    expect(newest?.linkVersion).toBe(2)
  })
})

it('the outbox keeps what happened until the disk takes it, and sends nothing twice', async () => {
  const world = await mailWorld()
  const contacts = await contactsOf(world.db, (await invited(world)).partner.id)
  expect(contacts).toHaveLength(1)
  let taken = 0
  world.sink.script.text = () => {
    taken += 1
    // From now on every write is refused, as on a full disk.
    world.db.$client.pragma('query_only = ON')
    return 'accept'
  }
  await expect(world.send()).rejects.toThrow()
  world.db.$client.pragma('query_only = OFF')
  world.sink.script.text = () => 'accept'
  await world.later(1_000)
  expect(taken).toBe(1)
  expect(world.sink.letters).toHaveLength(5)
  expect(count(await world.states())).toEqual({ sent: 5 })
  expect((await launched(world, world.round)).state).toBe('open')
})
