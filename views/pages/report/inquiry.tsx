import type { Language } from '../../../src/domain/language.ts'
import { isShown, type Results } from '../../../src/domain/results.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { figuresText, partOf, percent, rangeWords } from '../../text/figures.ts'
import { appreciationWords, reportText } from '../../text/report.ts'
import { resultsText } from '../../text/results.ts'
import { grantedWords } from '../../text/told-inquiry.ts'

type Props = { results: Results; language: Language }

/** What partners value: the yearly appreciation, and the themes they spoke of where these have been coded. */
export function Inquiry({ results, language }: Props) {
  const { appreciation, themes, wishesBefore } = results
  const missing = appreciationWords(appreciation, language)
  if (missing !== undefined && themes.length === 0 && !wishesBefore) return <p>{missing}</p>
  return (
    <>
      {isShown(appreciation) && <Appreciated appreciation={appreciation} language={language} />}
      <Themes results={results} language={language} />
      {wishesBefore && <p>{grantedWords(wishesBefore, language)}</p>}
    </>
  )
}

type Shown = Extract<Results['appreciation'], { state: 'shown' }>

export function Appreciated({
  appreciation,
  language,
}: {
  appreciation: Shown
  language: Language
}) {
  const { inquiry } = reportText[language]
  const figures = figuresText[language]
  const { high, n, share, range, change } = appreciation
  const verdict = change ? `${figures.colon}${figures.verdicts[change.word]}` : ''
  return (
    <>
      <p>
        <strong>
          {inquiry.shown(partOf(high, n, language))}
          {verdict}.
        </strong>
      </p>
      <p class="soft">
        {percent(share, language)} · {resultsText[language].facts.range}
        {figures.colon}
        {rangeWords(range, language)}
      </p>
    </>
  )
}

type ThemesProps = { results: Pick<Results, 'themes'>; language: Language }

export function Themes({ results: { themes }, language }: ThemesProps) {
  const { inquiry } = reportText[language]
  if (themes.length === 0) return null
  return (
    <>
      <p>{inquiry.themes}</p>
      <ul>
        {themes.map((theme) => (
          <li>
            <LocalisedText text={theme.label} fallback={theme.code} language={language} /> (
            {inquiry.valences[theme.valence]}){figuresText[language].colon}
            {theme.state === 'shown'
              ? inquiry.reach(partOf(theme.organisations, theme.of, language))
              : inquiry.tooFew}
          </li>
        ))}
      </ul>
    </>
  )
}
