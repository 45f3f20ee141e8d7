import type { Language } from '../../src/domain/language.ts'

type Words = {
  languages: {
    title: string
    link: string
    always: (names: readonly string[]) => string
    partial: string
    share: (percent: number, standIn: string) => string
    review: string
    save: string
    saved: string
  }
}

const en: Words = {
  languages: {
    title: 'Languages of the respondents’ pages',
    link: 'Languages of the respondents’ pages',
    always: (names) => `Always offered, and complete: ${names.join(', ')}.`,
    partial: 'Offered as well, with gaps',
    share: (percent, standIn) =>
      `a draft with ${percent} % of the phrases; what is missing, and every mail, is in ${standIn}.`,
    review:
      'Have somebody whose language it is read the draft before you turn it on. Then partners can switch to it, and you can choose it for a contact. The questions themselves come from the instruments.',
    save: 'Save',
    saved: 'Saved.',
  },
}

const fr: Words = {
  languages: {
    title: 'Langues des pages des répondants',
    link: 'Langues des pages des répondants',
    always: (names) => `Toujours proposées, et complètes : ${names.join(', ')}.`,
    partial: 'Proposées en plus, avec des lacunes',
    share: (percent, standIn) =>
      `un brouillon avec ${percent} % des phrases ; ce qui manque, et chaque courriel, est en ${standIn.toLowerCase()}.`,
    review:
      'Faites relire le brouillon par une personne dont c’est la langue avant de l’activer. Les partenaires peuvent alors y passer, et vous pouvez la choisir pour un contact. Les questions elles-mêmes viennent des instruments.',
    save: 'Enregistrer',
    saved: 'Enregistré.',
  },
}

export const settingsText: Record<Language, Words> = { en, fr }
