import { afterEach, describe, expect, it } from 'vitest'
import { readCsv } from '../../src/csv/read-csv.ts'
import { days, hours, localMomentAt, minutes } from '../../src/domain/calendar.ts'
import { indicatorsOf } from '../../src/domain/survey.ts'
import { closeDueRounds } from '../../src/flows/close-due-rounds.ts'
import { remindAsSet } from '../../src/flows/remind-as-set.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { smtpMailer } from '../../src/mail/smtp.ts'
import { type Arrived, headerOf, type Sink, smtpSink } from '../mail/smtp-sink.ts'
import { formWith, leadsTo, submit } from '../support/form.ts'
import { type OfficeWorld, officeWorld } from '../support/office.ts'
import { noGroup } from '../support/waived.ts'
import { address, publicUrl, type Visitor } from '../support/world.ts'

/*
 * A year of two hundred partners and three hundred contacts in three languages, through the pages, against a mail server
 * that fails in every way a mail server fails. Nobody is forgotten, every mail is explained, and every count on a page is
 * the ledger's.
 */

const partners = 200
const contacts = 300
const languages = ['fr', 'en', 'rn'] as const
const numbered = (number: number) => String(number).padStart(3, '0')
const zone = 'Africa/Bujumbura'
const better = (number: number) => `better${numbered(number)}@partner.test`
const main = (number: number) => `main${numbered(number)}@partner.test`
const second = (number: number) => `second${numbered(number)}@partner.test`
const hasSecond = (number: number) => number % 2 === 0

/** One row for each contact: a hundred partners have a second one. */
function sheet(): string {
  const row = (number: number, contact: string, email: string) =>
    `Partner ${numbered(number)},civil-society,operational,Gitega,fr,${contact},${email},${languages[number % 3]}`
  const rows = Array.from({ length: partners }, (_, index) => index + 1).flatMap((number) => [
    row(number, `Contact ${numbered(number)}`, main(number)),
    ...(hasSecond(number) ? [row(number, `Second ${numbered(number)}`, second(number))] : []),
  ])
  return ['name,sector,relationship,place,language,contact,email,contact_language', ...rows].join(
    '\n',
  )
}

const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

type Way = { url: string; SMTP_TLS?: 'required' | 'off' }

/** The office with its letters on their way to a server; the server can be changed, as an operator would. */
async function mailedWorld() {
  const world = await officeWorld()
  const send = ({ url, SMTP_TLS = 'off' }: Way) => {
    const mailer = smtpMailer(
      { SMTP_URL: url, SMTP_TLS, SMTP_CONNECTIONS: 1, MAIL_FROM: address('office@amahoro.test') },
      { patience: 2_000 },
    )
    open.push(mailer)
    Object.assign(world.deps, { mailer })
  }
  return Object.assign(world, { send })
}

async function sink(options = {}): Promise<Sink> {
  const made = await smtpSink(options)
  open.push(made)
  return made
}

/** Sends and waits, by the office's clock, until nothing is on its way any more. */
async function deliver(world: OfficeWorld) {
  for (let turn = 0; turn < 200; turn += 1) {
    await sendDueMail(world.deps)
    if (unsent(world) === 0) return
    world.clock.at += minutes(5)
  }
  throw new Error('mails still waited after two hundred turns')
}

const unsent = (world: OfficeWorld) =>
  Number(
    world.db.$client
      .prepare(
        "select count(*) from message where state in ('waiting', 'sending') or (state = 'unsure' and settled_at is null)",
      )
      .pluck()
      .get(),
  )

/** Fails as mail servers do, each failure for somebody else, and as often as given. */
function failing(server: Sink, taken: (arrived: Arrived) => void) {
  const left = new Map([
    [main(10), 2],
    [main(11), 2],
    [main(20), 1],
    [main(30), 1],
    [main(31), 1],
  ])
  const once = (to: string) => {
    const times = left.get(to) ?? 0
    left.set(to, times - 1)
    return times > 0
  }
  server.script.recipient = (to) => {
    if ([main(1), main(2), main(3)].includes(to)) return { code: 550, words: 'no such user here' }
    return [main(10), main(11)].includes(to) && once(to) ? { code: 451, words: 'later' } : 'accept'
  }
  server.script.text = async (arrived) => {
    const [to = ''] = arrived.to
    taken(arrived)
    if (to === main(20) && once(to)) return { code: 421, words: 'shutting down' }
    if (to === main(40)) await new Promise((resolve) => setTimeout(resolve, 500))
    return [main(30), main(31)].includes(to) && once(to) ? 'hang-up' : 'accept'
  }
}

