import type { Bilingual, Localised } from '../language.ts'
import { computeResults } from '../method/compute-results.ts'
import type { IndicatorFacts, RoundBefore, RoundFacts } from '../method/facts.ts'
import type { Results } from '../results.ts'
import { type ReadAnswers, readAnswers } from './answers.ts'
import type { HistoryFault } from './fault.ts'
import type { Mapping } from './mapping.ts'
import type { HistorySheet } from './sheet.ts'
import { readSums, type SummedRound } from './sums.ts'
import { withThreeClasses } from './three-classes.ts'

/** Our own statements by code, with the title of their section. */
export type OurStatements = ReadonlyMap<string, { facts: IndicatorFacts; section: Localised }>

/** What must be known beside the sheet to make documents of it. */
export type Surroundings = {
  office: { id: string; name: string }
  ours: OurStatements
  /** The language statements of their own are taken to be in. */
  language: string
  k: number
  /** What every imported round is called. */
  title: Bilingual
  /** Documents brought in before, in order of years. */
  earlier: readonly Results[]
}

export type ReadHistory =
  | { kind: 'documents'; documents: readonly Results[] }
  | { kind: 'faults'; faults: readonly HistoryFault[] }

/**
 * The results documents of a spreadsheet of earlier years, oldest first, made by the same rules as those of our own rounds.
 *
 * Years of one sheet are paired by the names of organisations. With anything else they cannot be: answers are not kept, and sums
 * never had names. A document has no id and no figure of what too few said.
 */
export function readHistory(
  sheet: HistorySheet,
  mapping: Mapping,
  around: Surroundings,
): ReadHistory {
  const revisions = new Map([...around.ours].map(([code, { facts }]) => [code, facts.revision]))
  const context = { revisions, k: around.k }
  const read: ReadAnswers | ReturnType<typeof readSums> =
    mapping.layout === 'sums'
      ? readSums(sheet, mapping, context)
      : readAnswers(sheet, mapping, context)
  if (read.kind === 'faults') return read
  const rounds: readonly SummedRound[] = read.rounds.map((round) =>
    'facts' in round ? round : { facts: round, threeClasses: new Set<string>() },
  )
  const names = namesByCode(mapping)
  const canBePaired = mapping.layout !== 'sums' && mapping.roles.includes('organisation')
  const imported = mapping.layout === 'sums' ? 'sums' : 'answers'
  const before: RoundBefore[] = around.earlier.map((results) => ({ results, organisations: null }))
  const documents = rounds.map(({ facts, threeClasses }) => {
    const round = named(facts, names, around)
    const earlier = before
      .filter(({ results }) => results.round.year < round.round.year)
      .toSorted((one, other) => one.results.round.year - other.results.round.year)
    const document = withThreeClasses(computeResults(round, earlier), threeClasses)
    const results: Results = { ...document, round: { ...document.round, imported } }
    before.push({ results, organisations: canBePaired ? round.organisations : null })
    return results
  })
  return { kind: 'documents', documents }
}

function namesByCode({ codes }: Mapping): ReadonlyMap<string, string> {
  return new Map([...codes].map(([name, code]) => [code, name]))
}

/** Facts with what is known of their statements: ours have their wording, others the one of the sheet. */
function named(
  facts: RoundFacts,
  names: ReadonlyMap<string, string>,
  { office, ours, language, title }: Surroundings,
): RoundFacts {
  const indicators = facts.indicators.map((asked): IndicatorFacts => {
    const own = ours.get(asked.code)?.facts
    if (own)
      return {
        ...own,
        revision: asked.revision,
        text: own.revision === asked.revision ? own.text : null,
      }
    const name = names.get(asked.code)
    const text = name === undefined || name === asked.code ? null : { [language]: name }
    return { ...asked, section: null, headline: false, text }
  })
  const instruments = [...new Set(indicators.map(({ instrument }) => instrument))]
  const sections = indicators.flatMap(({ code, section }): [string, Localised][] => {
    const known = ours.get(code)
    return known && section !== null ? [[section, known.section]] : []
  })
  return {
    ...facts,
    office,
    round: { ...facts.round, title },
    indicators,
    sections: new Map(sections),
    organisations: facts.organisations.map((organisation) => ({
      ...organisation,
      sent: organisation.sent.length > 0 ? instruments : [],
    })),
  }
}
