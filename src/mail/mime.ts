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
    attachments: letter.picture ? [inline(letter.picture)] : [],
    headers: headersOf(letter),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function named({ name, address }: Named): Named {
  return { name: oneLine(name), address }
}

/** Beside the html in one `multipart/related`: mail programs show it in its place and list no attachment. */
function inline({ cid, name, base64 }: NonNullable<Letter['picture']>) {
  return {
    cid,
    filename: name,
    content: base64,
    encoding: 'base64' as const,
    contentType: 'image/png',
    contentDisposition: 'inline' as const,
  }
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
