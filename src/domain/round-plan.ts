import { lengthOf } from './answers.ts'
import { type Instant, instantOf, parseLocalMoment } from './calendar.ts'
import { breakdowns, modes, type RoundPlan } from './round.ts'

/** What stands in the fields of the form that plans a round. */
export type TypedPlan = Readonly<
  Record<
    'year' | 'titleEn' | 'titleFr' | 'closesOn' | 'closesAt' | 'breakdown' | 'mode' | 'k',
    string
  >
> & {
  /** Ids of the surveys ticked, in the order they are asked. */
  readonly surveys: readonly string[]
  /** A box; it cannot be wrong. */
  readonly severalRespondents: boolean
}

export type PlanField = Exclude<keyof TypedPlan, 'severalRespondents'>

export type PlanFault = {
  field: PlanField
  kind:
    | 'missing'
    | 'several'
    | 'too-long'
    | 'not-a-year'
    | 'not-a-moment'
    | 'past'
    | 'not-an-option'
    | 'shared'
}

/** Smallest groups anything may be published about; the method allows no fewer than five. */
export const smallestGroups = [5, 6, 7, 8, 9, 10] as const

export const longestTitle = 200

/** A survey that may be asked, with the codes of its questions. */
type Offered = { id: string; codes: readonly string[] }

type Around = { zone: string; now: Instant; surveys: readonly Offered[] }

export type ReadPlan =
  | { kind: 'plan'; plan: RoundPlan }
  | { kind: 'faulty'; faults: readonly PlanFault[] }

/**
 * Reads a typed plan; the closing date is a moment on the office's clock that must still come.
 * @example readPlan({ ...typed, year: '26' }, around) // faulty: year is not a year
 */
export function readPlan(typed: TypedPlan, { zone, now, surveys }: Around): ReadPlan {
  const closes = parseLocalMoment(typed.closesOn, typed.closesAt)
  const chosen = surveys.map(({ id }) => id).filter((id) => typed.surveys.includes(id))
  const breakdown = breakdowns.find((option) => option === typed.breakdown)
  const mode = modes.find((option) => option === typed.mode)
  const k = smallestGroups.find((option) => String(option) === typed.k)
  const faults: PlanFault[] = [
    ...yearFaults(typed.year),
    ...titleFaults('titleEn', typed.titleEn),
    ...titleFaults('titleFr', typed.titleFr),
    ...surveyFaults(typed.surveys, surveys),
    ...closingFaults(typed, closes === undefined ? undefined : instantOf(closes, zone), now),
    ...optionFaults('breakdown', breakdown),
    ...optionFaults('mode', mode),
    ...(mode === 'anonymous' && typed.severalRespondents
      ? [{ field: 'mode', kind: 'several' } as const]
      : []),
    ...optionFaults('k', k),
  ]
  if (faults.length > 0 || !closes || !breakdown || !mode || !k) return { kind: 'faulty', faults }
  const title = { en: typed.titleEn, fr: typed.titleFr }
  return {
    kind: 'plan',
    plan: {
      year: Number(typed.year),
      title,
      surveys: chosen,
      mode,
      breakdown,
      closes,
      zone,
      k,
      severalRespondents: typed.severalRespondents,
    },
  }
}

function yearFaults(year: string): readonly PlanFault[] {
  if (year === '') return [{ field: 'year', kind: 'missing' }]
  return /^(19|20)\d\d$/.test(year) ? [] : [{ field: 'year', kind: 'not-a-year' }]
}

function titleFaults(field: PlanField, title: string): readonly PlanFault[] {
  if (title === '') return [{ field, kind: 'missing' }]
  return lengthOf(title) > longestTitle ? [{ field, kind: 'too-long' }] : []
}

/** Two surveys of one round share no question: their answers would count as one statement's. */
function surveyFaults(
  ticked: readonly string[],
  offered: readonly Offered[],
): readonly PlanFault[] {
  if (ticked.length === 0) return [{ field: 'surveys', kind: 'missing' }]
  const chosen = offered.filter(({ id }) => ticked.includes(id))
  if (chosen.length !== ticked.length) return [{ field: 'surveys', kind: 'not-an-option' }]
  const codes = chosen.flatMap((survey) => survey.codes)
  return new Set(codes).size === codes.length ? [] : [{ field: 'surveys', kind: 'shared' }]
}

function optionFaults(field: PlanField, option: unknown): readonly PlanFault[] {
  return option === undefined ? [{ field, kind: 'not-an-option' }] : []
}

function closingFaults(
  { closesOn, closesAt }: TypedPlan,
  closing: Instant | undefined,
  now: Instant,
): readonly PlanFault[] {
  const empty = (field: PlanField, value: string): PlanFault[] =>
    value === '' ? [{ field, kind: 'missing' }] : []
  const missing = [...empty('closesOn', closesOn), ...empty('closesAt', closesAt)]
  if (missing.length > 0) return missing
  if (closing === undefined) return [{ field: 'closesOn', kind: 'not-a-moment' }]
  return closing > now ? [] : [{ field: 'closesOn', kind: 'past' }]
}
