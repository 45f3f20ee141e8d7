import type { CleanedText } from '../../../src/domain/cleaned-text.ts'
import { isConfirmed } from '../../../src/domain/cleaned-text.ts'
import type { StaffId } from '../../../src/domain/ids.ts'
import type { Localised } from '../../../src/domain/language.ts'
import type { Round } from '../../../src/domain/round.ts'
import type { Stretch } from '../../../src/domain/telling-names.ts'
import type { Consent, TextKind } from '../../../src/domain/written-text.ts'
import { FaultSummary, Field, type FieldFault } from '../../components/fields.tsx'
import { LocalisedText } from '../../components/localised-text.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { readingText } from '../../text/reading.ts'

type Props = {
  frame: Frame
  round: Round
  id: string
  me: StaffId
  asked: Localised | null
  kind: TextKind
  consent: Consent
  /** The original with names marked; null once both have read it. */
  original: readonly Stretch[] | null
  cleaned: CleanedText | null
  /** What stands in the box. */
  typed: string
  faults: readonly FieldFault[]
  /** What happened to what was typed, where it was not saved. */
  told: 'overtaken' | 'settled' | null
  /** How many texts wait for this reader. */
  left: number
}

/** One text: how it was written, how it may be used, and what becomes of it. */
export function TextPage(props: Props) {
  const { frame, round, id, cleaned, faults, left, original } = props
  const { text: t } = readingText[frame.language]
  return (
    <StaffPage frame={frame} title={t.title}>
      <p>
        <a href={`/rounds/${round.id}/reading`}>{t.back}</a>
      </p>
      <h1>{t.title}</h1>
      <FaultSummary title={t.faults} faults={faults} />
      <Told {...props} />
      <p class="soft">{t.left(left)}</p>
      <Asked {...props} />
      {original ? (
        <>
          <Original {...props} original={original} />
          <Standing {...props} />
          <CleaningForm {...props} />
          {left > 1 && (
            <p>
              <a href={`/rounds/${round.id}/reading/next?after=${id}`}>{t.skip}</a>
            </p>
          )}
        </>
      ) : (
        cleaned && <Settled {...props} cleaned={cleaned} />
      )}
    </StaffPage>
  )
}

function Told({ frame, told, typed, cleaned }: Props) {
  const { text: t } = readingText[frame.language]
  if (told === null) return null
  return (
    <div class="note bad" role="alert">
      <h2>{t[told]}</h2>
      <p>{told === 'overtaken' ? t.overtakenWords : t.settledWords}</p>
      {told === 'settled' && <Words words={typed} />}
      {told === 'overtaken' && cleaned && (
        <>
          <h3>{t.yours}</h3>
          {cleaned.decision === 'left-out' ? (
            <p>{t.otherLeftOut}</p>
          ) : (
            <Words words={cleaned.words} />
          )}
        </>
      )}
    </div>
  )
}

function Asked({ frame, asked, kind, consent }: Props) {
  const t = readingText[frame.language]
  const use = t.use[kind]
  return (
    <>
      {asked && (
        <p>
          {t.text.asked}: <LocalisedText text={asked} fallback="" language={frame.language} />
        </p>
      )}
      <p>{typeof use === 'string' ? use : use[consent]}</p>
    </>
  )
}

function Original({ frame, original }: Props & { original: readonly Stretch[] }) {
  const { text: t } = readingText[frame.language]
  const named = original.some(({ marked }) => marked)
  return (
    <section>
      <h2>{t.original}</h2>
      <div class="remark written">
        <p>
          <bdi>{original.map(({ words, marked }) => (marked ? <mark>{words}</mark> : words))}</bdi>
        </p>
      </div>
      <p class="soft">{named ? t.marked : t.noName}</p>
    </section>
  )
}

/** What this page is asked for, where somebody has cleaned the text already. */
function Standing({ frame, cleaned, me }: Props) {
  const { text: t } = readingText[frame.language]
  if (!cleaned) return null
  const words =
    cleaned.cleanedBy === me
      ? t.mineWaits
      : cleaned.decision === 'kept'
        ? t.otherKept
        : t.otherLeftOut
  return <p class="note">{words}</p>
}

function CleaningForm({ frame, round, id, cleaned, me, typed, faults }: Props) {
  const { text: t } = readingText[frame.language]
  const confirming = cleaned?.decision === 'kept' && cleaned.cleanedBy !== me
  return (
    <form method="post" action={`/rounds/${round.id}/reading/${id}`} class="stack" noValidate>
      <input type="hidden" name="turn" value={cleaned?.turn ?? 0} />
      <Field name="words" label={t.label} hint={t.hint} faults={faults}>
        {(attributes) => (
          <textarea
            {...attributes}
            rows={Math.min(14, 3 + Math.ceil(typed.length / 60))}
            dir="auto"
          >
            {typed}
          </textarea>
        )}
      </Field>
      <p class="actions">
        <button type="submit" name="act" value="keep">
          {confirming ? t.confirms : t.keep}
        </button>
        <button type="submit" name="act" value="leave-out" class="second">
          {t.leaveOut}
        </button>
      </p>
    </form>
  )
}

function Settled({ frame, round, id, cleaned }: Props & { cleaned: CleanedText }) {
  const { text: t } = readingText[frame.language]
  return (
    <>
      <p>{t.gone}</p>
      <h2>{t.kept}</h2>
      {cleaned.decision === 'left-out' ? <p>{t.leftOut}</p> : <Words words={cleaned.words} />}
      {cleaned.decision === 'kept' && isConfirmed(cleaned) && (
        <form method="post" action={`/rounds/${round.id}/reading/${id}`} class="stack">
          <input type="hidden" name="turn" value={cleaned.turn} />
          <p>{t.leaveOutWords}</p>
          <p class="actions">
            <button type="submit" name="act" value="leave-out" class="danger">
              {t.leaveOutAfterAll}
            </button>
          </p>
        </form>
      )}
    </>
  )
}

function Words({ words }: { words: string }) {
  return (
    <div class="remark written">
      <p>
        <bdi>{words}</bdi>
      </p>
    </div>
  )
}
