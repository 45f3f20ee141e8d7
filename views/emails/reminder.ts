import { longMoment } from '../text/dates.ts'
import { emailText } from '../text/emails.ts'
import { type Composed, compose } from './compose.ts'
import {
  closingBlocks,
  codeLine,
  howLong,
  namedParts,
  openButton,
  qrPicture,
  type ToAnswer,
} from './to-partner.ts'

/** To somebody who has not sent yet: the same link, and how to say no. */
export function reminderEmail(props: ToAnswer): Composed {
  const { language, office, title, partner, contact, k, parts } = props
  const t = emailText[language]
  const closing = longMoment(props.closesAt, props.zone, language)
  const partly = parts.left.length < parts.all.length
  const long = partly ? t.reminder.left(namedParts(parts.left, language)) : howLong(props)
  return compose(language, t.reminder.subject(office, title), [
    { kind: 'words', words: t.greeting(contact) },
    { kind: 'words', words: t.reminder.asks(office, partner, partly) },
    { kind: 'words', words: `${long} ${t.reminder.time(closing)}`.trim() },
    openButton(props),
    codeLine(props),
    qrPicture(props),
    { kind: 'words', words: t.invitation.who(office, k) },
    { kind: 'words', words: t.reminder.decline },
    ...closingBlocks(props),
  ])
}
