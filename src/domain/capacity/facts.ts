import type { Fields } from '../draft.ts'
import { type CapacityInstrument, rowField } from './instrument.ts'

/** What stands behind the levels: where the money comes from and who carries the joint work. */
export type Facts = {
  /** Sources that each gave at least a twentieth of last year's income (FAC-1). */
  sources: number | null
  /** Percent of last year's income from the largest source (FAC-2). */
  largestShare: number | null
  /** Rounds of comments before a report was approved, on average (FAC-3). */
  rounds: number | null
  /** By task, how far it lies with the partner: 0 the office alone, 4 the partner alone (FAC-4). */
  position: ReadonlyMap<string, number>
}

/** The facts of an assessment; what was not answered, or not known, is null or absent. */
export function factsOf(instrument: CapacityInstrument, fields: Fields): Facts {
  return {
    sources: numberIn(fields, 'FAC-1'),
    largestShare: numberIn(fields, 'FAC-2'),
    rounds: numberIn(fields, 'FAC-3'),
    position: positionIn(instrument, fields),
  }
}

function numberIn(fields: Fields, code: string): number | null {
  const written = fields[code]
  const number = written === undefined ? undefined : parseNumber(written)
  return number ?? null
}

/**
 * A number as people write it, with a point or a comma; undefined for anything else.
 * @example parseNumber('1,5') // 1.5
 */
export function parseNumber(written: string): number | undefined {
  return /^\d{1,6}([.,]\d{1,2})?$/.test(written) ? Number(written.replace(',', '.')) : undefined
}

function positionIn({ sections }: CapacityInstrument, fields: Fields): ReadonlyMap<string, number> {
  const asked = sections
    .flatMap(({ questions }) => questions)
    .find(({ code, type }) => code === 'FAC-4' && type === 'matrix')
  if (asked?.type !== 'matrix') return new Map()
  return new Map(
    asked.rows.flatMap(({ value }) => {
      const given = fields[rowField(asked, value)]
      const place = asked.columns.findIndex((column) => column.value === given)
      return place < 0 ? [] : [[value, place] as const]
    }),
  )
}

/**
 * Whether funds became more diverse: more sources, or a smaller largest share (P04.c). Null where neither is known for both.
 * @example moreDiverse({ sources: 2, largestShare: 80 }, { sources: 2, largestShare: 60 }) // true
 */
export function moreDiverse(
  before: Pick<Facts, 'sources' | 'largestShare'>,
  now: Pick<Facts, 'sources' | 'largestShare'>,
): boolean | null {
  const sources = movement(before.sources, now.sources)
  const share = movement(before.largestShare, now.largestShare)
  if (sources === null && share === null) return null
  return (sources ?? 0) > 0 || (share ?? 0) < 0
}

/**
 * Whether the responsibility moved towards the partner: over the tasks known both times it lies further with the partner
 * than before (P04.d). Null where no task is known for both.
 * @example towardsPartner({ position: new Map([['planning', 1]]) }, { position: new Map([['planning', 2]]) }) // true
 */
export function towardsPartner(
  before: Pick<Facts, 'position'>,
  now: Pick<Facts, 'position'>,
): boolean | null {
  const moves = [...now.position].flatMap(([task, place]) => {
    const earlier = before.position.get(task)
    return earlier === undefined ? [] : [place - earlier]
  })
  if (moves.length === 0) return null
  return moves.reduce((sum, one) => sum + one, 0) > 0
}

function movement(before: number | null, now: number | null): number | null {
  return before === null || now === null ? null : now - before
}
