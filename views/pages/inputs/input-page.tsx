import type { InputFault, InputLine, TypedInput } from '../../../src/domain/input-line.ts'
import { FaultSummary } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { inputsText } from '../../text/inputs.ts'
import { faultsToTell, InputForm } from './input-form.tsx'

type Props = {
  frame: Frame
  line: InputLine
  typed: TypedInput
  faults: readonly InputFault[]
}

/** One thing that was agreed, to be changed or removed. */
export function InputPage({ frame, line, typed, faults }: Props) {
  const t = inputsText[frame.language]
  const list = `/rounds/${line.round}/agreed`
  return (
    <StaffPage frame={frame} title={t.editTitle}>
      <p>
        <a href={list}>{t.back}</a>
      </p>
      <h1>{t.editTitle}</h1>
      <FaultSummary title={t.faults} faults={faultsToTell(faults, frame.language)} />
      <InputForm
        language={frame.language}
        action={`${list}/${line.id}`}
        typed={typed}
        faults={faults}
        button={t.save}
      />
      <details>
        <summary>{t.remove}</summary>
        <form method="post" action={`${list}/${line.id}/removal`}>
          <p>{t.removeWords}</p>
          <button type="submit" class="second">
            {t.remove}
          </button>
        </form>
      </details>
    </StaffPage>
  )
}
