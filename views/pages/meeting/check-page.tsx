import {
  type GradeCounts,
  gradeNames,
  type MeetingValue,
} from '../../../src/domain/meeting-check.ts'
import type { ClosedRound } from '../../../src/domain/round.ts'
import { FaultSummary, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { number } from '../../text/figures.ts'
import { meetingCheckText, meetingCheckTold } from '../../text/meeting-check.ts'

type Props = {
  frame: Frame
  round: ClosedRound
  partners: MeetingValue | 'not-yet'
  room: MeetingValue | null
  counts: GradeCounts | null
  mayCount: boolean
  /** What stands in the fields where it could not be kept, and the answers at fault. */
  typed: readonly string[] | null
  faulty: readonly number[]
}

/** Whether the interface meeting was worth its time, to those who were asked. */
export function MeetingCheckPage(props: Props) {
  const { frame, round, partners, room, mayCount } = props
  const t = meetingCheckText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href={`/rounds/${round.id}/meeting`}>{t.back}</a>
      </p>
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <dl class="facts">
        <dt>{t.byLink}</dt>
        <dd>{partners === 'not-yet' ? t.until : <Value {...props} value={partners} />}</dd>
        <dt>{t.byPaper}</dt>
        <dd>{room === null ? t.notYet : <Value {...props} value={room} />}</dd>
      </dl>
      {mayCount && <Counting {...props} />}
    </StaffPage>
  )
}

function Value({ frame: { language }, round, value }: Props & { value: MeetingValue }) {
  const t = meetingCheckText[language]
  if (value.kind === 'few') return <>{t.few(round.k)}</>
  return <>{t.value(value.high, value.n, number(value.median, language))}</>
}

function Counting({ frame: { language }, round, counts, typed, faulty }: Props) {
  const t = meetingCheckText[language]
  const { grades } = meetingCheckTold[language]
  const faults = gradeNames
    .filter((grade) => faulty.includes(grade))
    .map((grade) => ({ field: `grade${grade}`, words: t.notACount(grades[grade]) }))
  return (
    <section>
      <h2>{t.paper}</h2>
      <FaultSummary title={t.faults} faults={faults} />
      <p>{t.paperWords}</p>
      <form method="post" action={`/rounds/${round.id}/meeting/check`} class="stack" noValidate>
        {gradeNames.map((grade) => (
          <TextField
            name={`grade${grade}`}
            label={t.counts(grades[grade])}
            value={typed?.[grade - 1] ?? `${counts?.[grade - 1] ?? ''}`}
            type="number"
            faults={faults}
          />
        ))}
        <p class="actions">
          <button type="submit">{t.save}</button>
        </p>
      </form>
    </section>
  )
}
