import { longMoment } from '../text/dates.ts'
import { emailText } from '../text/emails.ts'
import { type Composed, compose } from './compose.ts'
import { closingBlocks, codeLine, openButton, qrPicture, type ToAnswer } from './to-partner.ts'

/** The last word before closing, to somebody who has not sent yet: until when, and the same link. */
export function closingSoonEmail(props: ToAnswer): Composed {
  const { language, office, title, partner, contact, k, parts } = props
  const t = emailText[language]
  const closing = longMoment(props.closesAt, props.zone, language)
  const partly = parts.left.length < parts.all.length
  return compose(language, t.closingSoon.subject(office, title), [
    { kind: 'words', words: t.greeting(contact) },
    { kind: 'words', words: t.closingSoon.closes(closing) },
    { kind: 'words', words: t.reminder.asks(office, partner, partly) },
    openButton(props),
    codeLine(props),
    qrPicture(props),
    { kind: 'words', words: t.invitation.who(office, k) },
    { kind: 'words', words: t.reminder.decline },
    ...closingBlocks(props),
  ])
}
