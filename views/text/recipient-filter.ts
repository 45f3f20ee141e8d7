import type { Language } from '../../src/domain/language.ts'

type Words = {
  place: string
  language: string
  focal: string
  nobody: string
  last: string
  tookPart: string
  silent: string
  asBefore: (year: number) => string
  asBeforeHint: string
  sameYearTitle: (year: number) => string
  sameYear: string
  otherPromise: string
}

const en: Words = {
  place: 'Place',
  language: 'Language',
  focal: 'Focal point',
  nobody: 'None',
  last: 'In the last round',
  tookPart: 'Sent answers',
  silent: 'Sent none',
  asBefore: (year) => `Begin with the list of ${year}`,
  asBeforeHint: 'Whoever was invited then is ticked, everybody else is not.',
  sameYearTitle: (year) => `There already is a round of ${year}`,
  sameYear:
    'Partners would be asked a second time in the same year. If this is next year’s round, change the year in the plan.',
  otherPromise:
    'The last round made another promise to partners: its partners are not paired with this one, and no change is judged.',
}

const fr: Words = {
  place: 'Lieu',
  language: 'Langue',
  focal: 'Point focal',
  nobody: 'Aucun',
  last: 'Au dernier cycle',
  tookPart: 'Ont envoyé des réponses',
  silent: 'N’ont rien envoyé',
  asBefore: (year) => `Commencer avec la liste de ${year}`,
  asBeforeHint: 'Qui était invité alors est coché, les autres non.',
  sameYearTitle: (year) => `Il y a déjà un cycle ${year}`,
  sameYear:
    'Les partenaires seraient interrogés une deuxième fois la même année. Si c’est le cycle de l’an prochain, changez l’année dans le plan.',
  otherPromise:
    'Le dernier cycle faisait une autre promesse aux partenaires : il n’est pas apparié avec celui-ci, et aucune évolution n’est jugée.',
}

export const recipientFilterText: Record<Language, Words> = { en, fr }
