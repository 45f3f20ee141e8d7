import type { ActionStatus } from '../../src/domain/action.ts'
import type { AgendaSource } from '../../src/domain/agenda.ts'
import type { InputStatus } from '../../src/domain/input-line.ts'
import type { Language } from '../../src/domain/language.ts'
import type { TalkFault } from '../../src/domain/talk.ts'
import { inEveryLanguage } from './catalogue.ts'
import { longDay } from './dates.ts'
import { number } from './figures.ts'

type Told = {
  statuses: Record<ActionStatus | InputStatus, string>
  priority: (votes: number) => string
  low: (high: number, n: number) => string
  gap: (self: string, median: string) => string
  'blind-spot': (self: string, high: number, n: number) => string
  'hidden-strength': (self: string, high: number, n: number) => string
  wish: string
  wishOf: (organisations: number, of: number) => string
  signal: (low: number, n: number) => string
  action: (status: string, due: string) => string
  input: (status: string, due: string) => string
  own: string
}

const partners = (count: number) => (count === 1 ? '1 partner' : `${count} partners`)
const bonne = (high: number, n: number) =>
  `${high} partenaire${high > 1 ? 's' : ''} sur ${n} ${high > 1 ? 'donnent' : 'donne'} une bonne note`
const partenaires = (count: number) => (count < 2 ? `${count} partenaire` : `${count} partenaires`)

const toldEn: Told = {
  statuses: {
    planned: 'planned',
    'under-way': 'under way',
    done: 'done',
    partly: 'partly done',
    'not-done': 'not done',
    dropped: 'dropped',
  },
  priority: (votes) => `${partners(votes)} would work on this first`,
  low: (high, n) => `Low grades: ${high} of ${partners(n)} grade it good`,
  gap: (self, median) =>
    `The views are far apart: the office gives itself ${self}, its partners ${median} (median)`,
  'blind-spot': (self, high, n) =>
    `Blind spot: the office gives itself ${self}, ${high} of ${partners(n)} grade it good`,
  'hidden-strength': (self, high, n) =>
    `Hidden strength: the office gives itself ${self}, ${high} of ${partners(n)} grade it good`,
  wish: 'A wish of partners',
  wishOf: (organisations, of) =>
    `A wish: ${organisations} of ${of} organisations that told us share it`,
  signal: (low, n) => `A principle that is not negotiable: ${low} of ${partners(n)} grade it low`,
  action: (status, due) => `Last year’s plan: due ${due}, ${status}`,
  input: (status, due) => `Agreed for this year: due ${due}, ${status}`,
  own: 'Added by the office',
}

const toldFr: Told = {
  statuses: {
    planned: 'prévu',
    'under-way': 'en cours',
    done: 'fait',
    partly: 'fait en partie',
    'not-done': 'pas fait',
    dropped: 'abandonné',
  },
  priority: (votes) =>
    `${partenaires(votes)} ${votes < 2 ? 'voudrait' : 'voudraient'} y travailler en premier`,
  low: (high, n) => `Notes basses : ${bonne(high, n)}`,
  gap: (self, median) =>
    `Les regards divergent : le bureau se donne ${self}, ses partenaires ${median} (médiane)`,
  'blind-spot': (self, high, n) => `Angle mort : le bureau se donne ${self}, ${bonne(high, n)}`,
  'hidden-strength': (self, high, n) =>
    `Force cachée : le bureau se donne ${self}, ${bonne(high, n)}`,
  wish: 'Un vœu de partenaires',
  wishOf: (organisations, of) =>
    `Un vœu : ${organisations} organisations sur ${of} qui se sont exprimées le partagent`,
  signal: (low, n) =>
    `Un principe non négociable : ${low} partenaire${low > 1 ? 's' : ''} sur ${n} ${low > 1 ? 'donnent' : 'donne'} une note basse`,
  action: (status, due) => `Plan de l’an dernier : pour le ${due}, ${status}`,
  input: (status, due) => `Convenu pour cette année : pour le ${due}, ${status}`,
  own: 'Ajouté par le bureau',
}

const toldText: Record<Language, Told> = { en: toldEn, fr: toldFr }

