import { createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { Letter, Mailer } from '../../src/mail/mailer.ts'
import { type SmtpOptions, type SmtpSettings, smtpMailer } from '../../src/mail/smtp.ts'
import { address } from '../support/world.ts'
import { selfSigned } from './certificate.ts'
import { headerOf, type Sink, smtpSink } from './smtp-sink.ts'

const open: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close()
})

async function sinkOf(options = {}): Promise<Sink> {
  const sink = await smtpSink(options)
  open.push(sink)
  return sink
}

function mailerFor(url: string, changes: Partial<SmtpSettings> & SmtpOptions = {}): Mailer {
  const { patience = 2_000, authority, ...settings } = changes
  const mailer = smtpMailer(
    {
      SMTP_URL: url,
      SMTP_TLS: 'off',
      SMTP_CONNECTIONS: 1,
      MAIL_FROM: address('office@amahoro.test'),
      ...settings,
    },
    authority === undefined ? { patience } : { patience, authority },
  )
  open.push(mailer)
  return mailer
}

const letter: Letter = {
  messageId: '1c7d@amahoro.test',
  senderName: 'Amahoro International',
  to: { name: 'Aline', address: address('aline@ngo.test') },
  replyTo: { name: 'Cécile', address: address('cecile@amahoro.test') },
  subject: 'Une question',
  text: 'Bonjour\n',
  html: '<p>Bonjour</p>',
  unsubscribe: 'http://partners.test/u/abc',
  automatic: true,
}

