import { type Localised, textIn } from '../../../src/domain/language.ts'
import type { Candidate } from '../../../src/domain/recipients.ts'
import type { SetReminder } from '../../../src/domain/reminder-schedule.ts'
import { closingInstant, type DraftRound } from '../../../src/domain/round.ts'
import type { StepStanding } from '../../../src/domain/round-step.ts'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { longMoment } from '../../text/dates.ts'
import { agreedText } from '../../text/inputs.ts'
import { consultingText } from '../../text/proposals.ts'
import { remindersText } from '../../text/reminders.ts'
import { roundsText } from '../../text/rounds.ts'
import { wordingsText } from '../../text/wordings.ts'
import { type Around, AroundRound } from './around.tsx'
import { NetworkGraded } from './network-graded.tsx'
import { SetReminders } from './set-reminders.tsx'
import { Steps } from './steps.tsx'

type Props = {
  frame: Frame
  round: DraftRound
  /** Titles of the surveys asked. */
  surveys: readonly Localised[]
  candidates: readonly Candidate[]
  reminders: readonly SetReminder[]
  /** What has to be seen to before it opens. */
  steps: readonly StepStanding[]
  mayRun: boolean
  around: Around
  /** What it grades where that is a network: its name, or null where its entry is gone. */
  network?: string | null | undefined
}

/** A round in preparation, with its steps. */
export function DraftPage(props: Props) {
  const { frame, round, surveys, candidates, reminders, steps, mayRun, around } = props
  const { steps: t, states } = roundsText[frame.language]
  const title = round.title[frame.language]
  const number = (wanted: Candidate['standing']) =>
    candidates.filter(({ standing }) => standing === wanted).length
  const name = surveys.map((survey) => textIn(survey, frame.language).text).join(', ')
  const closing = longMoment(closingInstant(round), round.zone, frame.language)
  const link = (to: string, words: string, look = 'second') =>
    mayRun && (
      <p>
        <a class={`button ${look}`} href={`/rounds/${round.id}/${to}`}>
          {words}
        </a>
      </p>
    )
  return (
    <StaffPage frame={frame} title={title}>
      <p>
        <span class="tag">{states.draft}</span>
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <p class="lead">{t.lead}</p>
      <ol>
        <li>
          <h2>{t.plan}</h2>
          <p>{t.planWords(name, closing)}</p>
          <NetworkGraded network={props.network} language={frame.language} />
          {link('edit', t.change)}
        </li>
        <li>
          <h2>{t.recipients}</h2>
          <p>{t.recipientsWords(number('invited'), number('left-out'), number('blocked'))}</p>
          {link('recipients', t.choose)}
        </li>
        <li>
          <h2>{wordingsText[frame.language].step}</h2>
          <p>{wordingsText[frame.language].lead}</p>
          {link('messages', wordingsText[frame.language].change)}
        </li>
        <li>
          <h2>{remindersText[frame.language].heading}</h2>
          <SetReminders frame={frame} round={round} set={reminders} />
          {link('reminder-plan', remindersText[frame.language].change)}
        </li>
        <li>
          <h2>{consultingText[frame.language].step}</h2>
          <p>{consultingText[frame.language].consultLead}</p>
          {link('consulting', consultingText[frame.language].consult)}
        </li>
        <li>
          <h2>{t.review}</h2>
          <p>{t.reviewWords}</p>
          {link('review', t.goReview, '')}
        </li>
      </ol>
      <Steps frame={frame} round={round} steps={steps} />
      <AroundRound frame={frame} round={round} around={around} />
      <p>
        <a href={`/rounds/${round.id}/agreed`}>{agreedText[frame.language].title}</a>
      </p>
    </StaffPage>
  )
}