async function bringIn(coordinator: Visitor) {
  const form = new FormData()
  form.set('sheet', new File([sheet()], 'partners.csv', { type: 'text/csv' }))
  const dryRun = await coordinator.ask('/partners/import', {
    method: 'POST',
    headers: { origin: publicUrl },
    body: form,
  })
  const { action, fields } = formWith(await dryRun.text(), 'name="seen"')
  expect(leadsTo(await coordinator.post(action, fields))).toBe('/partners')
}

async function openRound(coordinator: Visitor): Promise<string> {
  const reply = await submit(coordinator, '/rounds/new', 'name="surveys"', {
    year: '2026',
    closesOn: '2026-03-31',
    closesAt: '18:00',
    several: 'yes',
  })
  const round = leadsTo(reply).split('/').slice(0, 3).join('/')
  const plan = `${round}/reminder-plan`
  await submit(coordinator, plan, 'name="days"', { days: ['7', '14', '3'] })
  const list = `${round}/recipients`
  const found = [...(await coordinator.read(list)).matchAll(/name="ask" value="([\w-]+)"/g)]
  await submit(coordinator, list, 'name="shown"', { ask: found.map(([, one = '']) => one) })
  const unconsulted = 'A first year'
  await submit(coordinator, `${round}/review`, 'name="reviewed"', { unconsulted, ...noGroup })
  return round
}

const linkIn = ({ mail }: Arrived) =>
  /http:\/\/partners\.test(\/r\/[\w-]{22})/.exec(mail.text ?? '')?.[1] ?? ''

/** Everything graded alike, posted as the form would. */
async function answer(world: OfficeWorld, link: string) {
  const survey = world.deps.surveys.get('scorecard-partner-of-choice')
  const grades = Object.fromEntries(
    (survey ? indicatorsOf(survey) : []).map(({ code }) => [code, '4']),
  )
  const respondent = world.visitor()
  const page = await (await respondent.post(link, { page: 'start', act: 'start' })).text()
  const form = formWith(page, 'data-act="check"')
  const checked = await respondent.post(link, { ...form.fields, ...grades, act: 'check' })
  const check = formWith(await checked.text(), 'data-act="send"')
  const receipt = await respondent.post(link, { ...check.fields, act: 'send' })
  expect(await receipt.text()).toContain('data-receipt')
}

/** A file of the round as the coordinator takes it along, row by row. */
async function rowsOf(visitor: Visitor, path: string) {
  const read = readCsv(new TextEncoder().encode(await visitor.read(path)))
  if (read.kind !== 'rows') throw new Error(`${path} cannot be read back`)
  const [head, ...rows] = read.rows
  return rows.map(({ cells }) =>
    Object.fromEntries((head?.cells ?? []).map((name, index) => [name, cells[index] ?? ''])),
  )
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]
const became = (row: Row) => row['What became of it'] ?? ''
const counted = (values: readonly string[]) =>
  Object.fromEntries(
    [...Map.groupBy(values, (value) => value)].map(([value, all]) => [value, all.length]),
  )

/** The numbers a page gives beside their words: `<dt>Sent</dt><dd>60</dd>`. */
function factsOn(html: string): Record<string, number> {
  const pairs = [...html.matchAll(/<dt>([^<]+)<\/dt><dd>(\d+)<\/dd>/g)]
  return Object.fromEntries(pairs.map(([, words = '', number]) => [words, Number(number)]))
}

const kinds: readonly (readonly [string, RegExp])[] = [
  ['invitation', /^Amahoro International (asks for|souhaite) /],
  [
    'reminder',
    /^(Reminder|Rappel|Your view still counts|Votre avis compte|Closing soon|Bientôt clos)/,
  ],
  ['more time', /^(More time|Plus de temps)/],
  ['thanks', /^(Thank you|Merci)/],
  ['results', /^(What partners said|Ce que les partenaires)/],
]

