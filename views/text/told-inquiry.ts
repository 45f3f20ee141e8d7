import type { WishesBefore } from '../../src/domain/inquiry-results.ts'
import type { Language, RespondentLanguage } from '../../src/domain/language.ts'
import type { PlanStanding, wishOutcomes } from '../../src/domain/wish.ts'
import { inEveryLanguage } from './catalogue.ts'

type Words = {
  colon: string
  stories: string
  ofTheYear: string
  chosen: (by: string) => string
  because: string
  others: string
  possible: string
  from: (organisation: string) => string
  withoutName: string
  place: (place: string) => string
  group: (group: string) => string
  theme: (theme: string) => string
  speaksTo: (codes: string) => string
  checked: string
  wishes: string
  lead: string
  ranks: (rank: number) => string
  noTheme: string
  outcomes: Record<(typeof wishOutcomes)[number], string>
  plan: Record<PlanStanding, string>
  granted: (granted: number, inPlan: number, since: number) => string
  propositions: string
  support: (count: number) => string
  inMou: string
}

const en: Words = {
  colon: ': ',
  stories: 'Our partnership at its best',
  ofTheYear: 'Story of the year',
  chosen: (by) => `Chosen by: ${by}`,
  because: 'Why this one:',
  others: 'More stories',
  possible: 'What made such moments possible',
  from: (organisation) => `Told by ${organisation}, which lets us say so`,
  withoutName: 'Told by a partner',
  place: (place) => `Where: ${place}`,
  group: (group) => `With: ${group}`,
  theme: (theme) => `Theme: ${theme}`,
  speaksTo: (codes) => `Speaks to ${codes}`,
  checked: 'checked',
  wishes: 'What partners wished, and what became of it',
  lead: 'Wishes in the words of partners that let them be shared, without a name.',
  ranks: (rank) => ['First wish', 'Second wish', 'Third wish'][rank - 1] ?? 'Instead of a concern',
  noTheme: 'Other wishes',
  outcomes: {
    'in-plan': 'In the joint plan',
    'already-done': 'Already done',
    'not-possible': 'Not possible',
    open: 'Not answered yet',
  },
  plan: {
    planned: 'planned',
    'under-way': 'under way',
    done: 'done',
    partly: 'partly done',
    'not-done': 'not done',
  },
  granted: (granted, inPlan, since) =>
    inPlan === 0
      ? `No wish stood in the joint plan of ${since}.`
      : `Of the ${inPlan} wish${inPlan === 1 ? '' : 'es'} in the joint plan of ${since}, ${granted} ${granted === 1 ? 'was' : 'were'} granted.`,
  propositions: '“In our partnership, we always…”',
  support: (count) => `${count} in favour at the event`,
  inMou: 'in the MoU',
}

const fr: Words = {
  colon: ' : ',
  stories: 'Notre partenariat sous son meilleur jour',
  ofTheYear: 'Récit de l’année',
  chosen: (by) => `Choisi par : ${by}`,
  because: 'Pourquoi celui-ci :',
  others: 'D’autres récits',
  possible: 'Ce qui a rendu ces moments possibles',
  from: (organisation) => `Raconté par ${organisation}, avec son accord`,
  withoutName: 'Raconté par un partenaire',
  place: (place) => `Où : ${place}`,
  group: (group) => `Avec : ${group}`,
  theme: (theme) => `Thème : ${theme}`,
  speaksTo: (codes) => `Illustre ${codes}`,
  checked: 'vérifié',
  wishes: 'Les vœux des partenaires, et ce qu’ils sont devenus',
  lead: 'Des vœux dans les mots des partenaires qui acceptent de les partager, sans nom.',
  ranks: (rank) =>
    ['Premier vœu', 'Deuxième vœu', 'Troisième vœu'][rank - 1] ?? 'À la place d’une difficulté',
  noTheme: 'Autres vœux',
  outcomes: {
    'in-plan': 'Dans le plan commun',
    'already-done': 'Déjà fait',
    'not-possible': 'Pas possible',
    open: 'Pas encore de réponse',
  },
  plan: {
    planned: 'prévu',
    'under-way': 'en cours',
    done: 'fait',
    partly: 'fait en partie',
    'not-done': 'pas fait',
  },
  granted: (granted, inPlan, since) => {
    if (inPlan === 0) return `Aucun vœu ne figurait dans le plan commun de ${since}.`
    const those = inPlan === 1 ? 'Le seul vœu' : `Sur les ${inPlan} vœux`
    if (inPlan === 1)
      return `${those} du plan commun de ${since} ${granted === 1 ? 'a été exaucé' : 'n’a pas été exaucé'}.`
    return `${those} du plan commun de ${since}, ${granted} ${granted > 1 ? 'ont' : 'a'} été exaucé${granted > 1 ? 's' : ''}.`
  },
  propositions: '« Dans notre partenariat, nous veillons toujours à… »',
  support: (count) => `${count} voix pour à l’atelier`,
  inMou: 'dans le protocole d’accord',
}

/** What partners told, wished and proposed, as staff and partners read it. */
export const toldText = inEveryLanguage({ en, fr }, { rn: {} })

type StrengthWords = {
  title: string
  first: string
  persisting: (since: number) => string
  new: (since: number) => string
  none: string
}

/** Strengths beside those of the round before. */
export const strengthsText: Record<Language, StrengthWords> = {
  en: {
    title: 'Strengths',
    first: 'This is the first round with themes, so none can persist yet.',
    persisting: (since) => `Strengths that persist since ${since}:`,
    new: (since) => `New since ${since}:`,
    none: 'none that can be shown',
  },
  fr: {
    title: 'Forces',
    first: 'C’est le premier cycle avec des thèmes : aucun ne peut encore durer.',
    persisting: (since) => `Forces qui durent depuis ${since} :`,
    new: (since) => `Nouvelles depuis ${since} :`,
    none: 'aucune qui puisse être montrée',
  },
}

/** “Of the 3 wishes in the joint plan of 2025, 2 were granted.” */
export function grantedWords(
  { since, inPlan, granted }: WishesBefore,
  language: RespondentLanguage,
): string {
  return toldText[language].granted(granted, inPlan, since)
}
