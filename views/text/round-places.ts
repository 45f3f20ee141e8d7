import type { Language } from '../../src/domain/language.ts'

/** What one does with a round, in the order of the year. */
type Words = Record<'places' | 'asking' | 'understanding' | 'agreeing', string>

export const roundPlacesText: Record<Language, Words> = {
  en: {
    places: 'Everything of this round',
    asking: 'Ask',
    understanding: 'Understand',
    agreeing: 'Agree',
  },
  fr: {
    places: 'Tout ce qui fait ce cycle',
    asking: 'Demander',
    understanding: 'Comprendre',
    agreeing: 'S’accorder',
  },
}
