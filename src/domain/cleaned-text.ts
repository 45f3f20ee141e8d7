import type { InstrumentId, RoundId, StaffId, TextId } from './ids.ts'

/** What becomes of a text: it is *kept*, as cleaned and as its consent allows, or *left out* altogether. */
export const textDecisions = ['kept', 'left-out'] as const
export type TextDecision = (typeof textDecisions)[number]

/** What a partner wrote, without what would tell who wrote it. */
export type CleanedText = {
  id: TextId
  round: RoundId
  instrument: InstrumentId
  /** The field it was written in: `RES-01_why`, `DIS-01`. */
  question: string
  turn: number
  words: string
  /** How it may be used, in the survey's own terms; null where nothing was answered. */
  consent: string | null
  decision: TextDecision
  cleanedBy: StaffId | null
  confirmedBy: StaffId | null
  /** The day the other reader confirmed it; from then on it is what there is. */
  confirmedOn: string | null
}

/** Whether both readers have read a text: the original is shown to nobody of the office any more. */
export function isConfirmed({ confirmedOn }: Pick<CleanedText, 'confirmedOn'>): boolean {
  return confirmedOn !== null
}
