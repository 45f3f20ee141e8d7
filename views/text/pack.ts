import type { Language } from '../../src/domain/language.ts'

type Words = {
  link: string
  back: string
  /** On the page itself, for staff. */
  same: string
}

const en: Words = {
  link: 'What partners read',
  back: 'Back to the meeting',
  same: 'This is the page every partner reads behind its link. Only its own answers stand there besides.',
}

const fr: Words = {
  link: 'Ce que lisent les partenaires',
  back: 'Retour à la réunion',
  same: 'C’est la page que chaque partenaire lit derrière son lien. Seules ses propres réponses y figurent en plus.',
}

/** The results as partners read them, for the office's staff. */
export const packText: Record<Language, Words> = { en, fr }
