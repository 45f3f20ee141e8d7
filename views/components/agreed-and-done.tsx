import type { InputLine } from '../../src/domain/input-line.ts'
import type { RespondentLanguage } from '../../src/domain/language.ts'
import { longDay } from '../text/dates.ts'
import { agreedText } from '../text/inputs.ts'

type Props = { lines: readonly InputLine[]; language: RespondentLanguage }

/** What was agreed against what was done, to read; nothing where nothing was written down. */
export function AgreedAndDone({ lines, language }: Props) {
  if (lines.length === 0) return null
  return (
    <section>
      <h2>{agreedText[language].title}</h2>
      <AgreedLines lines={lines} language={language} />
    </section>
  )
}

export function AgreedLines({ lines, language }: Props) {
  const t = agreedText[language]
  return (
    <dl>
      {lines.map(({ agreed, due, status, done, doneOn }) => (
        <>
          <dt>
            <bdi>{agreed}</bdi> <small>{t.by(longDay(due, language))}</small>
          </dt>
          <dd>
            {t.statuses[status]}
            {doneOn && ` ${t.on(longDay(doneOn, language))}`}
            {done && ': '}
            {done && <bdi>{done}</bdi>}
          </dd>
        </>
      ))}
    </dl>
  )
}
