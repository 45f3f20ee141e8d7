import type { ClearMoves } from '../../src/domain/clear-moves.ts'
import { headlineMoves } from '../../src/domain/headline-trend.ts'
import type { Language } from '../../src/domain/language.ts'
import type { NetworkResults } from '../../src/domain/network-results.ts'
import { isShown, type Results } from '../../src/domain/results.ts'
import { networkRoundText } from './network-round.ts'

type Compared = {
  size: number
  before: number
  now: number
  since: number
  year: number
}

type Words = {
  firstYear: (year: number, high: number, shown: number) => string
  nothingAlike: (since: number, year: number) => string
  compared: (facts: Compared) => string
  moved: (moves: ClearMoves) => string
  noVerdict: string
  sinceImported: (since: number) => string
}

const en: Words = {
  firstYear: (year, high, shown) =>
    `${year} is the first year, so there are levels only and nothing to compare with: of the ${shown} statement${s(shown)} that can be shown, ${high} receive${high === 1 ? 's' : ''} high grades.`,
  nothingAlike: (since, year) =>
    `No statement was asked alike, and can be shown, in both ${since} and ${year}: whether it got better cannot be told.`,
  compared: ({ size, before, now, since, year }) =>
    `Of the ${size} statement${s(size)} asked alike in both years, ${before} received high grades in ${since} and ${now} in ${year}`,
  moved: ({ rose, fell }) => `; ${rose} clearly rose, ${fell} clearly fell.`,
  noVerdict: '; whether any of them changed cannot be told this time.',
  sinceImported: (since) => ` ${since} was imported from a spreadsheet.`,
}

const fr: Words = {
  firstYear: (year, high, shown) =>
    `${year} est la première année : il n’y a que des niveaux et rien à comparer. ${shown === 1 ? 'Sur le seul énoncé qui peut être montré' : `Sur les ${shown} énoncés qui peuvent être montrés`}, ${high} ${high > 1 ? 'reçoivent' : 'reçoit'} des notes élevées.`,
  nothingAlike: (since, year) =>
    `Aucun énoncé n’a été posé à l’identique, et ne peut être montré, en ${since} et en ${year} : on ne peut pas dire s’il y a progrès.`,
  compared: ({ size, before, now, since, year }) =>
    `${size === 1 ? 'Sur le seul énoncé posé' : `Sur les ${size} énoncés posés`} à l’identique les deux années, ${before} ${before > 1 ? 'recevaient' : 'recevait'} des notes élevées en ${since} et ${now} en ${year}`,
  moved: ({ rose, fell }) =>
    ` ; ${rose} ${rose > 1 ? 'ont' : 'a'} nettement progressé, ${fell} ${fell > 1 ? 'ont' : 'a'} nettement reculé.`,
  noVerdict: ' ; on ne peut pas dire cette fois si l’un d’eux a changé.',
  sinceImported: (since) => ` ${since} a été importé d’un tableur.`,
}

const headlineText: Record<Language, Words> = { en, fr }

function s(count: number): string {
  return count === 1 ? '' : 's'
}

/** A network has no headline: its answer is how many of its members grade it well. */
function membersSentence({ members }: NetworkResults, language: Language): string {
  const t = networkRoundText[language]
  if (members.state === 'shown') return t.result(members.high, members.n)
  return members.state === 'hidden' ? t.tooFew : t.nobody
}

/** “Did we get better?”, answered in the same words wherever it is asked. */
export function headlineSentence(results: Results, language: Language): string {
  const t = headlineText[language]
  const { headline, round, network } = results
  if (network) return membersSentence(network, language)
  const { since } = headline
  if (since === null) {
    const shown = results.indicators.filter((one) => one.headline).filter(isShown)
    return t.firstYear(round.year, shown.filter((one) => one.highGrades).length, shown.length)
  }
  const origin = headline.sinceImported ? t.sinceImported(since) : ''
  if (headline.comparable.length === 0) return t.nothingAlike(since, round.year) + origin
  const facts = {
    size: headline.comparable.length,
    before: headline.highBefore,
    now: headline.highNow,
    since,
    year: round.year,
  }
  const moves = headlineMoves(results)
  return t.compared(facts) + (moves ? t.moved(moves) : t.noVerdict) + origin
}
