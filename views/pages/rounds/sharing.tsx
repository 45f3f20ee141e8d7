import type { Day } from '../../../src/domain/calendar.ts'
import type { Contact, Partner } from '../../../src/domain/partner.ts'
import type { Round } from '../../../src/domain/round.ts'
import type { StepStanding } from '../../../src/domain/round-step.ts'
import { FaultSummary } from '../../components/fields.tsx'
import { MeetingFacts, type MeetingShown } from '../../components/meeting-facts.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { longDay } from '../../text/dates.ts'
import { meetingText } from '../../text/meeting.ts'
import { roundsText } from '../../text/rounds.ts'
import { sharingText } from '../../text/sharing.ts'
import { ActForm } from './act-form.tsx'
import { AskOnce } from './ask-once.tsx'
import { OpenSteps, type ReasonsTyped } from './steps.tsx'

type Addressed = { partner: Partner; contact: Contact; to: Contact }

type Props = {
  frame: Frame
  round: Round
  written: readonly Addressed[]
  unwritten: readonly Addressed[]
  /** The meeting about the results, where it is set. */
  meeting: MeetingShown | undefined
  /** The first day it may be on, where it is set for an earlier one. */
  earliest: Day | null
  steps: readonly StepStanding[]
  /** Why it goes on without some of them, as typed. */
  reasons: ReasonsTyped
  tickMissing?: boolean
}

/** Before the results go to every partner: to how many, who is left out, and what follows. */
export function SharingPage(props: Props) {
  const { frame, round, written, unwritten, earliest, steps, reasons, tickMissing = false } = props
  const { share: t } = sharingText[frame.language]
  const { plan, closing } = roundsText[frame.language]
  const partners = new Set(written.map(({ partner }) => partner.id)).size
  const tick = tickMissing ? [{ field: 'sure', words: closing.tickFirst }] : []
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      <FaultSummary title={plan.faults} faults={[...reasons.faults, ...tick]} />
      <p class="lead">{written.length === 0 ? t.nobody : t.sentence(written.length, partners)}</p>
      <ul>
        {t.words(frame.office).map((words) => (
          <li>{words}</li>
        ))}
        {written.some(({ contact, to }) => contact.id !== to.id) && <li>{t.moved}</li>}
      </ul>
      <Unwritten frame={frame} unwritten={unwritten} />
      <MeetingSet {...props} />
      {earliest === null && (
        <ActForm
          frame={frame}
          round={round}
          act="sharing"
          tick={t.tick}
          button={t.button}
          tickMissing={tickMissing}
        >
          <OpenSteps frame={frame} round={round} steps={steps} {...reasons} />
        </ActForm>
      )}
    </AskOnce>
  )
}

/** When the results are talked about; a meeting that is too soon stands in the way, and nobody can waive that. */
function MeetingSet({ frame: { language }, round, meeting, earliest }: Props) {
  const { share: t } = sharingText[language]
  const words = meetingText[language]
  const date = `/rounds/${round.id}/meeting/date`
  if (earliest !== null)
    return (
      <div class="note bad" role="alert">
        <p>{t.meetingTooSoon(longDay(earliest, language))}</p>
        <p>
          <a href={date}>{words.move}</a>
        </p>
      </div>
    )
  return (
    <section>
      <h2>{words.link}</h2>
      {meeting ? <MeetingFacts meeting={meeting} language={language} /> : <p>{t.noMeeting}</p>}
      <p>
        <a href={date}>{meeting ? words.move : words.set}</a>
      </p>
    </section>
  )
}

function Unwritten({ frame, unwritten }: Pick<Props, 'frame' | 'unwritten'>) {
  const { share: t } = sharingText[frame.language]
  if (unwritten.length === 0) return null
  return (
    <div class="note bad">
      <p>{t.unwritten}</p>
      <ul>
        {unwritten.map(({ partner, to }) => (
          <li>
            <a href={`/partners/${partner.id}`}>
              <bdi>{partner.name}</bdi>
            </a>
            , <bdi>{to.name}</bdi> ({to.optedOut ? t.optedOut : t.refused})
          </li>
        ))}
      </ul>
    </div>
  )
}
