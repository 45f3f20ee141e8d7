import type { Language } from '../../../src/domain/language.ts'
import { LocalisedText } from '../../components/localised-text.tsx'
import { resultsText } from '../../text/results.ts'
import type { Part } from './parts.ts'

export function PartTitle({ part, language }: { part: Part; language: Language }) {
  const { commitment } = part
  if (!commitment) return <>{resultsText[language].otherQuestions}</>
  return <LocalisedText text={commitment.title} fallback={commitment.id} language={language} />
}
