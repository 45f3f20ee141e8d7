import { type Localised, textIn } from '../../../src/domain/language.ts'
import { breakdowns, modes } from '../../../src/domain/round.ts'
import { type PlanFault, smallestGroups, type TypedPlan } from '../../../src/domain/round-plan.ts'
import { FaultSummary, type FieldFault, SelectField, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { doorsText } from '../../text/doors.ts'
import { networkRoundText } from '../../text/network-round.ts'
import { roundsText } from '../../text/rounds.ts'

type Props = {
  frame: Frame
  /** Where the form is posted; a new round has no address of its own yet. */
  action: string
  isNew: boolean
  typed: TypedPlan
  zone: string
  surveys: readonly { id: string; title: Localised }[]
  /** The office's name: what is graded where no network is. */
  office: string
  networks: readonly { id: string; name: string }[]
  faults?: readonly PlanFault[]
}

/** What a coordinator decides about a round before anybody hears of it. */
export function PlanPage(props: Props) {
  const { frame, action, isNew, typed, zone, surveys, faults = [] } = props
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
        <GradedChoice {...props} told={told} />
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
        <Options
          frame={frame}
          name="breakdown"
          intro={t.breakdownIntro}
          options={breakdowns.map((value) => ({ value, ...t.breakdowns[value] }))}
          chosen={typed.breakdown}
          faults={told}
        />
        <Options
          frame={frame}
          name="mode"
          intro={t.modeIntro}
          options={modes.map((value) => ({ value, ...t.modes[value] }))}
          chosen={typed.mode}
          faults={told}
        />
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

/** The office itself, or one of the networks it knows; without any there is nothing to choose. */
function GradedChoice({
  frame,
  typed,
  office,
  networks,
  told,
}: Props & { told: readonly FieldFault[] }) {
  const t = networkRoundText[frame.language]
  if (networks.length === 0 && typed.network === '') return null
  return (
    <SelectField
      name="network"
      label={roundsText[frame.language].plan.labels.network}
      hint={t.gradedHint}
      value={typed.network}
      faults={told}
      options={[
        { value: '', label: t.theOffice(office) },
        ...networks.map(({ id, name }) => ({ value: id, label: t.theNetwork(name) })),
      ]}
    />
  )
}

type OptionsProps = {
  frame: Frame
  name: 'mode' | 'breakdown'
  intro: string
  /** Each with what it means and what it costs. */
  options: readonly { value: string; label: string; words: string }[]
  chosen: string
  faults: readonly FieldFault[]
}

function Options({ frame, name, intro, options, chosen, faults }: OptionsProps) {
  const { plan: t } = roundsText[frame.language]
  const fault = faults.find(({ field }) => field === name)
  return (
    <fieldset id={name} aria-invalid={fault ? 'true' : undefined}>
      <legend>{t.labels[name]}</legend>
      <p class="hint">{intro}</p>
      {fault && <p class="fault">{fault.words}</p>}
      {options.map((option) => (
        <Option name={name} isChosen={option.value === chosen} {...option} />
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

type OptionProps = { name: string; value: string; isChosen: boolean; label: string; words: string }

function Option({ name, value, isChosen, label, words }: OptionProps) {
  const hint = `${name}-${value}-hint`
  return (
    <div>
      <label class="choice">
        <input type="radio" name={name} value={value} checked={isChosen} aria-describedby={hint} />
        {label}
      </label>
      <p class="hint" id={hint}>
        {words}
      </p>
    </div>
  )
}