function kindOf(subject: string): string {
  return kinds.find(([, pattern]) => pattern.test(subject))?.[0] ?? subject
}

/** Lets hours go by at the office, with the timers a server has. */
async function live(world: OfficeWorld, until: number) {
  while (world.clock.at < until) {
    world.clock.at = Math.min(until, world.clock.at + hours(1))
    await remindAsSet(world.deps)
    await closeDueRounds(world.deps)
    await sendDueMail(world.deps)
  }
}

describe('a year of two hundred partners', () => {
  it('forgets nobody, explains every mail, and counts alike on every page', async () => {
    const world = await mailedWorld()
    const coordinator = await world.signedIn()
    await submit(coordinator, '/settings/languages', 'name="language"', { language: 'rn' })
    await bringIn(coordinator)
    const round = await openRound(coordinator)

    // No server, no TLS, no password: the queue waits, says why, and blames nobody.
    for (const [way, words] of [
      [{ url: 'smtp://127.0.0.1:9' }, 'cannot be reached'],
      [{ url: (await sink()).url, SMTP_TLS: 'required' }, 'not safe'],
      [
        {
          url: (
            await sink({
              authOptional: false,
              onAuth: (_: unknown, __: unknown, done: (error: Error) => void) =>
                done(Object.assign(new Error('no'), { responseCode: 535 })),
            })
          ).url.replace('//', '//user:wrong@'),
        },
        'user name or the password',
      ],
    ] as const satisfies readonly (readonly [Way, string])[]) {
      world.send(way)
      await sendDueMail(world.deps)
      expect(await coordinator.read(round)).toContain(words)
      world.clock.at += minutes(6)
    }
    const before = await rowsOf(coordinator, `${round}/ledger.csv`)
    const invited = before.length
    expect(invited).toBe(contacts)
    expect(counted(before.map(became))).toEqual({ 'waiting to be sent': invited })

    const server = await sink()
    const hoursOfReminders: number[] = []
    failing(server, ({ mail }) => {
      if (kindOf(mail.subject ?? '') === 'reminder')
        hoursOfReminders.push(Number(localMomentAt(world.clock.at, zone).slice(11, 13)))
    })
    world.send({ url: server.url })
    await deliver(world)
    const delivered = await rowsOf(await world.signedIn(), `${round}/ledger.csv`)
    expect(counted(delivered.map(became))).toEqual({
      'accepted by the mail server': invited - 3,
      'refused by the mail server': 3,
    })
    for (const row of delivered.filter((one) => became(one).startsWith('refused')))
      expect(row).toMatchObject({ 'What the server said': '550 no such user here', Tries: '1' })

    // What was refused, and one that came back later, is corrected in place.
    const desk = await world.signedIn()
    const rowOf = (number: number) => desk.read(`${round}?q=${numbered(number)}`)
    const [, bounce = ''] = /href="([^"]+\/bounce)"/.exec(await rowOf(50)) ?? []
    await submit(desk, bounce, 'name="words"', { words: 'mailbox full' })
    for (const number of [1, 2, 3, 50]) {
      const { action, fields } = formWith(await rowOf(number), '/address"')
      const reply = await desk.post(action, { ...fields, email: better(number) })
      expect(leadsTo(reply)).toBe(round)
    }
    await deliver(world)
    for (const number of [1, 2, 3, 50]) expect(server.to(better(number))).toHaveLength(1)

    // Some answer, some decline, some want no more mail.
    const newest = new Map(server.letters.map((letter) => [letter.to[0] ?? '', letter]))
    const letterTo = (number: number) => {
      const letter = newest.get(main(number))
      if (!letter) throw new Error(`nothing came to ${main(number)}`)
      return letter
    }
    const each = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at)
    for (const number of each(61, 120)) await answer(world, linkIn(letterTo(number)))
    for (const number of each(121, 130)) {
      const link = linkIn(letterTo(number))
      await submit(world.visitor(), link, 'data-act="decline"', { decline: 'yes', act: 'decline' })
    }
    for (const number of each(131, 135)) {
      const [, path = ''] =
        /<http:\/\/partners\.test([^>]+)>/.exec(
          headerOf(letterTo(number), 'List-Unsubscribe') ?? '',
        ) ?? []
      const reply = await world.visitor().post(path, { 'List-Unsubscribe': 'One-Click' })
      expect(reply.status).toBe(200)
    }
    const settled = new Set(each(61, 135).map(main))

    // Reminders on days 7 and 14, more time once, a word before closing; then it closes by itself.
    const opened = world.clock.at
    await live(world, opened + days(16))
    const more = await submit(await world.signedIn(), `${round}/extension`, 'name="closesOn"', {
      closesOn: '2026-04-07',
    })
    expect(leadsTo(more)).toBe(round)
    await live(world, Date.parse('2026-04-07T17:00Z'))
    await deliver(world)
    const kindsTo = (to: string) =>
      counted(server.to(to).map(({ mail }) => kindOf(mail.subject ?? '')))
    for (const number of each(136, 200))
      expect([number, kindsTo(main(number))]).toEqual([
        number,
        { invitation: 1, reminder: 3, 'more time': 1 },
      ])
    for (const number of each(61, 120))
      expect([number, kindsTo(main(number))]).toEqual([
        number,
        { invitation: 1, 'more time': 1, thanks: 1 },
      ])
    for (const to of settled) expect(kindsTo(to)).not.toHaveProperty('reminder')
    // An organisation is one voice: once it has sent, nobody of it is reminded.
    for (const number of each(136, 200).filter(hasSecond))
      expect([number, kindsTo(second(number))]).toEqual([
        number,
        { invitation: 1, reminder: 3, 'more time': 1 },
      ])
    for (const number of each(61, 120).filter(hasSecond)) {
      expect(kindsTo(second(number))).toMatchObject({ invitation: 1, 'more time': 1 })
      expect(kindsTo(second(number))).not.toHaveProperty('reminder')
    }
    expect(hoursOfReminders.length).toBeGreaterThan(3 * 60)
    for (const hour of hoursOfReminders) expect([hour >= 8, hour < 18]).toEqual([true, true])

    // Results go to everybody, and every number on every page is the ledger's.
    const last = await world.signedIn()
    await submit(last, `${round}/sharing`, 'name="sure"', { sure: 'yes' })
    await deliver(world)
    const rows = await rowsOf(last, `${round}/ledger.csv`)
    const states = counted(rows.map(became))
    expect(factsOn(await last.read(`${round}/ledger`))).toMatchObject(states)
    const people = await rowsOf(last, `${round}/monitor.csv`)
    const stands = counted(people.map((row) => row['Where it stands'] ?? ''))
    expect(people).toHaveLength(partners)
    expect(stands).toMatchObject({ Sent: 60, Declined: 10 })
    expect(factsOn(await last.read(round))).toMatchObject({
      Invited: partners,
      Sent: 60,
      Declined: 10,
      'Not begun': partners - 70,
    })

    // Every mail that is called accepted came once, or twice under one Message-ID; nothing else came.
    const arrived = Map.groupBy(server.letters, ({ to }) => to[0] ?? '')
    const accepted = counted(
      rows.filter((row) => became(row).startsWith('accepted')).map(({ Address = '' }) => Address),
    )
    const copies = [...arrived].map(([to, letters]) => [
      to,
      new Set(letters.map(({ mail }) => mail.messageId)).size,
    ])
    expect(Object.fromEntries(copies)).toEqual(accepted)
    expect([server.to(main(30)).length, server.to(main(10)).length]).toEqual([
      (accepted[main(30)] ?? 0) + 1,
      accepted[main(10)],
    ])
    // Nobody is forgotten: who wanted no more mail got none, everybody else was told the results.
    for (const number of each(131, 135)) expect(kindsTo(main(number))).toEqual({ invitation: 1 })
    for (const number of [...each(1, 130), ...each(136, partners)]) {
      const to = [1, 2, 3, 50].includes(number) ? better(number) : main(number)
      expect([number, kindsTo(to)]).toEqual([
        number,
        expect.objectContaining({ invitation: expect.any(Number), results: 1 }),
      ])
    }
    for (const number of each(1, partners).filter(hasSecond))
      expect(kindsTo(second(number))).toMatchObject({ invitation: 1, results: 1 })
  })
})
