import type { TermFault, TypedTerm } from '../../../src/domain/records/edit-terms.ts'
import type { ListId } from '../../../src/domain/records/list-id.ts'
import { listNames } from '../../../src/domain/records/terms.ts'
import { FaultSummary, type FieldFault, TextField } from '../../components/fields.tsx'
import { type Frame, StaffPage } from '../../components/staff-page.tsx'
import { listsText } from '../../text/lists.ts'

type Props = {
  frame: Frame
  list: ListId
  /** The terms as they are or were typed; those without a code are new. */
  typed: readonly TypedTerm[]
  seen: string
  faults: readonly TermFault[]
  meanwhile: boolean
  saved: boolean
}

/** One list: its words in both languages, what is offered no more, and room for new ones. */
export function ListPage({ frame, list, typed, seen, faults, meanwhile, saved }: Props) {
  const { language } = frame
  const t = listsText[language]
  const name = listNames[list][language]
  const said: FieldFault[] = faults.map((fault) => ({
    field: `${fault.language}-${fault.place}`,
    words: t.fault[fault.kind](t[fault.language]),
  }))
  return (
    <StaffPage frame={frame} title={name}>
      <p>
        <a href="/settings/lists">{t.title}</a>
      </p>
      <h1>{name}</h1>
      {saved && (
        <p class="note good" role="status">
          {t.saved}
        </p>
      )}
      {meanwhile && (
        <p class="note bad" role="alert">
          {t.meanwhile}
        </p>
      )}
      <FaultSummary title={t.faults} faults={said} />
      <p>{t.retiredHint}</p>
      <form method="post" action={`/settings/lists/${list}`} novalidate>
        <input type="hidden" name="seen" value={seen} />
        {typed.map((term, place) => (
          <TermFields term={term} place={place} faults={said} language={language} />
        ))}
        <div class="actions">
          <button type="submit">{t.save}</button>
          <a href="/settings/lists">{t.back}</a>
        </div>
      </form>
    </StaffPage>
  )
}

type TermProps = {
  term: TypedTerm
  place: number
  faults: readonly FieldFault[]
  language: Frame['language']
}

function TermFields({ term, place, faults, language }: TermProps) {
  const t = listsText[language]
  return (
    <fieldset class="term">
      <legend>{term.code === null ? t.added : <bdi>{term[language]}</bdi>}</legend>
      {term.code === null && <p class="hint">{t.addedHint}</p>}
      <input type="hidden" name={`code-${place}`} value={term.code ?? ''} />
      <div class="row">
        <TextField name={`en-${place}`} label={t.en} value={term.en} faults={faults} />
        <TextField name={`fr-${place}`} label={t.fr} value={term.fr} faults={faults} />
        {term.code !== null && (
          <label class="choice">
            <input type="checkbox" name={`retired-${place}`} value="yes" checked={term.retired} />
            <span>{t.retired}</span>
          </label>
        )}
      </div>
    </fieldset>
  )
}
