import { type Language, languages } from '../../../src/domain/language.ts'
import { longestNoChange, type NoChangeFault } from '../../../src/domain/no-change.ts'
import type { IndicatorResult } from '../../../src/domain/results.ts'
import type { Round } from '../../../src/domain/round.ts'
import { FaultSummary, Field } from '../../components/fields.tsx'
import { LocalisedText } from '../../components/localised-text.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { noChangeText } from '../../text/no-change.ts'

type Props = {
  frame: Frame
  round: Round
  statement: IndicatorResult
  turn: number
  typed: Readonly<Record<Language, string>>
  faults: readonly NoChangeFault[]
  changedSince: boolean
}

/** Why what one statement is about will not change. */
export function NoChangePage(props: Props) {
  const { frame, round, statement, turn, typed, changedSince } = props
  const t = noChangeText[frame.language]
  const faults = props.faults.map(({ language, kind }) => {
    return { field: language, words: t.faults[kind] }
  })
  return (
    <StaffPage frame={frame} title={t.formTitle}>
      <p>
        <a href={`/rounds/${round.id}/no-change`}>{t.back}</a>
      </p>
      <h1>{t.formTitle}</h1>
      <p class="lead">
        <LocalisedText text={statement.text} fallback={statement.code} language={frame.language} />
      </p>
      <p>{t.formLead}</p>
      <FaultSummary title={t.faultTitle} faults={faults} />
      {changedSince && (
        <div class="note bad" role="alert">
          <p>{t.changedSince}</p>
        </div>
      )}
      <form method="post" class="stack" novalidate>
        <input type="hidden" name="turn" value={`${turn}`} />
        {languages.map((language) => (
          <Field
            name={language}
            label={t.languages[language]}
            hint={t.upTo(longestNoChange)}
            faults={faults}
          >
            {(attributes) => (
              <textarea {...attributes} lang={language} rows={4}>
                {typed[language]}
              </textarea>
            )}
          </Field>
        ))}
        <p class="actions">
          <button type="submit">{t.save}</button>
          {turn > 0 && (
            <button type="submit" name="act" value="remove" class="quiet">
              {t.takeBack}
            </button>
          )}
        </p>
      </form>
    </StaffPage>
  )
}
