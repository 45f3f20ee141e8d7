/** A text in any languages, by tag. */
export type Localised = Readonly<Record<string, string>>

/** Languages in which every page, mail and error is complete. */
export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

export const languageNames: Readonly<Record<Language, string>> = { en: 'English', fr: 'Français' }

export function parseLanguage(text: unknown): Language | undefined {
  return languages.find((language) => language === text)
}

/**
 * The text in the wanted language; where it lacks, in the first language it has.
 * @example textIn({ en: 'Trust' }, 'fr') // { text: 'Trust', language: 'en' }
 */
export function textIn(text: Localised, wanted: string): { text: string; language: string } {
  const own = text[wanted]
  if (own !== undefined) return { text: own, language: wanted }
  const [first] = Object.entries(text)
  return first ? { text: first[1], language: first[0] } : { text: '', language: wanted }
}

/** A text in every complete language. */
export type Bilingual = Readonly<Record<Language, string>>
