import { type Codebook, otherTheme } from '../../../src/domain/codebook-versions.ts'
import type { Language } from '../../../src/domain/language.ts'
import { isShown, type Results } from '../../../src/domain/results.ts'
import { valences } from '../../../src/domain/segment.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { codebookPageText } from '../../text/codebook.ts'
import { codingText } from '../../text/coding.ts'
import { figuresText, partOf } from '../../text/figures.ts'

type Props = { frame: Frame; book: Codebook; results: readonly Results[] }

/** How many organisations spoke of each theme by year: only what shared results tell, and so of nobody few. */
export function ThemeUse({ frame, book, results }: Props) {
  const { language } = frame
  const { use: t } = codebookPageText[language]
  // What fits no theme is counted with all that reached too few: a rest, and no theme.
  const themes = book.themes.filter(({ code }) => code !== otherTheme)
  const years = results.filter(({ themes }) => themes.some(isShown))
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{years.length === 0 ? t.none : t.lead}</p>
      {years.length > 0 && (
        <section class="scroll" aria-label={t.caption} tabIndex={0}>
          <table>
            <caption>{t.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{t.theme}</th>
                {years.map(({ round }) => (
                  <th scope="col">{round.year}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {themes.map(({ code, label }) => (
                <tr>
                  <th scope="row">
                    <LocalisedText text={label} fallback={code} language={language} />
                  </th>
                  {years.map((year) => (
                    <td>
                      <Use code={code} year={year} language={language} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  )
}

type UseProps = { code: string; year: Results; language: Language }

function Use({ code, year, language }: UseProps) {
  const { use: t } = codebookPageText[language]
  const names = codingText[language].valences
  const told = year.themes.filter(isShown).filter((theme) => theme.code === code)
  if (told.length === 0) return <small>{t.notNamed}</small>
  return (
    <>
      {valences.flatMap((valence) =>
        told
          .filter((theme) => theme.valence === valence)
          .map(({ organisations, of }) => (
            <div>
              {names[valence]}
              {figuresText[language].colon}
              {partOf(organisations, of, language)}
            </div>
          )),
      )}
    </>
  )
}
