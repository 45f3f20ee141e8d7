import type { Language } from '../../src/domain/language.ts'

type Words = {
  title: string
  lead: string
  nobody: string
  caption: string
  partner: string
  person: string
  address: string
  promise: string
  low: string
  lowWords: string
  count: (low: number, of: number) => string
  few: string
  home: string
  asking: (count: number, year: number) => string
  none: string
}

const en: Words = {
  title: 'Requests for a confidential talk',
  lead: 'These persons asked to talk with you in confidence about one of the principles. Only you see this page: no coordinator, no focal point, no log has their names.',
  nobody: 'Nobody has asked for a talk in this round.',
  caption: 'Who asks',
  partner: 'Partner',
  person: 'Person',
  address: 'Address',
  promise:
    'They were promised that their name goes to you alone and that their grades are not passed on. What you talk about stays between you, unless they wish otherwise.',
  low: 'How many see a principle broken',
  lowWords: 'Partners whose grade is 1 or 2. It is not said which: a grade alone is no request.',
  count: (low, of) => `${low} of ${of} partners`,
  few: 'too few to show',
  home: 'Requests for a confidential talk',
  asking: (count, year) =>
    `${year}: ${count === 1 ? '1 person asks' : `${count} persons ask`} for a talk`,
  none: 'Nobody asks for a talk at the moment. You are told by mail as soon as somebody does.',
}

const fr: Words = {
  title: 'Demandes d’entretien confidentiel',
  lead: 'Ces personnes ont demandé à vous parler en confiance de l’un des principes. Vous seul(e) voyez cette page : aucun coordinateur, aucun point focal, aucun journal n’a leurs noms.',
  nobody: 'Personne n’a demandé d’entretien dans ce cycle.',
  caption: 'Qui demande',
  partner: 'Partenaire',
  person: 'Personne',
  address: 'Adresse',
  promise:
    'On leur a promis que leur nom ne va qu’à vous et que leurs notes ne sont pas transmises. Ce dont vous parlez reste entre vous, sauf si elles souhaitent autre chose.',
  low: 'Combien voient un principe non respecté',
  lowWords:
    'Partenaires dont la note est 1 ou 2. On ne dit pas lesquels : une note seule n’est pas une demande.',
  count: (low, of) => `${low} partenaire${low > 1 ? 's' : ''} sur ${of}`,
  few: 'trop peu pour être montré',
  home: 'Demandes d’entretien confidentiel',
  asking: (count, year) =>
    `${year} : ${count > 1 ? `${count} personnes demandent` : '1 personne demande'} un entretien`,
  none: 'Personne ne demande d’entretien pour le moment. Vous recevrez un message dès que ce sera le cas.',
}

export const talksText: Record<Language, Words> = { en, fr }
