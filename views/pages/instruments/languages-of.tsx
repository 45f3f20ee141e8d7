import type { Language } from '../../../src/domain/language.ts'
import type { Completeness } from '../../../src/domain/survey-texts.ts'
import { instrumentsText } from '../../text/instruments.ts'

type Props = { languages: readonly Completeness[]; language: Language }

/** The languages of a survey, each with what lacks in it. */
export function LanguagesOf({ languages, language }: Props) {
  const t = instrumentsText[language]
  return (
    <>
      {languages.map(({ language: tag, done, of }, index) => (
        <>
          {index > 0 && ', '}
          {t.languageName[tag] ?? tag} ({done === of ? t.complete : t.partly(done, of)})
        </>
      ))}
    </>
  )
}
