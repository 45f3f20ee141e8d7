import type { NamedGrades } from '../../../src/domain/named-grades.ts'
import type { Results } from '../../../src/domain/results.ts'
import { Downloads } from '../../components/downloads.tsx'
import { LocalisedText, plainText } from '../../components/localised-text.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { percent } from '../../text/figures.ts'
import { headlineSentence } from '../../text/headline.ts'
import { resultsText } from '../../text/results.ts'
import { CommitmentSection } from './commitment-section.tsx'
import { CommitmentsTable } from './commitments-table.tsx'
import { GroupsTable } from './groups-table.tsx'
import { HowToRead } from './how-to-read.tsx'
import { NamedGradesTable } from './named-grades.tsx'
import { NotShown } from './not-shown.tsx'
import { partsOf } from './parts.ts'

type Props = {
  frame: Frame
  results: Results
  /** Documents of earlier rounds, in order of time. */
  earlier: readonly Results[]
  /** Grades by name, in an open dialogue, for those who may read them. */
  named?: NamedGrades | undefined
}

/** The scorecard of one closed round. */
export function ResultsPage({ frame, results, earlier, named }: Props) {
  const { language } = frame
  const t = resultsText[language]
  const { round } = results
  const title = t.title(round.year)
  const parts = partsOf(results)
  return (
    <StaffPage frame={frame} title={`${title} · ${plainText(round.title, '', language)}`}>
      <h1>
        {title}{' '}
        <small>
          <LocalisedText text={round.title} fallback="" language={language} />
        </small>
      </h1>
      <p class="lead">{headlineSentence(results, language)}</p>
      <Participation frame={frame} results={results} />
      <CommitmentsTable parts={parts} language={language} />
      <p class="actions">
        <a href="/trends">{t.seeTrends}</a>
        <a href={`/rounds/${round.id}/present`}>{t.present}</a>
      </p>
      {parts.map((part, index) => (
        <CommitmentSection
          part={part}
          patterns={`people-${index}`}
          earlier={earlier}
          language={language}
        />
      ))}
      {named && <NamedGradesTable results={results} named={named} language={language} />}
      <GroupsTable results={results} language={language} />
      <NotShown results={results} earlier={earlier} language={language} />
      <HowToRead results={results} language={language} />
      <Downloads
        csv={`/rounds/${round.id}/results.csv`}
        codebook={`/rounds/${round.id}/codebook.csv`}
        language={language}
      />
    </StaffPage>
  )
}

function Participation({ frame: { language }, results }: Pick<Props, 'frame' | 'results'>) {
  const t = resultsText[language]
  const { invited, sent, declined, late, lowResponse } = results.participation
  const share = percent(invited === 0 ? 0 : sent / invited, language)
  const sentences = [
    t.participation({ sent, invited, share }),
    declined ? t.declined(declined) : '',
    late ? t.late(late) : '',
  ]
  const words = sentences.filter((sentence) => sentence !== '').join(' ')
  if (!lowResponse) return <p>{words}</p>
  return (
    <div class="note bad">
      <h2>{t.lowTitle}</h2>
      <p>{words}</p>
      <p>{t.low}</p>
    </div>
  )
}
