import type {
  OwnSlideFault,
  OwnSlideFields,
  OwnSlideKind,
} from '../../../src/domain/deck-arrangement.ts'
import { FaultSummary, Field, type FieldFault } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { presentText } from '../../text/present.ts'

type Props = {
  frame: Frame
  round: string
  kind: OwnSlideKind
  /** Null while it is not there yet. */
  slide: string | null
  turn: number
  fields: OwnSlideFields
  faults?: readonly OwnSlideFault[]
  changedSince?: boolean
  tickMissing?: boolean
}

/** A slide somebody writes, in one language or in both. */
export function OwnSlidePage(props: Props) {
  const { frame, round, kind, slide, turn, faults: found = [] } = props
  const { language } = frame
  const t = presentText[language].own
  const faults = found.map((fault) => ({ field: fault.field, words: t.faults[fault.kind] }))
  return (
    <StaffPage frame={frame} title={t.title[kind]}>
      <p>
        <a href={`/rounds/${round}/present/arrange`}>{presentText[language].arranging.title}</a>
      </p>
      <h1>{t.title[kind]}</h1>
      <FaultSummary title={t.summary} faults={faults} />
      {props.changedSince && (
        <div class="note bad" role="alert">
          <p>{presentText[language].arranging.changedSince}</p>
        </div>
      )}
      <p class="lead">{t.hint[kind]}</p>
      <form
        method="post"
        action={`/rounds/${round}/present/slides/${slide ?? 'new'}`}
        class="stack"
      >
        <input type="hidden" name="turn" value={turn} />
        <input type="hidden" name="kind" value={kind} />
        <Fields {...props} faults={faults} />
        <p class="actions">
          <button type="submit">{t.save}</button>
        </p>
      </form>
      {slide !== null && <Removal {...props} />}
    </StaffPage>
  )
}

type FieldsProps = Omit<Props, 'faults'> & { faults: readonly FieldFault[] }

function Fields({ frame: { language }, kind, fields, faults }: FieldsProps) {
  const t = presentText[language].own
  const names = [
    ['textEn', t.textEn, t.oneIsEnough],
    ['textFr', t.textFr, t.oneIsEnough],
    ['sourceEn', t.sourceEn, t.sourceHint],
    ['sourceFr', t.sourceFr, t.sourceHint],
  ] as const
  return (
    <>
      {names.slice(0, kind === 'quote' ? 4 : 2).map(([name, label, hint]) => (
        <Field name={name} label={label} hint={hint} faults={faults}>
          {(attributes) => (
            <textarea
              {...attributes}
              rows={name.startsWith('text') ? 3 : 1}
              lang={name.endsWith('En') ? 'en' : 'fr'}
            >
              {fields[name]}
            </textarea>
          )}
        </Field>
      ))}
    </>
  )
}

function Removal({ frame: { language }, round, slide, turn, tickMissing }: Props) {
  const t = presentText[language].own
  return (
    <section>
      <h2>{t.remove}</h2>
      <p>{t.removeSure}</p>
      <form method="post" action={`/rounds/${round}/present/slides/${slide}`} class="stack">
        <input type="hidden" name="turn" value={turn} />
        <label class="choice">
          <input
            type="checkbox"
            name="sure"
            value="yes"
            aria-invalid={tickMissing ? 'true' : undefined}
          />
          {t.removeTick}
        </label>
        <p class="actions">
          <button type="submit" class="danger" name="act" value="remove">
            {t.remove}
          </button>
        </p>
      </form>
    </section>
  )
}
