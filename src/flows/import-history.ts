import { atomically } from '#dialect'
import {
  addImportedRound,
  importedRounds,
  rememberedMapping,
  rememberMapping,
} from '../../db/store/history.ts'
import { allRounds } from '../../db/store/rounds.ts'
import { type CsvFault, readCsv } from '../csv/read-csv.ts'
import { unguarded } from '../csv/write-csv.ts'
import type { Deps } from '../deps.ts'
import { dayAt } from '../domain/calendar.ts'
import { type OurStatements, readHistory } from '../domain/history/documents.ts'
import type { HistoryFault } from '../domain/history/fault.ts'
import type { Mapping, RememberedMapping } from '../domain/history/mapping.ts'
import { remember } from '../domain/history/remember.ts'
import { type HistorySheet, sheetOf } from '../domain/history/sheet.ts'
import { type YearRefusal, yearRefusals } from '../domain/imported-round.ts'
import type { Bilingual } from '../domain/language.ts'
import type { Office } from '../domain/office.ts'
import { type Results, resultsSchema } from '../domain/results.ts'
import { filledIn, indicatorsOf } from '../domain/survey.ts'
import { fingerprint } from '../links.ts'

const limits = { rows: 5001, cellLength: 5000 }
/** Every column is asked about on the next page; no survey tool makes more. */
const mostColumns = 500

export type FileFault = CsvFault | { row: number; kind: 'workbook' | 'empty' | 'too-many-columns' }
export type ReadHistorySheet =
  | { kind: 'sheet'; sheet: HistorySheet }
  | { kind: 'faults'; faults: readonly FileFault[] }

/** Reads the file of an earlier year, before anybody says what its columns are. */
export function readHistorySheet(bytes: Uint8Array): ReadHistorySheet {
  if (isWorkbook(bytes)) return { kind: 'faults', faults: [{ row: 1, kind: 'workbook' }] }
  const csv = readCsv(bytes, limits)
  if (csv.kind === 'faults') return csv
  const wide = csv.rows.find(({ cells }) => cells.length > mostColumns)
  if (wide) return { kind: 'faults', faults: [{ row: wide.row, kind: 'too-many-columns' }] }
  const rows = csv.rows.map(({ row, cells }) => ({ row, cells: cells.map(unguarded) }))
  if (rows.length < 2) return { kind: 'faults', faults: [{ row: 1, kind: 'empty' }] }
  return { kind: 'sheet', sheet: sheetOf(rows) }
}

/** A zip file in a spreadsheet's clothes: what a person gets who forgets “Save as CSV”. */
function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/** Our own statements, as the surveys ask them now: what an old question may be the same as. */
export function ourStatements({ surveys }: Deps, office: Office): OurStatements {
  return new Map(
    surveys.all().flatMap((survey) => {
      const sections = survey.sections.flatMap((section) =>
        section.questions.map(({ code }) => [code, section] as const),
      )
      const sectionOf = new Map(sections)
      return indicatorsOf(survey).flatMap((asked) => {
        const section = sectionOf.get(asked.code)
        if (!section) return []
        const facts = {
          ...{ code: asked.code, revision: asked.rev, instrument: survey.id },
          ...{ section: section.id, facet: asked.facet ?? null, headline: asked.headline },
          text: filledIn(asked.text, office),
        }
        return [[asked.code, { facts, section: filledIn(section.title, office) }] as const]
      })
    }),
  )
}

/** What was chosen last time, and the codes that stand in results already. */
export async function offeredMapping(
  { db }: Deps,
  office: Office,
): Promise<{ remembered: RememberedMapping; taken: ReadonlySet<string> }> {
  const imported = await importedRounds(db)
  const codes = imported.flatMap(({ document }) => document.indicators.map(({ code }) => code))
  return { remembered: await rememberedMapping(db, office.id), taken: new Set(codes) }
}

export type CheckedHistory =
  | { kind: 'faults'; faults: readonly HistoryFault[] }
  | { kind: 'refused'; years: readonly YearRefusal[] }
  /** `seen` tells these documents from any other, so that what is confirmed is what was shown. */
  | { kind: 'documents'; documents: readonly Results[]; seen: string }

type Asked = { office: Office; sheet: HistorySheet; mapping: Mapping; title: Bilingual }

/** The dry run: every fault, why a year cannot come in, or the documents there would be. Changes nothing. */
export async function checkHistory(deps: Deps, asked: Asked): Promise<CheckedHistory> {
  const { office, sheet, mapping, title } = asked
  const rounds = await allRounds(deps.db)
  const imported = await importedRounds(deps.db)
  const read = readHistory(sheet, mapping, {
    office: { id: office.id, name: office.name },
    ours: ourStatements(deps, office),
    language: office.language,
    k: Math.max(5, ...rounds.map(({ k }) => k)),
    title,
    earlier: imported.map(({ document }) => document),
  })
  if (read.kind === 'faults') return read
  const years = read.documents.map(({ round }) => round.year)
  const thisYear = Number(dayAt(deps.clock.now(), office.zone).slice(0, 4))
  const refused = yearRefusals(years, rounds, imported, thisYear)
  if (refused.length > 0) return { kind: 'refused', years: refused }
  // The last gate: a hidden cell with a figure would not pass.
  const documents = read.documents.map((document) => resultsSchema.parse(document))
  return { kind: 'documents', documents, seen: fingerprint(JSON.stringify(documents)) }
}

export type ImportedHistory =
  | Exclude<CheckedHistory, { kind: 'documents' }>
  | { kind: 'imported'; years: readonly number[] }
  /** Something changed since the dry run; here is the new one. */
  | { kind: 'changed-since'; documents: readonly Results[]; seen: string }

/** Brings the years in as the dry run showed them, all or none, and remembers how they were read. Answers are not kept. */
export async function importHistory(
  deps: Deps,
  asked: Asked,
  seen: string,
): Promise<ImportedHistory> {
  const checked = await checkHistory(deps, asked)
  if (checked.kind !== 'documents') return checked
  if (checked.seen !== seen) return { ...checked, kind: 'changed-since' }
  const { office, sheet, mapping } = asked
  const remembered = remember(sheet, mapping, await rememberedMapping(deps.db, office.id))
  const importedOn = dayAt(deps.clock.now(), office.zone)
  const years = checked.documents.map((document) => {
    const id = deps.newId<'round'>()
    const { round } = document
    return { id, year: round.year, importedOn, document: { ...document, round: { ...round, id } } }
  })
  const outcome = await atomically(deps.db, (tx) => [
    ...years.map((year) => addImportedRound(tx, year)),
    rememberMapping(tx, office.id, remembered),
  ])
  if (outcome.kind === 'committed')
    return { kind: 'imported', years: years.map(({ year }) => year) }
  const again = await checkHistory(deps, asked)
  return again.kind === 'documents' ? { ...again, kind: 'changed-since' } : again
}
