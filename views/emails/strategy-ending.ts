import type { Day } from '../../src/domain/calendar.ts'
import type { Language } from '../../src/domain/language.ts'
import { longDay } from '../text/dates.ts'
import { emailText } from '../text/emails.ts'
import { strategyEndingText } from '../text/strategy-ending.ts'
import { type Composed, compose } from './compose.ts'

type Props = { language: Language; title: string; name: string; ends: Day; link: string }

/** To whoever looks after the strategy: it ends in six months. */
export function strategyEndingEmail({ language, title, name, ends, link }: Props): Composed {
  const t = strategyEndingText[language]
  const day = longDay(ends, language)
  return compose(language, t.subject(day), [
    { kind: 'words', words: emailText[language].greeting(name) },
    { kind: 'words', words: t.ends(title, day) },
    { kind: 'words', words: t.whatNow },
    { kind: 'button', label: t.open, address: link },
  ])
}
