import type { Grade } from '../grade.ts'
import type { Localised } from '../language.ts'
import type { Results, ResultsRound } from '../results.ts'
import type { Diagnostic } from './authenticity.ts'
import type { RespondentAnswer } from './organisation-grade.ts'

/** What a round knows when its results are computed: plain facts, gathered from answers or read from a spreadsheet. */
export type RoundFacts = {
  office: Results['office']
  round: ResultsRound
  instruments: readonly Results['instruments'][number][]
  /** Titles of the sections, by id; a section that is missing here has no title. */
  sections: ReadonlyMap<string, Localised>
  /** Graded questions of all instruments, in the order they were asked; each code once. */
  indicators: readonly IndicatorFacts[]
  /** Every group of the one breakdown, those nobody was invited from too. */
  groups: readonly GroupFacts[]
  /** Every organisation that was invited, whether or not it sent. */
  organisations: readonly OrganisationFacts[]
  declined: number | null
  late: number | null
  /** The office's self-score by code. */
  self: ReadonlyMap<string, Grade>
  /** What tells a partnership from a contract, where it was asked. */
  diagnostic?: Diagnostic | undefined
}

export type IndicatorFacts = {
  code: string
  revision: number
  /** Null where no instrument is at hand. */
  instrument: string | null
  section: string | null
  facet: string | null
  headline: boolean
  text: Localised | null
  /** What a 1 and a 5 stand for, of a question between two descriptions. */
  ends?: { left: Localised; right: Localised }
}

export type GroupFacts = { id: string; label: Localised | null }

export type OrganisationFacts = {
  /** The same organisation carries the same id in every round. */
  id: string
  group: string | null
  /** Instruments it sent in time; answers to any other are left out. */
  sent: readonly (string | null)[]
  /** Whether the office knows its grades by name (CNS-02, all of its respondents). */
  sharesGrades: boolean
  /** By code, one answer for each respondent that sent. */
  answers: ReadonlyMap<string, readonly RespondentAnswer[]>
  /** Codes it would work on first (PRI-01). */
  priorities: readonly string[]
}

/** An earlier round of the same office: its document, and its answers where they can be paired. */
export type RoundBefore = {
  results: Results
  /** Null where the answers were never linked to organisations, or only their sums are known. */
  organisations: readonly OrganisationFacts[] | null
}
