import type { TypedTheme } from '../../../src/domain/codebook-change.ts'
import {
  activeThemes,
  type Codebook,
  type CodebookTheme,
  otherTheme,
} from '../../../src/domain/codebook-versions.ts'
import { FaultSummary, type FieldFault, SelectField } from '../../components/fields.tsx'
import { LocalisedText, plainText } from '../../components/localised-text.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { codebookPageText } from '../../text/codebook.ts'
import { type CommitmentNames, ThemeFields } from './theme-fields.tsx'

/** What stands in the forms of a theme: its words, and the two it is split into. */
export type TypedForms = { words: TypedTheme; one: TypedTheme; two: TypedTheme; into: string }

type Props = {
  frame: Frame
  book: Codebook
  theme: CodebookTheme
  names: CommitmentNames
  typed: TypedForms
  faults: readonly FieldFault[]
  changedSince: boolean
}

/** One theme: its words, and what it can become. */
export function ThemePage(props: Props) {
  const { frame, theme, faults, changedSince } = props
  const { language } = frame
  const t = codebookPageText[language].forms
  const title = t.themeTitle(plainText(theme.label, theme.code, language))
  const isOpen = theme.standing.kind === 'active' && theme.code !== otherTheme
  return (
    <StaffPage frame={frame} title={title}>
      <p>
        <a href="/codebook">{t.back}</a>
      </p>
      <h1>
        <bdi>{title}</bdi>
      </h1>
      <FaultSummary title={t.faults} faults={faults} />
      {changedSince && (
        <p class="note bad" role="alert">
          {t.changedSince}
        </p>
      )}
      <p class="lead">
        <LocalisedText text={theme.definition} fallback="" language={language} />
      </p>
      {isOpen ? (
        <>
          <Rename {...props} />
          <Merge {...props} />
          <Split {...props} />
        </>
      ) : (
        <p class="note">{t.closed}</p>
      )}
    </StaffPage>
  )
}

function Rename({ frame, book, theme, typed, faults, names }: Props) {
  const { rename: t } = codebookPageText[frame.language].forms
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <form method="post" action={`/codebook/${theme.code}/words`} class="stack" noValidate>
        <input type="hidden" name="version" value={book.version} />
        <ThemeFields
          language={frame.language}
          typed={typed.words}
          faults={faults}
          names={names}
          wordsOnly
        />
        <p class="actions">
          <button type="submit">{t.button}</button>
        </p>
      </form>
    </section>
  )
}

function Merge({ frame, book, theme, typed, faults }: Props) {
  const { language } = frame
  const { merge: t } = codebookPageText[language].forms
  const others = activeThemes(book).filter(({ code }) => code !== theme.code && code !== otherTheme)
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <form method="post" action={`/codebook/${theme.code}/merging`} class="stack" noValidate>
        <input type="hidden" name="version" value={book.version} />
        <SelectField
          name="into"
          label={t.into}
          value={typed.into}
          faults={faults}
          options={[
            { value: '', label: t.choose },
            ...others.map(({ code, label }) => ({
              value: code,
              label: plainText(label, code, language),
            })),
          ]}
        />
        <Sure frame={frame} name="sure-merge" faults={faults} />
        <p class="actions">
          <button type="submit" class="danger">
            {t.button}
          </button>
        </p>
      </form>
    </section>
  )
}

function Split({ frame, book, theme, typed, faults, names }: Props) {
  const { split: t } = codebookPageText[frame.language].forms
  const half = (prefix: 'one' | 'two', legend: string) => (
    <fieldset class="stack">
      <legend>{legend}</legend>
      <ThemeFields
        language={frame.language}
        prefix={`${prefix}-`}
        typed={typed[prefix]}
        faults={faults}
        names={names}
      />
    </fieldset>
  )
  return (
    <section>
      <h2>{t.title}</h2>
      <p>{t.lead}</p>
      <form method="post" action={`/codebook/${theme.code}/splitting`} class="stack" noValidate>
        <input type="hidden" name="version" value={book.version} />
        {half('one', t.first)}
        {half('two', t.second)}
        <Sure frame={frame} name="sure-split" faults={faults} />
        <p class="actions">
          <button type="submit" class="danger">
            {t.button}
          </button>
        </p>
      </form>
    </section>
  )
}

type SureProps = { frame: Frame; name: string; faults: readonly FieldFault[] }

function Sure({ frame, name, faults }: SureProps) {
  const { sure } = codebookPageText[frame.language].forms
  const fault = faults.find(({ field }) => field === name)
  return (
    <div>
      {fault && (
        <p class="fault" id={`${name}-fault`}>
          {fault.words}
        </p>
      )}
      <label class="choice">
        <input
          type="checkbox"
          id={name}
          name="sure"
          value="yes"
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={fault ? `${name}-fault` : undefined}
        />
        {sure}
      </label>
    </div>
  )
}
