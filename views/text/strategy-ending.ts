import type { Language } from '../../src/domain/language.ts'

type Words = {
  subject: (day: string) => string
  ends: (title: string, day: string) => string
  whatNow: string
  open: string
}

const en: Words = {
  subject: (day) => `The strategy ends on ${day}`,
  ends: (title, day) => `The strategy “${title}” ends on ${day}.`,
  whatNow:
    'It is time to look back on it with your partners: what became of its directions, what it leaves open, and what the next one should say.',
  open: 'Open the strategy',
}

const fr: Words = {
  subject: (day) => `La stratégie prend fin le ${day}`,
  ends: (title, day) => `La stratégie «\u00a0${title}\u00a0» prend fin le ${day}.`,
  whatNow:
    'C’est le moment d’en faire le bilan avec vos partenaires\u00a0: ce que ses orientations sont devenues, ce qui reste ouvert, et ce que la prochaine devrait dire.',
  open: 'Ouvrir la stratégie',
}

/** The mail that says that a strategy ends. */
export const strategyEndingText: Record<Language, Words> = { en, fr }
