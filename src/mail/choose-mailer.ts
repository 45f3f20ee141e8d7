import { join } from 'node:path'
import type { EmailAddress } from '../domain/email-address.ts'
import type { DkimKey } from './dkim.ts'
import { mailboxMailer } from './mailbox.ts'
import type { Mailer } from './mailer.ts'
import { type SmtpSettings, smtpMailer } from './smtp.ts'

type MailSettings = Omit<SmtpSettings, 'SMTP_URL' | 'MAIL_FROM'> & {
  SMTP_URL?: string | undefined
  MAIL_FROM?: EmailAddress | undefined
  DATA_DIR: string
}

/** Real mail where a server is named; the mailbox in the data folder otherwise. */
export function chooseMailer(settings: MailSettings, dkim?: DkimKey): Mailer {
  const { SMTP_URL, MAIL_FROM, DATA_DIR } = settings
  if (SMTP_URL === undefined || MAIL_FROM === undefined)
    return mailboxMailer(mailboxFolder(DATA_DIR))
  return smtpMailer({ ...settings, SMTP_URL, MAIL_FROM }, { dkim })
}

/** Where letters lie while no mail server is set. */
export function mailboxFolder(dataFolder: string): string {
  return join(dataFolder, 'mailbox')
}
