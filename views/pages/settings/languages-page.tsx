import {
  completeFor,
  languageNames,
  languages,
  type PartialLanguage,
  partialLanguages,
} from '../../../src/domain/language.ts'
import { languageNamesIn } from '../../../src/domain/partner-words.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { sharesTranslated } from '../../text/respond.ts'
import { settingsText } from '../../text/settings.ts'

type Props = { frame: Frame; on: readonly PartialLanguage[]; saved: boolean }

/** The languages of the respondents' pages: the complete ones, and those with gaps to turn on. */
export function LanguagesPage({ frame, on, saved }: Props) {
  const t = settingsText[frame.language].languages
  return (
    <StaffPage frame={frame} title={t.title}>
      <h1>{t.title}</h1>
      {saved && (
        <p class="note good" role="status">
          {t.saved}
        </p>
      )}
      <p>{t.always(languages.map((one) => languageNamesIn[frame.language][one]))}</p>
      <form method="post" class="stack">
        <fieldset>
          <legend>{t.partial}</legend>
          {partialLanguages.map((one) => (
            <label class="choice">
              <input type="checkbox" name="language" value={one} checked={on.includes(one)} />
              <span>
                <strong lang={one}>{languageNames[one]}</strong> ·{' '}
                {t.share(
                  Math.round(sharesTranslated[one] * 100),
                  languageNamesIn[frame.language][completeFor(one)],
                )}
              </span>
            </label>
          ))}
        </fieldset>
        <p class="soft">{t.review}</p>
        <div class="actions">
          <button type="submit">{t.save}</button>
        </div>
      </form>
    </StaffPage>
  )
}
