import { emailText } from '../text/emails.ts'
import { type Composed, compose } from './compose.ts'
import { closingBlocks, codeLine, qrPicture, type ToPartner } from './to-partner.ts'

type Props = ToPartner & { sent: number; invited: number }

/** To everybody who was asked: the results can be read behind the same link. Counts only; a mail is easily passed on. */
export function resultsEmail(props: Props): Composed {
  const { language, office, title, partner, contact, link, sent, invited } = props
  const t = emailText[language]
  return compose(language, t.results.subject(office, title), [
    { kind: 'words', words: t.greeting(contact) },
    { kind: 'words', words: t.results.ready(office, title) },
    { kind: 'words', words: t.results.sent(sent, invited) },
    { kind: 'button', label: t.results.open, address: link },
    codeLine(props),
    qrPicture(props),
    { kind: 'words', words: t.results.behind(partner) },
    { kind: 'words', words: t.results.next(office) },
    ...closingBlocks(props),
  ])
}
