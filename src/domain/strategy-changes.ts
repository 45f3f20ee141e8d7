import { type Language, languages } from './language.ts'
import type { Direction, Strategy } from './strategy.ts'

/** Which part of a strategy: of one of its directions where that has a number. */
export type StrategyPart =
  | { kind: 'title' | 'starts' | 'ends' | 'yearBegins' | 'aims' }
  | { kind: 'direction-title' | 'direction-text'; number: number }

/** A part that reads otherwise than before; empty where there was or is nothing. Texts say in which language. */
export type StrategyChange = {
  part: StrategyPart
  language: Language | null
  before: string
  after: string
}

/**
 * What changed from one version to the next, in the order the strategy is read.
 * @example changesBetween(first, { ...first, ends: '2019-06-30' }) // one: its end
 */
export function changesBetween(before: Strategy, after: Strategy): readonly StrategyChange[] {
  const numbers = [...before.directions, ...after.directions].map(({ number }) => number)
  return [
    ...textChanges({ kind: 'title' }, before.title, after.title),
    ...changed({ kind: 'starts' }, null, before.starts, after.starts),
    ...changed({ kind: 'ends' }, null, before.ends, after.ends),
    ...changed({ kind: 'yearBegins' }, null, `${before.yearBegins}`, `${after.yearBegins}`),
    ...textChanges({ kind: 'aims' }, before.aims, after.aims),
    ...[...new Set(numbers)]
      .sort((one, other) => one - other)
      .flatMap((number) => {
        const [was, is] = [before, after].map(({ directions }) => named(directions, number))
        return [
          ...textChanges({ kind: 'direction-title', number }, was?.title, is?.title),
          ...textChanges({ kind: 'direction-text', number }, was?.text, is?.text),
        ]
      }),
  ]
}

function named(directions: readonly Direction[], number: number): Direction | undefined {
  return directions.find((one) => one.number === number)
}

function textChanges(
  part: StrategyPart,
  before: Strategy['title'] | undefined,
  after: Strategy['title'] | undefined,
): readonly StrategyChange[] {
  return languages.flatMap((language) =>
    changed(part, language, before?.[language] ?? '', after?.[language] ?? ''),
  )
}

function changed(
  part: StrategyPart,
  language: Language | null,
  before: string,
  after: string,
): readonly StrategyChange[] {
  return before === after ? [] : [{ part, language, before, after }]
}
