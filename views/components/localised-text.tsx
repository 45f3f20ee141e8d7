import { type Localised, type RespondentLanguage, textIn } from '../../src/domain/language.ts'

type Props = { text: Localised | null; fallback: string; language: RespondentLanguage }

/** A text that people wrote, in the reader's language if it has one; isolated, and marked with the language it is in. */
export function LocalisedText({ text, fallback, language }: Props) {
  if (!text) return <bdi>{fallback}</bdi>
  const found = textIn(text, language)
  return <bdi lang={found.language === language ? undefined : found.language}>{found.text}</bdi>
}

export function plainText(
  text: Localised | null,
  fallback: string,
  language: RespondentLanguage,
): string {
  return text ? textIn(text, language).text : fallback
}
