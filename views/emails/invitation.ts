import { longMoment } from '../text/dates.ts'
import { emailText } from '../text/emails.ts'
import { type Composed, compose } from './compose.ts'
import {
  closingBlocks,
  codeLine,
  howLong,
  openButton,
  qrPicture,
  type ToAnswer,
} from './to-partner.ts'

/** Who asks, how long it takes, until when, who will see what, and the personal link. */
export function invitationEmail(props: ToAnswer): Composed {
  const { language, office, title, partner, contact, k } = props
  const t = emailText[language]
  const closing = longMoment(props.closesAt, props.zone, language)
  return compose(language, t.invitation.subject(office, title), [
    { kind: 'words', words: t.greeting(contact) },
    { kind: 'words', words: t.invitation.asks(office, partner) },
    { kind: 'words', words: `${howLong(props)} ${t.invitation.time(closing)}`.trim() },
    openButton(props),
    codeLine(props),
    qrPicture(props),
    { kind: 'words', words: t.invitation.who(office, k) },
    { kind: 'words', words: t.invitation.personal },
    ...closingBlocks(props),
  ])
}