/** Why something stands on the agenda, in words. */
export function sourceWords(source: AgendaSource, language: Language): string {
  const t = toldText[language]
  const figure = (value: number) => number(value, language)
  switch (source.kind) {
    case 'priority':
      return t.priority(source.votes)
    case 'low':
      return t.low(source.high, source.n)
    case 'gap':
      return t.gap(figure(source.self), figure(source.median))
    case 'blind-spot':
    case 'hidden-strength':
      return t[source.kind](figure(source.self), source.high, source.n)
    case 'wish':
      return source.organisations === null || source.of === null
        ? t.wish
        : t.wishOf(source.organisations, source.of)
    case 'signal':
      return t.signal(source.low, source.n)
    case 'action':
    case 'input':
      return t[source.kind](t.statuses[source.status], longDay(source.due, language))
    case 'own':
      return t.own
  }
}

/** What both sides said, as minutes and pages head it. */
export const talkTold = inEveryLanguage(
  {
    en: {
      partners: 'Partners said',
      office: 'The office said',
      agreed: (grade: number) =>
        `Agreed in the room: ${grade} of 5. No grade of the results changes by it.`,
      note: 'Note',
    },
    fr: {
      partners: 'Les partenaires ont dit',
      office: 'Le bureau a dit',
      agreed: (grade: number) =>
        `Convenu dans la salle : ${grade} sur 5. Aucune note des résultats n’en change.`,
      note: 'Note',
    },
  },
  { rn: {} },
)

type Words = {
  title: string
  lead: string
  preview: string
  agenda: string
  nothing: string
  screen: string
  minutes: string
  up: (item: string) => string
  down: (item: string) => string
  out: string
  takeIn: string
  drop: string
  leftOut: string
  addTitle: string
  addLabel: string
  addHint: (most: number) => string
  add: string
  addFaults: Record<'missing' | 'too-long', string>
  changedSince: string
  writeDown: string
  changeWritten: string
  action: string
  item: {
    title: string
    lead: string
    partners: string
    partnersHint: string
    office: string
    agreed: string
    agreedHint: string
    noGrade: string
    note: string
    noteHint: string
    upTo: (most: number) => string
    save: string
    back: string
    changedSince: string
    stands: string
    faultTitle: string
    tooLong: (by: number) => string
    faults: Record<Exclude<TalkFault['kind'], 'too-long'>, string>
  }
  onScreen: {
    title: string
    place: (at: number, of: number) => string
    next: string
    before: string
    back: string
    empty: string
    question: string
  }
}

const en: Words = {
  title: 'Interface meeting',
  lead: 'The agenda makes itself from what the results say: what partners would work on first, low grades, views that are far apart, blind spots and hidden strengths, wishes, principles, and promises not kept. Every figure on it is one that all partners read.',
  preview:
    'Partners have not been sent the results yet. You can arrange the agenda; what is said can be written down once they have had them.',
  agenda: 'Agenda',
  nothing: 'The results give nothing to talk about. Add what should be on the table.',
  screen: 'Show on the wall',
  minutes: 'Minutes',
  up: (item) => `Up: ${item}`,
  down: (item) => `Down: ${item}`,
  out: 'Leave out',
  takeIn: 'Take in again',
  drop: 'Remove',
  leftOut: 'Left out',
  addTitle: 'Add to the agenda',
  addLabel: 'What is to be talked about',
  addHint: (most) =>
    `One thing, up to ${most} characters. It is shown on the wall, so no names of persons.`,
  add: 'Add',
  addFaults: {
    missing: 'Say what is to be talked about.',
    'too-long': 'This is too long for the wall.',
  },
  changedSince:
    'Somebody else has changed the agenda meanwhile. It stands below as it is now; nothing of yours was done.',
  writeDown: 'Write down what is said',
  changeWritten: 'Change what is written',
  action: 'Make it an action of the joint plan',
  item: {
    title: 'What is said',
    lead: 'All partners read this in the minutes. Write what was said, not who said it.',
    partners: 'Partners say',
    partnersHint: 'In their words.',
    office: 'The office says',
    agreed: 'Grade both sides agree on',
    agreedHint:
      'Only if both want one. It stands here alone: no partner’s grade and no figure of the results changes.',
    noGrade: 'No agreed grade',
    note: 'Note',
    noteHint: 'What else should be remembered.',
    upTo: (most) => `Up to ${most} characters.`,
    save: 'Save',
    back: 'Back to the agenda',
    changedSince:
      'Somebody else has written here meanwhile. Below stand your words; what they wrote stands above them. Save again to keep yours instead.',
    stands: 'What stands here now',
    faultTitle: 'Something is wrong',
    tooLong: (by) => `This is ${by} ${by === 1 ? 'character' : 'characters'} too long.`,
    faults: { 'not-a-grade': 'Choose a grade from 1 to 5, or none.' },
  },
  onScreen: {
    title: 'Agenda on the wall',
    place: (at, of) => `${at} of ${of}`,
    next: 'Next',
    before: 'Before',
    back: 'Back to the agenda',
    empty: 'Nothing is on the agenda.',
    question: 'What do partners say? What does the office say?',
  },
}

