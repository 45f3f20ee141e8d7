/** A text in any languages, by tag. */
export type Localised = Readonly<Record<string, string>>

/** Languages in which every page, mail and error is complete. */
export const languages = ['en', 'fr'] as const
export type Language = (typeof languages)[number]

/** Languages begun: their catalogues have gaps, and respondents are offered them where the office says so. */
export const partialLanguages = ['rn'] as const
export type PartialLanguage = (typeof partialLanguages)[number]

/** What a respondent's page may be in. */
export type RespondentLanguage = Language | PartialLanguage
export const respondentLanguages = [...languages, ...partialLanguages] as const

export const languageNames: Readonly<Record<RespondentLanguage, string>> = {
  en: 'English',
  fr: 'Français',
  rn: 'Ikirundi',
}

/** Where a language has a gap, its readers most likely read this one: pages fall back to it, mails are written in it. */
const standIns: Readonly<Record<PartialLanguage, Language>> = { rn: 'fr' }

/**
 * The complete language in which to speak to somebody.
 * @example completeFor('rn') // 'fr'
 */
export function completeFor(language: RespondentLanguage): Language {
  return isPartial(language) ? standIns[language] : language
}

export function isPartial(language: string): language is PartialLanguage {
  return partialLanguages.some((one) => one === language)
}

/** The languages an office offers its respondents: the complete ones, and those it turned on. */
export function offeredBy(office: {
  languages: readonly PartialLanguage[]
}): readonly RespondentLanguage[] {
  return [...languages, ...office.languages]
}

export function parseRespondentLanguage(
  text: unknown,
  offered: readonly RespondentLanguage[],
): RespondentLanguage | undefined {
  return offered.find((language) => language === text)
}

const fromRight = /^(ar|arc|ckb|dv|fa|he|ks|nqo|prs|ps|sd|ug|ur|yi)\b/

/** The side a language is written from. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return fromRight.test(tag) ? 'rtl' : 'ltr'
}

export function parseLanguage(text: unknown): Language | undefined {
  return languages.find((language) => language === text)
}

/**
 * The text in the wanted language; where it lacks, in the one that stands in for it, or else the first it has.
 * @example textIn({ en: 'Trust' }, 'fr') // { text: 'Trust', language: 'en' }
 */
export function textIn(text: Localised, wanted: string): { text: string; language: string } {
  for (const language of [wanted, ...(isPartial(wanted) ? [standIns[wanted]] : [])]) {
    const own = text[language]
    if (own !== undefined) return { text: own, language }
  }
  const [first] = Object.entries(text)
  return first ? { text: first[1], language: first[0] } : { text: '', language: wanted }
}

/** A text in every complete language. */
export type Bilingual = Readonly<Record<Language, string>>

/**
 * A text in both complete languages, for declarations that hold many.
 * @example both('Partner', 'Partenaire').fr // 'Partenaire'
 */
export function both(en: string, fr: string): Bilingual {
  return { en, fr }
}
