import { allStaff } from '../../db/store/staff.ts'
import type { FieldFault } from '../../views/components/fields.tsx'
import { CodebookPage } from '../../views/pages/codebook/codebook-page.tsx'
import { NewThemePage } from '../../views/pages/codebook/new-theme-page.tsx'
import { type CommitmentNames, faultsToTell } from '../../views/pages/codebook/theme-fields.tsx'
import { ThemePage, type TypedForms } from '../../views/pages/codebook/theme-page.tsx'
import { codebookPageText } from '../../views/text/codebook.ts'
import { readNewTheme, readThemeWords, type TypedTheme } from '../domain/codebook-change.ts'
import {
  type Codebook,
  type CodebookAct,
  type CodebookTheme,
  findTheme,
} from '../domain/codebook-versions.ts'
import { changeCodebook, codebookOfOffice } from '../flows/change-codebook.ts'
import { readableResults } from '../flows/read-results.ts'
import { type Form, field, readForm } from '../http/forms.ts'
import { notFound, refuseUnreadable } from '../http/refusals.tsx'
import { get, page, post, type StaffRoute, type StaffVisit } from '../http/visit.tsx'

/** The themes coders mark: their versions, who changed what, and the ways to change them. */
export const codebookRoutes: readonly StaffRoute[] = [
  get('/codebook', 'keep the codebook', show),
  get('/codebook/new', 'keep the codebook', (visit) => askForNew(visit)),
  post('/codebook/new', 'keep the codebook', propose),
  get(
    '/codebook/:theme',
    'keep the codebook',
    ofTheme((at) => showTheme(at)),
  ),
  post('/codebook/:theme/words', 'keep the codebook', ofTheme(rename)),
  post('/codebook/:theme/merging', 'keep the codebook', ofTheme(merge)),
  post('/codebook/:theme/splitting', 'keep the codebook', ofTheme(split)),
]

async function show({ c, deps, frame, staff }: StaffVisit) {
  const people = await allStaff(deps.db)
  return page(
    c,
    <CodebookPage
      frame={frame}
      {...(await codebookOfOffice(deps))}
      people={new Map(people.map(({ id, name }) => [id, name]))}
      names={commitmentNames({ deps })}
      results={await readableResults(deps, staff.role)}
    />,
  )
}

/** The sections of the scorecard, by their ids. */
function commitmentNames({ deps }: Pick<StaffVisit, 'deps'>): CommitmentNames {
  const scorecard = deps.surveys.all().find(({ kind }) => kind === 'scorecard')
  return new Map(scorecard?.sections.map(({ id, title }) => [id, title]))
}

const empty: TypedTheme = {
  code: '',
  labelEn: '',
  labelFr: '',
  definitionEn: '',
  definitionFr: '',
  commitment: '',
}

type Refused = { faults?: readonly FieldFault[]; changedSince?: boolean }

async function askForNew(visit: StaffVisit, typed = empty, refused: Refused = {}) {
  const { c, deps, frame } = visit
  const { faults = [], changedSince = false } = refused
  return page(
    c,
    <NewThemePage
      frame={frame}
      version={(await codebookOfOffice(deps)).book.version}
      typed={typed}
      faults={faults}
      names={commitmentNames(visit)}
      changedSince={changedSince}
    />,
    changedSince ? 409 : faults.length > 0 ? 422 : 200,
  )
}

async function propose(visit: StaffVisit) {
  const { c, deps, frame } = visit
  const posted = await readForm(c.req.raw)
  if (posted.kind === 'unreadable') return refuseUnreadable(c, deps, posted)
  const typed = typedIn(posted.form)
  const { book } = await codebookOfOffice(deps)
  const read = readNewTheme(book, typed)
  if (read.kind === 'faulty')
    return await askForNew(visit, typed, { faults: faultsToTell(read.faults, frame.language) })
  const act = { kind: 'proposed' as const, theme: read.theme }
  return (await changed(visit, posted.form, act))
    ? c.redirect('/codebook', 303)
    : await askForNew(visit, typed, { changedSince: true })
}

function typedIn(form: Form, prefix = ''): TypedTheme {
  const typed = (name: keyof TypedTheme) => field(form, `${prefix}${name}`)
  return {
    code: typed('code'),
    labelEn: typed('labelEn'),
    labelFr: typed('labelFr'),
    definitionEn: typed('definitionEn'),
    definitionFr: typed('definitionFr'),
    commitment: typed('commitment'),
  }
}

