import type { Round } from '../../../src/domain/round.ts'
import { FaultSummary, type FieldFault, SelectField } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { readingText } from '../../text/reading.ts'

type Person = { id: string; name: string }

type Props = {
  frame: Frame
  round: Round
  readers: readonly Person[]
  possible: readonly Person[]
  mayName: boolean
  faults: readonly FieldFault[]
  typed: readonly string[]
}

/** Who the two readers are, and the form that names them. */
export function Readers(props: Props) {
  const { frame, readers, possible, mayName } = props
  const { readers: t } = readingText[frame.language]
  return (
    <section>
      <h2>{t.title}</h2>
      {readers.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <p>
          <bdi>{t.named(listed(readers, frame))}</bdi>
        </p>
      )}
      {mayName && possible.length < 2 && (
        <p class="note bad">
          {t.tooFew} <a href="/people">{t.people}</a>
        </p>
      )}
      {mayName &&
        possible.length >= 2 &&
        (readers.length === 2 && props.faults.length === 0 ? (
          <details>
            <summary>{t.rename}</summary>
            <Naming {...props} />
          </details>
        ) : (
          <Naming {...props} />
        ))}
    </section>
  )
}

function listed(readers: readonly Person[], { language }: Frame): string {
  return new Intl.ListFormat(language).format(readers.map(({ name }) => name))
}

function Naming({ frame, round, readers, possible, faults, typed }: Props) {
  const { readers: t, text } = readingText[frame.language]
  const options = [
    { value: '', label: t.nobody },
    ...possible.map(({ id, name }) => ({ value: id, label: name })),
  ]
  const chosen = (place: number) => typed[place] ?? readers[place]?.id ?? ''
  return (
    <form method="post" action={`/rounds/${round.id}/reading/readers`} class="stack">
      <FaultSummary title={text.faults} faults={faults} />
      <ul>
        {t.words.map((words) => (
          <li>{words}</li>
        ))}
      </ul>
      <SelectField
        name="first"
        label={t.first}
        hint={t.hint}
        value={chosen(0)}
        options={options}
        faults={faults}
      />
      <SelectField
        name="second"
        label={t.second}
        value={chosen(1)}
        options={options}
        faults={faults}
      />
      <p class="actions">
        <button type="submit">{t.name}</button>
      </p>
    </form>
  )
}
