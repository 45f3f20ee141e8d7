import type { Language } from '../../src/domain/language.ts'
import type { StrategyFault } from '../../src/domain/strategy-form.ts'

type Words = {
  title: string
  /** No strategy has been saved; what follows is a draft. */
  draft: string
  draftOthers: string
  begin: string
  edit: string
  versions: string
  activities: string
  runs: (starts: string, ends: string) => string
  ending: (ends: string) => string
  ended: (ends: string) => string
  aims: string
  directions: string
  direction: (number: number) => string
  newDirection: (number: number) => string
  measuredBy: string
  form: {
    lead: string
    title: string
    titleOf: Record<Language, string>
    starts: string
    ends: string
    yearBegins: string
    yearBeginsHint: string
    aims: Record<Language, string>
    directionsLead: string
    directionTitle: Record<Language, string>
    directionText: Record<Language, string>
    faults: string
    faultWords: Record<StrategyFault['kind'], string>
    meanwhile: string
    save: string
    back: string
  }
  history: {
    title: string
    lead: string
    none: string
    version: (number: number) => string
    saved: (day: string, by: string | null) => string
    first: string
    before: string
    after: string
    nothing: string
    parts: Record<'title' | 'starts' | 'ends' | 'yearBegins' | 'aims', string>
    directionTitle: (number: number) => string
    directionText: (number: number) => string
  }
}

const en: Words = {
  title: 'Strategy',
  draft:
    'Your office has not saved a strategy yet. This is a draft to begin from: change what is not yours, then save it. Until then registers offer its directions.',
  draftOthers:
    'Your office has not saved a strategy yet. This is a draft; the coordinator can change and save it.',
  begin: 'Change and save it',
  edit: 'Change the strategy',
  versions: 'Earlier versions',
  activities: 'Activities by quarter',
  runs: (starts, ends) => `From ${starts} to ${ends}`,
  ending: (ends) =>
    `This strategy ends on ${ends}. It is time to look back on it with your partners and to write the next one.`,
  ended: (ends) => `This strategy ended on ${ends}. Write the next one, or move its end.`,
  aims: 'What we want to become',
  directions: 'Directions',
  direction: (number) => `Direction ${number}`,
  newDirection: (number) => `Direction ${number} (new)`,
  measuredBy: 'Measured by',
  form: {
    lead: 'Each save makes a version; the earlier ones stay to be read. Everything stands in English and in French.',
    title: 'Title',
    titleOf: { en: 'Title in English', fr: 'Title in French' },
    starts: 'First day',
    ends: 'Last day',
    yearBegins: 'First month of your financial year',
    yearBeginsHint: 'Activities are planned by the quarters of this year.',
    aims: { en: 'What we want to become, in English', fr: 'What we want to become, in French' },
    directionsLead:
      'A direction keeps its number, because activities, practices and actions name it. Empty all four fields to take one out.',
    directionTitle: { en: 'In a few words, in English', fr: 'In a few words, in French' },
    directionText: { en: 'What it means, in English', fr: 'What it means, in French' },
    faults: 'Please look at these fields',
    faultWords: {
      missing: 'This is needed.',
      'one-language': 'Write this in both languages, or in neither.',
      'too-long': 'This text is too long.',
      'not-a-day': 'This is no day of the calendar.',
      'ends-before': 'The last day must come after the first one.',
      'not-a-month': 'Choose a month.',
      'no-direction': 'A strategy needs at least one direction.',
    },
    meanwhile:
      'Somebody else has saved a version since you opened this page. What you typed is kept below. Look at the versions first; if you save now, yours becomes the newest.',
    save: 'Save as a new version',
    back: 'Back to the strategy',
  },
  history: {
    title: 'Versions of the strategy',
    lead: 'Each save, the newest first, with what changed.',
    none: 'No version has been saved yet.',
    version: (number) => `Version ${number}`,
    saved: (day, by) => (by ? `Saved on ${day} by` : `Saved on ${day}`),
    first: 'The first version.',
    before: 'Before',
    after: 'Now',
    nothing: 'nothing',
    parts: {
      title: 'Title',
      starts: 'First day',
      ends: 'Last day',
      yearBegins: 'First month of the financial year',
      aims: 'What we want to become',
    },
    directionTitle: (number) => `Direction ${number}, title`,
    directionText: (number) => `Direction ${number}, text`,
  },
}

