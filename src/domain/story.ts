import { cleanText, lengthOf } from './answers.ts'
import type { Day } from './calendar.ts'
import { parseTextId, type RoundId, type StaffId, type TextId } from './ids.ts'
import { maySayWords } from './inquiry-consent.ts'

/** What a partner tells of the partnership at its best, and what made it possible. */
export const storyQuestions = ['DIS-01', 'DIS-02'] as const
export type StoryQuestion = (typeof storyQuestions)[number]

export function isStoryQuestion(code: string): code is StoryQuestion {
  return storyQuestions.some((one) => one === code)
}

/** What the review group says about a story; empty where it says nothing. */
export type StoryFacts = {
  theme: string | null
  place: string
  group: string
  /** The statements of the round it speaks to, by code; absent or null where nobody has said. */
  indicators?: readonly string[] | null
}

export type Story = StoryFacts & {
  text: TextId
  round: RoundId
  turn: number
  /** Who made sure that it happened so; null where the person has left since. */
  checkedBy: StaffId | null
  checkedOn: Day | null
}

/** The story of the year: which one, who chose it, and why. */
export type StoryChoice = { text: TextId; chosenBy: string; reason: string }

type Told = {
  question: string
  consent: string | null
  story: Pick<Story, 'checkedOn'> | undefined
}

/**
 * Whether a story may become the story of the year: it will be read out, so its partner has let it be shared and somebody
 * has made sure that it happened so.
 * @example mayBeChosen({ question: 'DIS-01', consent: 'summary', story: checked }) // false
 */
export function mayBeChosen({ question, consent, story }: Told): boolean {
  return question === 'DIS-01' && maySayWords(consent) && (story?.checkedOn ?? null) !== null
}

export const longestPlace = 120
export const longestChooser = 200
export const longestWhyChosen = 1000

export type TypedStory = Readonly<
  Record<'theme' | 'place' | 'group' | 'checked', string> & {
    /** Codes of statements, parted by blanks. */
    indicators?: string
  }
>
export type StoryFault = { field: 'theme' | 'place' | 'group'; kind: 'not-an-option' | 'too-long' }

/**
 * Reads what was typed about a story.
 * @param themes the codes of the round's codebook
 * @param codes those of the round's statements; what is none of them is left out
 * @example readStory({ theme: '', place: 'Ngozi', group: '', checked: 'yes' }, []) // { facts: { place: 'Ngozi', … }, checked: true }
 */
export function readStory(
  typed: TypedStory,
  themes: readonly string[],
  codes: readonly string[] = [],
):
  | { kind: 'story'; facts: StoryFacts; checked: boolean }
  | { kind: 'faulty'; faults: readonly StoryFault[] } {
  const theme = typed.theme === '' ? null : typed.theme
  const texts = { place: cleanText(typed.place), group: cleanText(typed.group) }
  const faults: StoryFault[] = []
  if (theme !== null && !themes.includes(theme))
    faults.push({ field: 'theme', kind: 'not-an-option' })
  for (const field of ['place', 'group'] as const)
    if (lengthOf(texts[field]) > longestPlace) faults.push({ field, kind: 'too-long' })
  if (faults.length > 0) return { kind: 'faulty', faults }
  const named = new Set((typed.indicators ?? '').split(' '))
  const indicators = codes.filter((code) => named.has(code))
  return { kind: 'story', facts: { theme, ...texts, indicators }, checked: typed.checked === 'yes' }
}

export type TypedChoice = Readonly<Record<'story' | 'chosenBy' | 'reason', string>>
export type ChoiceFault = { field: keyof TypedChoice; kind: 'missing' | 'too-long' }

/** Reads a choice of the story of the year: who chose it and why are told with it. */
export function readChoice(
  typed: TypedChoice,
): { kind: 'choice'; choice: StoryChoice } | { kind: 'faulty'; faults: readonly ChoiceFault[] } {
  const chosenBy = cleanText(typed.chosenBy)
  const reason = cleanText(typed.reason)
  const faults: ChoiceFault[] = []
  const text = parseTextId(typed.story)
  if (!text) faults.push({ field: 'story', kind: 'missing' })
  for (const [field, words, most] of [
    ['chosenBy', chosenBy, longestChooser],
    ['reason', reason, longestWhyChosen],
  ] as const) {
    if (words === '') faults.push({ field, kind: 'missing' })
    if (lengthOf(words) > most) faults.push({ field, kind: 'too-long' })
  }
  if (!text || faults.length > 0) return { kind: 'faulty', faults }
  return { kind: 'choice', choice: { text, chosenBy, reason } }
}
