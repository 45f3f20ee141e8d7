import type { Language } from '../../src/domain/language.ts'

type Words = {
  title: string
  lead: string
  standing: Record<'no-partner' | 'unequal' | 'equal', string>
  sides: Record<'office' | 'partner', string>
  nobody: string
  member: (name: string, partner: string) => string
  remove: (name: string) => string
  label: string
  choose: string
  add: string
  unknown: string
  faults: string
  change: string
  back: string
}

const en: Words = {
  title: 'Review group',
  lead: 'The review group prepares the round, works on what partners wrote once it is cleaned, and looks at the results before everybody does. Office and partners are in it in equal number.',
  standing: {
    'no-partner': 'No partner is in the group yet. A round opens with one, or with a reason.',
    unequal: 'The two sides are not equal in number yet.',
    equal: 'Both sides are equal in number.',
  },
  sides: { office: 'From the office', partner: 'From partners' },
  nobody: 'Nobody yet.',
  member: (name, partner) => `${name}, ${partner}`,
  remove: (name) => `Take ${name} out`,
  label: 'Somebody for the group',
  choose: 'Choose a person',
  add: 'Add to the group',
  unknown: 'Choose somebody of the list.',
  faults: 'Something is missing',
  change: 'Change the review group',
  back: 'Back to the round',
}

const fr: Words = {
  title: 'Groupe de revue',
  lead: 'Le groupe de revue prépare le cycle, travaille sur ce que les partenaires ont écrit une fois les textes nettoyés, et regarde les résultats avant tous les autres. Le bureau et les partenaires y sont à nombre égal.',
  standing: {
    'no-partner':
      'Aucun partenaire n’est encore dans le groupe. Un cycle s’ouvre avec un partenaire, ou avec une raison.',
    unequal: 'Les deux côtés ne sont pas encore à nombre égal.',
    equal: 'Les deux côtés sont à nombre égal.',
  },
  sides: { office: 'Du bureau', partner: 'Des partenaires' },
  nobody: 'Personne pour l’instant.',
  member: (name, partner) => `${name}, ${partner}`,
  remove: (name) => `Retirer ${name}`,
  label: 'Une personne pour le groupe',
  choose: 'Choisir une personne',
  add: 'Ajouter au groupe',
  unknown: 'Choisissez une personne de la liste.',
  faults: 'Il manque quelque chose',
  change: 'Modifier le groupe de revue',
  back: 'Retour au cycle',
}

export const reviewGroupText: Record<Language, Words> = { en, fr }
