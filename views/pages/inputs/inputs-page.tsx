import {
  type InputFault,
  type InputLine,
  mayChangeInputs,
  type TypedInput,
} from '../../../src/domain/input-line.ts'
import type { Round } from '../../../src/domain/round.ts'
import { FaultSummary } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { longDay } from '../../text/dates.ts'
import { agreedText, inputsText } from '../../text/inputs.ts'
import { faultsToTell, InputForm } from './input-form.tsx'

type Props = {
  frame: Frame
  round: Round
  lines: readonly InputLine[]
  /** How many lines of the last round could be taken over. */
  carriable: number
  mayRun: boolean
  typed: TypedInput
  faults: readonly InputFault[]
}

/** What was agreed against what was done, as the coordinator keeps it. */
export function InputsPage(props: Props) {
  const { frame, round, lines, mayRun, faults } = props
  const t = inputsText[frame.language]
  const { title } = agreedText[frame.language]
  return (
    <StaffPage frame={frame} title={title}>
      <p>
        <a href={`/rounds/${round.id}`}>
          <bdi>{round.title[frame.language]}</bdi>
        </a>
      </p>
      <h1>{title}</h1>
      <FaultSummary title={t.faults} faults={faultsToTell(faults, frame.language)} />
      <p class="lead">{t.lead}</p>
      {!mayChangeInputs(round.state) && <p class="note">{t.fixed}</p>}
      {lines.length === 0 ? <p>{t.none}</p> : <LinesTable {...props} />}
      {mayRun && mayChangeInputs(round.state) && <Adding {...props} />}
    </StaffPage>
  )
}

function LinesTable({ frame, round, lines, mayRun }: Props) {
  const t = inputsText[frame.language]
  const words = agreedText[frame.language]
  const changing = mayRun && mayChangeInputs(round.state)
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{t.columns.agreed}</th>
            <th scope="col">{t.columns.due}</th>
            <th scope="col">{t.columns.status}</th>
            <th scope="col">{t.columns.done}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, agreed, due, status, done, doneOn }) => (
            <tr>
              <td>
                <bdi>{agreed}</bdi>
                {changing && (
                  <p>
                    <a href={`/rounds/${round.id}/agreed/${id}`}>{t.change}</a>
                  </p>
                )}
              </td>
              <td>{longDay(due, frame.language)}</td>
              <td>{words.statuses[status]}</td>
              <td>
                <bdi>{done}</bdi>
                {doneOn && <p class="soft">{longDay(doneOn, frame.language)}</p>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Adding({ frame, round, carriable, typed, faults }: Props) {
  const t = inputsText[frame.language]
  return (
    <>
      {carriable > 0 && (
        <form method="post" action={`/rounds/${round.id}/agreed/copy`} class="stack">
          <p>{t.copyWords}</p>
          <p class="actions">
            <button type="submit" class="second">
              {t.copy(carriable)}
            </button>
          </p>
        </form>
      )}
      <h2>{t.addTitle}</h2>
      <InputForm
        language={frame.language}
        action={`/rounds/${round.id}/agreed`}
        typed={typed}
        faults={faults}
        button={t.add}
      />
    </>
  )
}
