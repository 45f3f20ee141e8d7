import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import {
  type CapacityInstrument,
  capacitySchema,
  domainsOf,
  levelQuestionsOf,
} from '../../src/domain/capacity/instrument.ts'
import type { Fields } from '../../src/domain/draft.ts'

export const capacityFile = 'surveys/partner-capacity-assessment.yaml'

/** The instrument that comes with the program. */
export const capacityInstrument: CapacityInstrument = capacitySchema.parse(
  parse(readFileSync(capacityFile, 'utf8')),
)

/** Every level at one step and both facts known, but for what a test says. */
export function allAt(level: number, besides: Fields = {}): Fields {
  const levels = domainsOf(capacityInstrument)
    .flatMap(levelQuestionsOf)
    .map(({ code }) => [code, `${level}`])
  return { ...Object.fromEntries(levels), 'FAC-1': '2', 'FAC-2': '60', ...besides }
}

/** A section of it by its id. */
export function sectionNamed(id: string) {
  const found = capacityInstrument.sections.find((section) => section.id === id)
  if (!found) throw new Error(`there is no section ${id}`)
  return found
}
