import type { Instant } from '../../src/domain/calendar.ts'
import type { Language, RespondentLanguage } from '../../src/domain/language.ts'
import { longMoment } from '../text/dates.ts'
import { emailText } from '../text/emails.ts'
import { meetingTold, spokenNames } from '../text/meeting.ts'
import { meetingMails } from '../text/meeting-mails.ts'
import { type Announcement, announcementEnding } from './announcements.ts'
import { type Block, type Composed, compose } from './compose.ts'

/** The interface meeting as mails tell of it. */
export type MeetingFacts = {
  starts: Instant
  place: string
  languages: readonly RespondentLanguage[]
}

/** When and where both sides meet, in a mail. */
export function meetingLine(
  { starts, place, languages: spoken }: MeetingFacts,
  zone: string,
  language: Language,
): Block {
  const t = meetingTold[language]
  const names = spokenIn(spoken, language)
  return {
    kind: 'words',
    words: `${t.inMail(longMoment(starts, zone, language), place)} ${t.spoken(names)}`,
  }
}

function spokenIn(spoken: readonly RespondentLanguage[], language: Language): string {
  const names = spoken.map((one) => spokenNames[language][one])
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(names)
}

type Pack = {
  language: Language
  title: string
  name: string
  zone: string
  meeting: MeetingFacts | null
  link: string
}

/** To everybody of the office who may read shared results: partners have them since today. No figure travels by mail. */
export function packEmail({ language, title, name, zone, meeting, link }: Pack): Composed {
  const t = meetingMails[language].pack
  return compose(language, t.subject(title), [
    { kind: 'words', words: emailText[language].greeting(name) },
    { kind: 'words', words: t.shared(title) },
    { kind: 'words', words: t.same },
    meeting ? meetingLine(meeting, zone, language) : { kind: 'words', words: t.noMeeting },
    { kind: 'button', label: t.open, address: link },
  ])
}

/** To a partner: what was said and decided can be read behind its link. */
export function minutesEmail(props: Announcement & { link: string }): Composed {
  const { language, office, title, contact, link } = props
  const t = meetingMails[language].minutes
  return compose(language, t.subject(title), [
    { kind: 'words', words: emailText[language].greeting(contact) },
    { kind: 'words', words: t.written(office, title) },
    { kind: 'button', label: t.open, address: link },
    { kind: 'words', words: t.fixed },
    ...announcementEnding(props),
  ])
}