const fr: Words = {
  title: 'Stratégie',
  draft:
    'Votre bureau n’a pas encore enregistré de stratégie. Voici une ébauche pour commencer\u00a0: changez ce qui n’est pas à vous, puis enregistrez-la. En attendant, les registres proposent ses orientations.',
  draftOthers:
    'Votre bureau n’a pas encore enregistré de stratégie. Voici une ébauche\u00a0; la coordination peut la modifier et l’enregistrer.',
  begin: 'La modifier et l’enregistrer',
  edit: 'Modifier la stratégie',
  versions: 'Versions précédentes',
  activities: 'Activités par trimestre',
  runs: (starts, ends) => `Du ${starts} au ${ends}`,
  ending: (ends) =>
    `Cette stratégie prend fin le ${ends}. C’est le moment d’en faire le bilan avec vos partenaires et d’écrire la suivante.`,
  ended: (ends) =>
    `Cette stratégie a pris fin le ${ends}. Écrivez la suivante, ou déplacez sa fin.`,
  aims: 'Ce que nous voulons devenir',
  directions: 'Orientations',
  direction: (number) => `Orientation ${number}`,
  newDirection: (number) => `Orientation ${number} (nouvelle)`,
  measuredBy: 'Mesurée par',
  form: {
    lead: 'Chaque enregistrement crée une version\u00a0; les précédentes restent lisibles. Tout est écrit en anglais et en français.',
    title: 'Titre',
    titleOf: { en: 'Titre en anglais', fr: 'Titre en français' },
    starts: 'Premier jour',
    ends: 'Dernier jour',
    yearBegins: 'Premier mois de votre exercice financier',
    yearBeginsHint: 'Les activités sont planifiées par trimestre de cet exercice.',
    aims: {
      en: 'Ce que nous voulons devenir, en anglais',
      fr: 'Ce que nous voulons devenir, en français',
    },
    directionsLead:
      'Une orientation garde son numéro, car les activités, les pratiques et les actions la nomment. Videz ses quatre champs pour la retirer.',
    directionTitle: { en: 'En quelques mots, en anglais', fr: 'En quelques mots, en français' },
    directionText: {
      en: 'Ce qu’elle veut dire, en anglais',
      fr: 'Ce qu’elle veut dire, en français',
    },
    faults: 'Veuillez revoir ces champs',
    faultWords: {
      missing: 'Ce champ est nécessaire.',
      'one-language': 'Écrivez ce texte dans les deux langues, ou dans aucune.',
      'too-long': 'Ce texte est trop long.',
      'not-a-day': 'Ce jour n’existe pas dans le calendrier.',
      'ends-before': 'Le dernier jour doit venir après le premier.',
      'not-a-month': 'Choisissez un mois.',
      'no-direction': 'Une stratégie a besoin d’au moins une orientation.',
    },
    meanwhile:
      'Quelqu’un d’autre a enregistré une version depuis que vous avez ouvert cette page. Ce que vous avez écrit est gardé ci-dessous. Regardez d’abord les versions\u00a0; si vous enregistrez maintenant, la vôtre devient la plus récente.',
    save: 'Enregistrer comme nouvelle version',
    back: 'Retour à la stratégie',
  },
  history: {
    title: 'Versions de la stratégie',
    lead: 'Chaque enregistrement, le plus récent d’abord, avec ce qui a changé.',
    none: 'Aucune version n’est encore enregistrée.',
    version: (number) => `Version ${number}`,
    saved: (day, by) => (by ? `Enregistrée le ${day} par` : `Enregistrée le ${day}`),
    first: 'La première version.',
    before: 'Avant',
    after: 'Maintenant',
    nothing: 'rien',
    parts: {
      title: 'Titre',
      starts: 'Premier jour',
      ends: 'Dernier jour',
      yearBegins: 'Premier mois de l’exercice financier',
      aims: 'Ce que nous voulons devenir',
    },
    directionTitle: (number) => `Orientation ${number}, titre`,
    directionText: (number) => `Orientation ${number}, texte`,
  },
}

/** The strategy, its form and its versions. */
export const strategyText: Record<Language, Words> = { en, fr }
