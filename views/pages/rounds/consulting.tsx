import { type ConsultingRound, consultingEnd, type Round } from '../../../src/domain/round.ts'
import { FaultSummary, type FieldFault, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { longMoment } from '../../text/dates.ts'
import { agreedText } from '../../text/inputs.ts'
import { consultingText } from '../../text/proposals.ts'
import { roundsText } from '../../text/rounds.ts'
import { wordingsText } from '../../text/wordings.ts'
import { type Around, AroundRound } from './around.tsx'
import { AskOnce, Back } from './ask-once.tsx'

type Moment = { day: string; time: string }

type BeginProps = {
  frame: Frame
  round: Round
  recipients: readonly { partner: { name: string }; contact: { name: string; email: string } }[]
  /** What partners proposed in their last answers. */
  offered: readonly string[]
  digest: string
  typed: Moment
  faults: readonly FieldFault[]
  /** What stands in the way of consulting at all. */
  obstacle: string | null
  changed: boolean
}

/** What beginning to consult sends to whom, and the one button. */
export function BeginConsultingPage(props: BeginProps) {
  const { frame, round, recipients, offered, digest, typed, faults, obstacle, changed } = props
  const t = consultingText[frame.language]
  const names = roundsText[frame.language].recipients
  return (
    <AskOnce frame={frame} round={round} title={t.consult}>
      <FaultSummary title={t.faults} faults={faults} />
      {changed && (
        <p class="note bad" role="alert">
          {t.changed}
        </p>
      )}
      <p class="lead">{t.consultLead}</p>
      {obstacle ? (
        <p class="note bad">{obstacle}</p>
      ) : (
        <>
          <p>{t.sentence(recipients.length, round.title[frame.language])}</p>
          <ul>
            <li>{t.same}</li>
            <li>{t.fixed}</li>
            {offered.length > 0 && (
              <li>
                {t.offered}
                <ul>
                  {offered.map((words) => (
                    <li>
                      <bdi>{words}</bdi>
                    </li>
                  ))}
                </ul>
              </li>
            )}
            <li>
              <a href={`/rounds/${round.id}/messages/consultation/${frame.language}`}>
                {t.readMail}
              </a>
            </li>
          </ul>
          <div class="scroll">
            <table class="stacked">
              <thead>
                <tr>
                  <th scope="col">{names.partner}</th>
                  <th scope="col">{names.contact}</th>
                </tr>
              </thead>
              <tbody>
                {recipients.map(({ partner, contact }) => (
                  <tr>
                    <th scope="row">
                      <bdi>{partner.name}</bdi>
                    </th>
                    <td>
                      <bdi>{contact.name}</bdi> <bdi>{contact.email}</bdi>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <form method="post" action={`/rounds/${round.id}/consulting`} class="stack" noValidate>
            <input type="hidden" name="reviewed" value={digest} />
            <Until frame={frame} typed={typed} faults={faults} />
            <p class="actions">
              <button type="submit">{t.begin(recipients.length)}</button>
              <Back frame={frame} round={round} />
            </p>
          </form>
        </>
      )}
    </AskOnce>
  )
}

type UntilProps = { frame: Frame; typed: Moment; faults: readonly FieldFault[] }

function Until({ frame, typed, faults }: UntilProps) {
  const { untilLabels } = consultingText[frame.language]
  return (
    <div class="row">
      <TextField
        name="untilDay"
        label={untilLabels.day}
        value={typed.day}
        type="date"
        faults={faults}
      />
      <TextField
        name="untilTime"
        label={untilLabels.time}
        value={typed.time}
        type="time"
        faults={faults}
      />
    </div>
  )
}

type Props = {
  frame: Frame
  round: ConsultingRound
  over: boolean
  /** How many proposals there are, and how many of them wait for a decision. */
  counts: { proposals: number; undecided: number }
  mayRun: boolean
  mayDecide: boolean
  around: Around
  typed: { until: Moment; closes: Moment }
  faults: readonly FieldFault[]
}

/** A round while its partners say what should be asked. */
export function ConsultingPage(props: Props) {
  const { frame, round, over, counts, mayRun, mayDecide, faults } = props
  const t = consultingText[frame.language]
  const title = round.title[frame.language]
  const until = longMoment(consultingEnd(round), round.zone, frame.language)
  return (
    <StaffPage frame={frame} title={title}>
      <p>
        <span class="tag">{roundsText[frame.language].states.consulting}</span>
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <FaultSummary title={t.faults} faults={faults} />
      <p class="lead">{over ? t.over(until) : t.standing(until)}</p>
      {mayDecide && (
        <p>
          <a href={`/rounds/${round.id}/proposals`}>{t.proposals}</a>{' '}
          <small>{t.toProposals(counts.proposals, counts.undecided)}</small>
        </p>
      )}
      <p>
        <a href={`/rounds/${round.id}/agreed`}>{agreedText[frame.language].title}</a>
      </p>
      {mayRun && (
        <>
          <p>
            <a href={`/rounds/${round.id}/messages`}>{wordingsText[frame.language].title}</a>
          </p>
          <p class="actions">
            <a class="button" href={`/rounds/${round.id}/review`}>
              {t.toReview}
            </a>
          </p>
          <Dates {...props} />
        </>
      )}
      <AroundRound frame={frame} round={round} around={props.around} />
    </StaffPage>
  )
}

function Dates({ frame, round, typed, faults }: Props) {
  const t = consultingText[frame.language]
  return (
    <section>
      <h2>{t.dates}</h2>
      <form method="post" action={`/rounds/${round.id}/consulting/dates`} class="stack" noValidate>
        <Until frame={frame} typed={typed.until} faults={faults} />
        <div class="row">
          <TextField
            name="closesOn"
            label={t.closesLabels.day}
            value={typed.closes.day}
            type="date"
            faults={faults}
          />
          <TextField
            name="closesAt"
            label={t.closesLabels.time}
            value={typed.closes.time}
            type="time"
            faults={faults}
          />
        </div>
        <p class="actions">
          <button type="submit" class="second">
            {t.save}
          </button>
        </p>
      </form>
    </section>
  )
}
