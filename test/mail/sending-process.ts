/**
 * A server reduced to its outbox, to be killed: settles what an earlier one left, sends what is due, ends.
 * Run by plain Node: `node sending-process.ts DATABASE SMTP-URL NOW`.
 */

import { openDatabase } from '#dialect'
import type { Deps } from '../../src/deps.ts'
import { parseEmailAddress } from '../../src/domain/email-address.ts'
import type { Id } from '../../src/domain/ids.ts'
import { sendDueMail } from '../../src/flows/send-mail.ts'
import { settleInterrupted } from '../../src/flows/settle-interrupted-mail.ts'
import { linksFrom } from '../../src/links.ts'
import { smtpMailer } from '../../src/mail/smtp.ts'
import { oneTimeCodes } from '../../src/one-time-codes.ts'
import { surveyLibrary } from '../../src/survey-library.ts'

const [, , file = '', SMTP_URL = '', now = ''] = process.argv
const MAIL_FROM = parseEmailAddress('office@amahoro.test')
if (!MAIL_FROM) throw new Error('an address')
const settings = {
  PUBLIC_URL: 'http://partners.test',
  PORT: 0,
  HOST: '127.0.0.1',
  DATA_DIR: '',
  BACKUP_DAYS: 35,
  SMTP_URL,
  SMTP_TLS: 'off',
  SMTP_CONNECTIONS: 1,
  MAIL_FROM,
  DEMO: false,
} as const
const deps: Deps = {
  db: openDatabase(file),
  clock: { now: () => Number(now) },
  newId: <Kind extends string>() => crypto.randomUUID() as Id<Kind>,
  links: linksFrom(Buffer.alloc(32, 7)),
  erasures: { add: () => {}, all: () => new Set() },
  evidence: { keep: () => '', read: () => undefined, forget: () => {} },
  codes: oneTimeCodes(Buffer.alloc(32, 7)),
  passwords: { hash: async () => '', verify: async () => 'wrong' },
  mailer: smtpMailer(settings),
  surveys: surveyLibrary(() => []),
  settings,
  log: () => {},
  assets: { path: () => undefined, file: () => undefined },
}

await settleInterrupted(deps)
process.stdout.write('sending\n')
await sendDueMail(deps)
await deps.mailer.close()
