import { groupFields } from '../../../src/domain/group-answer.ts'
import { doorsText } from '../../text/doors.ts'
import { type Asked, faultOf } from './asked.ts'

/** "We answered together": two small numbers at the end of each part; nobody has to give them. */
export function GroupFields({ asked }: { asked: Asked }) {
  const t = doorsText[asked.language].group
  return (
    <fieldset>
      <legend>{t.title}</legend>
      <p class="h">{t.hint}</p>
      {groupFields.map((field) => (
        <CountField asked={asked} field={field} />
      ))}
    </fieldset>
  )
}

type Props = { asked: Asked; field: (typeof groupFields)[number] }

function CountField({ asked, field }: Props) {
  const fault = faultOf(asked, field)
  return (
    <p>
      <label for={field}>{doorsText[asked.language].group.labels[field]}</label>
      {fault && (
        <span class="f" id={`${field}-f`}>
          {' '}
          {fault}
        </span>
      )}
      <br />
      <input
        type="text"
        inputmode="numeric"
        size={3}
        id={field}
        name={field}
        value={asked.fields[field] ?? ''}
        aria-invalid={fault ? 'true' : undefined}
        aria-describedby={fault && `${field}-f`}
      />
    </p>
  )
}

/** The same two numbers as text, where they were given. */
export function GroupAnswer({ asked }: { asked: Asked }) {
  const t = doorsText[asked.language].group
  const given = groupFields.filter((field) => asked.fields[field] !== undefined)
  if (given.length === 0) return null
  return (
    <section>
      <h2>{t.title}</h2>
      <dl>
        {given.map((field) => (
          <>
            <dt>{t.labels[field]}</dt>
            <dd>{asked.fields[field]}</dd>
          </>
        ))}
      </dl>
    </section>
  )
}
