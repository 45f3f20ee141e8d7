import type { Instant } from '../../src/domain/calendar.ts'
import type { Language } from '../../src/domain/language.ts'
import { longMoment } from '../text/dates.ts'
import { emailText } from '../text/emails.ts'
import { type Composed, compose } from './compose.ts'

type Props = {
  language: Language
  office: string
  deOffice: string
  name: string
  link: string
  expiresAt: Instant
  zone: string
}

export function passwordResetEmail({ language, office, deOffice, ...props }: Props): Composed {
  const t = emailText[language]
  return compose(language, t.passwordReset.subject, [
    { kind: 'words', words: t.greeting(props.name) },
    { kind: 'words', words: t.passwordReset.asked(office, deOffice) },
    { kind: 'button', label: t.passwordReset.choose, address: props.link },
    { kind: 'words', words: t.worksOnce(longMoment(props.expiresAt, props.zone, language)) },
    { kind: 'words', words: t.passwordReset.notYou },
  ])
}
