import type { NoChange } from '../../../src/domain/no-change.ts'
import type { IndicatorResult, Results } from '../../../src/domain/results.ts'
import type { Round } from '../../../src/domain/round.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { NoChangeWords } from '../../components/no-change-words.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { meetingText } from '../../text/meeting.ts'
import { noChangeText } from '../../text/no-change.ts'

type Props = { frame: Frame; round: Round; results: Results; said: readonly NoChange[] }

/** Every statement, with what will not change about it; those that have a reason come first. */
export function NoChangesPage({ frame, round, results, said }: Props) {
  const t = noChangeText[frame.language]
  const isSaid = ({ code }: IndicatorResult) => said.some((one) => one.code === code)
  const [first, others] = [
    results.indicators.filter(isSaid),
    results.indicators.filter((one) => !isSaid(one)),
  ]
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href={`/rounds/${round.id}/meeting`}>{meetingText[frame.language].back}</a>
      </p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      {first.length === 0 && <p>{results.indicators.length === 0 ? t.noneShown : t.none}</p>}
      <ul class="entries">
        {[...first, ...others].map((statement) => (
          <li>
            <LocalisedText
              text={statement.text}
              fallback={statement.code}
              language={frame.language}
            />{' '}
            <NoChangeWords
              said={said.find(({ code }) => code === statement.code)}
              language={frame.language}
            />
            <br />
            <a href={`/rounds/${round.id}/no-change/${encodeURIComponent(statement.code)}`}>
              {isSaid(statement) ? t.change : t.say}
            </a>
          </li>
        ))}
      </ul>
    </StaffPage>
  )
}
