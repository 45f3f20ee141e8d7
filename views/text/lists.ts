import type { Language } from '../../src/domain/language.ts'
import type { TermFault } from '../../src/domain/records/edit-terms.ts'

type Words = {
  title: string
  lead: string
  terms: (count: number) => string
  en: string
  fr: string
  retired: string
  retiredHint: string
  added: string
  addedHint: string
  save: string
  saved: string
  back: string
  faults: string
  meanwhile: string
  fault: Record<TermFault['kind'], (label: string) => string>
}

/** Words of the lists an office edits. */
export const listsText: Readonly<Record<Language, Words>> = {
  en: {
    title: 'Lists',
    lead: 'The words you choose from on partners’ sheets and in registers. Change them to those of your office.',
    terms: (count) => (count === 1 ? '1 word' : `${count} words`),
    en: 'In English',
    fr: 'In French',
    retired: 'Offer no more',
    retiredHint:
      'A word is never deleted: where it was chosen already it stays readable, and it is offered no more.',
    added: 'Add a word',
    addedHint: 'Leave empty what you do not need.',
    save: 'Save the list',
    saved: 'Saved.',
    back: 'Back without saving',
    faults: 'Please correct this first',
    meanwhile:
      'Somebody else edited this list while you were at it. It is shown as it is now; please make your changes again.',
    fault: {
      missing: (label) => `${label}: every word is needed in both languages`,
      'too-long': (label) => `${label}: shorten this to 80 characters or fewer`,
      twice: (label) => `${label}: another word of the list is called the same`,
    },
  },
  fr: {
    title: 'Listes',
    lead: 'Les mots proposés dans les fiches des partenaires et les registres. Remplacez-les par ceux de votre bureau.',
    terms: (count) => `${count} ${count < 2 ? 'mot' : 'mots'}`,
    en: 'En anglais',
    fr: 'En français',
    retired: 'Ne plus proposer',
    retiredHint:
      'Un mot n’est jamais supprimé : là où il est déjà choisi il reste lisible, et il n’est plus proposé.',
    added: 'Ajouter un mot',
    addedHint: 'Laissez vide ce dont vous n’avez pas besoin.',
    save: 'Enregistrer la liste',
    saved: 'Enregistré.',
    back: 'Revenir sans enregistrer',
    faults: 'À corriger d’abord',
    meanwhile:
      'Quelqu’un d’autre a modifié cette liste entre-temps. Elle est montrée telle qu’elle est ; refaites vos changements.',
    fault: {
      missing: (label) => `${label} : chaque mot doit exister dans les deux langues`,
      'too-long': (label) => `${label} : raccourcissez à 80 caractères au plus`,
      twice: (label) => `${label} : un autre mot de la liste porte ce nom`,
    },
  },
}
