import type { Language } from '../../src/domain/language.ts'
import type { ToSeeTo } from '../../src/domain/partner-sheet/to-see-to.ts'
import { emailText } from '../text/emails.ts'
import { sheetText } from '../text/partner-sheet.ts'
import { type Block, type Composed, compose } from './compose.ts'

type Props = {
  language: Language
  name: string
  partners: readonly { name: string; things: readonly ToSeeTo[] }[]
  link: string
}

/** Each month to whoever looks after partners: what there is to see to, partner by partner. */
export function partnersToSeeToEmail({ language, name, partners, link }: Props): Composed {
  const t = sheetText[language]
  return compose(language, t.mail.subject(partners.length), [
    { kind: 'words', words: emailText[language].greeting(name) },
    { kind: 'words', words: t.mail.lead },
    ...partners.map(
      (partner): Block => ({
        kind: 'lines',
        lines: [partner.name, ...partner.things.map((thing) => `– ${t.thing(thing)}`)],
      }),
    ),
    { kind: 'button', label: t.mail.open, address: link },
    { kind: 'words', words: t.mail.monthly },
  ])
}
