import { RegisterPrintPage } from '../../views/pages/registers/print-page.tsx'
import { RegisterPage } from '../../views/pages/registers/register-page.tsx'
import { RegistersPage } from '../../views/pages/registers/registers-page.tsx'
import { RegisterSearchPage } from '../../views/pages/registers/search-page.tsx'
import { registersText } from '../../views/text/registers.ts'
import { type CsvValue, writeCsv } from '../csv/write-csv.ts'
import { paged } from '../domain/partner-list.ts'
import { writesIn } from '../domain/registers/entry-access.ts'
import { entryCodebook } from '../domain/registers/entry-codebook.ts'
import {
  type EntrySearch,
  foundEntries,
  holdsWords,
  readEntrySearch,
  searchWords,
  sortedEntries,
  tagCounts,
} from '../domain/registers/entry-list.ts'
import { entrySheet } from '../domain/registers/entry-sheet.ts'
import { registers } from '../domain/registers/index.ts'
import { readRegisters } from '../flows/read-register.ts'
import { csvDownload } from '../http/download.ts'
import { file, get, mayHere, page, type StaffRoute, type StaffVisit } from '../http/visit.tsx'
import { ofRegister, type SeenRegister } from './register-visit.ts'

/** All registers, their lists, and what is taken along of them. */
export const registerRoutes: readonly StaffRoute[] = [
  get('/registers', 'see registers', async (visit) => {
    const { c, deps, staff, frame } = visit
    const { entries } = await readRegisters(deps, staff)
    const counts = new Map(
      [...Map.groupBy(entries, ({ register }) => register)].map(([id, own]) => [id, own.length]),
    )
    const own = registers.filter(({ see }) => mayHere(visit, see))
    return page(c, <RegistersPage frame={frame} registers={own} counts={counts} />)
  }),
  get('/registers/search', 'see registers', async ({ c, deps, staff, frame }) => {
    const q = (c.req.query('q') ?? '').trim().slice(0, 200)
    const words = searchWords(q)
    const { entries, optionsIn } = await readRegisters(deps, staff)
    const found = registers.map((register) => {
      const optionsFor = optionsIn(register)
      const own = entries.filter((entry) => entry.register === register.id)
      const holding = own.filter((entry) => holdsWords(register, entry, words, optionsFor))
      const order = { sort: register.title, down: false }
      return {
        register,
        entries: sortedEntries(register, holding, order, optionsFor, staff.language),
      }
    })
    const shown = words.length === 0 ? [] : found.filter((one) => one.entries.length > 0)
    return page(c, <RegisterSearchPage frame={frame} q={q} found={shown} />)
  }),
  get(
    '/registers/:register',
    'see registers',
    ofRegister('see', (visit, seen) => {
      const { c, frame, staff } = visit
      const { register, own, optionsFor } = seen
      const { search, found } = searched(visit, seen)
      return page(
        c,
        <RegisterPage
          frame={frame}
          register={register}
          search={search}
          list={paged(found, search.page)}
          all={own.length}
          tags={tagCounts(register, found, optionsFor)}
          canWrite={writesIn(staff, register)}
          optionsFor={optionsFor}
          imported={importedCounts(c.req.query('added'), c.req.query('changed'))}
        />,
      )
    }),
  ),
  get(
    '/registers/:register/print',
    'see registers',
    ofRegister('see', (visit, seen) => {
      const { register, optionsFor } = seen
      const { found } = searched(visit, seen)
      return page(
        visit.c,
        <RegisterPrintPage
          frame={visit.frame}
          register={register}
          entries={found}
          optionsFor={optionsFor}
        />,
      )
    }),
  ),
  file(
    '/registers/:register/export.csv',
    'see registers',
    ofRegister('see', (visit, { register, own, optionsFor }) => {
      const language = isFrench(visit) ? 'fr' : null
      const order = { sort: register.title, down: false }
      const sorted = sortedEntries(register, own, order, optionsFor, visit.staff.language)
      return download(visit, register.name, entrySheet(register, sorted, optionsFor, language))
    }),
  ),
  file(
    '/registers/:register/codebook.csv',
    'see registers',
    ofRegister('see', (visit, { register, optionsFor }) => {
      const { codebook } = registersText[visit.staff.language]
      const name = { en: `${codebook} ${register.name.en}`, fr: `${codebook} ${register.name.fr}` }
      return download(visit, name, entryCodebook(register, optionsFor))
    }),
  ),
]

/** The entries the address asks for, in its order. */
function searched({ c, staff }: StaffVisit, { register, own, optionsFor }: SeenRegister) {
  const search: EntrySearch = readEntrySearch(register, (name) => c.req.query(name))
  const found = foundEntries(register, own, search, optionsFor)
  return { search, found: sortedEntries(register, found, search, optionsFor, staff.language) }
}

/** After an import the list says what came of it; the numbers stand in the address. */
function importedCounts(added = '', changed = '') {
  const isCount = (text: string) => /^\d{1,4}$/.test(text)
  if (!isCount(added) || !isCount(changed)) return null
  return { added: Number(added), changed: Number(changed) }
}

function isFrench({ c }: StaffVisit): boolean {
  return c.req.query('variant') === 'fr'
}

function download(
  visit: StaffVisit,
  name: { en: string; fr: string },
  rows: readonly (readonly CsvValue[])[],
) {
  const { c, staff, office } = visit
  const variant = isFrench(visit) ? 'french' : 'standard'
  return csvDownload(c, `${name[staff.language]} ${office.name}.csv`, writeCsv(rows, variant))
}
