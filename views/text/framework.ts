import type { Figure } from '../../src/domain/framework/figure.ts'
import type { Language } from '../../src/domain/language.ts'
import type { SignState } from '../../src/domain/sign-state.ts'

type Words = {
  title: string
  lead: string
  met: (met: number, of: number) => string
  states: Record<SignState, string>
  direction: (number: number) => string
  apart: string
  apartWhy: string
  /** What a figure counts, and the figure; the figure alone without it. */
  figure: (figure: Figure, unit: string) => string
  wishes: (count: number) => string
  word: (figure: Extract<Figure, { kind: 'word' }>) => string
  target: (words: string) => string
  targetOf: (target: number, share: boolean) => string
  due: (day: string, passed: boolean) => string
  stated: (by: string | null, day: string) => string
  from: (count: number) => string
  noRows: string
  manyRows: (more: number) => string
  capacity: string
  round: (year: string) => string
  years: string
  yearsCaption: string
  sign: string
  otherYears: string
  howComputed: string
  report: string
  lockedOn: (day: string, by: string | null) => string
  signPage: {
    state: string
    words: string
    wordsHint: string
    title: string
    lead: string
    save: string
    target: string
    targetTitle: string
    targetSave: string
    targetHint: (share: boolean) => string
    locked: string
    back: (year: number) => string
    saved: string
    targetSaved: string
    meanwhile: string
    missing: string
    tooLong: string
    chooseState: string
    notATarget: string
  }
  reportPage: {
    title: (year: number) => string
    lead: string
    words: Record<Language, string>
    write: string
    save: string
    lock: string
    lockTitle: string
    lockLead: string
    lockTick: string
    tickFirst: string
    lockedNow: string
    meanwhile: string
    tooLong: string
    nothingWritten: string
    print: string
  }
  file: { figures: string; codebook: string }
}

const en: Words = {
  title: 'Performance framework',
  lead: 'What the strategy is measured by, and where it stands: from rounds, registers and partners’ sheets, or as you state it.',
  met: (met, of) => `${met} of ${of} indicators are met.`,
  states: {
    met: 'Met',
    progress: 'In progress',
    no_change: 'No clear change',
    behind: 'Behind',
    no_data: 'No data',
  },
  direction: (number) => `Strategic direction ${number}`,
  apart: 'Apart',
  apartWhy: 'This indicator is not one of the strategy’s own; it enters no count.',
  figure: (figure, unit) => (unit === '' ? '' : `${unit}: `) + amount(figure, 'of'),
  wishes: (count) =>
    count === 1
      ? '1 action of the joint plan came from a wish.'
      : `${count} actions of the joint plan came from wishes.`,
  word: ({ word }) => verdicts.en[word],
  target: (words) => `Target: ${words}`,
  targetOf: (target, share) => (share ? `${target} %` : `${target}`),
  due: (day, passed) => (passed ? `Was due by ${day}` : `Due by ${day}`),
  stated: (by, day) => `Stated by ${by ?? 'somebody who left'} on ${day}`,
  from: (count) => (count === 1 ? 'Where it comes from: 1' : `Where it comes from: ${count}`),
  noRows: 'Nothing counts yet.',
  manyRows: (more) => `and ${more} more`,
  capacity: 'Capacity assessments',
  round: (year) => `Round ${year}`,
  years: 'Years side by side',
  yearsCaption: 'Each sign by year, with its figure and where it stood',
  sign: 'Sign of progress',
  otherYears: 'Other years',
  howComputed: 'How it is computed',
  report: 'Annual report',
  lockedOn: (day, by) =>
    `Locked on ${day}${by === null ? '' : ` by ${by}`}: what you read is how it stood then.`,
  signPage: {
    state: 'Where it stands',
    words: 'What shows it',
    wordsHint: 'A document, a date, an example. Names of people only where they agreed.',
    title: 'State where it stands',
    lead: 'What you state stands beside the figure and does not replace it. It counts where there is no figure.',
    save: 'Keep the statement',
    target: 'Target',
    targetTitle: 'Target of the year',
    targetSave: 'Keep the target',
    targetHint: (share) =>
      share
        ? 'Whole per cents, 1 to 100. Leave it empty for none.'
        : 'A whole number. Leave it empty for none.',
    locked: 'The report of this year is locked: nothing about it changes any more.',
    back: (year) => `Framework ${year}`,
    saved: 'Your statement is kept.',
    targetSaved: 'The target is kept.',
    meanwhile:
      'Somebody else changed this meanwhile. Here is what stands now, with your words kept.',
    missing: 'Please say what shows it',
    tooLong: 'This is too long, please shorten it',
    chooseState: 'Please choose where it stands',
    notATarget: 'Please write a whole number that can be reached',
  },
  reportPage: {
    title: (year) => `Framework report ${year}`,
    lead: 'Your words on the year, above the framework as it stands. Locked, it is the report of the year.',
    words: { en: 'Your words in English', fr: 'Your words in French' },
    write: 'Write',
    save: 'Keep the words',
    lock: 'Lock the report',
    lockTitle: 'Lock it',
    lockLead:
      'From then on this report stays as it is now, whatever changes in registers, rounds and sheets. Nobody can unlock it.',
    lockTick: 'I have read the report, and it is complete.',
    tickFirst: 'Please tick the box first',
    lockedNow: 'The report is locked.',
    meanwhile:
      'Somebody else changed the words meanwhile. Here is what stands now, with your words kept.',
    tooLong: 'This is too long, please shorten it',
    nothingWritten: 'Nobody has written anything about this year yet.',
    print: 'It prints on one page of A4, unless much is stated.',
  },
  file: { figures: 'Framework', codebook: 'Framework codebook' },
}

