import { type Language, textIn } from '../../../src/domain/language.ts'
import { LocalisedText } from '../localised-text.tsx'
import type { SlideWords } from './content.ts'

type Props = { words: SlideWords; language: Language }

/** Words on a slide; what people wrote is isolated and marked with its language. */
export function Words({ words, language }: Props) {
  if (typeof words === 'string') return <>{words}</>
  const text = <LocalisedText text={words.written} fallback={words.fallback} language={language} />
  if (!words.quoted) return text
  return language === 'fr' ? <>« {text} »</> : <>“{text}”</>
}

export function plainWords(words: SlideWords, language: Language): string {
  if (typeof words === 'string') return words
  return words.written ? textIn(words.written, language).text : words.fallback
}
