import { type ReviewMember, standingOf } from '../../../src/domain/review-group.ts'
import type { Round } from '../../../src/domain/round.ts'
import { FaultSummary, Field } from '../../components/fields.tsx'
import type { Frame } from '../../components/staff-page.tsx'
import { reviewGroupText } from '../../text/review-group.ts'
import { AskOnce } from './ask-once.tsx'

type Choice = { id: string; label: string }

type Props = {
  frame: Frame
  round: Round
  members: readonly ReviewMember[]
  /** Who is not in it yet. */
  office: readonly Choice[]
  partners: readonly Choice[]
  /** Nothing can be changed any more. */
  readOnly: boolean
  unknown: boolean
}

/** Who prepares a round and looks at what came of it. */
export function ReviewGroupPage(props: Props) {
  const { frame, round, members, readOnly, unknown } = props
  const t = reviewGroupText[frame.language]
  const faults = unknown ? [{ field: 'person', words: t.unknown }] : []
  return (
    <AskOnce frame={frame} round={round} title={t.title}>
      <FaultSummary title={t.faults} faults={faults} />
      <p class="lead">{t.lead}</p>
      <p class={standingOf(members) === 'equal' ? 'note good' : 'note'}>
        {t.standing[standingOf(members)]}
      </p>
      <Side {...props} side="office" />
      <Side {...props} side="partner" />
      {!readOnly && (
        <form method="post" action={`/rounds/${round.id}/review-group`} class="stack" noValidate>
          <Field name="person" label={t.label} faults={faults}>
            {(attributes) => (
              <select {...attributes}>
                <option value="">{t.choose}</option>
                <Group label={t.sides.office} choices={props.office} />
                <Group label={t.sides.partner} choices={props.partners} />
              </select>
            )}
          </Field>
          <p class="actions">
            <button type="submit">{t.add}</button>
            <a href={`/rounds/${round.id}`}>{t.back}</a>
          </p>
        </form>
      )}
    </AskOnce>
  )
}

function Group({ label, choices }: { label: string; choices: readonly Choice[] }) {
  if (choices.length === 0) return null
  return (
    <optgroup label={label}>
      {choices.map(({ id, label: words }) => (
        <option value={id}>{words}</option>
      ))}
    </optgroup>
  )
}

function Side({ frame, round, members, readOnly, side }: Props & { side: ReviewMember['side'] }) {
  const t = reviewGroupText[frame.language]
  const own = members.filter((one) => one.side === side)
  return (
    <section>
      <h2>{t.sides[side]}</h2>
      {own.length === 0 && <p>{t.nobody}</p>}
      <ul>
        {own.map((one) => (
          <li>
            <bdi>{nameOf(one, frame)}</bdi>{' '}
            {!readOnly && (
              <form method="post" action={`/rounds/${round.id}/review-group/${one.id}/removal`}>
                <button type="submit" class="quiet">
                  {t.remove(one.name)}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A member by name, with the organisation where it is a partner's. */
export function nameOf(one: ReviewMember, { language }: Pick<Frame, 'language'>): string {
  return one.side === 'office' ? one.name : reviewGroupText[language].member(one.name, one.partner)
}