const fr: Words = {
  title: 'Cadre de performance',
  lead: 'Ce à quoi la stratégie se mesure, et où elle en est : d’après les cycles, les registres et les fiches des partenaires, ou comme vous le déclarez.',
  met: (met, of) =>
    met < 2 ? `${met} indicateur atteint sur ${of}.` : `${met} indicateurs atteints sur ${of}.`,
  states: {
    met: 'Atteint',
    progress: 'En progrès',
    no_change: 'Pas de changement net',
    behind: 'En retard',
    no_data: 'Pas de données',
  },
  direction: (number) => `Orientation stratégique ${number}`,
  apart: 'À part',
  apartWhy:
    'Cet indicateur ne fait pas partie de ceux de la stratégie ; il n’entre dans aucun compte.',
  figure: (figure, unit) => (unit === '' ? '' : `${unit} : `) + amount(figure, 'sur'),
  wishes: (count) =>
    count < 2
      ? `${count} action du plan commun vient d’un souhait.`
      : `${count} actions du plan commun viennent de souhaits.`,
  word: ({ word }) => verdicts.fr[word],
  target: (words) => `Cible : ${words}`,
  targetOf: (target, share) => (share ? `${target} %` : `${target}`),
  due: (day, passed) =>
    passed ? `Était à atteindre avant le ${day}` : `À atteindre avant le ${day}`,
  stated: (by, day) => `Déclaré par ${by ?? 'une personne partie'} le ${day}`,
  from: (count) => `D’où cela vient : ${count}`,
  noRows: 'Rien ne compte pour l’instant.',
  manyRows: (more) => (more === 1 ? 'et 1 autre' : `et ${more} autres`),
  capacity: 'Évaluations des capacités',
  round: (year) => `Cycle ${year}`,
  years: 'Les années côte à côte',
  yearsCaption: 'Chaque signe par année, avec son chiffre et où il en était',
  sign: 'Signe de progrès',
  otherYears: 'Autres années',
  howComputed: 'Comment c’est calculé',
  report: 'Rapport annuel',
  lockedOn: (day, by) =>
    `Verrouillé le ${day}${by === null ? '' : ` par ${by}`} : vous lisez l’état de ce jour-là.`,
  signPage: {
    state: 'Où il en est',
    words: 'Ce qui le montre',
    wordsHint:
      'Un document, une date, un exemple. Des noms de personnes seulement avec leur accord.',
    title: 'Déclarer où il en est',
    lead: 'Votre déclaration figure à côté du chiffre et ne le remplace pas. Elle compte là où il n’y a pas de chiffre.',
    save: 'Garder la déclaration',
    target: 'Cible',
    targetTitle: 'Cible de l’année',
    targetSave: 'Garder la cible',
    targetHint: (share) =>
      share
        ? 'Pourcentage entier, de 1 à 100. Laissez vide s’il n’y en a pas.'
        : 'Un nombre entier. Laissez vide s’il n’y en a pas.',
    locked: 'Le rapport de cette année est verrouillé : plus rien n’y change.',
    back: (year) => `Cadre ${year}`,
    saved: 'Votre déclaration est gardée.',
    targetSaved: 'La cible est gardée.',
    meanwhile:
      'Quelqu’un d’autre a modifié ceci entre-temps. Voici ce qui est gardé, avec votre texte.',
    missing: 'Dites ce qui le montre',
    tooLong: 'Trop long, raccourcissez le texte',
    chooseState: 'Choisissez où il en est',
    notATarget: 'Indiquez un nombre entier qu’on peut atteindre',
  },
  reportPage: {
    title: (year) => `Rapport du cadre ${year}`,
    lead: 'Vos mots sur l’année, au-dessus du cadre tel qu’il est. Une fois verrouillé, c’est le rapport de l’année.',
    words: { en: 'Vos mots en anglais', fr: 'Vos mots en français' },
    write: 'Écrire',
    save: 'Garder le texte',
    lock: 'Verrouiller le rapport',
    lockTitle: 'Le verrouiller',
    lockLead:
      'Ensuite, ce rapport reste tel qu’il est, quoi qu’il arrive aux registres, aux cycles et aux fiches. Personne ne peut le déverrouiller.',
    lockTick: 'J’ai lu le rapport, et il est complet.',
    tickFirst: 'Cochez d’abord la case',
    lockedNow: 'Le rapport est verrouillé.',
    meanwhile:
      'Quelqu’un d’autre a modifié le texte entre-temps. Voici ce qui est gardé, avec votre texte.',
    tooLong: 'Trop long, raccourcissez le texte',
    nothingWritten: 'Personne n’a encore rien écrit sur cette année.',
    print: 'Il s’imprime sur une page A4, sauf si beaucoup est déclaré.',
  },
  file: { figures: 'Cadre de performance', codebook: 'Dictionnaire du cadre' },
}

