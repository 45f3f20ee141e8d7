import type { CapacityFault } from '../../../src/domain/capacity/answers.ts'
import type { AssessmentWay } from '../../../src/domain/capacity/assessment.ts'
import type { CapacityInstrument } from '../../../src/domain/capacity/instrument.ts'
import type { Collision, Fields } from '../../../src/domain/draft.ts'
import { type Language, type Localised, textIn } from '../../../src/domain/language.ts'
import { capacityLinkText } from '../../text/capacity-link.ts'
import { number } from '../../text/figures.ts'
import { spaced } from '../../text/french-spaces.ts'
import { faultWords } from '../respond/asked.ts'

/** What the form of an assessment is drawn from. */
export type AskedCapacity = {
  instrument: CapacityInstrument
  language: Language
  way: AssessmentWay
  fields: Fields
  faults: readonly CapacityFault[]
  collisions: readonly Collision[]
}

/** A text of the instrument in the page's language; an adapted file may lack one. */
export function saidIn(language: Language, text: Localised): string {
  return spaced(textIn(text, language).text, language)
}

export function capacityFaultWords(fault: CapacityFault, language: Language): string {
  const t = capacityLinkText[language].form
  switch (fault.kind) {
    case 'not-a-number':
      return t.notANumber(fault.most)
    case 'missing-number':
      return t.missingNumber
    default:
      return faultWords(fault, language)
  }
}

/** What a level is called: a whole one as the scale names it, a half one by its neighbours. */
export function levelName(
  { scale }: CapacityInstrument,
  level: number | null,
  language: Language,
): string {
  const t = capacityLinkText[language].levels
  if (level === null) return t.none
  const named = (step: number) => {
    const found = scale.options.find(({ value }) => value === step)
    return found ? saidIn(language, found.label) : `${step}`
  }
  const lower = named(Math.floor(level))
  return Number.isInteger(level) ? lower : t.between(lower, named(Math.ceil(level)))
}

/** The level as a figure; a dash where there is none. */
export function levelFigure(level: number | null, language: Language): string {
  return level === null ? '–' : number(level, language)
}
