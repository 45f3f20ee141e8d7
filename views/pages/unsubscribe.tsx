import type { Language } from '../../src/domain/language.ts'
import { unsubscribeText } from '../text/unsubscribe.ts'
import { PlainPage } from './plain-page.tsx'

type Props = { language: Language; office: string; partner: string; stylesheet: string }

/** The question; nothing has changed yet. */
export function UnsubscribePage({ language, office, partner, stylesheet }: Props) {
  const t = unsubscribeText[language]
  return (
    <PlainPage language={language} title={t.title} stylesheet={stylesheet}>
      <p>{t.question(<bdi>{office}</bdi>, <bdi>{partner}</bdi>)}</p>
      <p>{t.link}</p>
      <form method="post">
        <button type="submit">{t.button}</button>
      </form>
    </PlainPage>
  )
}

export function UnsubscribedPage({ language, office, stylesheet }: Omit<Props, 'partner'>) {
  const t = unsubscribeText[language]
  return (
    <PlainPage language={language} title={t.doneTitle} stylesheet={stylesheet}>
      <p>{t.done(<bdi>{office}</bdi>)}</p>
      <p>{t.link}</p>
      <p>{t.mistake}</p>
    </PlainPage>
  )
}

/** The address lost a part on its way. */
export function WrongUnsubscribePage({
  language,
  stylesheet,
}: Pick<Props, 'language' | 'stylesheet'>) {
  const t = unsubscribeText[language]
  return (
    <PlainPage language={language} title={t.wrongTitle} stylesheet={stylesheet}>
      <p>{t.wrong}</p>
    </PlainPage>
  )
}
