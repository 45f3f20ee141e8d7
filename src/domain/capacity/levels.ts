import type { Fields } from '../draft.ts'
import { median } from '../method/median.ts'
import {
  type CapacityInstrument,
  type CapacitySection,
  domainsOf,
  leftOutField,
  levelQuestionsOf,
} from './instrument.ts'

/** Whether an assessment leaves a section out; only an optional one can be. */
export function isLeftOut(
  section: Pick<CapacitySection, 'id' | 'optional'>,
  fields: Fields,
): boolean {
  return section.optional && fields[leftOutField(section)] === 'yes'
}

/** The level given to one question, from 1 to 4; undefined for *I do not know*, *does not apply* and no answer. */
export function levelGiven(code: string, fields: Fields): number | undefined {
  const given = fields[code] ?? ''
  return /^[1-4]$/.test(given) ? Number(given) : undefined
}

/**
 * The level of a domain: the median of the levels of its questions, so from 1 to 4 in halves. At least two thirds of the
 * questions need a level, else there is none; *I do not know* and *does not apply* are no levels. None either where the
 * section is left out.
 * @example levelOf(LDR, { 'LDR-1': '2', 'LDR-2': '3', 'LDR-3': 'dk' }) // 2.5: two of three answered
 * @example levelOf(ORG, { 'ORG-1': '2', 'ORG-2': '3' }) // undefined: two of four are less than two thirds
 */
export function levelOf(section: CapacitySection, fields: Fields): number | undefined {
  if (isLeftOut(section, fields)) return undefined
  const asked = levelQuestionsOf(section)
  const given = asked.flatMap(({ code }) => levelGiven(code, fields) ?? [])
  return 3 * given.length >= 2 * asked.length ? median(given) : undefined
}

/** The level of every domain by its section; null where it has none. */
export type Levels = ReadonlyMap<string, number | null>

export function levelsOf(instrument: CapacityInstrument, fields: Fields): Levels {
  return new Map(domainsOf(instrument).map((one) => [one.id, levelOf(one, fields) ?? null]))
}

/**
 * Whether a level asks for help: nearer to the first step than to the second and above.
 * @example isLow(1.5) // true
 */
export function isLow(level: number | null): boolean {
  return level !== null && level < 2
}
