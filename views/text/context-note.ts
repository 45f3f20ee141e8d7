import type { ContextPlace } from '../../src/domain/context-note.ts'
import type { Language } from '../../src/domain/language.ts'

type Words = {
  title: string
  lead: string
  places: Record<ContextPlace, string>
  hints: Record<ContextPlace, string>
  offered: (year: number) => string
  tooLong: (place: string, over: number) => string
  faults: string
  changedSince: string
  save: string
  back: string
  write: string
  change: string
}

const en: Words = {
  title: 'Context of the round',
  lead: 'In what this round is held: what is strong and what is hard, in your office and around it. It stands on the round’s page and in the annual report; what is empty is left out.',
  places: {
    strengthsInside: 'Strengths inside',
    challengesInside: 'Challenges inside',
    strengthsOutside: 'Strengths outside',
    challengesOutside: 'Challenges outside',
  },
  hints: {
    strengthsInside:
      'Commitment, tested models, reputation, network, resources: what helps you be a good partner.',
    challengesInside: 'Habits and procedures, a narrow range of partners, knowledge that is lost.',
    strengthsOutside: 'A lively civil society, partners close to the people, donors who want it.',
    challengesOutside:
      'Young organisations, few funds, distance from the capital, relations with authorities, closing space.',
  },
  offered: (year) =>
    `These are the words of ${year}. Change what has changed and save; nothing is kept before.`,
  tooLong: (place, over) =>
    `${place}: ${over} ${over === 1 ? 'character' : 'characters'} too many.`,
  faults: 'This cannot be saved yet',
  changedSince: 'Somebody else has changed this note since. Compare, then save again.',
  save: 'Save the note',
  back: 'Back to the round',
  write: 'Write down the context',
  change: 'Change the context',
}

const fr: Words = {
  title: 'Contexte du cycle',
  lead: 'Dans quoi se tient ce cycle : ce qui est fort et ce qui est difficile, dans votre bureau et autour de lui. La note figure sur la page du cycle et dans le rapport annuel ; ce qui est vide n’y paraît pas.',
  places: {
    strengthsInside: 'Forces internes',
    challengesInside: 'Défis internes',
    strengthsOutside: 'Forces externes',
    challengesOutside: 'Défis externes',
  },
  hints: {
    strengthsInside:
      'Engagement, modèles éprouvés, réputation, réseau, moyens : ce qui vous aide à être un bon partenaire.',
    challengesInside:
      'Habitudes et procédures, cercle de partenaires étroit, savoirs qui se perdent.',
    strengthsOutside:
      'Une société civile vivante, des partenaires proches des gens, des bailleurs qui le souhaitent.',
    challengesOutside:
      'Organisations jeunes, peu de fonds, éloignement de la capitale, relations avec les autorités, espace qui se ferme.',
  },
  offered: (year) =>
    `Ce sont les mots de ${year}. Modifiez ce qui a changé et enregistrez ; rien n’est gardé avant.`,
  tooLong: (place, over) => `${place} : ${over} caractère${over > 1 ? 's' : ''} de trop.`,
  faults: 'Impossible d’enregistrer pour l’instant',
  changedSince: 'Quelqu’un d’autre a modifié cette note entre-temps. Comparez, puis enregistrez.',
  save: 'Enregistrer la note',
  back: 'Retour au cycle',
  write: 'Décrire le contexte',
  change: 'Modifier le contexte',
}

export const contextNoteText: Record<Language, Words> = { en, fr }
