import type { InputFault, InputStatus, TypedInput } from '../../src/domain/input-line.ts'
import type { Language } from '../../src/domain/language.ts'
import { inEveryLanguage } from './catalogue.ts'

type Words = {
  title: string
  by: (day: string) => string
  statuses: Record<InputStatus, string>
  on: (day: string) => string
}

const en: Words = {
  title: 'What was agreed and what was done',
  by: (day) => `by ${day}`,
  statuses: {
    'not-done': 'Not done',
    'under-way': 'Under way',
    partly: 'Partly done',
    done: 'Done',
  },
  on: (day) => `on ${day}`,
}

const fr: Words = {
  title: 'Ce qui était convenu et ce qui a été fait',
  by: (day) => `pour le ${day}`,
  statuses: {
    'not-done': 'Pas fait',
    'under-way': 'En cours',
    partly: 'Fait en partie',
    done: 'Fait',
  },
  on: (day) => `le ${day}`,
}

/** What was agreed against what was done, as staff and partners read it. */
export const agreedText = inEveryLanguage({ en, fr }, { rn: {} })

type KeepingWords = {
  lead: string
  none: string
  fixed: string
  copy: (lines: number) => string
  copyWords: string
  addTitle: string
  add: string
  editTitle: string
  change: string
  save: string
  remove: string
  removeWords: string
  faults: string
  labels: Record<keyof TypedInput, string>
  hints: Record<'agreed' | 'done', string>
  faultWords: (fault: InputFault) => string
  columns: Record<'agreed' | 'due' | 'status' | 'done', string>
  back: string
}

const keepingEn: KeepingWords = {
  lead: 'What the office promised its partners for this year, and what came of it. Partners read this list while they are consulted and beside the results; your team reads it when it grades itself.',
  none: 'Nothing stands here yet. Write down what was agreed at the last meeting with your partners, one thing at a time.',
  fixed: 'Partners have read this list with the results, so it does not change any more.',
  copy: (lines) =>
    lines === 1
      ? 'Take over 1 line of the last round that is not done'
      : `Take over ${lines} lines of the last round that are not done`,
  copyWords: 'They are copied into this list; the last round’s list stays as it is.',
  addTitle: 'Add what was agreed',
  add: 'Add',
  editTitle: 'Change a line',
  change: 'Change',
  save: 'Save',
  remove: 'Remove this line',
  removeWords: 'The line is gone from this list at once. This cannot be undone.',
  faults: 'Please look at these fields',
  labels: {
    agreed: 'What was agreed',
    due: 'By when',
    status: 'How far it has come',
    done: 'What was done',
    doneOn: 'Done on',
  },
  hints: {
    agreed: 'In words your partners recognise; every partner can read them.',
    done: 'May stay empty while nothing is done.',
  },
  faultWords: ({ field, kind }) => {
    if (kind === 'missing')
      return field === 'doneOn'
        ? 'Write the day on which it was done.'
        : field === 'due'
          ? 'Write the day by which it was to be done.'
          : 'Write what was agreed.'
    if (kind === 'too-long') return 'This text is too long: at most 500 characters.'
    if (kind === 'not-a-day') return 'This is no day of the calendar.'
    return 'Choose how far it has come.'
  },
  columns: { agreed: 'Agreed', due: 'By', status: 'Standing', done: 'Done' },
  back: 'Back to the list',
}

const keepingFr: KeepingWords = {
  lead: 'Ce que le bureau a promis à ses partenaires pour cette année, et ce qui en a été fait. Les partenaires lisent cette liste pendant la consultation et à côté des résultats ; votre équipe la lit quand elle se note elle-même.',
  none: 'Rien ne figure encore ici. Notez ce qui a été convenu lors de la dernière rencontre avec vos partenaires, un point à la fois.',
  fixed: 'Les partenaires ont lu cette liste avec les résultats : elle ne change plus.',
  copy: (lines) =>
    lines === 1
      ? 'Reprendre 1 point du dernier cycle qui n’est pas fait'
      : `Reprendre ${lines} points du dernier cycle qui ne sont pas faits`,
  copyWords: 'Ils sont copiés dans cette liste ; celle du dernier cycle reste telle quelle.',
  addTitle: 'Ajouter ce qui était convenu',
  add: 'Ajouter',
  editTitle: 'Modifier un point',
  change: 'Modifier',
  save: 'Enregistrer',
  remove: 'Retirer ce point',
  removeWords: 'Le point disparaît aussitôt de cette liste. Cela ne peut pas être annulé.',
  faults: 'Veuillez revoir ces champs',
  labels: {
    agreed: 'Ce qui était convenu',
    due: 'Pour quand',
    status: 'Où cela en est',
    done: 'Ce qui a été fait',
    doneOn: 'Fait le',
  },
  hints: {
    agreed: 'Avec des mots que vos partenaires reconnaissent ; chaque partenaire peut les lire.',
    done: 'Peut rester vide tant que rien n’est fait.',
  },
  faultWords: ({ field, kind }) => {
    if (kind === 'missing')
      return field === 'doneOn'
        ? 'Indiquez le jour où cela a été fait.'
        : field === 'due'
          ? 'Indiquez pour quel jour cela était prévu.'
          : 'Écrivez ce qui était convenu.'
    if (kind === 'too-long') return 'Ce texte est trop long : 500 caractères au plus.'
    if (kind === 'not-a-day') return 'Ce jour n’existe pas dans le calendrier.'
    return 'Choisissez où cela en est.'
  },
  columns: { agreed: 'Convenu', due: 'Pour le', status: 'Où cela en est', done: 'Fait' },
  back: 'Retour à la liste',
}

/** Keeping the list. */
export const inputsText: Record<Language, KeepingWords> = { en: keepingEn, fr: keepingFr }
