import {
  longestReportText,
  type ReportFault,
  type ReportTexts,
  reportField,
  reportPlaces,
} from '../../../src/domain/annual-report.ts'
import { type Language, languages } from '../../../src/domain/language.ts'
import type { Results } from '../../../src/domain/results.ts'
import type { Round } from '../../../src/domain/round.ts'
import { FaultSummary, Field } from '../../components/fields.tsx'
import { plainText } from '../../components/localised-text.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { reportText } from '../../text/report.ts'
import { resultsText } from '../../text/results.ts'
import { partsOf } from '../results/parts.ts'
import { AskOnce } from '../rounds/ask-once.tsx'

type Props = {
  frame: Frame
  round: Round
  results: Results
  turn: number
  texts: ReportTexts
  faults?: readonly ReportFault[]
  changedSince?: boolean
}

/** Where the office writes its report: an introduction and a remark in each section, in both languages. */
export function ReportFormPage(props: Props) {
  const { frame, round, results, turn, texts, faults = [], changedSince = false } = props
  const { form: t } = reportText[frame.language]
  const named = placeNames(results, frame.language)
  const problems = faults.map(({ place, language, over }) => ({
    field: reportField(place, language),
    words: t.tooLong(`${named(place)} (${t.languages[language]})`, over),
  }))
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      <FaultSummary title={t.faults} faults={problems} />
      {changedSince && (
        <div class="note bad" role="alert">
          <p>{t.changedSince}</p>
        </div>
      )}
      <p class="lead">{t.lead}</p>
      <form method="post" action={`/rounds/${round.id}/report/words`}>
        <input type="hidden" name="turn" value={`${turn}`} />
        {reportPlaces(partsOf(results)).map((place) => (
          <fieldset>
            <legend>{named(place)}</legend>
            {languages.map((language) => (
              <Field
                name={reportField(place, language)}
                label={t.languages[language]}
                hint={t.upTo(longestReportText)}
                faults={problems}
              >
                {(attributes) => (
                  <textarea {...attributes} lang={language} rows={4}>
                    {texts[place]?.[language] ?? ''}
                  </textarea>
                )}
              </Field>
            ))}
          </fieldset>
        ))}
        <p class="actions">
          <button type="submit">{t.save}</button>
          <a href={`/rounds/${round.id}/report`}>{t.back}</a>
        </p>
      </form>
    </AskOnce>
  )
}

function placeNames(results: Results, language: Language): (place: string) => string {
  const { sections, form: t } = reportText[language]
  const other = resultsText[language].otherQuestions
  const names = new Map([
    ['introduction', sections.introduction],
    ['participation', t.remarkOn(sections.participation)],
    ['headline', t.remarkOn(sections.headline)],
    ['appreciation', t.remarkOn(sections.inquiry)],
    ['plan', t.remarkOn(sections.plan)],
    ...partsOf(results).map(({ id, title }): [string, string] => [
      `part-${id}`,
      t.remarkOn(plainText(title, other, language)),
    ]),
  ])
  return (place) => names.get(place) ?? place
}
