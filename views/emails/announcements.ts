import type { Instant } from '../../src/domain/calendar.ts'
import type { Language } from '../../src/domain/language.ts'
import { announcementsText } from '../text/announcements.ts'
import { longMoment } from '../text/dates.ts'
import { emailText } from '../text/emails.ts'
import { type Block, type Composed, compose } from './compose.ts'

/** What partners are told once, whoever of them has answered. */
export type Announcement = {
  language: Language
  office: string
  title: string
  partner: string
  contact: string
  coordinator: { name: string; address: string } | null
  unsubscribe: string
}

type Extension = Announcement & {
  zone: string
  closedBefore: Instant
  closesAt: Instant
  hasSent: boolean
  link: string
}

/** The closing has moved: until when, and whether there is anything to do. */
export function extensionEmail(props: Extension): Composed {
  const { language, office, title, partner, contact, zone, hasSent, link } = props
  const t = emailText[language]
  const said = announcementsText[language]
  const before = longMoment(props.closedBefore, zone, language)
  const closing = longMoment(props.closesAt, zone, language)
  return compose(language, said.extension.subject(title), [
    { kind: 'words', words: t.greeting(contact) },
    { kind: 'words', words: said.extension.moved(office, title, before, closing) },
    {
      kind: 'words',
      words: hasSent ? said.extension.sent(partner) : said.extension.notSent(partner),
    },
    { kind: 'button', label: t.toPartner.open, address: link },
    ...announcementEnding(props),
  ])
}

/** The round was called off: what became of the answers, and that nothing is left to do. */
export function cancellationEmail(props: Announcement): Composed {
  const { language, office, title, contact } = props
  const t = emailText[language]
  const said = announcementsText[language]
  return compose(language, said.cancellation.subject(title), [
    { kind: 'words', words: t.greeting(contact) },
    { kind: 'words', words: said.cancellation.calledOff(office, title) },
    { kind: 'words', words: said.cancellation.erased },
    { kind: 'words', words: said.cancellation.thanks },
    ...announcementEnding(props),
  ])
}

/** Whom to ask, and how to be left in peace. */
export function announcementEnding({
  language,
  office,
  coordinator,
  unsubscribe,
}: Announcement): readonly (Block | null)[] {
  const t = emailText[language].toPartner
  return [
    coordinator && { kind: 'words', words: t.coordinator(coordinator.name, coordinator.address) },
    { kind: 'words', words: office },
    { kind: 'small', words: t.unsubscribe, address: unsubscribe },
  ]
}