const verdicts = {
  en: {
    'clear-rise': 'clear rise',
    'possible-rise': 'possible rise',
    'no-clear-change': 'no clear change',
    'possible-fall': 'possible fall',
    'clear-fall': 'clear fall',
  },
  fr: {
    'clear-rise': 'hausse nette',
    'possible-rise': 'hausse possible',
    'no-clear-change': 'pas de changement net',
    'possible-fall': 'baisse possible',
    'clear-fall': 'baisse nette',
  },
} as const

/** A figure without what it counts: “2 of 4 (before: 2)” is said where the formula compares years itself. */
function amount(figure: Figure, of: string): string {
  switch (figure.kind) {
    case 'count':
      return `${figure.count}`
    case 'median':
      return of === 'sur' ? `${figure.median}`.replace('.', ',') : `${figure.median}`
    case 'word':
      return `${figure.part} ${of} ${figure.of}`
    case 'part': {
      const now = `${figure.part} ${of} ${figure.of}`
      if (figure.before === undefined) return now
      return of === 'sur'
        ? `${now} (l’année d’avant : ${figure.before})`
        : `${now} (the year before: ${figure.before})`
    }
  }
}

/** Words of the performance framework's pages. */
export const frameworkText: Readonly<Record<Language, Words>> = { en, fr }
