import type { Language } from '../../../src/domain/language.ts'
import { languageNamesIn } from '../../../src/domain/partner-words.ts'
import type { Round } from '../../../src/domain/round.ts'
import {
  type LetterKind,
  placeholdersOf,
  type Wording,
  type WordingFault,
} from '../../../src/domain/wording.ts'
import { FaultSummary, Field, SelectField, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { wordingsText } from '../../text/wordings.ts'
import { LetterPreview, type ShownLetter } from './letter-preview.tsx'

type Props = {
  frame: Frame
  round: Round
  kind: LetterKind
  language: Language
  typed: Wording
  /** Whether the office has words of its own here. */
  isOwn: boolean
  mayChange: boolean
  faults: readonly WordingFault[]
  /** Who may be shown, and who is. */
  readers: readonly { id: string; contact: string; partner: string }[]
  shownTo: string
  preview: ShownLetter | null
  notice: 'saved' | 'tested' | null
  address: string
}

/** One mail of a round in one language: its words, and how they read for a real person. */
export function LetterTextPage(props: Props) {
  const { frame, round, kind, language, faults, notice, mayChange } = props
  const t = wordingsText[frame.language]
  const title = `${t.kinds[kind].name}, ${languageNamesIn[frame.language][language]}`
  const told = faults.map((fault) => ({ field: fault.field, words: t.faultWords(fault) }))
  return (
    <StaffPage frame={frame} title={title}>
      <p>
        <a href={`/rounds/${round.id}/messages`}>{t.all}</a>
      </p>
      <h1>{title}</h1>
      <FaultSummary title={t.faults} faults={told} />
      {notice && (
        <p class="note good" role="status">
          {notice === 'saved' ? t.saved : t.tested(props.address)}
        </p>
      )}
      <p>{t.kinds[kind].when}</p>
      {!mayChange && <p class="note">{t.fixed}</p>}
      <form method="post" class="stack" noValidate>
        {mayChange && <Words {...props} told={told} />}
        <ShownTo {...props} />
        <Buttons {...props} />
      </form>
      <SendTest {...props} />
      <LetterPreview frame={frame} language={language} letter={props.preview} />
      {faults.length === 0 && (
        <p>
          <a href={`/rounds/${round.id}/messages/${kind}/${language}/html`}>{t.asHtml}</a>
        </p>
      )}
    </StaffPage>
  )
}

type WordsProps = Props & { told: readonly { field: string; words: string }[] }

function Words({ frame, kind, language, typed, told }: WordsProps) {
  const t = wordingsText[frame.language]
  return (
    <>
      <TextField name="subject" label={t.labels.subject} value={typed.subject} faults={told} />
      <Field name="body" label={t.labels.body} faults={told}>
        {(attributes) => (
          <textarea {...attributes} rows={16} lang={language}>
            {typed.body}
          </textarea>
        )}
      </Field>
      <div>
        <p>
          <strong>{t.placeholders}</strong>
        </p>
        <dl class="facts">
          {placeholdersOf(kind).map((name) => (
            <>
              <dt>
                <code>{`{${name}}`}</code>
              </dt>
              <dd>{t.means[name]}</dd>
            </>
          ))}
        </dl>
        <p class="hint">{t.beside}</p>
      </div>
    </>
  )
}

function ShownTo({ frame, readers, shownTo }: Props) {
  const t = wordingsText[frame.language]
  if (readers.length === 0) return <p>{t.nobody}</p>
  return (
    <SelectField
      name="contact"
      label={t.shownTo}
      value={shownTo}
      faults={[]}
      options={readers.map(({ id, contact, partner }) => ({
        value: id,
        label: `${contact}, ${partner}`,
      }))}
    />
  )
}

function Buttons({ frame, mayChange, isOwn }: Props) {
  const t = wordingsText[frame.language]
  return (
    <p class="actions">
      {mayChange && (
        <button type="submit" name="act" value="save">
          {t.save}
        </button>
      )}
      <button type="submit" class="second" name="act" value="show">
        {t.show}
      </button>
      {mayChange && isOwn && (
        <button type="submit" class="quiet" name="act" value="standard">
          {t.backToStandard}
        </button>
      )}
    </p>
  )
}

function SendTest({ frame, round, kind, language, address }: Props) {
  const t = wordingsText[frame.language]
  return (
    <form method="post" action={`/rounds/${round.id}/messages/${kind}/${language}/test`}>
      <p class="actions">
        <button type="submit" class="second" aria-describedby="test-hint">
          {t.test}
        </button>
      </p>
      <p class="hint" id="test-hint">
        {t.testHint(address)}
      </p>
    </form>
  )
}
