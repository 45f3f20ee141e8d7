import {
  type Appreciation,
  type Results,
  resultsSchema,
  type Theme,
} from '../../src/domain/results.ts'
import { fourRounds } from './four-rounds.ts'

const shown = (high: number, n: number, change: Appreciation['change'] = null): Appreciation => ({
  state: 'shown',
  n,
  high,
  share: high / n,
  range: [Math.max(0, high / n - 0.25), Math.min(1, high / n + 0.25)],
  change,
})

const labels = {
  'T-LISTEN': { en: 'They listen', fr: 'Ils écoutent' },
  'T-MONEY': { en: 'Flexible money', fr: 'Des fonds souples' },
  'T-TIME': { en: 'Time for each other', fr: 'Du temps l’un pour l’autre' },
}

function theme(
  code: keyof typeof labels,
  valence: Theme['valence'],
  reach: number | null,
  of = 12,
): Theme {
  const named = { code, label: labels[code], valence }
  return reach === null
    ? { ...named, state: 'hidden' }
    : { ...named, state: 'shown', organisations: reach, of }
}

type Told = 'stories' | 'wishes' | 'propositions' | 'strengths' | 'wishesBefore'
type Asked = Pick<Results, 'appreciation' | 'themes' | Told>

const written = { id: 'b'.repeat(22), text: 'They came on foot.', language: null }
const told: Pick<Results, Told> = {
  stories: [
    {
      ...written,
      question: 'DIS-01',
      theme: { code: 'T-LISTEN', label: labels['T-LISTEN'] },
      place: 'Ngozi',
      group: 'Young people',
      organisation: 'Partner A',
      checked: true,
    },
  ],
  wishes: [{ ...written, id: 'c'.repeat(22), question: 'DRE-01', rank: 1, theme: null }],
  propositions: [{ ...written, id: 'd'.repeat(22) }],
  strengths: { since: 2022, persisting: ['T-LISTEN'], new: [] },
  wishesBefore: { since: 2022, inPlan: 3, granted: 2 },
}

const inquiries: readonly Asked[] = [
  { appreciation: { state: 'none', change: null }, themes: [] },
  {
    appreciation: shown(5, 11),
    themes: [
      theme('T-LISTEN', 'strength', 6),
      theme('T-MONEY', 'wish', 8),
      theme('T-TIME', 'wish', 5),
    ],
    ...told,
  },
  {
    appreciation: { state: 'hidden', change: null },
    themes: [theme('T-LISTEN', 'strength', null)],
  },
  {
    appreciation: shown(8, 11, {
      since: 2023,
      word: 'no-clear-change',
      up: 5,
      same: 3,
      down: 1,
      p: 7 / 32,
    }),
    themes: [
      theme('T-LISTEN', 'strength', 9),
      theme('T-MONEY', 'wish', 7),
      theme('T-MONEY', 'concern', 5),
    ],
  },
]

/** The four rounds with an appreciative inquiry in three of them: too few in 2024, and not coded in 2022. */
export function roundsWithThemes(): readonly Results[] {
  return fourRounds().map((results, at) => resultsSchema.parse({ ...results, ...inquiries[at] }))
}
