import type { SendMailOptions } from 'nodemailer'
import type { EmailAddress } from '../domain/email-address.ts'
import { oneLine } from '../domain/plain-text.ts'
import type { Letter } from './mailer.ts'

type Named = { name: string; address: EmailAddress }

/**
 * A letter as the mail program of the outside wants it. Whatever a person typed is one line here, and an address is
 * never read out of a text: nothing in a title or a name can become a header or a second recipient.
 */
export function mimeOf(
  letter: Letter,
  from: EmailAddress,
  envelopeFrom: EmailAddress,
): SendMailOptions {
  const to = named(letter.to)
  return {
    messageId: `<${letter.messageId}>`,
    from: named({ name: letter.senderName, address: from }),
    to,
    replyTo: letter.replyTo ? named(letter.replyTo) : undefined,
    envelope: { from: envelopeFrom, to: [to.address] },
    subject: oneLine(letter.subject),
    text: letter.text,
    html: letter.html,
    headers: headersOf(letter),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function named({ name, address }: Named): Named {
  return { name: oneLine(name), address }
}

function headersOf({ automatic, unsubscribe }: Letter): Record<string, string> {
  return {
    ...(automatic ? { 'Auto-Submitted': 'auto-generated' } : {}),
    ...(unsubscribe
      ? {
          'List-Unsubscribe': `<${unsubscribe}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        }
      : {}),
  }
}
