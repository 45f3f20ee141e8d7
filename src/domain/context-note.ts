import { cleanText, lengthOf } from './answers.ts'

/** What a round is held in: what is strong and what is hard, inside the office and around it. */
export const contextPlaces = [
  'strengthsInside',
  'challengesInside',
  'strengthsOutside',
  'challengesOutside',
] as const
export type ContextPlace = (typeof contextPlaces)[number]
export type ContextWords = Readonly<Record<ContextPlace, string>>

/** With the turn it was read at: of two people who write at once, the second is told. */
export type ContextNote = ContextWords & { turn: number }

export const emptyContext: ContextWords = {
  strengthsInside: '',
  challengesInside: '',
  strengthsOutside: '',
  challengesOutside: '',
}

export const longestContext = 2000

export type ContextFault = { place: ContextPlace; over: number }

/**
 * Reads what was typed; nothing of it has to be there.
 * @example readContext({ ...emptyContext, strengthsInside: ' Tested models ' }).words.strengthsInside // 'Tested models'
 */
export function readContext(typed: ContextWords): {
  words: ContextWords
  faults: readonly ContextFault[]
} {
  const words = {
    strengthsInside: cleanText(typed.strengthsInside),
    challengesInside: cleanText(typed.challengesInside),
    strengthsOutside: cleanText(typed.strengthsOutside),
    challengesOutside: cleanText(typed.challengesOutside),
  }
  const faults = contextPlaces.flatMap((place) => {
    const over = lengthOf(words[place]) - longestContext
    return over > 0 ? [{ place, over }] : []
  })
  return { words, faults }
}

/** Whether anything is written in a note. */
export function isWritten(words: ContextWords): boolean {
  return contextPlaces.some((place) => words[place] !== '')
}
