import type { Language } from '../../src/domain/language.ts'
import { emailText } from '../text/emails.ts'
import { type Composed, compose } from './compose.ts'

type Props = {
  language: Language
  office: string
  title: string
  name: string
  asking: number
  link: string
}

/** To the person of trust: how many partners ask for a confidential talk. No name: a mailbox may have other readers. */
export function talkRequestsEmail({
  language,
  office,
  title,
  name,
  asking,
  link,
}: Props): Composed {
  const t = emailText[language].talkRequests
  return compose(language, t.subject(title), [
    { kind: 'words', words: emailText[language].greeting(name) },
    { kind: 'words', words: t.asked(asking, title, office) },
    { kind: 'words', words: t.where },
    { kind: 'button', label: t.open, address: link },
    { kind: 'words', words: t.alone },
  ])
}
