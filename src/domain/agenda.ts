import type { Action, ActionOrigin, ActionStatus } from './action.ts'
import { cleanText, lengthOf } from './answers.ts'
import type { Day } from './calendar.ts'
import type { Grade } from './grade.ts'
import type { InputLine, InputStatus } from './input-line.ts'
import type { ToldWish } from './inquiry-results.ts'
import type { Localised } from './language.ts'
import { gapOf } from './method/self-score.ts'
import { isShown, type Results, type ShownIndicator } from './results.ts'
import { byTheme } from './wish.ts'

/** Why something stands on the agenda, with the figure that says so. */
export type AgendaSource =
  | { kind: 'priority'; votes: number }
  | { kind: 'low'; high: number; n: number }
  | { kind: 'gap'; self: Grade; median: number }
  | { kind: 'blind-spot' | 'hidden-strength'; self: Grade; high: number; n: number }
  | { kind: 'wish'; organisations: number | null; of: number | null }
  | { kind: 'signal'; low: number; n: number }
  | { kind: 'action'; status: ActionStatus; due: Day }
  | { kind: 'input'; status: InputStatus; due: Day }
  | { kind: 'own' }

type SourceKind = AgendaSource['kind']

/** One thing to talk about, and everything it comes from. */
export type AgendaItem = {
  /** The same at every reading: `indicator-RES-01`, `wish-T-MONEY`, `action-…`, `input-…`, `own-…`. */
  id: string
  /** Which indicator, theme, text, action or line; what the office added has none. */
  ref: string | null
  /** The section of an indicator, which gives it its colour. */
  section: string | null
  /** In the languages it was written in for everybody; null where somebody typed it in one, or nobody worded it. */
  words: Localised | null
  /** What stands where there are no such words: what was typed, or a code. */
  fallback: string
  sources: readonly AgendaSource[]
}

/** A wish to talk about: a theme several organisations share, or one cleaned text. */
export type AgendaWish = {
  ref: string
  words: Localised | null
  fallback: string
  /** How many organisations wish it, of how many asked; null where that may not be told. */
  organisations: number | null
  of: number | null
}

export type AgendaFacts = {
  results: Pick<Results, 'indicators'>
  /** The most wished first. */
  wishes: readonly AgendaWish[]
  /** The plan of the round before. */
  actions: readonly Pick<Action, 'id' | 'words' | 'due' | 'status'>[]
  /** What the office had agreed for this round's year. */
  inputs: readonly Pick<InputLine, 'id' | 'agreed' | 'due' | 'status'>[]
}

/** More of a kind than this a meeting cannot talk about; principles and promises are all on the table. */
const mostOfAKind = 5

/** A low grade of these is talked about however many others are lower: staff are torn between the team and their employer. */
const neverPassedOver = ['AUT-10']

/** More than this lies between both sides' grades where a gap is to be talked about. */
const gapToTalkAbout = 1

/** The three principles are not negotiable: one low grade is enough to talk. */
const principles = 'non-negotiable-principles'

/**
 * The agenda of an interface meeting, made of publishable figures alone. In this order: what partners would work on first (most
 * votes), low grades (fewer than half are high; the lowest first, and AUT-10 even after five), gaps between both views (more than one grade; the widest
 * first), blind spots, hidden strengths, wishes (most organisations), principles somebody grades low, and promises not kept
 * (the earliest due first; the plan's actions before what was agreed). At most five of each kind, but all principles and
 * promises; equal ones as they were asked. A statement stands once, where it comes first, with all it comes from.
 * @example agendaOf(facts).map(({ id }) => id) // ['indicator-TRU-01', 'indicator-RES-02', 'wish-T-MONEY', …]
 */
export function agendaOf({ results, wishes, actions, inputs }: AgendaFacts): readonly AgendaItem[] {
  const statements = results.indicators.filter(isShown).map(statementItem)
  const made = [
    ...statementKinds.flatMap((kind) => foremost(statements, kind)),
    ...wishes.slice(0, mostOfAKind).map(wishItem),
    ...foremost(statements, 'signal'),
    ...actions.filter(isUnkept).toSorted(byDue).map(actionItem),
    ...inputs
      .filter(({ status }) => status !== 'done')
      .toSorted(byDue)
      .map(inputItem),
  ]
  return [...new Map(made.map((item) => [item.id, item])).values()]
}

