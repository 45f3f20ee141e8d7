import type { Localised } from './language.ts'
import type { Question, Survey } from './survey.ts'

/** Where something stands in a survey file, from the outside in: `['sections', 0, 'title']`. */
export type Place = readonly (string | number)[]
export type PlacedText = { place: Place; text: Localised }

/**
 * Every text of a survey that somebody reads, with its place in the file.
 * @example textsOf(survey)[0] // { place: ['title'], text: { en: 'Partner-of-choice scorecard', fr: '…' } }
 */
export function textsOf(survey: Survey): readonly PlacedText[] {
  return [
    { place: ['title'], text: survey.title },
    ...Object.entries(survey.placeholders).map(([name, text]) => ({
      place: ['placeholders', name],
      text,
    })),
    ...labels(survey.scale.options, ['scale', 'options']),
    ...labels(survey.scale.special, ['scale', 'special']),
    ...textsOfKind(survey),
    ...survey.sections.flatMap((section, index) => [
      ...texts(section, ['title', 'intro'], ['sections', index]),
      ...section.questions.flatMap((asked, place) =>
        textsOfQuestion(asked, ['sections', index, 'questions', place]),
      ),
    ]),
  ]
}

/**
 * The same survey with every text that somebody reads changed.
 * @example mapTexts(survey, (text) => text.replaceAll('{office}', 'Amahoro')).title.en // 'Amahoro as a partner'
 */
export function mapTexts(survey: Survey, change: (text: string) => string): Survey {
  const mapped = structuredClone(survey)
  for (const { text } of textsOf(mapped))
    for (const [tag, words] of Object.entries(text)) Object.assign(text, { [tag]: change(words) })
  return mapped
}

/** What only this kind of survey says: the classes of a diagnostic, the themes of a codebook. */
function textsOfKind(survey: Survey): PlacedText[] {
  switch (survey.kind) {
    case 'diagnostic':
      return labels(survey.rule.classes, ['rule', 'classes'])
    case 'appreciative_inquiry':
      return survey.codebook.themes.flatMap((theme, index) =>
        texts(theme, ['label', 'definition'], ['codebook', 'themes', index]),
      )
    case 'scorecard':
    case 'principles_check':
    case 'self_assessment':
      return []
  }
}

function textsOfQuestion(asked: Question, place: Place): PlacedText[] {
  const own = texts(asked, ['text', 'help'], place)
  switch (asked.type) {
    case 'grade5':
      return [...own, ...labels(asked.anchors ?? [], [...place, 'anchors'])]
    case 'bipolar5':
      return [...own, ...texts(asked, ['left', 'right'], place)]
    case 'choice':
    case 'multi':
      return [...own, ...labels(asked.choices, [...place, 'choices'])]
    case 'freq5':
    case 'text':
    case 'yesno':
    case 'pick_indicators':
    case 'propose_indicator':
    case 'action_review':
      return own
  }
}

function texts<Key extends string>(
  part: { [key in Key]?: Localised | undefined },
  keys: readonly Key[],
  place: Place,
): PlacedText[] {
  return keys.flatMap((key) => {
    const text = part[key]
    return text ? [{ place: [...place, key], text }] : []
  })
}

function labels(options: readonly { label: Localised }[], place: Place): PlacedText[] {
  return options.map(({ label }, index) => ({ place: [...place, index, 'label'], text: label }))
}

/** How many texts of a survey one language has. */
export type Completeness = { language: string; done: number; of: number }

/**
 * How complete each language of a survey is, the languages it promises first.
 * @example completenessOf(survey) // [{ language: 'en', done: 212, of: 212 }, { language: 'fr', done: 210, of: 212 }]
 */
export function completenessOf(survey: Survey): readonly Completeness[] {
  const all = textsOf(survey)
  const found = new Set([...survey.languages, ...all.flatMap(({ text }) => Object.keys(text))])
  return [...found].map((language) => ({
    language,
    done: all.filter(({ text }) => (text[language] ?? '').trim() !== '').length,
    of: all.length,
  }))
}

const single: Readonly<Record<string, string>> = {
  sections: 'section',
  questions: 'question',
  anchors: 'anchor',
  choices: 'choice',
  options: 'option',
  classes: 'class',
  themes: 'theme',
}

/**
 * A place as an author says it.
 * @example placeInWords(value, ['sections', 0, 'questions', 0, 'text']) // 'section RES, question RES-01, text'
 */
export function placeInWords(value: unknown, place: Place): string {
  const words: string[] = []
  let here = value
  for (const step of place) {
    here = within(here, step)
    if (typeof step === 'string') words.push(step)
    else {
      const list = words.pop() ?? ''
      words.push(`${single[list] ?? list} ${nameOf(here) ?? step + 1}`)
    }
  }
  return words.join(', ')
}

function within(value: unknown, step: string | number): unknown {
  const entry =
    typeof value === 'object' && value !== null
      ? Object.entries(value).find(([key]) => key === String(step))
      : undefined
  return entry?.[1]
}

function nameOf(part: unknown): string | undefined {
  const name = within(part, 'code') ?? within(part, 'id') ?? within(part, 'value')
  return typeof name === 'string' || typeof name === 'number' ? String(name) : undefined
}
