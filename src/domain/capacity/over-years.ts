import type { Day } from '../calendar.ts'
import type { Localised } from '../language.ts'
import type { SentAssessment } from './assessment.ts'
import { type CapacityInstrument, domainsOf } from './instrument.ts'
import { levelOf } from './levels.ts'

/** A sent assessment beside the file it was asked by. */
export type ReadAssessment = { assessment: SentAssessment; instrument: CapacityInstrument }

/** One domain with its level at every assessment; null where it has none. */
export type DomainOverYears = {
  id: string
  title: Localised
  levels: readonly (number | null)[]
}

export type LevelsOverYears = { days: readonly Day[]; domains: readonly DomainOverYears[] }

/** The levels of one partner by domain, its assessments from the first to the last. */
export function levelsOverYears(read: readonly ReadAssessment[]): LevelsOverYears {
  const inOrder = read.toSorted((one, other) =>
    one.assessment.sentOn < other.assessment.sentOn ? -1 : 1,
  )
  const all = inOrder.flatMap(({ instrument }) => domainsOf(instrument))
  const sections = [...new Map(all.map((section) => [section.id, section])).values()]
  return {
    days: inOrder.map(({ assessment }) => assessment.sentOn),
    domains: sections.map(({ id, title }) => ({
      id,
      title,
      levels: inOrder.map(({ assessment, instrument }) => {
        const section = instrument.sections.find((one) => one.id === id)
        return (section && levelOf(section, assessment.answers)) ?? null
      }),
    })),
  }
}
