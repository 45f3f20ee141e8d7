import type { Instant } from '../../src/domain/calendar.ts'
import type { Language } from '../../src/domain/language.ts'
import { longMoment } from '../text/dates.ts'
import { emailText } from '../text/emails.ts'
import { type Composed, compose } from './compose.ts'

type Props = {
  language: Language
  title: string
  name: string
  closedAt: Instant
  zone: string
  /** Whether the results are there, and how many took part; or when they will be. */
  results: { kind: 'ready'; sent: number; invited: number } | { kind: 'later'; at: Instant }
  link: string
}

/** To the coordinator: a round has closed. Counts only; a figure is read on the page, behind the sign-in. */
export function roundClosedEmail(props: Props): Composed {
  const { language, title, name, results, link } = props
  const t = emailText[language].roundClosed
  const moment = (at: Instant) => longMoment(at, props.zone, language)
  const ready = results.kind === 'ready'
  return compose(language, ready ? t.subjectReady(title) : t.subjectClosed(title), [
    { kind: 'words', words: emailText[language].greeting(name) },
    { kind: 'words', words: t.closed(title, moment(props.closedAt)) },
    ready ? { kind: 'words', words: t.sent(results.sent, results.invited) } : null,
    { kind: 'words', words: ready ? t.ready : t.later(moment(results.at)) },
    { kind: 'button', label: t.open, address: link },
  ])
}
