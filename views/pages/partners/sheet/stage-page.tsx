import { cycleStages, stageNames } from '../../../../src/domain/cycle-stage.ts'
import type { Partner } from '../../../../src/domain/partner.ts'
import type {
  StageChange,
  StageFault,
  TypedStage,
} from '../../../../src/domain/partner-sheet/stages.ts'
import {
  FaultSummary,
  Field,
  type FieldFault,
  SelectField,
  TextField,
} from '../../../components/fields.tsx'
import { type Frame, StaffPage } from '../../../components/staff-page.tsx'
import { sheetText } from '../../../text/partner-sheet.ts'
import { recordsText } from '../../../text/records.ts'
import { isolated } from '../isolated.ts'
import type { People } from './people.ts'
import { StageHistory } from './stage-history.tsx'

type Props = {
  frame: Frame
  partner: Partner
  stages: readonly StageChange[]
  people: People
  typed: TypedStage
  faults: readonly StageFault[]
  meanwhile: boolean
}

/** Moves a partnership to another stage of the cycle. */
export function StagePage({ frame, partner, stages, people, typed, faults, meanwhile }: Props) {
  const { language } = frame
  const t = sheetText[language]
  const address = `/partners/${partner.id}`
  const said: FieldFault[] = faults.map(({ field, kind }) => ({
    field,
    words: t.stageFault[kind],
  }))
  const choose = { value: '', label: recordsText[language].choose }
  return (
    <StaffPage frame={frame} title={`${t.moveStage} · ${isolated(partner.name)}`}>
      <p>
        <a href={address}>
          <bdi>{partner.name}</bdi>
        </a>
      </p>
      <h1>{t.moveStage}</h1>
      {meanwhile && (
        <p class="note bad" role="alert">
          {t.meanwhile}
        </p>
      )}
      <FaultSummary title={recordsText[language].faults} faults={said} />
      <StageHistory language={language} stages={stages} people={people} />
      {stages.at(-1)?.stage === 'review-revising' && (
        <p class="note">
          {t.stageForm.reviewFirst} <a href={`${address}/sheet/review`}>{t.stageForm.toReview}</a>
        </p>
      )}
      <form method="post" action={`${address}/stage`} class="stack" novalidate>
        <input type="hidden" name="seen" value={stages.length} />
        <SelectField
          name="stage"
          label={t.stageForm.stage}
          value={typed.stage}
          faults={said}
          options={[
            choose,
            ...cycleStages.map((value) => ({ value, label: stageNames[value][language] })),
          ]}
        />
        <TextField
          name="since"
          type="date"
          label={t.stageForm.since}
          value={typed.since}
          faults={said}
        />
        <Field name="reason" label={t.stageForm.reason} hint={t.stageForm.reasonHint} faults={said}>
          {(attributes) => (
            <textarea {...attributes} rows={3}>
              {typed.reason}
            </textarea>
          )}
        </Field>
        <div class="actions">
          <button type="submit">{t.stageForm.move}</button>
          <a href={address}>{t.back}</a>
        </div>
      </form>
    </StaffPage>
  )
}
