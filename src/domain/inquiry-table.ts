import type { ToldProposition, ToldStory, ToldWish } from './inquiry-results.ts'
import type { Localised } from './language.ts'
import type { WishOutcome } from './wish.ts'

/** The columns of stories, wishes and propositions as a table, in order. The language they are in is none: it could tell who wrote them. */
export const inquiryColumns = [
  'year',
  'kind',
  'question',
  'words',
  'theme',
  'theme_en',
  'theme_fr',
  'rank',
  'outcome',
  'plan_status',
  'reason',
  'organisation',
  'place',
  'group',
  'checked',
  'story_of_the_year',
  'chosen_by',
  'support',
  'in_mou',
] as const
export type InquiryColumn = (typeof inquiryColumns)[number]

type Told = {
  ofTheYear: (ToldStory & { chosenBy: string; reason: string }) | null
  stories: readonly ToldStory[]
  wishes: readonly (ToldWish & { outcome: WishOutcome })[]
  propositions: readonly (ToldProposition & { support: number | null; inMou: boolean })[]
}

type Row = Partial<Record<InquiryColumn, string | number | null>> & { words: string }

/**
 * What partners let be told of a round, with its heads: one row for each story, wish and proposition.
 * @example inquiryTable(2026, told)[0]?.[0] // 'year'
 */
export function inquiryTable(year: number, told: Told) {
  const { ofTheYear, stories, wishes, propositions } = told
  const rows: readonly Row[] = [
    ...(ofTheYear ? [{ ...storyRow(ofTheYear), ...choiceOf(ofTheYear) }] : []),
    ...stories.map(storyRow),
    ...wishes.map(wishRow),
    ...propositions.map(propositionRow),
  ]
  return [
    inquiryColumns,
    ...rows.map((row) => inquiryColumns.map((column) => ({ year, ...row })[column] ?? null)),
  ]
}

function storyRow(story: ToldStory): Row {
  const { question, text, theme, organisation, place, group, checked } = story
  const said = { organisation, place, group, checked: word(checked), story_of_the_year: 'no' }
  return { kind: 'story', question, words: text, ...themeOf(theme), ...said }
}

function choiceOf({ chosenBy, reason }: NonNullable<Told['ofTheYear']>) {
  return { story_of_the_year: 'yes', chosen_by: chosenBy, reason }
}

function wishRow({ question, text, theme, rank, outcome }: Told['wishes'][number]): Row {
  return {
    kind: 'wish',
    question,
    words: text,
    rank,
    ...themeOf(theme),
    outcome: outcome.kind,
    plan_status: outcome.kind === 'in-plan' ? outcome.status : null,
    reason: outcome.kind === 'not-possible' ? outcome.reason : null,
  }
}

function propositionRow({ text, support, inMou }: Told['propositions'][number]): Row {
  return { kind: 'proposition', words: text, support, in_mou: word(inMou) }
}

function themeOf(theme: { code: string; label: Localised } | null) {
  const { en, fr } = theme?.label ?? {}
  return { theme: theme?.code ?? null, theme_en: en ?? null, theme_fr: fr ?? null }
}

function word(holds: boolean): 'yes' | 'no' {
  return holds ? 'yes' : 'no'
}
