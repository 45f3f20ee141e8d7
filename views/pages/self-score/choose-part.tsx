import type { InputLine } from '../../../src/domain/input-line.ts'
import type { ClosedRound, OpenRound } from '../../../src/domain/round.ts'
import { isClosed } from '../../../src/domain/round.ts'
import { AgreedAndDone } from '../../components/agreed-and-done.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { longMoment } from '../../text/dates.ts'
import { selfScoreText } from '../../text/self-score.ts'

export type SelfScoredPart = {
  id: string
  title: string
  asked: number
  given: number
  last: { by: string | null; at: number } | null
}

type Props = {
  frame: Frame
  round: OpenRound | ClosedRound
  parts: readonly SelfScoredPart[]
  /** What was agreed, to be looked at before grading. */
  agreed: readonly InputLine[]
  saved: boolean
}

/** The parts the office grades of itself, and how far each has come. */
export function SelfScorePartsPage({ frame, round, parts, agreed, saved }: Props) {
  const t = selfScoreText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href={`/rounds/${round.id}`}>{t.toRound}</a>
      </p>
      <h1>{t.title}</h1>
      {saved && (
        <p class="note good" role="status">
          {t.saved}
        </p>
      )}
      <p class="lead">{t.lead}</p>
      {isClosed(round) ? (
        <p class="note">{t.sealedWords(longMoment(round.closedAt, round.zone, frame.language))}</p>
      ) : (
        <ul>
          {t.facts.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      )}
      {parts.length === 0 && <p>{t.notAsked}</p>}
      {parts.map((part) => (
        <Part frame={frame} round={round} part={part} />
      ))}
      <AgreedAndDone lines={agreed} language={frame.language} />
    </StaffPage>
  )
}

type PartProps = Pick<Props, 'frame' | 'round'> & { part: SelfScoredPart }

function Part({ frame, round, part: { id, title, asked, given, last } }: PartProps) {
  const t = selfScoreText[frame.language]
  const way = isClosed(round) ? t.read : given > 0 ? t.goOn : t.begin
  return (
    <section>
      <h2>{title}</h2>
      <p>
        {t.given(given, asked)}{' '}
        {last?.by &&
          t.lastBy(<bdi>{last.by}</bdi>, longMoment(last.at, round.zone, frame.language))}
      </p>
      {isClosed(round) && given === 0 ? (
        <p class="soft">{t.nothing}</p>
      ) : (
        <p class="actions">
          <a class="button" href={`/rounds/${round.id}/self-score/${id}`}>
            {way}
          </a>
        </p>
      )}
    </section>
  )
}