/** Whether the change was made, on top of the version the form was opened on. */
async function changed({ deps, staff }: StaffVisit, form: Form, act: CodebookAct) {
  const seen = Number(field(form, 'version'))
  return (await changeCodebook(deps, staff.id, seen, act)).kind === 'changed'
}

type AtTheme = { visit: StaffVisit; book: Codebook; theme: CodebookTheme }

/** The theme an address names; one the book does not know is a missing thing. */
function ofTheme(handler: (at: AtTheme) => Response | Promise<Response>) {
  return async (visit: StaffVisit): Promise<Response> => {
    const { c, deps, staff } = visit
    const { book } = await codebookOfOffice(deps)
    const theme = findTheme(book, c.req.param('theme') ?? '')
    return theme ? await handler({ visit, book, theme }) : notFound(c, deps, staff.language)
  }
}

function showTheme(
  { visit, book, theme }: AtTheme,
  typed: Partial<TypedForms> = {},
  { faults = [], changedSince = false }: Refused = {},
) {
  const { c, frame } = visit
  return page(
    c,
    <ThemePage
      frame={frame}
      book={book}
      theme={theme}
      names={commitmentNames(visit)}
      typed={{ words: wordsOf(theme), one: empty, two: empty, into: '', ...typed }}
      faults={faults}
      changedSince={changedSince}
    />,
    changedSince ? 409 : faults.length > 0 ? 422 : 200,
  )
}

function wordsOf({ code, label, definition, commitment }: CodebookTheme): TypedTheme {
  return {
    code,
    labelEn: label.en ?? '',
    labelFr: label.fr ?? '',
    definitionEn: definition.en ?? '',
    definitionFr: definition.fr ?? '',
    commitment: commitment ?? '',
  }
}

async function posted(
  at: AtTheme,
  then: (form: Form) => Response | Promise<Response>,
): Promise<Response> {
  const { c, deps } = at.visit
  const read = await readForm(c.req.raw)
  return read.kind === 'unreadable' ? refuseUnreadable(c, deps, read) : await then(read.form)
}

/** Makes the change and leads to the codebook, or shows the theme as it is by now with what was typed. */
async function make(at: AtTheme, form: Form, act: CodebookAct, typed: Partial<TypedForms>) {
  const { c, deps } = at.visit
  if (await changed(at.visit, form, act)) return c.redirect('/codebook', 303)
  const { book } = await codebookOfOffice(deps)
  const theme = findTheme(book, at.theme.code) ?? at.theme
  return showTheme({ ...at, book, theme }, typed, { changedSince: true })
}

function rename(at: AtTheme) {
  return posted(at, async (form) => {
    const words = typedIn(form)
    const read = readThemeWords(words)
    const { language } = at.visit.frame
    if (read.kind === 'faulty')
      return showTheme(at, { words }, { faults: faultsToTell(read.faults, language) })
    return await make(at, form, { kind: 'renamed', code: at.theme.code, ...read.words }, { words })
  })
}

function merge(at: AtTheme) {
  return posted(at, async (form) => {
    const { forms: t } = codebookPageText[at.visit.frame.language]
    const into = field(form, 'into')
    const faults = [
      ...(into === '' ? [{ field: 'into', words: t.merge.missing }] : []),
      ...sureFaults(at, form, 'sure-merge'),
    ]
    if (faults.length > 0) return showTheme(at, { into }, { faults })
    return await make(at, form, { kind: 'merged', code: at.theme.code, into }, { into })
  })
}

function split(at: AtTheme) {
  return posted(at, async (form) => {
    const { language } = at.visit.frame
    const [one, two] = [typedIn(form, 'one-'), typedIn(form, 'two-')]
    const first = readNewTheme(at.book, one)
    const taken = first.kind === 'theme' ? [first.theme.code] : []
    const second = readNewTheme(at.book, two, taken)
    const faults = [
      ...(first.kind === 'faulty' ? faultsToTell(first.faults, language, 'one-') : []),
      ...(second.kind === 'faulty' ? faultsToTell(second.faults, language, 'two-') : []),
      ...sureFaults(at, form, 'sure-split'),
    ]
    if (faults.length > 0 || first.kind === 'faulty' || second.kind === 'faulty')
      return showTheme(at, { one, two }, { faults })
    const into = [first.theme, second.theme]
    return await make(at, form, { kind: 'split', code: at.theme.code, into }, { one, two })
  })
}

function sureFaults({ visit }: AtTheme, form: Form, name: string): readonly FieldFault[] {
  const { tickMissing } = codebookPageText[visit.frame.language].forms
  return field(form, 'sure') === 'yes' ? [] : [{ field: name, words: tickMissing }]
}
