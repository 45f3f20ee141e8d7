import { type Localised, textIn } from '../../../src/domain/language.ts'
import { type Breakdown, breakdowns } from '../../../src/domain/round.ts'
import { type PlanFault, smallestGroups, type TypedPlan } from '../../../src/domain/round-plan.ts'
import { FaultSummary, type FieldFault, SelectField, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { doorsText } from '../../text/doors.ts'
import { roundsText } from '../../text/rounds.ts'

type Props = {
  frame: Frame
  /** Where the form is posted; a new round has no address of its own yet. */
  action: string
  isNew: boolean
  typed: TypedPlan
  zone: string
  surveys: readonly { id: string; title: Localised }[]
  faults?: readonly PlanFault[]
}

/** What a coordinator decides about a round before anybody hears of it. */
export function PlanPage({ frame, action, isNew, typed, zone, surveys, faults = [] }: Props) {
  const { plan: t } = roundsText[frame.language]
  const title = isNew ? t.newTitle : t.editTitle
  const told = faults.map((fault) => ({ field: fault.field, words: t.faultWords(fault) }))
  const text = (name: 'year' | 'titleEn' | 'titleFr' | 'closesOn' | 'closesAt') => ({
    name,
    label: t.labels[name],
    value: typed[name],
    faults: told,
  })
  return (
    <StaffPage frame={frame} title={title}>
      <h1>{title}</h1>
      <FaultSummary title={t.faults} faults={told} />
      <p>{t.lead}</p>
      <form method="post" action={action} class="stack" noValidate>
        <TextField {...text('year')} type="number" />
        <TextField {...text('titleEn')} hint={t.hints.titleEn} />
        <TextField {...text('titleFr')} hint={t.hints.titleFr} />
        <SurveyChoice frame={frame} chosen={typed.surveys} surveys={surveys} faults={told} />
        <div>
          <p class="hint">{t.hints.closes(zone)}</p>
          <div class="row">
            <TextField {...text('closesOn')} type="date" />
            <TextField {...text('closesAt')} type="time" />
          </div>
        </div>
        <BreakdownChoice frame={frame} chosen={typed.breakdown} faults={told} />
        <div id="mode">
          <strong>{t.labels.mode}</strong>
          <input type="hidden" name="mode" value="confidential" />
          <p>
            {t.mode.label}. {t.mode.words}
          </p>
        </div>
        <SelectField
          name="k"
          label={t.labels.k}
          hint={t.hints.k}
          value={typed.k}
          faults={told}
          options={smallestGroups.map((k) => ({ value: String(k), label: t.kOption(k) }))}
        />
        <SeveralChoice frame={frame} chosen={typed.severalRespondents} />
        <p class="actions">
          <button type="submit">{isNew ? t.create : t.save}</button>
        </p>
      </form>
    </StaffPage>
  )
}

type ChoiceProps = { frame: Frame; chosen: string; faults: readonly FieldFault[] }

function BreakdownChoice({ frame, chosen, faults }: ChoiceProps) {
  const { plan: t } = roundsText[frame.language]
  const fault = faults.find(({ field }) => field === 'breakdown')
  return (
    <fieldset id="breakdown" aria-invalid={fault ? 'true' : undefined}>
      <legend>{t.labels.breakdown}</legend>
      <p class="hint">{t.breakdownIntro}</p>
      {fault && <p class="fault">{fault.words}</p>}
      {breakdowns.map((option) => (
        <BreakdownOption option={option} chosen={chosen} {...t.breakdowns[option]} />
      ))}
    </fieldset>
  )
}

type SurveyProps = {
  frame: Frame
  chosen: readonly string[]
  surveys: Props['surveys']
  faults: readonly FieldFault[]
}

/** What is asked; each survey ticked is a part that partners answer and send by itself. */
function SurveyChoice({ frame, chosen, surveys, faults }: SurveyProps) {
  const { plan: t } = roundsText[frame.language]
  const fault = faults.find(({ field }) => field === 'surveys')
  return (
    <fieldset id="surveys" aria-invalid={fault ? 'true' : undefined}>
      <legend>{t.labels.surveys}</legend>
      <p class="hint">{t.hints.surveys}</p>
      {fault && <p class="fault">{fault.words}</p>}
      {surveys.map(({ id, title }) => (
        <label class="choice">
          <input type="checkbox" name="surveys" value={id} checked={chosen.includes(id)} />
          {textIn(title, frame.language).text}
        </label>
      ))}
    </fieldset>
  )
}

function SeveralChoice({ frame, chosen }: { frame: Frame; chosen: boolean }) {
  const { plan: t } = doorsText[frame.language].forwarding
  return (
    <fieldset>
      <legend>{t.label}</legend>
      <label class="choice">
        <input
          type="checkbox"
          name="several"
          value="yes"
          checked={chosen}
          aria-describedby="several-hint"
        />
        {t.yes}
      </label>
      <p class="hint" id="several-hint">
        {t.hint}
      </p>
    </fieldset>
  )
}

type OptionProps = { option: Breakdown; chosen: string; label: string; words: string }

function BreakdownOption({ option, chosen, label, words }: OptionProps) {
  const hint = `breakdown-${option}-hint`
  return (
    <div>
      <label class="choice">
        <input
          type="radio"
          name="breakdown"
          value={option}
          checked={option === chosen}
          aria-describedby={hint}
        />
        {label}
      </label>
      <p class="hint" id={hint}>
        {words}
      </p>
    </div>
  )
}
