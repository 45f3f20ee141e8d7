import { once } from 'node:events'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A letter as it arrived: who it was for on the envelope, and what it says. */
export type Arrived = { to: string[]; from: string; raw: string; mail: Email }

type Reply = { code: number; words: string } | 'accept' | 'hang-up'
type Script = {
  /** What is answered when a recipient is named. */
  recipient: (address: string) => Reply
  /** What is answered after the final dot. */
  text: (arrived: Arrived) => Reply | Promise<Reply>
}

/** A real mail server on this machine that answers as the test tells it and remembers what it was given. */
export async function smtpSink(options: SMTPServerOptions = {}) {
  const letters: Arrived[] = []
  const script: Script = { recipient: () => 'accept', text: () => 'accept' }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 50,
    ...options,
    onRcptTo({ address }, { id }, done) {
      const reply = script.recipient(address)
      if (reply === 'hang-up') hangUp(id)
      else done(errorFor(reply))
    },
    onData(stream, { envelope, id }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      // A client that goes away before the final dot has delivered nothing.
      stream.on('error', () => {})
      stream.on('end', async () => {
        const bytes = Buffer.concat(chunks)
        const arrived: Arrived = {
          to: envelope.rcptTo.map(({ address }) => address),
          from: envelope.mailFrom ? envelope.mailFrom.address : '',
          raw: bytes.toString('utf8'),
          mail: await PostalMime.parse(bytes),
        }
        const reply = await script.text(arrived)
        if (typeof reply === 'string') letters.push(arrived)
        if (reply === 'hang-up') hangUp(id)
        else done(errorFor(reply))
      })
    },
  })
  server.on('error', () => {})

  function hangUp(id: string) {
    for (const connection of server.connections)
      if (connection.id === id) connection._socket.destroy()
  }

  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const address = server.server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    letters,
    script,
    port,
    url: `smtp://127.0.0.1:${port}`,
    /** Everything one address was given. */
    to: (address: string) => letters.filter((letter) => letter.to.includes(address)),
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

export type Sink = Awaited<ReturnType<typeof smtpSink>>

function errorFor(reply: Reply): Error | null {
  if (typeof reply === 'string') return null
  return Object.assign(new Error(reply.words), { responseCode: reply.code })
}

/** The value of a header as it arrived. */
export function headerOf({ mail }: Arrived, name: string): string | undefined {
  return mail.headers.find((header) => header.key === name.toLowerCase())?.value
}
