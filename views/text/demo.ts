import type { Language } from '../../src/domain/language.ts'

type Words = { title: string; words: string }

const en: Words = {
  title: 'A made-up office to look around in',
  words: 'Everything here is invented. Press a button to sign in as that person.',
}

const fr: Words = {
  title: 'Un bureau inventé, pour faire le tour',
  words:
    'Tout ici est inventé. Appuyez sur un bouton pour vous connecter en tant que cette personne.',
}

export const demoText: Record<Language, Words> = { en, fr }
