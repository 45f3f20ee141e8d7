import { parse } from 'yaml'
import { type CapacityInstrument, capacitySchema } from './domain/capacity/instrument.ts'
import { type Framework, frameworkSchema } from './domain/framework/framework-file.ts'
import { type Survey, surveyKinds, surveySchema } from './domain/survey.ts'

/** The surveys a round can be made of, by their id; what partners' capacities are assessed by; what the strategy is measured by. */
export type SurveyLibrary = {
  /** In the order partners are asked: the scorecard first. */
  all(): readonly Survey[]
  get(id: string): Survey | undefined
  /** No round asks it. */
  capacity(): CapacityInstrument
  /** No round asks it. */
  framework(): Framework
}

type Read = {
  surveys: ReadonlyMap<string, Survey>
  capacity: CapacityInstrument | undefined
  framework: Framework | undefined
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
    capacity: () => theOne('capacity', load().capacity),
    framework: () => theOne('framework', load().framework),
  }
}

function theOne<File>(kind: string, file: File | undefined): File {
  if (file === undefined) throw new Error(`surveys/ holds no file of the kind ${kind}`)
  return file
}

function readAll(texts: readonly string[]): Read {
  const files = texts.map((text): unknown => parse(text))
  const surveys = files
    .filter((file) => !isOf('capacity', file) && !isOf('framework', file))
    .map((file) => surveySchema.parse(file))
  const capacity = files.findLast((file) => isOf('capacity', file))
  const framework = files.findLast((file) => isOf('framework', file))
  return {
    surveys: new Map(surveys.map((survey) => [survey.id, survey])),
    capacity: capacity === undefined ? undefined : capacitySchema.parse(capacity),
    framework: framework === undefined ? undefined : frameworkSchema.parse(framework),
  }
}

function isOf(kind: string, file: unknown): boolean {
  return typeof file === 'object' && file !== null && 'kind' in file && file.kind === kind
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
