import { emailText } from '../text/emails.ts'
import { pulseMails } from '../text/pulse-mails.ts'
import { type Announcement, announcementEnding } from './announcements.ts'
import { type Composed, compose } from './compose.ts'

/** To a partner between two rounds: its page takes a word at any time. */
export function pulseEmail(props: Announcement & { link: string }): Composed {
  const { language, office, partner, contact, link } = props
  const t = pulseMails[language]
  return compose(language, t.subject(office), [
    { kind: 'words', words: emailText[language].greeting(contact) },
    { kind: 'words', words: t.asks(office, partner) },
    { kind: 'words', words: t.short },
    { kind: 'button', label: t.open, address: link },
    { kind: 'words', words: t.who },
    ...announcementEnding(props),
  ])
}