describe('a letter over SMTP', () => {
  it('arrives with its own Message-ID, Reply-To and one-click unsubscribe', async () => {
    const sink = await sinkOf()
    const mailer = mailerFor(sink.url, { MAIL_ENVELOPE_FROM: address('bounces@amahoro.test') })
    expect(await mailer.send(letter)).toMatchObject({ kind: 'accepted' })
    const [arrived] = sink.letters
    if (!arrived) throw new Error('nothing arrived')
    expect(arrived.from).toBe('bounces@amahoro.test')
    expect(arrived.mail.from).toEqual({
      name: 'Amahoro International',
      address: 'office@amahoro.test',
    })
    expect(arrived.mail.messageId).toBe('<1c7d@amahoro.test>')
    expect(arrived.mail.replyTo).toEqual([{ name: 'Cécile', address: 'cecile@amahoro.test' }])
    expect(headerOf(arrived, 'List-Unsubscribe')).toBe('<http://partners.test/u/abc>')
    expect(headerOf(arrived, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    expect(headerOf(arrived, 'Auto-Submitted')).toBe('auto-generated')
    expect(arrived.mail.text?.trim()).toBe('Bonjour')
    expect(arrived.mail.html?.trim()).toBe('<p>Bonjour</p>')
  })

  it('T46 line breaks and commas in names and titles add no recipient and no header', async () => {
    const sink = await sinkOf()
    const typed = 'A, b@evil.test\r\nBcc: c@evil.test\r\n\r\n<d@evil.test>;\u2028e@evil.test'
    await mailerFor(sink.url).send({
      ...letter,
      senderName: typed,
      subject: typed,
      to: { ...letter.to, name: typed },
      replyTo: { name: typed, address: address('cecile@amahoro.test') },
    })
    const [arrived] = sink.letters
    if (!arrived) throw new Error('nothing arrived')
    expect(arrived.to).toEqual(['aline@ngo.test'])
    expect(arrived.mail.to?.map((to) => to.address)).toEqual(['aline@ngo.test'])
    expect(arrived.mail.from.address).toBe('office@amahoro.test')
    expect(arrived.mail.replyTo?.map((to) => to.address)).toEqual(['cecile@amahoro.test'])
    expect(headerOf(arrived, 'bcc')).toBeUndefined()
    expect(arrived.mail.headers.map(({ key }) => key).sort()).toEqual([
      'auto-submitted',
      'content-type',
      'date',
      'from',
      'list-unsubscribe',
      'list-unsubscribe-post',
      'message-id',
      'mime-version',
      'reply-to',
      'subject',
      'to',
    ])
  })
})

it('T26 a subject with emoji and a thousand combining marks arrives as it was', async () => {
  const sink = await sinkOf()
  const subject = `👩🏽‍🌾 Ŋoma e${'\u0301'.repeat(1_000)} à la fin`
  expect(await mailerFor(sink.url).send({ ...letter, subject })).toMatchObject({ kind: 'accepted' })
  expect(sink.letters[0]?.mail.subject).toBe(subject)
})

describe('what the server answers', () => {
  it.each([
    [550, 'refused'],
    [553, 'refused'],
    [450, 'deferred'],
    [452, 'deferred'],
    [503, 'deferred'],
    [421, 'unreachable'],
    [530, 'unreachable'],
  ])('%i about the recipient is %s', async (code, kind) => {
    const sink = await sinkOf()
    sink.script.recipient = () => ({ code, words: 'because' })
    const delivery = await mailerFor(sink.url).send(letter)
    expect(delivery.kind).toBe(kind)
    expect(delivery.reply).toContain('because')
  })

  it.each([
    [554, 'refused'],
    [451, 'deferred'],
    [421, 'unreachable'],
  ])('%i after the final dot is %s', async (code, kind) => {
    const sink = await sinkOf()
    sink.script.text = () => ({ code, words: 'because' })
    expect((await mailerFor(sink.url).send(letter)).kind).toBe(kind)
  })

  it('a refused sender is our trouble, not the recipient’s', async () => {
    const sink = await sinkOf({
      onMailFrom: (_from: unknown, _session: unknown, done: (error: Error) => void) =>
        done(Object.assign(new Error('not your address'), { responseCode: 553 })),
    })
    expect(await mailerFor(sink.url).send(letter)).toMatchObject({
      kind: 'unreachable',
      trouble: 'sender',
    })
  })

  it('a refused letter does not stand in the way of the next one', async () => {
    const sink = await sinkOf()
    const mailer = mailerFor(sink.url)
    sink.script.recipient = () => ({ code: 550, words: 'unknown' })
    await mailer.send(letter)
    sink.script.recipient = () => 'accept'
    expect(await mailer.send(letter)).toMatchObject({ kind: 'accepted' })
  })
})

describe('when the outside fails', () => {
  it('T51 a connection lost after the final dot leaves it open whether the letter arrived', async () => {
    const sink = await sinkOf()
    sink.script.text = () => 'hang-up'
    expect((await mailerFor(sink.url).send(letter)).kind).toBe('unsure')
    expect(sink.letters).toHaveLength(1)
  })

  it('T51 a server silent after the final dot is unsure, a server silent before it is not', async () => {
    const sink = await sinkOf()
    sink.script.text = () => new Promise(() => {})
    expect((await mailerFor(sink.url, { patience: 150 }).send(letter)).kind).toBe('unsure')
    const mute = await plainServer((socket) => socket.write('220 hello\r\n'))
    expect((await mailerFor(mute.url, { patience: 150 }).send(letter)).kind).toBe('unreachable')
  })

  it('a connection lost before the final dot has delivered nothing', async () => {
    const server = await plainServer((socket) => {
      socket.write('220 hello\r\n')
      socket.on('data', (data) => {
        if (/^DATA/m.test(String(data))) socket.destroy()
        else socket.write('250 fine\r\n')
      })
    })
    expect((await mailerFor(server.url).send(letter)).kind).toBe('unreachable')
  })

  it('T49 a closed port, an unknown host and a wrong password are nobody’s address', async () => {
    const gone = await plainServer(() => {})
    await gone.close()
    const sink = await sinkOf({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_auth: unknown, _session: unknown, done: (error: Error) => void) =>
        done(Object.assign(new Error('wrong password'), { responseCode: 535 })),
    })
    expect(await mailerFor(gone.url).send(letter)).toMatchObject({ trouble: 'connection' })
    expect(await mailerFor('smtp://mail.invalid:25').send(letter)).toMatchObject({
      kind: 'unreachable',
      trouble: 'connection',
    })
    const signedIn = `smtp://office:secret@127.0.0.1:${sink.port}`
    expect(await mailerFor(signedIn).send(letter)).toMatchObject({
      kind: 'unreachable',
      trouble: 'sign-in',
    })
  })

  it('a mailer that was closed lets the letter under way end and takes no other', async () => {
    const sink = await sinkOf()
    const mailer = mailerFor(sink.url)
    const underWay = mailer.send(letter)
    await mailer.close()
    expect((await underWay).kind).toBe('accepted')
    expect(await mailer.send(letter)).toMatchObject({ kind: 'unreachable', trouble: 'stopping' })
  })
})

describe('T52 TLS', () => {
  const secret = 'smtp://office:very-secret@'

  it('a server without TLS is told neither the password nor a byte of the letter', async () => {
    const heard: string[] = []
    const server = await plainServer((socket) => {
      socket.write('220 hello\r\n')
      socket.on('data', (data) => {
        heard.push(String(data))
        socket.write(/^EHLO/.test(String(data)) ? '250-hi\r\n250 AUTH PLAIN\r\n' : '502 no\r\n')
      })
    })
    const mailer = mailerFor(`${secret}127.0.0.1:${server.port}`, { SMTP_TLS: 'required' })
    expect(await mailer.send(letter)).toMatchObject({ kind: 'unreachable', trouble: 'tls' })
    expect(heard.join('')).toMatch(/^EHLO [^\r]+\r\nSTARTTLS\r\n$/)
  })

  it('a query in the address of the server cannot switch the protection off', async () => {
    const sink = await sinkOf()
    const query = '?requireTLS=false&ignoreTLS=true&tls.rejectUnauthorized=false'
    const mailer = mailerFor(`${sink.url}/${query}`, { SMTP_TLS: 'required' })
    expect(await mailer.send(letter)).toMatchObject({ kind: 'unreachable', trouble: 'tls' })
  })

  it.each(['smtp', 'smtps'])('a certificate nobody vouches for ends it (%s)', async (protocol) => {
    const auths: unknown[] = []
    const certificate = selfSigned()
    const sink = await sinkOf({
      ...certificate,
      secure: protocol === 'smtps',
      disabledCommands: [],
      onAuth(auth: unknown, _session: unknown, done: (error: null, reply: object) => void) {
        auths.push(auth)
        done(null, { user: 'office' })
      },
    })
    const url = `${protocol}://office:very-secret@127.0.0.1:${sink.port}`
    const delivery = await mailerFor(url, { SMTP_TLS: 'required' }).send(letter)
    expect(delivery).toMatchObject({ kind: 'unreachable', trouble: 'tls' })
    expect([auths, sink.letters]).toEqual([[], []])

    const trusted = mailerFor(url, { SMTP_TLS: 'required', authority: certificate.cert })
    expect(await trusted.send(letter)).toMatchObject({ kind: 'accepted' })
    expect([auths.length, sink.letters.length]).toEqual([1, 1])
  })
})

/** A server that says what the test wants, line by line. */
async function plainServer(talk: (socket: Socket) => void) {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    talk(socket)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const found = server.address()
  const port = typeof found === 'object' && found ? found.port : 0
  const running = {
    port,
    url: `smtp://127.0.0.1:${port}`,
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
  open.push(running)
  return running
}