const statementKinds = ['priority', 'low', 'gap', 'blind-spot', 'hidden-strength'] as const

/** The statements with a source of a kind, the most urgent first. */
function foremost(statements: readonly AgendaItem[], kind: SourceKind): readonly AgendaItem[] {
  const urgent = statements
    .map((item) => ({ item, source: item.sources.find((one) => one.kind === kind) }))
    .flatMap(({ item, source }) => (source ? [{ item, urgency: urgencyOf(source) }] : []))
    .toSorted((one, other) => other.urgency - one.urgency)
    .map(({ item }) => item)
  if (kind === 'signal') return urgent
  const further = kind === 'low' ? urgent.slice(mostOfAKind).filter(isNeverPassedOver) : []
  return [...urgent.slice(0, mostOfAKind), ...further]
}

function isNeverPassedOver({ ref }: AgendaItem): boolean {
  return neverPassedOver.some((code) => code === ref)
}

function urgencyOf(source: AgendaSource): number {
  switch (source.kind) {
    case 'priority':
      return source.votes
    case 'low':
      return -source.high / source.n
    case 'gap':
      return Math.abs(gapOf(source.self, source.median))
    case 'blind-spot':
      return -source.high / source.n
    case 'hidden-strength':
      return source.high / source.n
    case 'signal':
      return source.low
    case 'wish':
    case 'action':
    case 'input':
    case 'own':
      return 0
  }
}

function statementItem(now: ShownIndicator): AgendaItem {
  const { code, section, text } = now
  return {
    id: `indicator-${code}`,
    ref: code,
    section,
    words: text,
    fallback: code,
    sources: sourcesOf(now),
  }
}

/** Everything a statement gives reason to talk about. */
function sourcesOf(now: ShownIndicator): readonly AgendaSource[] {
  const { priorities, high, low, n, self, median, signal, instrument } = now
  const sources: AgendaSource[] = []
  if (priorities !== null && priorities > 0) sources.push({ kind: 'priority', votes: priorities })
  if (2 * high < n) sources.push({ kind: 'low', high, n })
  if (self !== null && median !== null && Math.abs(gapOf(self, median)) > gapToTalkAbout)
    sources.push({ kind: 'gap', self, median })
  if (self !== null && signal !== null) sources.push({ kind: signal, self, high, n })
  if (instrument === principles && low > 0) sources.push({ kind: 'signal', low, n })
  return sources
}

function wishItem({ ref, words, fallback, organisations, of }: AgendaWish): AgendaItem {
  const sources = [{ kind: 'wish', organisations, of } as const]
  return { id: `wish-${ref}`, ref, section: null, words, fallback, sources }
}

/**
 * The wishes of a results document as an agenda takes them: the first of each theme before the second of any, the theme most
 * wished for first. A document without texts gives its themes alone, by how many organisations share them.
 */
export function wishesIn({ wishes, themes }: Pick<Results, 'wishes' | 'themes'>): AgendaWish[] {
  const reach = themes.filter(({ valence }) => valence === 'wish').filter(isShown)
  if (!wishes || wishes.length === 0)
    return reach
      .toSorted((one, other) => other.organisations - one.organisations)
      .map(({ code, label, organisations, of }) => {
        return { ref: code, words: label, fallback: code, organisations, of }
      })
  const codeOf = (one: ToldWish) => one.theme?.code ?? null
  return byTheme(wishes.map((told) => ({ told, rank: told.rank, theme: codeOf(told) })))
    .flatMap(({ wishes: own }) => own.map((one, at) => ({ ...one, at })))
    .toSorted((one, other) => one.at - other.at)
    .map(({ told, theme }) => {
      const shared = reach.find(({ code }) => code === theme)
      return {
        ref: told.id,
        words: told.language === null ? null : { [told.language]: told.text },
        fallback: told.text,
        organisations: shared?.organisations ?? null,
        of: shared?.of ?? null,
      }
    })
}

/** What was promised and is not done; what both sides dropped is no promise any more. */
function isUnkept({ status }: Pick<Action, 'status'>): boolean {
  return status !== 'done' && status !== 'dropped'
}

function byDue(one: { due: Day }, other: { due: Day }): number {
  return one.due.localeCompare(other.due)
}

