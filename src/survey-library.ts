import { parse } from 'yaml'
import { type CapacityInstrument, capacitySchema } from './domain/capacity/instrument.ts'
import { type Survey, surveyKinds, surveySchema } from './domain/survey.ts'

/** The surveys a round can be made of, by their id, and what partners' capacities are assessed by. */
export type SurveyLibrary = {
  /** In the order partners are asked: the scorecard first. */
  all(): readonly Survey[]
  get(id: string): Survey | undefined
  /** No round asks it. */
  capacity(): CapacityInstrument
}

type Read = {
  surveys: ReadonlyMap<string, Survey>
  capacity: CapacityInstrument | undefined
}

/** Surveys are read when first asked for, so that a start costs nothing. Later texts replace earlier ones of the same id. */
export function surveyLibrary(texts: () => readonly string[]): SurveyLibrary {
  let known: Read | undefined
  const load = () => {
    known ??= readAll(texts())
    return known
  }
  return {
    all: () => [...load().surveys.values()].sort(byKind),
    get: (id) => load().surveys.get(id),
    capacity() {
      const { capacity } = load()
      if (!capacity) throw new Error('surveys/ holds no file of the kind capacity')
      return capacity
    },
  }
}

function readAll(texts: readonly string[]): Read {
  const values = texts.map((text): unknown => parse(text))
  return {
    surveys: new Map(
      values
        .filter((value) => !isCapacity(value))
        .map((value) => surveySchema.parse(value))
        .map((survey) => [survey.id, survey]),
    ),
    capacity: values
      .filter(isCapacity)
      .map((value) => capacitySchema.parse(value))
      .at(-1),
  }
}

function isCapacity(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'capacity'
}

function byKind(one: Survey, other: Survey): number {
  return surveyKinds.indexOf(one.kind) - surveyKinds.indexOf(other.kind)
}

/** The surveys that come with the program. */
export function shippedSurveys(): readonly string[] {
  return Object.values(
    import.meta.glob<string>('../surveys/*.yaml', {
      query: '?raw',
      import: 'default',
      eager: true,
    }),
  )
}
