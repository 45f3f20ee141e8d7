import type { Language } from '../../../src/domain/language.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { resultsText } from '../../text/results.ts'
import { otherPart, type Part } from './parts.ts'

export function PartTitle({ part, language }: { part: Part; language: Language }) {
  if (part.id === otherPart) return <>{resultsText[language].otherQuestions}</>
  return <LocalisedText text={part.title} fallback={part.id} language={language} />
}