function actionItem({ id, words, status, due }: AgendaFacts['actions'][number]): AgendaItem {
  const sources = [{ kind: 'action', status, due } as const]
  return { id: `action-${id}`, ref: id, ...typed(words), sources }
}

function inputItem({ id, agreed, status, due }: AgendaFacts['inputs'][number]): AgendaItem {
  const sources = [{ kind: 'input', status, due } as const]
  return { id: `input-${id}`, ref: id, ...typed(agreed), sources }
}

/** What somebody typed, in a language nobody asked for. */
function typed(words: string): Pick<AgendaItem, 'section' | 'words' | 'fallback'> {
  return { section: null, words: null, fallback: words }
}

/** What an action that is born from an item came from, as the joint plan keeps it. */
export function originOf({ ref, sources: [first] }: AgendaItem): {
  kind: ActionOrigin
  ref: string | null
} {
  switch (first?.kind) {
    case 'priority':
    case 'low':
    case 'gap':
    case 'blind-spot':
      return { kind: 'indicator', ref }
    case 'hidden-strength':
      return { kind: 'strength', ref }
    case 'wish':
      return { kind: 'wish', ref }
    case 'signal':
      return { kind: 'signal', ref }
    case 'input':
      return { kind: 'input', ref }
    case 'action':
    case 'own':
    case undefined:
      return { kind: 'decision', ref: null }
  }
}

/** What the office added to an agenda. */
export type OwnItem = { id: string; words: string }

/** How people changed an agenda that made itself: its order, what is left out, what they added. */
export type Arrangement = {
  turn: number
  places: readonly { id: string; out: boolean }[]
  own: readonly OwnItem[]
}

export const asMade: Arrangement = { turn: 0, places: [], own: [] }

export type Placed = { item: AgendaItem; out: boolean }

/**
 * The agenda as people arranged it. What came up since stands at the end; what is gone is gone.
 * @example arranged(items, asMade) // every item, in the order the agenda made itself
 */
export function arranged(
  items: readonly AgendaItem[],
  { places, own }: Pick<Arrangement, 'places' | 'own'>,
): readonly Placed[] {
  const all = new Map([...items, ...own.map(ownItem)].map((item) => [item.id, item]))
  const known = places.flatMap(({ id, out }) => {
    const item = all.get(id)
    all.delete(id)
    return item ? [{ item, out }] : []
  })
  return [...known, ...[...all.values()].map((item) => ({ item, out: false }))]
}

function ownItem({ id, words }: OwnItem): AgendaItem {
  return { id, ref: null, ...typed(words), sources: [{ kind: 'own' }] }
}

/** What one button of the agenda does to one item. */
export const agendaMoves = ['up', 'down', 'out', 'in', 'drop'] as const
export type AgendaMove = (typeof agendaMoves)[number]

/** The order after a button was pressed; an item that stands first already stays there. */
export function afterMove(
  placed: readonly Placed[],
  move: AgendaMove,
  id: string,
): Arrangement['places'] {
  const places = placed.map(({ item, out }) => ({ id: item.id, out }))
  const at = places.findIndex((one) => one.id === id)
  const here = places[at]
  if (!here) return places
  switch (move) {
    case 'out':
    case 'in':
      return places.with(at, { id, out: move === 'out' })
    case 'drop':
      return places.toSpliced(at, 1)
    case 'up':
    case 'down': {
      // Past what is left out, so that every press moves it past an item that can be seen.
      const beside = (one: { out: boolean }) => one.out === here.out
      const to =
        move === 'up'
          ? places.slice(0, at).findLastIndex(beside)
          : places.findIndex((one, index) => index > at && beside(one))
      return to < 0 ? places : places.toSpliced(at, 1).toSpliced(to, 0, here)
    }
  }
}

export const longestOwnItem = 280

/**
 * Reads what is to be talked about besides.
 * @example readOwnItem(' The visit in May ') // { words: 'The visit in May' }
 */
export function readOwnItem(typed: string): { words: string } | { fault: 'missing' | 'too-long' } {
  const words = cleanText(typed)
  if (words === '') return { fault: 'missing' }
  return lengthOf(words) > longestOwnItem ? { fault: 'too-long' } : { words }
}
