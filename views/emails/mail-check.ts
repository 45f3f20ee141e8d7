import type { Instant } from '../../src/domain/calendar.ts'
import type { Language } from '../../src/domain/language.ts'
import { longMoment } from '../text/dates.ts'
import { emailText } from '../text/emails.ts'
import { type Composed, compose } from './compose.ts'

type Props = {
  language: Language
  office: string
  name: string
  queuedAt: Instant
  zone: string
  link: string
}

/** Shows a coordinator that mail arrives, and what to look at in it. */
export function mailCheckEmail({ language, office, name, queuedAt, zone, link }: Props): Composed {
  const t = emailText[language]
  return compose(language, t.mailCheck.subject(office), [
    { kind: 'words', words: t.greeting(name) },
    { kind: 'words', words: t.mailCheck.arrived(longMoment(queuedAt, zone, language)) },
    { kind: 'words', words: t.mailCheck.look },
    { kind: 'button', label: t.mailCheck.back, address: link },
  ])
}
