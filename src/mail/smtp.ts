import { createTransport, type MailMessage, type NodemailerError } from 'nodemailer'
import type { EmailAddress } from '../domain/email-address.ts'
import type { Delivery } from '../domain/message.ts'
import { type DkimKey, dkimSigner } from './dkim.ts'
import type { Letter, Mailer } from './mailer.ts'
import { mimeOf } from './mime.ts'
import { deliveryFrom } from './smtp-trouble.ts'

export type SmtpSettings = {
  SMTP_URL: string
  SMTP_TLS: 'required' | 'off'
  SMTP_CONNECTIONS: number
  MAIL_FROM: EmailAddress
  MAIL_ENVELOPE_FROM?: EmailAddress | undefined
}

/** What only tests and some installations set. */
export type SmtpOptions = {
  /** How long a silent server is waited for, in milliseconds. */
  patience?: number
  /** A certificate authority to trust instead of the well-known ones. */
  authority?: string
  /** Signs each letter (RFC 6376). */
  dkim?: DkimKey | undefined
}

/** RFC 5321 4.5.3.2.6: a server may take ten minutes for its last reply; giving up earlier sends twice. */
const tenMinutes = 600_000

/** Sends over SMTP, with connections that stay open between letters. */
export function smtpMailer(settings: SmtpSettings, options: SmtpOptions = {}): Mailer {
  const sign = options.dkim && dkimSigner(options.dkim)
  const transport = createTransport({
    ...serverOf(settings.SMTP_URL),
    ...tlsOf(settings, options),
    pool: true,
    maxConnections: settings.SMTP_CONNECTIONS,
    maxRequeues: 2,
    connectionTimeout: 30_000,
    socketTimeout: options.patience ?? tenMinutes,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const handedOver = new Set<string>()
  transport.use('stream', (mail, done) => {
    noteHandover(mail, handedOver)
    done()
  })
  const underWay = new Set<Promise<Delivery>>()
  let closed = false

  async function handOver(letter: Letter): Promise<Delivery> {
    const { MAIL_FROM, MAIL_ENVELOPE_FROM } = settings
    try {
      const mime = mimeOf(letter, MAIL_FROM, MAIL_ENVELOPE_FROM ?? MAIL_FROM)
      const sent = await transport.sendMail(sign ? await sign(mime) : mime)
      return { kind: 'accepted', reply: sent.response.slice(0, 500) }
    } catch (error) {
      return deliveryFrom(asMailError(error), handedOver.has(letter.messageId))
    } finally {
      handedOver.delete(letter.messageId)
    }
  }

  return {
    width: settings.SMTP_CONNECTIONS,
    async send(letter) {
      if (closed) return { kind: 'unreachable', reply: '', trouble: 'stopping' }
      const delivery = handOver(letter)
      underWay.add(delivery)
      return await delivery.finally(() => underWay.delete(delivery))
    },
    async close() {
      closed = true
      await Promise.all(underWay)
      transport.close()
    },
  }
}

/** Only these parts of the address count: a query in it could switch off what TLS protects. */
function serverOf(smtpUrl: string) {
  const { protocol, hostname, port, username, password } = new URL(smtpUrl)
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    ...(port === '' ? {} : { port: Number(port) }),
    secure: protocol === 'smtps:',
    ...(username === '' ? {} : { auth: { user: decoded(username), pass: decoded(password) } }),
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Without TLS and a valid certificate not a byte of a password or a letter leaves, unless the operator said `off`. */
function tlsOf({ SMTP_TLS }: SmtpSettings, { authority }: SmtpOptions) {
  if (SMTP_TLS === 'off') return { ignoreTLS: true, tls: { rejectUnauthorized: false } }
  const tls = { rejectUnauthorized: true, minVersion: 'TLSv1.2' } as const
  return { requireTLS: true, tls: authority === undefined ? tls : { ...tls, ca: authority } }
}

/**
 * Notes the moment from which a lost connection leaves in doubt whether a letter arrived: its text has been read to the
 * end, so the final dot is on its way. Before that the server has nothing it could deliver.
 */
function noteHandover(mail: MailMessage, handedOver: Set<string>): void {
  mail.message?.processFunc((text) => {
    text.once('end', () => handedOver.add(String(mail.data.messageId).replace(/[<>]/g, '')))
    return text
  })
}

/** nodemailer rejects with its own errors only; anything else is taken for one without a code. */
function asMailError(error: unknown): NodemailerError {
  return error instanceof Error ? error : new Error(String(error))
}
