import type { FrameworkYear, SignStanding } from '../../../src/domain/framework/standing.ts'
import type { SignFault, TypedStatement } from '../../../src/domain/framework/statement-form.ts'
import { signStates } from '../../../src/domain/sign-state.ts'
import {
  type EvidenceFault,
  EvidenceList,
  type EvidenceShown,
} from '../../components/evidence-list.tsx'
import { FaultSummary, Field, SelectField, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { frameworkText } from '../../text/framework.ts'
import { recordsText } from '../../text/records.ts'
import { isShare, SignBlock } from './sign-block.tsx'
import { YearsTable } from './years-table.tsx'

export type SignPageProps = {
  frame: Frame
  style: string | undefined
  year: number
  sign: SignStanding
  years: readonly FrameworkYear[]
  /** The statement at the turn it was read, and the target, as typed; null where this person may not write, or the year is locked. */
  typed: TypedStatement | null
  locked: boolean
  faults: readonly SignFault[]
  told: 'saved' | 'targetSaved' | 'meanwhile' | null
  evidence: readonly EvidenceShown[]
  refusal?: EvidenceFault | undefined
}

/** One sign of progress in a year: its figure and years, what is stated, its target and what proves it. */
export function SignPage(props: SignPageProps) {
  const { frame, style, year, sign, years, typed, locked, faults, told, evidence, refusal } = props
  const { language } = frame
  const t = frameworkText[language]
  const at = `/framework/${year}/signs/${sign.code}`
  const words = faults.map(({ field, kind }) => ({ field, words: t.signPage[kind] }))
  return (
    <StaffPage frame={frame} title={`${sign.code} ${year}`} styles={[style]}>
      <p>
        <a href={`/framework/${year}`}>{t.signPage.back(year)}</a>
      </p>
      <h1>
        {sign.code} <small>{year}</small>
      </h1>
      {told && (
        <p class={told === 'meanwhile' ? 'note bad' : 'note good'} role="status">
          {t.signPage[told]}
        </p>
      )}
      <FaultSummary title={recordsText[language].faults} faults={words} />
      <SignBlock sign={sign} year={year} language={language} />
      <h2>{t.howComputed}</h2>
      <p>{sign.formula[language]}</p>
      {locked && <p class="note">{t.signPage.locked}</p>}
      {typed && <StatementForm {...props} typed={typed} faults={words} at={at} />}
      {typed && <TargetForm {...props} typed={typed} faults={words} at={at} />}
      <EvidenceList
        language={language}
        at={at}
        files={evidence}
        canWrite={typed !== null}
        fault={refusal}
      />
      <h2>{t.years}</h2>
      <YearsTable years={years} language={language} only={sign.code} />
    </StaffPage>
  )
}

type FormProps = Pick<SignPageProps, 'frame' | 'sign'> & {
  typed: TypedStatement
  faults: readonly { field: string; words: string }[]
  at: string
}

function StatementForm({ frame: { language }, typed, faults, at }: FormProps) {
  const t = frameworkText[language]
  return (
    <section>
      <h2>{t.signPage.title}</h2>
      <p>{t.signPage.lead}</p>
      <form method="post" action={at} class="stack">
        <input type="hidden" name="turn" value={typed.turn} />
        <SelectField
          name="state"
          label={t.signPage.state}
          value={typed.state}
          faults={faults}
          options={[
            { value: '', label: recordsText[language].choose },
            ...signStates.map((state) => ({ value: state, label: t.states[state] })),
          ]}
        />
        <Field name="words" label={t.signPage.words} hint={t.signPage.wordsHint} faults={faults}>
          {(attributes) => (
            <textarea {...attributes} rows={4}>
              {typed.words}
            </textarea>
          )}
        </Field>
        <div class="actions">
          <button type="submit">{t.signPage.save}</button>
        </div>
      </form>
    </section>
  )
}

function TargetForm({ frame: { language }, sign, typed, faults, at }: FormProps) {
  const t = frameworkText[language].signPage
  return (
    <section>
      <h2>{t.targetTitle}</h2>
      <form method="post" action={`${at}/target`} class="stack">
        <TextField
          name="target"
          label={t.target}
          hint={t.targetHint(isShare(sign))}
          value={typed.target}
          faults={faults}
        />
        <div class="actions">
          <button type="submit" class="second">
            {t.targetSave}
          </button>
        </div>
      </form>
    </section>
  )
}
