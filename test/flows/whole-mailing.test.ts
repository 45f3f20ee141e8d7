import { afterEach, expect, it } from 'vitest'
import { invitedTo } from '../../db/store/invitations.ts'
import { messagesOfRound } from '../../db/store/messages.ts'
import { minutes } from '../../src/domain/calendar.ts'
import { standingOf } from '../../src/domain/monitor.ts'
import { remindAsSet } from '../../src/flows/remind-as-set.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { setReminders } from '../../src/flows/set-reminders.ts'
import { organisationsOf } from '../../src/flows/watch-round.ts'
import { mailQueue } from '../../src/mail/queue-state.ts'
import { smtpMailer } from '../../src/mail/smtp.ts'
import { smtpSink } from '../mail/smtp-sink.ts'
import { officeWorld } from '../support/office.ts'
import { launched, opened } from '../support/rounds.ts'
import { address } from '../support/world.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** What the mail server makes of one partner in ten each; the others are taken at once. */
type Trouble = 'refused' | 'later-twice' | 'hangs-up-after-the-dot' | 'busy-once'
const troubleOf = (place: number): Trouble | undefined =>
  (['refused', 'later-twice', 'hangs-up-after-the-dot', 'busy-once'] as const)[place % 10]

it('two hundred partners and a server that fails in every way: nobody forgotten, every row explained', async () => {
  const world = await officeWorld()
  const sink = await smtpSink()
  const MAIL_FROM = address('office@amahoro.test')
  world.deps.settings.MAIL_FROM = MAIL_FROM
  world.deps.mailer = smtpMailer(
    { SMTP_URL: sink.url, SMTP_TLS: 'off', SMTP_CONNECTIONS: 3, MAIL_FROM },
    { patience: 2_000 },
  )
  closing.push(sink.close, world.deps.mailer.close)
  await world.withPartners(200)
  const round = await opened(world)
  const invited = await invitedTo(world.db, round)
  const trouble = new Map(
    invited.map(({ contact }, place) => [String(contact.email), troubleOf(place)]),
  )

  const met = new Map<string, number>()
  const times = (to: string) => {
    met.set(to, (met.get(to) ?? 0) + 1)
    return met.get(to) ?? 0
  }
  sink.script.recipient = (to) => {
    switch (trouble.get(to)) {
      case 'refused':
        return { code: 550, words: '5.1.1 no such user' }
      case 'later-twice':
        return times(to) <= 2 ? { code: 451, words: '4.7.1 later' } : 'accept'
      case 'busy-once':
        return times(to) === 1 ? { code: 421, words: '4.3.2 too busy' } : 'accept'
      default:
        return 'accept'
    }
  }
  sink.script.text = ({ to }) =>
    to.some((one) => trouble.get(one) === 'hangs-up-after-the-dot' && times(one) === 1)
      ? 'hang-up'
      : 'accept'
  const tick = async (by: number) => {
    world.clock.at += by
    await remindAsSet(world.deps)
    await sendDueMail(world.deps)
  }
  for (let turn = 0; turn < 60; turn += 1) await tick(minutes(5))

  expect(mailQueue(world.deps.mailer).pause).toBeNull()
  const messages = await messagesOfRound(world.db, round)
  expect(messages).toHaveLength(200)
  for (const { to, state, reply } of messages) {
    const wanted = trouble.get(to.address) === 'refused' ? 'failed' : 'sent'
    expect([to.address, state]).toEqual([to.address, wanted])
    expect(reply).not.toBe('')
  }
  for (const [to, what] of trouble) {
    const copies = sink.to(to)
    const wanted = what === 'refused' ? 0 : what === 'hangs-up-after-the-dot' ? 2 : 1
    expect([to, copies.length]).toEqual([to, wanted])
    expect(new Set(copies.map(({ mail }) => mail.messageId)).size).toBeLessThanOrEqual(1)
  }

  // Seven days later the reminder goes to those who could be reached, once.
  const open = await launched(world, round)
  if (open.state !== 'open') throw new Error('the round is open')
  await setReminders(world.deps, open, ['7', '', '', ''])
  world.clock.at = Date.parse('2026-03-09T07:00:00Z')
  for (let turn = 0; turn < 3; turn += 1) await tick(minutes(1))
  const standing = Map.groupBy(await organisationsOf(world.deps, open), standingOf)
  expect([...standing].map(([name, rows]) => [name, rows.length]).sort()).toEqual([
    ['accepted', 180],
    ['refused', 20],
  ])

  const coordinator = await world.signedIn()
  const ledger = await coordinator.read(`/rounds/${round}/ledger`)
  expect(ledger).toContain('380 mails')
  expect(ledger).toContain('<dt>accepted by the mail server</dt><dd>360</dd>')
  expect(ledger).toContain('<dt>refused by the mail server</dt><dd>20</dd>')
  const csv = await coordinator.read(`/rounds/${round}/ledger.csv`)
  expect(csv.trim().split('\r\n')).toHaveLength(381)
  expect(await coordinator.read(`/rounds/${round}`)).toContain('20 addresses do not work')
})
