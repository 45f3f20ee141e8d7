import { lengthOf } from './answers.ts'
import { type Instant, instantOf, parseLocalMoment } from './calendar.ts'
import { type Network, titleNaming } from './network.ts'
import { breakdowns, modes, type RoundPlan } from './round.ts'

/** What stands in the fields of the form that plans a round. */
export type TypedPlan = Readonly<
  Record<
    | 'year'
    | 'titleEn'
    | 'titleFr'
    | 'closesOn'
    | 'closesAt'
    | 'breakdown'
    | 'mode'
    | 'k'
    /** Id of the network that is graded; empty for the office. */
    | 'network',
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
    | 'not-for-networks'
}

/** Smallest groups anything may be published about; the method allows no fewer than five. */
export const smallestGroups = [5, 6, 7, 8, 9, 10] as const

export const longestTitle = 200

/** A survey that may be asked, with the codes of its questions, and whether members may be asked it about their network. */
type Offered = { id: string; codes: readonly string[]; forNetworks: boolean }

type Around = {
  zone: string
  now: Instant
  surveys: readonly Offered[]
  networks: readonly Pick<Network, 'id' | 'name'>[]
}

export type ReadPlan =
  | { kind: 'plan'; plan: RoundPlan }
  | { kind: 'faulty'; faults: readonly PlanFault[] }

/**
 * Reads a typed plan; the closing date is a moment on the office's clock that must still come. The title of a round about a
 * network names it, so that every page and mail says what is graded.
 * @example readPlan({ ...typed, year: '26' }, around) // faulty: year is not a year
 */
export function readPlan(typed: TypedPlan, { zone, now, surveys, networks }: Around): ReadPlan {
  const closes = parseLocalMoment(typed.closesOn, typed.closesAt)
  const chosen = surveys.map(({ id }) => id).filter((id) => typed.surveys.includes(id))
  const breakdown = breakdowns.find((option) => option === typed.breakdown)
  const mode = modes.find((option) => option === typed.mode)
  const k = smallestGroups.find((option) => String(option) === typed.k)
  const network = networks.find(({ id }) => id === typed.network)
  const titled = (text: string) => (network && text !== '' ? titleNaming(text, network.name) : text)
  const title = { en: titled(typed.titleEn), fr: titled(typed.titleFr) }
  const faults: PlanFault[] = [
    ...(typed.network === '' ? [] : optionFaults('network', network)),
    ...yearFaults(typed.year),
    ...titleFaults('titleEn', title.en),
    ...titleFaults('titleFr', title.fr),
    ...surveyFaults(typed.surveys, surveys, network !== undefined),
    ...closingFaults(typed, closes === undefined ? undefined : instantOf(closes, zone), now),
    ...optionFaults('breakdown', breakdown),
    ...optionFaults('mode', mode),
    ...(mode === 'anonymous' && typed.severalRespondents
      ? [{ field: 'mode', kind: 'several' } as const]
      : []),
    ...optionFaults('k', k),
  ]
  if (faults.length > 0 || !closes || !breakdown || !mode || !k) return { kind: 'faulty', faults }
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
      network: network?.id ?? null,
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
  aboutNetwork: boolean,
): readonly PlanFault[] {
  if (ticked.length === 0) return [{ field: 'surveys', kind: 'missing' }]
  const chosen = offered.filter(({ id }) => ticked.includes(id))
  if (chosen.length !== ticked.length) return [{ field: 'surveys', kind: 'not-an-option' }]
  if (aboutNetwork && chosen.some(({ forNetworks }) => !forNetworks))
    return [{ field: 'surveys', kind: 'not-for-networks' }]
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
