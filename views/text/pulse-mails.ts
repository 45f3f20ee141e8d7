import type { Language } from '../../src/domain/language.ts'

type Words = {
  subject: (office: string) => string
  asks: (office: string, partner: string) => string
  short: string
  who: string
  open: string
}

const en: Words = {
  subject: (office) => `How is it going with ${office}?`,
  asks: (office, partner) =>
    `The next round is some way off, and ${office} would like to hear from ${partner} before: what works, and what does not?`,
  short:
    'Two open questions and one grade, each of which may stay empty. It takes about five minutes. Your page has a button “Tell us now”.',
  who: 'It is as confidential as the yearly questions: nothing is told about fewer organisations than your page promises, and your name stands beside nothing.',
  open: 'Open your page',
}

const fr: Words = {
  subject: (office) => `Comment cela se passe-t-il avec ${office} ?`,
  asks: (office, partner) =>
    `Le prochain cycle n’est pas pour tout de suite, et ${office} aimerait entendre ${partner} avant : qu’est-ce qui marche, et qu’est-ce qui ne marche pas ?`,
  short:
    'Deux questions ouvertes et une note, qui peuvent toutes rester vides. Comptez environ cinq minutes. Sur votre page, un bouton « Le dire maintenant » vous y mène.',
  who: 'C’est aussi confidentiel que les questions de l’année : rien n’est dit sur moins d’organisations que votre page ne le promet, et votre nom ne figure nulle part.',
  open: 'Ouvrir votre page',
}

export const pulseMails: Record<Language, Words> = { en, fr }
