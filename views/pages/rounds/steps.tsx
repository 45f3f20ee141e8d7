import type { Round } from '../../../src/domain/round.ts'
import { nextMove, type RoundStep, type StepStanding } from '../../../src/domain/round-step.ts'
import { type FieldFault, TextField } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { figuresText } from '../../text/figures.ts'
import { stepsText } from '../../text/steps.ts'

type Props = { frame: Frame; round: Round; steps: readonly StepStanding[] }

/** What has to be seen to before a round moves on, each step with where it stands. */
export function Steps({ frame, round, steps }: Props) {
  const t = stepsText[frame.language]
  const move = nextMove(round)
  if (move === null || steps.length === 0) return null
  return (
    <section>
      <h2>{t.before[move]}</h2>
      <dl class="facts">
        {steps.map((one) => (
          <>
            <dt>{t.steps[one.step].title}</dt>
            <dd>
              <span aria-hidden="true">{marks[one.standing]} </span>
              <span class="visually-hidden">
                {t.standing[one.standing]}
                {figuresText[frame.language].colon}
              </span>
              <bdi>{wordsFor(one, frame)}</bdi>
              {one.standing !== 'done' && <Way frame={frame} round={round} step={one.step} />}
            </dd>
          </>
        ))}
      </dl>
    </section>
  )
}

const marks = { done: '✓', open: '○', waived: '–' } as const

function wordsFor(one: StepStanding, { language }: Frame): string {
  const t = stepsText[language]
  return one.standing === 'waived' ? t.waived(one.reason) : t.steps[one.step][one.standing]
}

/** To where something can be done about a step. */
function Way({ frame, round, step }: { frame: Frame; round: Round; step: RoundStep }) {
  return (
    <>
      {' '}
      <a href={placeOf(step, round)}>{stepsText[frame.language].steps[step].go}</a>
    </>
  )
}

function placeOf(step: RoundStep, { id }: Round): string {
  switch (step) {
    case 'person-of-trust-named':
      return '/people'
    case 'review-group-formed':
      return `/rounds/${id}/review-group`
    case 'partners-checked':
      return `/rounds/${id}/recipients`
    case 'self-score-sealed':
      return `/rounds/${id}/self-score`
    case 'comments-cleaned':
      return `/rounds/${id}/reading`
    case 'themes-coded':
      return `/rounds/${id}/coding`
    case 'plan-agreed':
    case 'plan-final':
      return `/rounds/${id}/plan`
  }
}

/** What was typed, by field, and what is wrong with it. */
export type ReasonsTyped = {
  typed: Readonly<Record<string, string>>
  faults: readonly FieldFault[]
}
export const noReasons: ReasonsTyped = { typed: {}, faults: [] }

/** Inside the form of a move: for each open step a field for why the round goes on without. */
export function OpenSteps({ frame, round, steps, typed, faults }: Props & ReasonsTyped) {
  const t = stepsText[frame.language]
  const open = steps.filter(({ standing }) => standing === 'open')
  if (open.length === 0) return null
  return (
    <fieldset class="note bad">
      <legend>{t.openTitle}</legend>
      <p>{t.openWords}</p>
      {open.map((one) => (
        <>
          <p>
            {wordsFor(one, frame)} <Way frame={frame} round={round} step={one.step} />
          </p>
          <TextField
            name={`without-${one.step}`}
            label={t.reason(t.steps[one.step].title)}
            value={typed[`without-${one.step}`] ?? ''}
            faults={faults}
          />
        </>
      ))}
    </fieldset>
  )
}