const fr: Words = {
  title: 'Réunion d’interface',
  lead: 'L’ordre du jour se fait tout seul à partir des résultats : ce sur quoi les partenaires travailleraient d’abord, les notes basses, les regards qui divergent, les angles morts et les forces cachées, les vœux, les principes et les promesses non tenues. Chaque chiffre est un chiffre que tous les partenaires lisent.',
  preview:
    'Les partenaires n’ont pas encore reçu les résultats. Vous pouvez arranger l’ordre du jour ; ce qui se dit pourra être noté quand ils les auront.',
  agenda: 'Ordre du jour',
  nothing: 'Les résultats ne donnent rien à discuter. Ajoutez ce qui doit être sur la table.',
  screen: 'Montrer au mur',
  minutes: 'Compte rendu',
  up: (item) => `Monter : ${item}`,
  down: (item) => `Descendre : ${item}`,
  out: 'Laisser de côté',
  takeIn: 'Reprendre',
  drop: 'Supprimer',
  leftOut: 'Laissé de côté',
  addTitle: 'Ajouter à l’ordre du jour',
  addLabel: 'De quoi il faut parler',
  addHint: (most) =>
    `Une seule chose, jusqu’à ${most} caractères. Elle est montrée au mur : pas de noms de personnes.`,
  add: 'Ajouter',
  addFaults: {
    missing: 'Dites de quoi il faut parler.',
    'too-long': 'C’est trop long pour le mur.',
  },
  changedSince:
    'Quelqu’un d’autre a modifié l’ordre du jour entre-temps. Il figure ci-dessous tel qu’il est ; rien de votre part n’a été fait.',
  writeDown: 'Noter ce qui se dit',
  changeWritten: 'Modifier ce qui est noté',
  action: 'En faire une action du plan commun',
  item: {
    title: 'Ce qui se dit',
    lead: 'Tous les partenaires le lisent dans le compte rendu. Notez ce qui a été dit, pas qui l’a dit.',
    partners: 'Les partenaires disent',
    partnersHint: 'Avec leurs mots.',
    office: 'Le bureau dit',
    agreed: 'Note convenue par les deux côtés',
    agreedHint:
      'Seulement si les deux en veulent une. Elle reste à part : aucune note d’un partenaire et aucun chiffre des résultats ne change.',
    noGrade: 'Pas de note convenue',
    note: 'Remarque',
    noteHint: 'Ce dont il faut encore se souvenir.',
    upTo: (most) => `Jusqu’à ${most} caractères.`,
    save: 'Enregistrer',
    back: 'Retour à l’ordre du jour',
    changedSince:
      'Quelqu’un d’autre a écrit ici entre-temps. Vos mots figurent ci-dessous, les siens au-dessus. Enregistrez encore pour garder les vôtres à la place.',
    stands: 'Ce qui figure ici maintenant',
    faultTitle: 'Il y a une erreur',
    tooLong: (by) => `C’est trop long de ${by} caractère${by > 1 ? 's' : ''}.`,
    faults: { 'not-a-grade': 'Choisissez une note de 1 à 5, ou aucune.' },
  },
  onScreen: {
    title: 'L’ordre du jour au mur',
    place: (at, of) => `${at} sur ${of}`,
    next: 'Suivant',
    before: 'Précédent',
    back: 'Retour à l’ordre du jour',
    empty: 'Rien n’est à l’ordre du jour.',
    question: 'Que disent les partenaires ? Que dit le bureau ?',
  },
}

/** The agenda of the interface meeting, on its page and on the wall. */
export const agendaText: Record<Language, Words> = { en, fr }
